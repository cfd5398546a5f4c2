/** One name for two policies at the same time: it is linked to neither. */
import { isTimeRelative, type PolicyAlias, type PolicyDefinition, sameName } from '../workspace';
import type { Fix, Rule } from './types';

export const policyAliasCollision: Rule = {
  id: 'policy-alias-collision',
  summary: 'Two policies share an alias at the same time.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    const all = [...snapshot.policies.values()].flat();
    for (const policy of document.policies) {
      for (const alias of policy.aliases) {
        if (isTimeRelative(alias.name)) continue;
        const other = all.find((candidate) => candidate.id !== policy.id && claims(candidate, alias) !== null);
        if (other === undefined) continue;
        report({
          message: `“${alias.name}” also names “${other.title}”, so it is linked to neither. Remove it from one, or limit both in time with from and to.`,
          span: alias.span,
          related: [{ uri: other.uri, span: claims(other, alias) ?? other.titleSpan, message: `“${alias.name}” here too` }],
          fixes: removal(policy, alias),
        });
      }
    }
  },
};

/** The span of the same name in another policy, where the two are in force at the same time. */
function claims(policy: PolicyDefinition, alias: PolicyAlias) {
  if (sameName(policy.title, alias.name)) return policy.titleSpan;
  const same = policy.aliases.find((candidate) => sameName(candidate.name, alias.name));
  if (same === undefined) return null;
  const apart = (a: PolicyAlias, b: PolicyAlias) => a.to !== null && b.from !== null && a.to < b.from;
  return apart(same, alias) || apart(alias, same) ? null : same.span;
}

/** Takes the alias out of its list with the comma beside it. */
function removal(policy: PolicyDefinition, alias: PolicyAlias): Fix[] {
  const items = policy.yaml.fields.find(({ key }) => key === 'aliases')?.items ?? [];
  const index = items.findIndex(({ span }) => span.start === alias.span.start);
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  // Only flow lists ([a, b]) are cut by position; block lists keep their dash, so the whole item is left to the reader.
  if (item === undefined || (before === undefined && after === undefined)) return [];
  const span =
    before === undefined
      ? { start: item.span.start, end: after?.span.start ?? item.span.end }
      : { start: before.span.end, end: item.span.end };
  return [
    {
      title: `Remove “${alias.name}” from this policy`,
      preferred: false,
      edits: [{ type: 'edit', uri: policy.uri, edits: [{ span, newText: '' }] }],
    },
  ];
}
