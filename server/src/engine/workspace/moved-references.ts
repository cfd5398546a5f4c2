/** What a document must say differently when files it names are found elsewhere: links, wiki links, paths and names in front matter and notes. */
import type { Link, WikiLink } from '../syntax';
import type { Span } from '../text';
import { labelValues } from './label-values';
import { comparable, fileStem } from './links';
import { policyNames } from './policy-names';
import { relativeLink } from './relative-link';
import { isWiki, resolveAny, targetUri } from './resolve-link';
import type { DocumentFacts, Snapshot } from './types';

export interface Moved {
  /** Where a file will be found; itself where it stays. */
  uri(uri: string): string;
  /** Names that stop to mean their policy, in lower case, and the id that goes on to mean it. */
  readonly ids: ReadonlyMap<string, string>;
  /** False where another provider updates plain Markdown links. */
  readonly markdownLinks: boolean;
}

export interface Replacement {
  readonly uri: string;
  readonly span: Span;
  readonly newText: string;
}

/** Replacements in the text as it stands now, before the move. */
export function movedReferences(snapshot: Snapshot, document: DocumentFacts, { uri: moved, ids, markdownLinks }: Moved): Replacement[] {
  const found = [...names(snapshot, document, ids), ...paths(snapshot, document, moved)];
  for (const link of document.syntax.wikiLinks) {
    const edit = wikiEdit(snapshot, document, link, moved, ids);
    if (edit !== null) found.push(edit);
  }
  if (!markdownLinks) return found;
  for (const link of document.syntax.links) {
    const edit = linkEdit(snapshot, document, link, moved);
    if (edit !== null) found.push(edit);
  }
  return found;
}

/** Keys of front matter and notes that hold an id which is a file's name, or a link to the file. */
function names(snapshot: Snapshot, document: DocumentFacts, ids: ReadonlyMap<string, string>): Replacement[] {
  return policyNames(document).flatMap(({ name, nameSpan, form, key }) => {
    const id = ids.get(name.toLowerCase());
    if (id === undefined || key === null || form === 'link') return [];
    const found = snapshot.resolvePolicy(name);
    return found.outcome === 'found' && found.target.id.toLowerCase() === name.toLowerCase()
      ? [{ uri: document.uri, span: nameSpan, newText: id }]
      : [];
  });
}

/** `bibliography:` and links in front matter, `part-of: path#label` in notes: paths that no Markdown provider knows. */
function paths(snapshot: Snapshot, document: DocumentFacts, moved: (uri: string) => string): Replacement[] {
  const found: Replacement[] = [];
  const add = (span: Span, encode: boolean) => {
    const written = document.source.text.slice(span.start, span.end);
    const path = encode ? decoded(written) : written;
    const newText = movedPath(snapshot, document, path, moved);
    if (newText !== null) found.push({ uri: document.uri, span, newText: encode ? newText : decoded(newText) });
  };
  for (const { targetSpan } of labelValues(document)) if (targetSpan !== null) add(targetSpan, false);
  const yaml = document.syntax.frontMatter;
  if (yaml === null) return found;
  for (const field of yaml.fields) {
    if (field.key !== 'bibliography') continue;
    const spans = field.items === null ? [field.valueSpan] : field.items.map(({ span }) => span);
    for (const span of spans) add(unquoted(document.source.text, span), false);
  }
  const text = document.source.text.slice(yaml.span.start, yaml.span.end);
  for (const match of text.matchAll(/\]\((?<path>[^()\s#]{1,500})(?:#[^()\s]{0,300})?\)/gu)) {
    const start = yaml.span.start + match.index + 2;
    add({ start, end: start + (match.groups?.path?.length ?? 0) }, true);
  }
  return found;
}

function unquoted(text: string, { start, end }: Span): Span {
  return /["']/u.test(text[start] ?? '') && text[end - 1] === text[start] ? { start: start + 1, end: end - 1 } : { start, end };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The path, percent-encoded, as it must be after the move; null where it stays right. `path` is decoded. */
function movedPath(snapshot: Snapshot, document: DocumentFacts, path: string, moved: (uri: string) => string): string | null {
  const found = snapshot.resolveLink(document, path, null);
  if (path === '' || found.outcome !== 'found') return null;
  const target = targetUri(found.target);
  const [from, to] = [moved(document.uri), moved(target)];
  if (from === document.uri && to === target) return null;
  const bare = !/\.[^./]+$/u.test(path) && /\.md$/iu.test(comparable(target));
  const next = path.startsWith('/') ? rooted(document, from, to) : relative(from, to);
  const shaped = bare ? next.replace(/\.md$/iu, '') : next;
  const dotted = path.startsWith('./') && !shaped.startsWith('../') ? `./${shaped}` : shaped;
  return decoded(dotted) === path.normalize('NFC') ? null : dotted;
}

function relative(from: string, to: string): string {
  return relativeLink(comparable(from), comparable(to));
}

/** From the top of the workspace folder, as the link was written. */
function rooted(document: DocumentFacts, from: string, to: string): string {
  const top = comparable(document.uri).slice(0, -document.path.length);
  const target = comparable(to);
  return target.startsWith(top) ? `/${relativeLink('x', target.slice(top.length))}` : relative(from, to);
}

function linkEdit(snapshot: Snapshot, document: DocumentFacts, link: Link, moved: (uri: string) => string): Replacement | null {
  if (link.kind === 'autolink' || link.path === '') return null;
  const newText = movedPath(snapshot, document, link.path, moved);
  if (newText === null) return null;
  const written = document.source.text.slice(link.targetSpan.start, link.targetSpan.end);
  const hash = written.indexOf('#');
  const end = hash < 0 ? link.targetSpan.end : link.targetSpan.start + hash;
  const angled = document.source.text[link.targetSpan.start - 1] === '<';
  return {
    uri: document.uri,
    span: { start: link.targetSpan.start, end },
    newText: angled ? decoded(newText).replace(/[<>]/gu, encodeURIComponent) : newText,
  };
}

/** `[[name]]` follows the file's name, `[[folder/name]]` its path; a policy's stated id stays. */
function wikiEdit(
  snapshot: Snapshot,
  document: DocumentFacts,
  link: WikiLink,
  moved: (uri: string) => string,
  ids: ReadonlyMap<string, string>,
): Replacement | null {
  if (link.target === '') return null;
  const target = resolveAny(snapshot, document, link);
  if (target === null || !isWiki(link)) return null;
  const uri = targetUri(target);
  const id = ids.get(link.target.toLowerCase());
  if (id !== undefined) return { uri: document.uri, span: link.targetSpan, newText: id };
  if (link.target.includes('/') || /\.\w{1,8}$/u.test(link.target)) {
    const newText =
      snapshot.resolveLink(document, link.target, null).outcome === 'found'
        ? decoded(movedPath(snapshot, document, link.target, moved) ?? link.target)
        : movedFromTop(document, link.target, uri, moved);
    return newText === link.target ? null : { uri: document.uri, span: link.targetSpan, newText };
  }
  if (link.target.toLowerCase() !== fileStem(uri).toLowerCase()) return null;
  const name = fileStem(moved(uri));
  return name === fileStem(uri) ? null : { uri: document.uri, span: link.targetSpan, newText: name };
}

/** "[[policies/warm]]" counted from the top of the folder, "[[warm.md]]" from anywhere: found by the file's name alone. */
function movedFromTop(document: DocumentFacts, written: string, uri: string, moved: (uri: string) => string): string {
  const to = moved(uri);
  if (to === uri) return written;
  const path = decoded(rooted(document, moved(document.uri), to)).replace(/^\//u, '');
  const shaped = written.includes('/') ? path : (path.split('/').at(-1) ?? path);
  return /\.md$/iu.test(written) ? shaped : shaped.replace(/\.md$/iu, '');
}
