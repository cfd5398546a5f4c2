/** The policy that the words under the cursor mean: a key of front matter or of a note, a definition, a link, a mention. */
import { type Span, spanTouches } from '../text';
import type { DocumentFacts, PolicyAlias, PolicyDefinition, PolicyName, Snapshot } from '../workspace';
import { policyNames } from '../workspace';
import { mentionsAt } from './hover';

export interface PolicyAt {
  readonly origin: Span;
  /** One where it is certain, several where it is "perhaps". */
  readonly policies: readonly PolicyDefinition[];
  /** How the policy is written here. `name` is a key or wiki link; `mention` is prose. */
  readonly as:
    | { readonly form: 'id' }
    | { readonly form: 'title' }
    | { readonly form: 'alias'; readonly alias: PolicyAlias }
    | { readonly form: 'name'; readonly name: PolicyName }
    | { readonly form: 'mention' };
}

export function policyAt(snapshot: Snapshot, document: DocumentFacts, offset: number): PolicyAt | null {
  for (const name of policyNames(document)) {
    if (!spanTouches(name.span, offset)) continue;
    const policies = namedBy(snapshot, document, name);
    if (policies.length > 0) return { origin: name.nameSpan, policies, as: { form: 'name', name } };
  }
  for (const policy of document.policies) {
    if (policy.idStated && spanTouches(policy.idSpan, offset)) return { origin: policy.idSpan, policies: [policy], as: { form: 'id' } };
    const alias = policy.aliases.find(({ span }) => spanTouches(span, offset));
    if (alias !== undefined) return { origin: alias.span, policies: [policy], as: { form: 'alias', alias } };
    if (spanTouches(policy.titleSpan, offset)) return { origin: policy.titleSpan, policies: [policy], as: { form: 'title' } };
  }
  for (const mention of mentionsAt(snapshot, document.uri, offset)) {
    const certain = snapshot.policyOf(document, mention);
    if (certain !== null) return { origin: mention.span, policies: [certain], as: { form: 'mention' } };
    const perhaps = mention.kind === 'policy' ? snapshot.obliqueCandidates(document, mention) : [];
    if (perhaps.length > 0) return { origin: mention.span, policies: perhaps, as: { form: 'mention' } };
  }
  return null;
}

function namedBy(snapshot: Snapshot, document: DocumentFacts, name: PolicyName): readonly PolicyDefinition[] {
  const certain = snapshot.policyOfName(document, name);
  if (certain !== null) return [certain];
  const found = name.key === null ? null : snapshot.resolvePolicy(name.name);
  return found?.outcome === 'ambiguous' ? found.candidates : [];
}
