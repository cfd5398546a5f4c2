/** Writes what is known of a document into its front matter: what was inferred from the text, and the hash that locks a source. */
import { frontMatterEdit, lineEnding } from '../rules';
import { applyEdits, type TextEdit } from '../text';
import { type DocumentFacts, type Snapshot, sourceHash } from '../workspace';
import type { EditAnswer } from './types';

/** `type: document` with the title, date and outlet that the text was found to state; keys that stand already stay. */
export function addFrontMatter(snapshot: Snapshot, uri: string): EditAnswer {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return refused('Greenpaper does not read this file.');
  if (document.role === 'register') return refused('A policy file has its front matter.');
  if (broken(document)) return refused('The front matter cannot be read as YAML. Put that right first.');
  const pairs = inferred(document);
  if (pairs.length === 0) return refused('The front matter says everything that was found in the text.');
  const { text } = document.source;
  const eol = lineEnding(text);
  const lines = pairs.map(([key, value]) => `${key}: ${value}${eol}`).join('');
  const { frontMatter } = document.syntax;
  if (frontMatter === null) {
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return edited(uri, [{ span: { start: at, end: at }, newText: `---${eol}${lines}---${eol}` }]);
  }
  const at = frontMatter.contentSpan.end;
  const opens = at === frontMatter.contentSpan.start || /[\r\n]$/u.test(text.slice(0, at));
  const newText = opens ? lines : `${eol}${lines.slice(0, -eol.length)}`;
  return edited(uri, [{ span: { start: at, end: at }, newText }]);
}

/** Keys that are not stated yet, in the order of the annotation language. */
function inferred(document: DocumentFacts): (readonly [string, string])[] {
  const stated = new Set((document.syntax.frontMatter?.fields ?? []).map(({ key }) => key));
  const { date, jurisdiction, jurisdictionFrom } = document.context;
  const found: (readonly [string, string | null])[] = [
    ['type', 'document'],
    ['kind', document.kind === 'policy' ? null : document.kind],
    ['title', document.title === null ? null : scalar(document.title)],
    ['date', stated.has('published') ? null : (date?.value ?? null)],
    ['outlet', stated.has('site') || document.outlet === null ? null : scalar(document.outlet)],
    ['jurisdiction', jurisdictionFrom === 'setting' ? null : jurisdiction],
  ];
  const pairs = found.flatMap(([key, value]) => (value === null || stated.has(key) ? [] : [[key, value] as const]));
  // The type alone says nothing that was found.
  return pairs.every(([key]) => key === 'type' || key === 'kind') && stated.size === 0 && document.kind === null ? [] : pairs;
}

/** `text-sha256` of the body without annotations: from now on a change of the source's words is an error. */
export function lockSource(snapshot: Snapshot, uri: string): EditAnswer {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return refused('Greenpaper does not read this file.');
  if (document.role !== 'verbatim') return refused('Only a source can be locked: this is your own writing or a policy.');
  if (broken(document)) return refused('The front matter cannot be read as YAML. Put that right first.');
  const { text } = document.source;
  const hash = sourceHash(snapshot, document);
  const stated = document.syntax.frontMatter?.fields.find(({ key }) => key === 'text-sha256')?.value;
  if (stated === hash) return refused('This source is locked already, and its text is unchanged.');
  const edit = frontMatterEdit(document, 'text-sha256', hash);
  // Front matter is no part of the body; if it were, the lock would break itself.
  if (sourceHash(snapshot, document, applyEdits(text, [edit])) !== hash)
    return refused('The front matter of this file cannot hold the lock.');
  return edited(uri, [edit]);
}

function broken(document: DocumentFacts): boolean {
  return (document.syntax.frontMatter?.errors.length ?? 0) > 0;
}

/** Plain where YAML reads it as one piece of text, else in double quotes. */
function scalar(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const plain = /^[\p{L}][^\n\r"#:[\]{},&*!|>%@`]*$/u.test(flat) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(flat);
  return plain ? flat : JSON.stringify(flat);
}

function edited(uri: string, edits: readonly TextEdit[]): EditAnswer {
  return { edits: [{ type: 'edit', uri, edits }], message: null };
}

function refused(message: string): EditAnswer {
  return { edits: null, message };
}
