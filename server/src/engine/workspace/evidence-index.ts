/** The evidence of all documents by what it speaks of: the quantity, the policy, the key a document is cited by. */
import { type NotedClaim, type NotedDeadline, type NotedFacts, type NotedFigure, notedFacts } from './noted';
import { stringOf } from './policies';
import type { DocumentFacts, PolicyDefinition } from './types';

export class EvidenceIndex {
  private readonly byQuantity = new Map<string, NotedFigure[]>();
  private readonly byPolicy = new Map<string, NotedFigure[]>();
  private readonly deadlinesByPolicy = new Map<string, NotedDeadline[]>();
  private readonly claimsByQuantity = new Map<string, NotedClaim[]>();
  private readonly byCitekey = new Map<string, DocumentFacts[]>();

  /** `policyOf` resolves a `policy:` value as written in a document. */
  constructor(
    documents: Iterable<DocumentFacts>,
    private readonly policyOf: (document: DocumentFacts, value: string) => PolicyDefinition | null,
  ) {
    // By path, so that the order of events never shows.
    const sorted = [...documents]
      .filter(({ settings }) => settings.indexed)
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.uri < b.uri ? -1 : 1));
    for (const document of sorted) {
      const key = citekeyOf(document);
      if (key !== null) add(this.byCitekey, key, document);
      if (document.notes.length > 0) this.read(document);
    }
  }

  /** Figures whose note gives this quantity (folded), by path and place. */
  figures(quantity: string): readonly NotedFigure[] {
    return this.byQuantity.get(quantity) ?? [];
  }

  figuresOfPolicy(id: string): readonly NotedFigure[] {
    return this.byPolicy.get(id.toLowerCase()) ?? [];
  }

  deadlines(policyId: string): readonly NotedDeadline[] {
    return this.deadlinesByPolicy.get(policyId.toLowerCase()) ?? [];
  }

  claims(quantity: string): readonly NotedClaim[] {
    return this.claimsByQuantity.get(quantity) ?? [];
  }

  /** Documents whose front matter gives this `citekey`. */
  cited(key: string): readonly DocumentFacts[] {
    return this.byCitekey.get(key.toLowerCase()) ?? [];
  }

  /** What the notes of one document state. */
  of(document: DocumentFacts): NotedFacts {
    return notedFacts(document);
  }

  private read(document: DocumentFacts): void {
    const { figures, deadlines, claims } = notedFacts(document);
    for (const figure of figures) {
      if (figure.quantity !== null) add(this.byQuantity, figure.quantity, figure);
      const policy = figure.policy === null ? null : this.policyOf(document, figure.policy);
      if (policy !== null) add(this.byPolicy, policy.id.toLowerCase(), figure);
    }
    for (const deadline of deadlines) {
      const policy = deadline.policy === null ? null : this.policyOf(document, deadline.policy);
      if (policy !== null) add(this.deadlinesByPolicy, policy.id.toLowerCase(), deadline);
    }
    for (const claim of claims) if (claim.quantity !== null) add(this.claimsByQuantity, claim.quantity, claim);
  }
}

export function citekeyOf(document: DocumentFacts): string | null {
  return stringOf(document.syntax.frontMatter, 'citekey')?.replace(/^@/u, '').toLowerCase() ?? null;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
