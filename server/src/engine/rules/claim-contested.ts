/** One quantity that one voice asserts and another disputes. */
import type { DocumentFacts, NotedClaim, Snapshot } from '../workspace';
import { setEntries } from './fixes/note-entry';
import { linkText, relativePath } from './fixes/relative-path';
import type { Fix, Rule } from './types';

const SIDES: Readonly<Record<string, 'for' | 'against'>> = {
  asserts: 'for',
  supports: 'for',
  predicts: 'for',
  concedes: 'for',
  disputes: 'against',
};

/** Verdicts that already know of the other side. */
const WEIGHED: ReadonlySet<string> = new Set(['contested', 'contradicted']);

export const claimContested: Rule = {
  id: 'claim-contested',
  summary: 'One claim is asserted by some and disputed by others.',
  severity: 'information',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const claim of snapshot.evidence.of(document).claims) {
      if (claim.verdict !== null && WEIGHED.has(claim.verdict)) continue;
      const others = opposed(snapshot, claim);
      const [other] = others;
      if (other === undefined) continue;
      report({
        message: `${nameOf(claim)} ${claim.stance} this; ${nameOf(other)} ${other.stance} it in ${other.document.path}.`,
        span: claim.span,
        related: others
          .slice(0, 5)
          .map(({ document: { uri }, span, stance, by }) => ({ uri, span, message: `${by ?? 'somebody'} ${stance} it` })),
        fixes: linked(document, claim, other),
      });
    }
  },
};

function opposed(snapshot: Snapshot, claim: NotedClaim): NotedClaim[] {
  const side = SIDES[claim.stance ?? ''];
  if (claim.quantity === null || side === undefined) return [];
  return snapshot.evidence.claims(claim.quantity).filter((other) => {
    const otherSide = SIDES[other.stance ?? ''];
    return otherSide !== undefined && otherSide !== side;
  });
}

function nameOf({ by, speaker }: NotedClaim): string {
  return by ?? speaker ?? 'The text';
}

/** The verdict, with the other side as its evidence; the other side of the same document stands before the reader's eyes. */
function linked(document: DocumentFacts, claim: NotedClaim, other: NotedClaim): Fix[] {
  const path = other.document === document ? null : relativePath(document.uri, other.document.uri);
  const contested = ['verdict', 'contested'] as const;
  const known = claim.annotation.entries.find(({ key }) => key === 'evidence');
  const written = known === undefined ? null : document.source.text.slice(known.valueSpan.start, known.valueSpan.end);
  if (path === null) {
    const said = written === null ? [['evidence', `${nameOf(other)} ${other.stance} it`] as const] : [];
    return setEntries(document, claim.annotation, [contested, ...said], 'Set verdict: contested');
  }
  const link = `[${linkText(other.document)}](${path})`;
  const evidence = ['evidence', written === null ? link : `${written}, ${link}`] as const;
  return setEntries(document, claim.annotation, [contested, evidence], 'Set verdict: contested, and link the other side');
}
