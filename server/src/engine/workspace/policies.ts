/** Policies a document defines: its own front matter with `type: policy`, or fenced `policy` blocks under headings. */
import type { DocumentSyntax, YamlBlock, YamlField } from '../syntax';
import { githubSlug } from '../syntax';
import type { Span } from '../text';
import type { PolicyAlias, PolicyDefinition } from './types';

export function policiesOf(uri: string, path: string, syntax: DocumentSyntax): PolicyDefinition[] {
  const policies: PolicyDefinition[] = [];
  const { frontMatter } = syntax;
  if (frontMatter !== null && stringOf(frontMatter, 'type') === 'policy') {
    const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/u, '');
    const heading = syntax.sections[0];
    policies.push(policyOf(uri, frontMatter, name, heading?.heading ?? name, heading?.headingSpan ?? frontMatter.span, false));
  }
  for (const block of syntax.fenced) {
    if (block.kind !== 'policy') continue;
    const heading = syntax.sections[block.section];
    const title = heading?.heading ?? '';
    policies.push(
      policyOf(uri, block.yaml, githubSlug(stringOf(block.yaml, 'title') ?? title), title, heading?.headingSpan ?? block.span, true),
    );
  }
  return policies.filter(({ id }) => id !== '');
}

function policyOf(
  uri: string,
  yaml: YamlBlock,
  defaultId: string,
  defaultTitle: string,
  fallback: Span,
  fenced: boolean,
): PolicyDefinition {
  const field = (key: string) => yaml.fields.find((candidate) => candidate.key === key);
  const idField = field('id');
  const titleField = field('title');
  const title = stringOf(yaml, 'title') ?? defaultTitle;
  const titleSpan = titleField !== undefined && typeof titleField.value === 'string' ? titleField.valueSpan : fallback;
  const id = stringOf(yaml, 'id');
  const text = (key: string) => stringOf(yaml, key);
  return {
    id: id ?? defaultId,
    idSpan: id === null ? titleSpan : (idField?.valueSpan ?? titleSpan),
    idStated: id !== null,
    title,
    titleSpan,
    aliases: aliasesOf(field('aliases')),
    kind: text('kind') ?? kindOf(title),
    status: text('status'),
    owner: text('owner'),
    announced: text('announced'),
    due: text('due'),
    published: text('published'),
    supersedes: listOf(field('supersedes')),
    supersededBy: listOf(field('superseded-by')),
    parent: listOf(field('parent'))[0] ?? null,
    legislation: text('legislation'),
    url: text('url'),
    uri,
    yaml,
    fenced,
  };
}

export function stringOf(yaml: YamlBlock | null, key: string): string | null {
  const value = yaml?.fields.find((field) => field.key === key)?.value;
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return typeof value === 'number' ? String(value) : null;
}

function listOf(field: YamlField | undefined): string[] {
  if (field === undefined) return [];
  // A bare `[[id]]` is to YAML a list in a list.
  const values = Array.isArray(field.value) ? field.value.flat() : [field.value];
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '').map(bareId);
}

/** `[[id]]`, `[[id|text]]`, `[text](path/id.md)` and `id` alike. */
export function bareId(value: string): string {
  const wiki = /^\[\[([^\]|#]+)(?:[|#][^\]]*)?\]\]$/u.exec(value.trim());
  if (wiki !== null) return (wiki[1] ?? '').trim();
  const link = /^\[[^\]]*\]\(([^)\s]+)[^)]*\)$/u.exec(value.trim());
  const target = link === null ? value.trim() : (link[1] ?? '');
  return target.replace(/^.*\//u, '').replace(/\.md$/iu, '');
}

function aliasesOf(field: YamlField | undefined): PolicyAlias[] {
  if (field === undefined) return [];
  if (typeof field.value === 'string') return [{ name: field.value, span: field.valueSpan, from: null, to: null, weak: false }];
  return (field.items ?? []).flatMap((item): PolicyAlias[] => {
    if (typeof item.value === 'string') return [{ name: item.value, span: item.span, from: null, to: null, weak: false }];
    const part = (key: string) => item.fields?.find((candidate) => candidate.key === key);
    const name = part('name');
    if (name === undefined || typeof name.value !== 'string') return [];
    const date = (key: string) => (part(key)?.value === undefined ? null : String(part(key)?.value));
    return [{ name: name.value, span: name.valueSpan, from: date('from'), to: date('to'), weak: part('weak')?.value === true }];
  });
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bgreen paper\b/iu, 'green-paper'],
  [/\bwhite paper\b/iu, 'white-paper'],
  [/\bfund\b/iu, 'fund'],
  [/\bprogramme\b/iu, 'programme'],
  [/\breview\b/iu, 'review'],
  [/\bbill\b/iu, 'bill'],
  [/\bact(?: \d{4})?$/iu, 'act'],
  [/\bstrategy\b/iu, 'strategy'],
  [/\bplan\b/iu, 'plan'],
  [/\binquiry\b/iu, 'inquiry'],
  [/\bcampaign\b/iu, 'campaign'],
  [/\bscheme\b/iu, 'scheme'],
  [/\bframework\b/iu, 'framework'],
  [/\b(?:board|commission|agency|authority|council|department|office)s?\b/iu, 'body'],
];

function kindOf(title: string): string | null {
  return KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}
