/** Turns one spelling into another: policy links and wiki links both ways, and every inline form of a note into the footnote we write. */
import { noteEditsAt, noteValue, relativeReference } from '../../rules';
import { applyEdits, spanTouches, type TextEdit } from '../../text';
import { type DocumentFacts, type Snapshot, stripAnnotations } from '../../workspace';
import type { Action } from './action';

export function convertActions(snapshot: Snapshot, document: DocumentFacts, offset: number): Action[] {
  return [...linkToWiki(snapshot, document, offset), ...wikiToLink(snapshot, document, offset), ...toFootnote(document, offset)];
}

function linkToWiki(snapshot: Snapshot, document: DocumentFacts, offset: number): Action[] {
  const link = document.syntax.links.find(({ kind, span, block }) => kind === 'link' && block >= 0 && spanTouches(span, offset));
  if (link === undefined || link.title !== null) return [];
  const found = snapshot.resolveLink(document, link.path, link.fragment);
  if (found.outcome !== 'found' || found.target.kind !== 'policy') return [];
  const { text } = document.source;
  const words = text.slice(link.textSpan.start, link.textSpan.end);
  const { id } = found.target.policy;
  if (/[[\]|\r\n]/u.test(words) || words === '' || snapshot.resolvePolicy(id).outcome !== 'found') return [];
  const newText = `[[${words === id ? id : `${id}|${words}`}]]`;
  return [rewrite(document, 'to-wiki', 'Convert to a wiki link', [{ span: link.span, newText }])];
}

function wikiToLink(snapshot: Snapshot, document: DocumentFacts, offset: number): Action[] {
  const wiki = document.syntax.wikiLinks.find(({ span, block }) => block >= 0 && spanTouches(span, offset));
  if (wiki === undefined || wiki.heading !== null) return [];
  const found = snapshot.resolveWikiLink(document, wiki.target, null);
  if (found.outcome !== 'found') return [];
  const { target } = found;
  const uri =
    target.kind === 'policy'
      ? target.policy.fenced
        ? null
        : target.policy.uri
      : target.kind === 'document'
        ? target.document.uri
        : target.uri;
  const path = uri === null ? null : relativeReference(document.uri, uri);
  const label = wiki.label?.trim() ?? wiki.target;
  if (path === null || /[[\]]/u.test(label)) return [];
  return [rewrite(document, 'to-link', 'Convert to an ordinary link', [{ span: wiki.span, newText: `[${label}](${path})` }])];
}

const LETTERS: Readonly<Record<string, string>> = { figure: 'f', date: 'd', claim: 'c', policy: 'p', source: 's', note: 'n' };

/** `:figure[…]{…}`, `[…]{.figure}` and link titles become a marker behind the words and a note; the link itself stays. */
function toFootnote(document: DocumentFacts, offset: number): Action[] {
  const annotation = document.syntax.annotations.find(({ form, span }) => form !== 'footnote' && spanTouches(span, offset));
  const { text } = document.source;
  if (annotation === undefined || annotation.targetSpan === null || text.startsWith(':::', annotation.span.start)) return [];
  const { span, targetSpan, kind, gloss, entries, form } = annotation;
  const pairs = entries.map(({ key, value }) => `; ${key}: ${noteValue(value)}`).join('');
  const [marker, note] = noteEditsAt(document, { at: span.end, quote: null }, LETTERS[kind] ?? 'f', `${kind}: ${gloss}${pairs}`) ?? [];
  if (marker === undefined || note === undefined) return [];
  const unwrapped: TextEdit[] =
    form === 'link-title'
      ? [{ span: titleSpan(text, span.end), newText: '' }]
      : [
          { span: { start: span.start, end: targetSpan.start }, newText: '' },
          { span: { start: targetSpan.end, end: span.end }, newText: '' },
        ];
  const edits = [...unwrapped, marker, note];
  if (stripAnnotations(applyEdits(text, edits), () => true) !== stripAnnotations(text, () => true)) return [];
  return [rewrite(document, 'to-footnote', 'Convert to a footnote', edits)];
}

/** The title with the space before it, in front of the closing parenthesis at `end`. */
function titleSpan(text: string, end: number): { start: number; end: number } {
  const before = text.slice(0, end - 1);
  const title = /\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\([^()]*\))\s*$/u.exec(before.slice(-2_100));
  return { start: end - 1 - (title?.[0].length ?? 0), end: end - 1 };
}

function rewrite(document: DocumentFacts, id: string, title: string, edits: readonly TextEdit[]): Action {
  return { id, title, kind: 'refactor.rewrite', edits: () => [{ type: 'edit', uri: document.uri, edits }] };
}
