/** The "Policies" view: the register with status, and each policy's mentions by document. */
import { formatPartialDate } from '../reckon';
import type { PolicyDefinition, Snapshot } from '../workspace';
import type { ViewRow } from './types';

const ICONS: Readonly<Record<string, string>> = {
  announced: 'megaphone',
  delayed: 'watch',
  delivered: 'pass',
  enacted: 'pass',
  dropped: 'circle-slash',
  superseded: 'history',
};

export function registerTree(snapshot: Snapshot): readonly ViewRow[] {
  const policies = [...snapshot.policies.values()].flat();
  return policies.sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1)).map((policy) => row(snapshot, policy));
}

function row(snapshot: Snapshot, policy: PolicyDefinition): ViewRow {
  const mentions = snapshot.policyMentions(policy.id);
  const byDocument = grouped(mentions);
  const children = [...byDocument.values()].map((list): ViewRow => {
    const [first] = list;
    const path = first?.document.path ?? '';
    return {
      id: `${policy.id}/${path}`,
      label: first?.document.title ?? path,
      description: first?.document.title == null ? counted(list.length) : `${counted(list.length)} · ${path}`,
      tooltip: path,
      icon: 'file',
      place: first === undefined ? null : { uri: first.document.uri, span: first.mention.span },
      children: list.map(({ document, mention }, index): ViewRow => {
        const line = document.source.lines.lineAt(mention.span.start) + 1;
        return {
          id: `${policy.id}/${path}/${index}`,
          label: mention.text.replace(/\s+/gu, ' '),
          description: `line ${line}`,
          tooltip: `${path}, line ${line}`,
          icon: 'symbol-reference',
          place: { uri: document.uri, span: mention.span },
          children: [],
          context: 'mention',
        };
      }),
      context: 'document',
    };
  });
  const facts = [policy.status, policy.due === null ? null : `due ${formatPartialDate(policy.due)}`, counted(mentions.length)].filter(
    (fact) => fact !== null,
  );
  return {
    id: `${policy.id}@${policy.uri}`,
    label: policy.title,
    description: facts.join(' · '),
    tooltip: [
      policy.title,
      facts.join(' · '),
      policy.kind?.replace(/-/gu, ' ') ?? null,
      policy.owner,
      policy.aliases.length === 0 ? null : `Also: ${policy.aliases.map(({ name }) => name).join(', ')}`,
    ]
      .filter((part) => part !== null)
      .join('\n'),
    icon: ICONS[policy.status ?? ''] ?? 'law',
    place: { uri: policy.uri, span: policy.titleSpan },
    children,
    context: 'policy',
  };
}

function counted(mentions: number): string {
  return `${mentions} mention${mentions === 1 ? '' : 's'}`;
}

function grouped<T extends { readonly document: { readonly uri: string } }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.document.uri, [...(groups.get(item.document.uri) ?? []), item]);
  return groups;
}
