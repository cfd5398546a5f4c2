/** Type hierarchy of a policy: what it supersedes and belongs to above, what superseded it and belongs to it below. */
import type { PolicyDefinition, Snapshot } from '../workspace';
import { placeOf } from './definition';
import { policyAt } from './policy-at';
import type { HierarchyItem } from './types';

export function policyItems(snapshot: Snapshot, uri: string, offset: number): readonly HierarchyItem[] {
  const document = snapshot.documents.get(uri);
  const at = document === undefined ? null : policyAt(snapshot, document, offset);
  return (at?.policies ?? []).map((policy) =>
    itemOf(policy, [policy.kind?.replace(/-/gu, ' '), policy.status].filter((part) => part != null).join(', ')),
  );
}

/** `supersedes` first, then `parent`. `id` and `uri` are those of an item given out before. */
export function policiesAbove(snapshot: Snapshot, id: string, uri: string): readonly HierarchyItem[] {
  const policy = definitionOf(snapshot, id, uri);
  if (policy === null) return [];
  const all = [...snapshot.policies.values()].flat();
  const superseded = named(snapshot, policy.supersedes).concat(all.filter((other) => named(snapshot, other.supersededBy).includes(policy)));
  const parents = named(snapshot, policy.parent === null ? [] : [policy.parent]);
  return items(policy, [
    ...superseded.map((other) => [other, 'superseded by this'] as const),
    ...parents.map((other) => [other, 'parent'] as const),
  ]);
}

/** What superseded it, then its children. */
export function policiesBelow(snapshot: Snapshot, id: string, uri: string): readonly HierarchyItem[] {
  const policy = definitionOf(snapshot, id, uri);
  if (policy === null) return [];
  const all = [...snapshot.policies.values()].flat();
  const successors = named(snapshot, policy.supersededBy).concat(all.filter((other) => named(snapshot, other.supersedes).includes(policy)));
  const children = all.filter((other) => other.parent !== null && named(snapshot, [other.parent]).includes(policy));
  return items(policy, [
    ...successors.map((other) => [other, 'supersedes this'] as const),
    ...children.map((other) => [other, 'part of this'] as const),
  ]);
}

function definitionOf(snapshot: Snapshot, id: string, uri: string): PolicyDefinition | null {
  return snapshot.policies.get(id.toLowerCase())?.find((policy) => policy.uri === uri) ?? null;
}

function named(snapshot: Snapshot, names: readonly string[]): PolicyDefinition[] {
  return names.flatMap((name) => {
    const found = snapshot.resolvePolicy(name);
    return found.outcome === 'found' ? [found.target] : [];
  });
}

/** Each policy once, with the first relation that leads to it; never itself. */
function items(self: PolicyDefinition, related: readonly (readonly [PolicyDefinition, string])[]): HierarchyItem[] {
  const seen = new Set([self]);
  return related.flatMap(([policy, relation]) => {
    if (seen.has(policy)) return [];
    seen.add(policy);
    return [itemOf(policy, relation)];
  });
}

function itemOf(policy: PolicyDefinition, detail: string): HierarchyItem {
  return { ...placeOf(policy), name: policy.title, detail, key: policy.id, kind: 'policy' };
}
