/** The evidence of all documents by what it speaks of: the quantity, the policy, the key a document is cited by. */

import type { BibliographyEntry } from '../bibliography';
import { keysOfDocument, keysOfEntry } from './identities';
import { comparable, joined } from './links';
import { type NotedClaim, type NotedDeadline, type NotedFacts, type NotedFigure, notedFacts } from './noted';
import { stringOf } from './policies';
import type { DocumentFacts, PolicyDefinition } from './types';

export class EvidenceIndex {
  private readonly byQuantity = new Map<string, NotedFigure[]>();
  private readonly byPolicy = new Map<string, NotedFigure[]>();
  private readonly deadlinesByPolicy = new Map<string, NotedDeadline[]>();
  private readonly claimsByQuantity = new Map<string, NotedClaim[]>();
  private readonly byWhole = new Map<string, NotedFigure[]>();
  private readonly byIdentity = new Map<string, DocumentFacts[]>();
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
      if (document.role !== 'register') for (const identity of keysOfDocument(document)) add(this.byIdentity, identity, document);
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

  /** Figures whose note says `part-of:` this one: a label of the same document, or `path#label`. */
  partsOf(total: NotedFigure): readonly NotedFigure[] {
    return total.annotation.label === '' ? [] : (this.byWhole.get(wholeKey(total.document.uri, total.annotation.label)) ?? []);
  }

  /** Documents whose front matter gives this `citekey`. */
  cited(key: string): readonly DocumentFacts[] {
    return this.byCitekey.get(key.toLowerCase()) ?? [];
  }

  /** The one document that an entry of a bibliography is, by address, DOI or title; null where none or several are. */
  documentOf(entry: BibliographyEntry): DocumentFacts | null {
    for (const key of keysOfEntry(entry)) {
      const [only, another] = this.byIdentity.get(key) ?? [];
      if (only !== undefined) return another === undefined ? only : null;
    }
    return null;
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
      const whole = figure.partOf === null ? null : wholeOf(document, figure.partOf);
      if (whole !== null) add(this.byWhole, whole, figure);
    }
    for (const deadline of deadlines) {
      const policy = deadline.policy === null ? null : this.policyOf(document, deadline.policy);
      if (policy !== null) add(this.deadlinesByPolicy, policy.id.toLowerCase(), deadline);
    }
    for (const claim of claims) if (claim.quantity !== null) add(this.claimsByQuantity, claim.quantity, claim);
  }
}

function wholeKey(uri: string, label: string): string {
  return `${comparable(uri)}#${label.toLowerCase()}`;
}

/** `f1`, `[^f1]`, `path#f1` or `[text](path#f1)` as the key of the figure meant. */
export function wholeOf(document: DocumentFacts, value: string): string | null {
  const target = /^\[[^\]]{0,300}\]\((?<target>[^()\s]{1,500})\)$/u.exec(value)?.groups?.target ?? value.replace(/^\[\^|\]$/gu, '');
  const hash = target.lastIndexOf('#');
  if (hash < 0) return wholeKey(document.uri, target);
  const uri = hash === 0 ? comparable(document.uri) : joined(document, comparable(target.slice(0, hash)));
  return uri === null ? null : wholeKey(uri, target.slice(hash + 1).replace(/^\^/u, ''));
}

export function citekeyOf(document: DocumentFacts): string | null {
  return stringOf(document.syntax.frontMatter, 'citekey')?.replace(/^@/u, '').toLowerCase() ?? null;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
