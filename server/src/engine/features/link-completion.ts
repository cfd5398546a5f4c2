/** Completion of link targets: policies and documents in `[[` and `](`, headings after `#`. */
import type { Span } from '../text';
import { type DocumentFacts, type PolicyDefinition, relativeLink, type Snapshot, sameName, targetUri } from '../workspace';
import { escaped } from './cards/lines';
import type { Around } from './completion-parts';
import type { CompletionItem, NavigationOptions } from './types';

/** Whatever a file is called, policies stand above the other documents. */
const POLICIES_FIRST = '1';
const THEN_DOCUMENTS = '2';

/** Null where the cursor stands in no link that is being written. */
export function linkItems(snapshot: Snapshot, around: Around, options: NavigationOptions): CompletionItem[] | null {
  return wikiItems(snapshot, around) ?? destinationItems(snapshot, around, options);
}

/** What is typed so far and what is replaced: the rest of the target and the brackets that close it. */
function replaced({ offset, after }: Around, typed: string, rest: RegExp, closing: RegExp): Span {
  const word = rest.exec(after)?.[0].length ?? 0;
  const closed = closing.exec(after.slice(word))?.[0].length ?? 0;
  return { start: offset - typed.length, end: offset + word + closed };
}

function wikiItems(snapshot: Snapshot, around: Around): CompletionItem[] | null {
  const open = /(?<!\\)\[\[(?<target>[^[\]|#]*)(?:#(?<heading>[^[\]|#]*))?$/u.exec(around.before);
  if (open === null) return null;
  const { target = '', heading } = open.groups ?? {};
  if (heading !== undefined) {
    const found = snapshot.resolveWikiLink(around.document, target.trim(), null);
    const to =
      target.trim() === '' ? around.document : found.outcome === 'found' ? snapshot.documents.get(targetUri(found.target)) : undefined;
    const span = replaced(around, heading, /^[^[\]|#\s]*/u, /^\]{1,2}/u);
    return to === undefined
      ? []
      : headingItems(to, span, ({ heading: words }) => `${words.replace(/[[\]|#]/gu, '')}${closing(around, span)}`);
  }
  const span = replaced(around, target, /^[^[\]|#\s]*/u, /^\]{1,2}/u);
  const close = closing(around, span);
  const items = [...snapshot.policies.values()].flatMap(([policy]) => {
    if (policy === undefined) return [];
    const aliases = policy.aliases.map(
      ({ name }): CompletionItem => ({
        ...policyItem(policy, close === '' ? policy.id : `${policy.id}|${name}]]`, span),
        label: name,
        detail: policy.id,
        filterText: name,
        sortText: `${POLICIES_FIRST}${policy.title.toLowerCase()} ${name.toLowerCase()}`,
      }),
    );
    return [policyItem(policy, `${policy.id}${close}`, span), ...aliases];
  });
  return [...items, ...documentItems(snapshot, around.document, span, (document) => `${wikiName(snapshot, document)}${close}`)];
}

/** A link that goes on with its heading or its label has its brackets already. */
function closing({ offset, after }: Around, { end }: Span): string {
  return /^(?:#[^[\]|\r\n]*)?(?:\|[^[\]\r\n]*)?\]\]/u.test(after.slice(end - offset)) ? '' : ']]';
}

/** The file's name where it is the only one of that name, else its path. */
function wikiName(snapshot: Snapshot, document: DocumentFacts): string {
  const name = stem(document.path.split('/').at(-1) ?? document.path);
  const found = snapshot.resolveWikiLink(document, name, null);
  return found.outcome === 'found' && targetUri(found.target) === document.uri ? name : stem(document.path);
}

function stem(path: string): string {
  return path.replace(/\.[^./]+$/u, '');
}

/** In `](`: an image's destination is no document of the folder. */
function destinationItems(snapshot: Snapshot, around: Around, options: NavigationOptions): CompletionItem[] | null {
  const open = /(?<bang>!?)\[(?<label>[^[\]]*)\]\(<?(?<path>[^()<>\s#]*)(?:#(?<fragment>[^()<>\s#]*))?$/u.exec(around.before);
  if (open === null) return null;
  const { bang, label = '', path = '', fragment } = open.groups ?? {};
  if (bang === '!' || /^[a-z][a-z0-9+.-]+:/iu.test(path)) return [];
  const { document } = around;
  if (fragment !== undefined) {
    if (options.markdownElsewhere) return [];
    const found = snapshot.resolveLink(document, decoded(path), null);
    const to = path === '' ? document : found.outcome === 'found' ? snapshot.documents.get(targetUri(found.target)) : undefined;
    const span = replaced(around, fragment, /^[^()<>\s]*/u, /^>?\)/u);
    return to === undefined ? [] : headingItems(to, span, ({ slug }) => `${slug})`);
  }
  const span = replaced(around, path, /^[^()<>\s]*/u, /^>?\)/u);
  const angled = around.before.endsWith(`<${path}`) ? '>' : '';
  const policies = [...snapshot.policies.values()].flatMap(([policy]) => {
    const target = policy === undefined ? undefined : snapshot.documents.get(policy.uri);
    if (policy === undefined || target === undefined || policy.fenced) return [];
    const link = relativeLink(document.path, target.path);
    // Both the name and the path are typed here.
    const item = policyItem(policy, `${link}${angled})`, span);
    const meant = sameName(policy.title, label) || policy.aliases.some(({ name }) => sameName(name, label));
    return [
      {
        ...item,
        kind: 'file' as const,
        filterText: `${link} ${item.filterText}`,
        preselect: meant,
        sortText: `${meant ? '0' : '1'}${item.sortText}`,
      },
    ];
  });
  if (options.markdownElsewhere) return policies;
  return [...policies, ...documentItems(snapshot, document, span, (other) => `${relativeLink(document.path, other.path)}${angled})`)];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function policyItem(policy: PolicyDefinition, newText: string, span: Span): CompletionItem {
  return {
    label: policy.id,
    kind: 'policy',
    detail: policy.title,
    documentation: '',
    filterText: [policy.id, policy.title, ...policy.aliases.map(({ name }) => name)].join(' '),
    sortText: `${POLICIES_FIRST}${policy.title.toLowerCase()}`,
    span,
    newText,
    subject: policy.id,
  };
}

/** Other documents of the folder; policy files are offered as policies. */
function documentItems(snapshot: Snapshot, from: DocumentFacts, span: Span, textOf: (document: DocumentFacts) => string): CompletionItem[] {
  return [...snapshot.documents.values()]
    .filter((document) => document !== from && document.settings.indexed && document.declared !== 'policy')
    .map((document): CompletionItem => {
      const label = stem(document.path.split('/').at(-1) ?? document.path);
      const filterText = `${document.path} ${document.title ?? ''}`;
      return {
        label,
        kind: 'file',
        detail: document.path,
        documentation: '',
        filterText,
        sortText: `${THEN_DOCUMENTS}${document.path}`,
        span,
        newText: textOf(document),
      };
    });
}

function headingItems(
  document: DocumentFacts,
  span: Span,
  textOf: (section: { readonly heading: string; readonly slug: string }) => string,
): CompletionItem[] {
  return document.syntax.sections.map((section, index): CompletionItem => {
    const { heading, slug, depth } = section;
    const sortText = String(index).padStart(6, '0');
    return {
      label: heading,
      kind: 'heading',
      detail: '#'.repeat(depth),
      documentation: '',
      filterText: `${heading} ${slug}`,
      sortText,
      span,
      newText: textOf(section),
    };
  });
}

/** What an editor shows beside an item once it is looked at: Markdown, escaped. */
export function policyDocumentation(snapshot: Snapshot, id: string): string {
  const found = snapshot.resolvePolicy(id);
  if (found.outcome !== 'found') return '';
  const policy = found.target;
  const mentions = snapshot.policyMentions(policy.id).length;
  const facts = [policy.kind?.replace(/-/gu, ' '), policy.status, policy.owner, policy.due === null ? null : `due ${policy.due}`].filter(
    (fact) => fact != null,
  );
  const aliases = policy.aliases.map(({ name }) => name).join(', ');
  return [
    `**${escaped(policy.title)}**`,
    escaped(facts.join(', ')),
    aliases === '' ? '' : `Also: ${escaped(aliases)}`,
    `${mentions} mention${mentions === 1 ? '' : 's'}`,
  ]
    .filter((line) => line !== '')
    .join('  \n');
}
