/** What replaced what must be a line: no policy may supersede itself by way of others, and every successor must be known. */

import type { Span } from '../text';
import { bareId, type DocumentFacts, type PolicyDefinition, type Snapshot } from '../workspace';
import { guessFix } from './fixes/replace';
import { removeItem, wholeLines } from './fixes/yaml-list';
import type { Fix, Rule } from './types';

export const policyChainInvalid: Rule = {
  id: 'policy-chain-invalid',
  summary: 'A chain of superseded policies runs in a circle, or names a successor that is not in the register.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const policy of document.policies) {
      for (const { key, name, span, fix } of references(document, policy)) {
        const found = snapshot.resolvePolicy(name);
        if (found.outcome === 'missing' && key === 'superseded-by') {
          const near = snapshot.nearPolicyName(bareId(name), 3);
          report({
            message: `“${bareId(name)}”, said to supersede “${policy.title}”, is no policy of the register.${near === null ? '' : ` Did you mean “${near}”?`}`,
            span,
            fixes: [...(near === null ? [] : [guessFix(document, span, near, `Change to “${near}”`)]), ...fix],
          });
        }
        if (found.outcome !== 'found') continue;
        const [older, newer] = key === 'supersedes' ? [found.target, policy] : [policy, found.target];
        const circle = pathBetween(snapshot, older, newer);
        if (circle === null) continue;
        const chain = [newer, ...circle].map(({ title }) => `“${title}”`);
        report({
          message: `${circle.length === 1 ? `${chain[0]} supersedes itself` : `This chain runs in a circle: ${chain.join(' supersedes ')}`}.`,
          span,
          related: circle
            .filter((link) => link.uri !== policy.uri || link.idSpan.start !== policy.idSpan.start)
            .map((link) => ({ uri: link.uri, span: link.titleSpan, message: `“${link.title}” is in the circle` })),
          fixes: fix,
        });
      }
    }
  },
};

interface Reference {
  readonly key: 'supersedes' | 'superseded-by';
  readonly name: string;
  readonly span: Span;
  readonly fix: readonly Fix[];
}

function references(document: DocumentFacts, policy: PolicyDefinition): Reference[] {
  return policy.yaml.fields.flatMap((field): Reference[] => {
    const { key, value, valueSpan, items } = field;
    if (key !== 'supersedes' && key !== 'superseded-by') return [];
    const removal = (edit: { span: Span; newText: string } | null, name: string): Fix[] =>
      edit === null
        ? []
        : [
            {
              title: `Open the chain: remove “${bareId(name)}” from ${key}`,
              preferred: false,
              edits: [{ type: 'edit', uri: document.uri, edits: [edit] }],
            },
          ];
    if (typeof value === 'string' && value.trim() !== '') {
      const edit = { span: wholeLines(document, { start: field.keySpan.start, end: valueSpan.end }), newText: '' };
      return [{ key, name: value, span: valueSpan, fix: removal(edit, value) }];
    }
    return (items ?? []).flatMap((item, index): Reference[] =>
      typeof item.value === 'string' && item.value.trim() !== ''
        ? [{ key, name: item.value, span: item.span, fix: removal(removeItem(document, field, index), item.value) }]
        : [],
    );
  });
}

/** Longer chains than this are none of people's making. */
const MAX_CHAIN = 200;

/** The policies from `from` (included) down what each supersedes to `to`; null where it is not reached. */
function pathBetween(snapshot: Snapshot, from: PolicyDefinition, to: PolicyDefinition): PolicyDefinition[] | null {
  const before = new Map<PolicyDefinition, PolicyDefinition | null>([[from, null]]);
  const waiting = [from];
  while (waiting.length > 0 && before.size <= MAX_CHAIN) {
    const policy = waiting.shift();
    if (policy === undefined) break;
    if (policy === to) {
      const path: PolicyDefinition[] = [];
      for (let at: PolicyDefinition | null = policy; at !== null; at = before.get(at) ?? null) path.unshift(at);
      return path;
    }
    for (const older of snapshot.predecessorsOf(policy)) {
      if (before.has(older)) continue;
      before.set(older, policy);
      waiting.push(older);
    }
  }
  return null;
}
