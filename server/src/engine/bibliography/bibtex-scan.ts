/** Finds the entries of a `.bib` file from `@type{key,` to the balanced brace, so that a broken one costs only itself. */
import type { SourceDocument, Span } from '../text';
import type { BibliographyEntry, BibliographyProblem } from './types';

export interface ScannedBibtex {
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly BibliographyProblem[];
}

const HEAD = /@(?<type>[A-Za-z][A-Za-z0-9_-]{0,40})\s*(?<open>[{(])/gu;
const KEY = /^\s*(?<key>[^\s,{}()"#%=]{1,200})\s*,/u;
const STRING =
  /^\s*(?<name>[A-Za-z][\w:.+/-]{0,80})\s*=\s*(?:\{(?<braced>(?:[^{}]|\{[^{}]{0,500}\}){0,2000})\}|"(?<quoted>[^"]{0,2000})"|(?<number>\d+))/u;
/** An entry that opens at the start of a line inside an unclosed one: there the broken one ends. */
const NEXT_ENTRY = /\n[ \t]*@[A-Za-z]{1,40}\s*[{(]/gu;

export function scanBibtex(source: SourceDocument): ScannedBibtex {
  const { text, uri } = source;
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyProblem[] = [];
  const abbreviations = new Map<string, string>();
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    const type = (head.groups?.type ?? '').toLowerCase();
    const from = head.index + head[0].length;
    const found = head.groups?.open === '(' ? closing(text, from, ')') : closing(text, from, '}');
    const { end, closed } = found;
    HEAD.lastIndex = end;
    // A comment is no entry, whatever stands in it.
    if (type === 'comment' || type === 'preamble') continue;
    const span: Span = { start: head.index, end };
    if (!closed) {
      problems.push({ message: `This “@${type}” is never closed: a brace is missing.`, span: firstLine(text, span) });
      continue;
    }
    const content = text.slice(from, end - 1);
    if (type === 'string') {
      const groups = STRING.exec(content)?.groups;
      if (groups?.name !== undefined) abbreviations.set(groups.name.toLowerCase(), groups.braced ?? groups.quoted ?? groups.number ?? '');
      continue;
    }
    const key = KEY.exec(content)?.groups?.key;
    if (key === undefined) {
      problems.push({ message: `This “@${type}” has no key: write “@${type}{key,”.`, span: firstLine(text, span) });
      continue;
    }
    const keyStart = from + content.indexOf(key);
    entries.push({
      key,
      keySpan: { start: keyStart, end: keyStart + key.length },
      span,
      type,
      format: 'bibtex',
      uri,
      raw: text.slice(span.start, span.end),
      abbreviations,
    });
  }
  return { entries, problems };
}

/** Past the closing mark that balances; where none does, at the next entry or the end of the text. A quoted value may hold braces only in pairs, as BibTeX has it. */
function closing(text: string, from: number, mark: '}' | ')'): { end: number; closed: boolean } {
  let depth = mark === '}' ? 1 : 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (mark === '}' && depth === 0) return balanced(text, from, at + 1);
    } else if (character === ')' && mark === ')' && depth === 0) return balanced(text, from, at + 1);
  }
  return { end: nextEntry(text, from) ?? text.length, closed: false };
}

/** A brace forgotten in one entry is paid for by the next: an entry that holds the head of another at the start of a line is a broken one. */
function balanced(text: string, from: number, end: number): { end: number; closed: boolean } {
  const next = nextEntry(text, from);
  return next !== null && next < end ? { end: next, closed: false } : { end, closed: true };
}

function nextEntry(text: string, from: number): number | null {
  NEXT_ENTRY.lastIndex = from;
  const next = NEXT_ENTRY.exec(text);
  return next === null ? null : next.index + 1;
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end).search(/[\r\n]/u);
  return { start, end: line < 0 ? end : start + line };
}
