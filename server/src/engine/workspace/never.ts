/** Takes what people decided is no mention out of the facts, so that every feature and rule hears the decision. */
import type { Decisions } from './decisions';
import type { DocumentFacts } from './types';

/** Per facts of a text: what was left for one set of decisions. */
const kept = new WeakMap<DocumentFacts, { readonly fingerprint: string; readonly facts: DocumentFacts }>();

/** The same map where nothing was decided about names. A figure or date that a note explains stays: somebody meant it. */
export function withoutNever(documents: ReadonlyMap<string, DocumentFacts>, decisions: Decisions): ReadonlyMap<string, DocumentFacts> {
  if (decisions.neverFingerprint === '[]') return documents;
  const result = new Map<string, DocumentFacts>();
  for (const [uri, facts] of documents) result.set(uri, decisions.hasNever(facts) ? left(facts, decisions) : facts);
  return result;
}

function left(facts: DocumentFacts, decisions: Decisions): DocumentFacts {
  const before = kept.get(facts);
  if (before?.fingerprint === decisions.neverFingerprint) return before.facts;
  const noted = new Set<unknown>(facts.notes.flatMap(({ mentions }) => mentions));
  const mentions = facts.mentions.filter((mention) => noted.has(mention) || !decisions.isNever(facts, mention.text));
  const after = mentions.length === facts.mentions.length ? facts : { ...facts, mentions };
  kept.set(facts, { fingerprint: decisions.neverFingerprint, facts: after });
  return after;
}
