/** Writes a decision into `greenpaper.decisions.yaml` at the top of the folder: one line, at its place in the order, nothing else touched. */
import { type Finding, type Fix, lineEnding, noteValue, rules } from '../rules';
import type { Span } from '../text';
import {
  DECISIONS_FILE,
  type DecisionsFile,
  type DocumentFacts,
  decidedPassage,
  foldWords,
  type Passage,
  type Snapshot,
} from '../workspace';
import type { EditAnswer } from './types';

const HEAD = '# Decisions about this folder. Written by Greenpaper, yours to edit.';
const ORDER = ['never', 'different', 'dismissed'] as const;
type Key = (typeof ORDER)[number];

/** "Never this string": these words are no mention anywhere in the folder. */
export function decideNever(snapshot: Snapshot, uri: string, words: string): EditAnswer {
  const document = snapshot.documents.get(uri);
  const flat = words.replace(/\s+/gu, ' ').trim();
  if (document === undefined || flat === '') return refused;
  if (snapshot.decisions.isNever(document, flat)) return { edits: null, message: `“${flat}” is decided already.` };
  return decide(snapshot, document, 'never', () => scalar(flat));
}

/** "Different thing": these two passages are not compared again. */
export function decideDifferent(snapshot: Snapshot, a: Passage, b: Passage): EditAnswer {
  if (snapshot.decisions.areDifferent(a, b)) return { edits: null, message: 'This is decided already.' };
  return decide(snapshot, a.document, 'different', (folder) => {
    const sides = [decidedPassage(a, folder), decidedPassage(b, folder)].map((side) => (side === null ? null : passage(side)));
    const [one, other] = sides.sort();
    return one == null || other == null ? null : `[${one}, ${other}]`;
  });
}

/** A suggestion of a rule is dismissed for this passage. */
export function decideDismissed(snapshot: Snapshot, rule: string, at: Passage): EditAnswer {
  if (snapshot.decisions.isDismissed(rule, at)) return { edits: null, message: 'This is decided already.' };
  return decide(snapshot, at.document, 'dismissed', (folder) => {
    const decided = decidedPassage(at, folder);
    return decided === null ? null : `{ rule: ${rule}, in: ${scalar(decided.in)}, words: ${scalar(decided.words)} }`;
  });
}

/** Rules that set two passages side by side: either may be a different thing. */
const COMPARING: readonly string[] = [
  ...['figure-conflict', 'figure-conflict-candidate', 'figure-reannounced', 'figure-annual-vs-total', 'count-unit-mismatch'],
  ...['magnitude-slip', 'deadline-conflict', 'claim-contested', 'hedge-dropped', 'figure-not-in-source'],
];

/** More passages than this are a list to search. */
const MOST = 3;

/** Decisions that answer a finding for good: a different thing, or a suggestion nobody wants here. What a rule knows for certain is mended, not dismissed. */
export function decisionFixes(snapshot: Snapshot, document: DocumentFacts, finding: Finding): Fix[] {
  const here = { document, span: finding.span };
  const fix = (title: string, { edits }: EditAnswer): Fix[] => (edits === null ? [] : [{ title, preferred: false, manual: true, edits }]);
  const different = COMPARING.includes(finding.rule)
    ? finding.related.slice(0, MOST).flatMap(({ uri, span }) => {
        const other = snapshot.documents.get(uri);
        if (other === undefined) return [];
        const line = other.source.lines.lineAt(span.start) + 1;
        const place = other === document ? `line ${line}` : `line ${line} of ${other.path}`;
        return fix(`This and ${place} are different things`, decideDifferent(snapshot, here, { document: other, span }));
      })
    : [];
  const certain = rules.find(({ id }) => id === finding.rule)?.precision === 'A';
  return [
    ...different,
    ...(certain ? [] : fix(`Dismiss this suggestion in ${DECISIONS_FILE}`, decideDismissed(snapshot, finding.rule, here))),
  ];
}

const refused: EditAnswer = { edits: null, message: 'This document is not in a folder that Greenpaper reads.' };

function decide(snapshot: Snapshot, document: DocumentFacts, key: Key, itemOf: (folder: string) => string | null): EditAnswer {
  if (!document.settings.indexed || !document.uri.endsWith(document.path.split('/').map(encoded).at(-1) ?? '')) return refused;
  const folder = document.uri.split('/').slice(0, -document.path.split('/').length).join('/');
  const uri = `${folder}/${DECISIONS_FILE}`;
  const item = itemOf(`${folder}/`);
  if (item === null) return refused;
  const file = snapshot.decisions.files.get(uri);
  if (file === undefined) return { edits: [{ type: 'create', uri, text: `${HEAD}\n${key}:\n  - ${item}\n` }], message: null };
  if (file.problems.some(({ message }) => message.startsWith('This cannot be read')))
    return { edits: null, message: `${DECISIONS_FILE} cannot be read as YAML. Put that right first.` };
  const edit = insertion(file, key, item);
  return edit === null
    ? { edits: null, message: `“${key}” in ${DECISIONS_FILE} is written in a way that Greenpaper does not change.` }
    : { edits: [{ type: 'edit', uri, edits: [edit] }], message: null };
}

function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/gu, (character) => character);
}

/** Lists are kept one item a line, in order of their words; a list in brackets is left to its author. */
function insertion({ source: { text, lines } }: DecisionsFile, key: Key, item: string): { span: Span; newText: string } | null {
  const eol = lineEnding(text);
  const rows = Array.from({ length: lines.lineAt(text.length) + 1 }, (_, index) => {
    const span = lines.lineSpan(index);
    return { span, words: text.slice(span.start, span.end) };
  });
  const head = rows.findIndex(({ words }) => new RegExp(`^${key}:[ \\t]*(?:#.*)?$`, 'u').test(words));
  const at = (offset: number, newText: string) => ({ span: { start: offset, end: offset }, newText });
  if (head < 0) {
    if (rows.some(({ words }) => words.startsWith(`${key}:`))) return emptied(text, key, item, eol);
    const later = rows.find(({ words }) => ORDER.slice(ORDER.indexOf(key) + 1).some((other) => words.startsWith(`${other}:`)));
    const block = `${key}:${eol}  - ${item}`;
    if (later !== undefined) return at(later.span.start, `${block}${eol}`);
    return at(text.length, `${text === '' || /[\r\n]$/u.test(text) ? '' : eol}${block}${eol}`);
  }
  let last = head;
  let indent = '  ';
  for (let index = head + 1; index < rows.length; index += 1) {
    const words = rows[index]?.words ?? '';
    const found = /^(?<indent> *)- (?<item>.*)$/u.exec(words);
    if (found === null) {
      if (words.trim() !== '' && !/^ *#/u.test(words) && !/^ +/u.test(words)) break;
      continue;
    }
    indent = found.groups?.indent ?? indent;
    if (order(found.groups?.item ?? '', item) > 0) return at(rows[index]?.span.start ?? 0, `${indent}- ${item}${eol}`);
    last = index;
  }
  return at(rows[last]?.span.end ?? text.length, `${eol}${indent}- ${item}`);
}

/** `never: []` is a list in brackets that holds nothing. */
function emptied(text: string, key: Key, item: string, eol: string): { span: Span; newText: string } | null {
  const found = new RegExp(`^${key}:(?<value>[ \\t]*(?:\\[[ \\t]*\\]|~|null)[ \\t]*)$`, 'mu').exec(text);
  if (found === null) return null;
  const start = found.index + key.length + 1;
  return { span: { start, end: found.index + found[0].length }, newText: `${eol}  - ${item}` };
}

function order(a: string, b: string): number {
  const [one, other] = [foldWords(a.replace(/^"|"$/gu, '')), foldWords(b.replace(/^"|"$/gu, ''))];
  return one < other ? -1 : one > other ? 1 : 0;
}

function passage(decided: { readonly in: string; readonly words: string }): string {
  return `{ in: ${scalar(decided.in)}, words: ${scalar(decided.words)} }`;
}

/** Plain where YAML reads it as these words, in a list in braces too; else in double quotes. */
function scalar(words: string): string {
  const plain =
    /^[\p{L}\p{N}£$€][^\n\r"'#:,[\]{}&*!|>%@`]*$/u.test(words) &&
    !/\s$/u.test(words) &&
    !/^(?:true|false|null|yes|no|on|off|[\d.+-][\d.eE+_-]*)$/iu.test(words);
  return plain && noteValue(words) === words ? words : JSON.stringify(words);
}
