/** The policy that the words under the cursor mean: a mention, a definition, a key of a note or of front matter. */
import { type Span, spanTouches } from '../text';
import type { DocumentFacts, PolicyDefinition, Snapshot } from '../workspace';
import { mentionsAt } from './hover';

export interface PolicyAt {
  readonly origin: Span;
  /** One where it is certain, several where it is "perhaps". */
  readonly policies: readonly PolicyDefinition[];
}

export function policyAt(snapshot: Snapshot, document: DocumentFacts, offset: number): PolicyAt | null {
  for (const policy of document.policies) {
    for (const span of [policy.titleSpan, policy.idSpan, ...policy.aliases.map((alias) => alias.span)])
      if (spanTouches(span, offset)) return { origin: span, policies: [policy] };
  }
  for (const { span, name } of namedPolicies(document)) {
    if (!spanTouches(span, offset)) continue;
    const found = snapshot.resolvePolicy(name);
    if (found.outcome === 'found') return { origin: span, policies: [found.target] };
    if (found.outcome === 'ambiguous') return { origin: span, policies: found.candidates };
  }
  for (const wiki of document.syntax.wikiLinks) {
    if (!spanTouches(wiki.span, offset)) continue;
    const found = snapshot.resolveWikiLink(document, wiki.target, wiki.heading);
    if (found.outcome === 'found' && found.target.kind === 'policy') return { origin: wiki.targetSpan, policies: [found.target.policy] };
  }
  for (const mention of mentionsAt(snapshot, document.uri, offset)) {
    const certain = snapshot.policyOf(document, mention);
    if (certain !== null) return { origin: mention.span, policies: [certain] };
    const perhaps = mention.kind === 'policy' ? snapshot.obliqueCandidates(document, mention) : [];
    if (perhaps.length > 0) return { origin: mention.span, policies: perhaps };
  }
  return null;
}

/** `supersedes:`, `superseded-by:` and `parent:` of front matter, `policy:` of notes. */
function namedPolicies(document: DocumentFacts): { span: Span; name: string }[] {
  const keys = new Set(['supersedes', 'superseded-by', 'parent']);
  const fields = document.policies.flatMap(({ yaml }) => yaml.fields.filter(({ key }) => keys.has(key)));
  const named = fields.flatMap((field) => {
    if (typeof field.value === 'string') return [{ span: field.valueSpan, name: field.value }];
    return (field.items ?? []).flatMap((item) => (typeof item.value === 'string' ? [{ span: item.span, name: item.value }] : []));
  });
  const notes = document.syntax.annotations.flatMap(({ entries }) =>
    entries.filter(({ key }) => key === 'policy').map(({ value, valueSpan }) => ({ span: valueSpan, name: value })),
  );
  return [...named, ...notes];
}
