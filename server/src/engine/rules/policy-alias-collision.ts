/** One name for two policies at the same time: it is linked to neither. */

import type { Span } from '../text';
import { isTimeRelative, type PolicyAlias, type PolicyDefinition, type RegisterName, type Snapshot } from '../workspace';
import { removeItem } from './fixes/yaml-list';
import type { FileEdit, Fix, Rule } from './types';

export const policyAliasCollision: Rule = {
  id: 'policy-alias-collision',
  summary: 'Two policies share an alias at the same time.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const policy of document.policies) {
      for (const alias of policy.aliases) {
        if (isTimeRelative(alias.name)) continue;
        const others = snapshot.policiesCalled(alias.name).filter((other) => other.policy.id !== policy.id && meets(other, alias));
        const [other] = others;
        if (other === undefined) continue;
        report({
          message: `“${alias.name}” also names “${other.policy.title}”, so it is linked to neither. Remove it from one, or limit both in time with from and to.`,
          span: alias.span,
          related: others.slice(0, 5).map((same) => ({ uri: same.policy.uri, span: spanOf(same), message: `“${alias.name}” here too` })),
          fixes: [...removal(snapshot, policy, alias), ...(others.length === 1 ? limits(snapshot, policy, alias, other) : [])],
        });
      }
    }
  },
};

function spanOf({ policy, alias }: RegisterName): Span {
  return alias?.span ?? policy.titleSpan;
}

/** Whether the two names are in force at the same time; a title always is. */
function meets({ alias: other }: RegisterName, alias: PolicyAlias): boolean {
  const apart = (a: PolicyAlias, b: PolicyAlias) => a.to !== null && b.from !== null && a.to < b.from;
  return other === null || !(apart(other, alias) || apart(alias, other));
}

/** Takes the alias out of its list. */
function removal(snapshot: Snapshot, policy: PolicyDefinition, alias: PolicyAlias): Fix[] {
  const document = snapshot.documents.get(policy.uri);
  const field = policy.yaml.fields.find(({ key }) => key === 'aliases');
  const index = (field?.items ?? []).findIndex(({ span }) => span.start <= alias.span.start && alias.span.end <= span.end);
  const edit = document === undefined || field === undefined || index < 0 ? null : removeItem(document, field, index);
  return edit === null
    ? []
    : [{ title: `Remove “${alias.name}” from this policy`, preferred: false, edits: [{ type: 'edit', uri: policy.uri, edits: [edit] }] }];
}

/** Where it is known which policy came later: the name is the older one's until the month before, and the later one's from then on. */
function limits(snapshot: Snapshot, policy: PolicyDefinition, alias: PolicyAlias, other: RegisterName): Fix[] {
  if (other.alias === null) return [];
  const [mine, its] = [beginning(policy), beginning(other.policy)];
  if (mine === null || its === null || mine === its) return [];
  const own = { policy, alias };
  const [older, later, change] = mine < its ? [own, other, its] : [other, own, mine];
  const edits = [limit(snapshot, older, 'to', monthBefore(change)), limit(snapshot, later, 'from', change)];
  const kept = edits.filter((edit): edit is FileEdit => edit !== null);
  if (kept.length !== 2) return [];
  return [{ title: `Limit “${alias.name}” in time: from ${change} it is the later policy’s`, preferred: false, edits: kept }];
}

/** ISO month in which the policy was first heard of. */
function beginning({ announced, published }: PolicyDefinition): string | null {
  return /^\d{4}-\d\d/u.exec(announced ?? published ?? '')?.[0] ?? null;
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** Only an alias written as a plain item is rewritten; one with limits of its own is the researcher's. */
function limit(snapshot: Snapshot, { policy, alias }: RegisterName, key: 'from' | 'to', month: string): FileEdit | null {
  const text = snapshot.documents.get(policy.uri)?.source.text;
  const items = policy.yaml.fields.find((field) => field.key === 'aliases')?.items ?? [];
  const item = items.find(({ span }) => alias !== null && span.start === alias.span.start);
  if (text === undefined || alias === null || item === undefined || item.fields !== null) return null;
  const written = text.slice(item.span.start, item.span.end);
  return { type: 'edit', uri: policy.uri, edits: [{ span: item.span, newText: `{ name: ${written}, ${key}: ${month} }` }] };
}
