/** Front matter that does not parse, or a key or value that is wrong: reported at the exact key. */
import { DOCUMENT_SHAPE, type KeyShape, POLICY_SHAPE, SYNONYMS } from '../data/front-matter';
import { closest, type Span } from '../text';
import { type DateInputError, type DocumentFacts, parseDateInput, type YamlField } from '../workspace';
import { lineEnding } from './fixes/note-insertion';
import { replaceFix } from './fixes/replace';
import type { Report, Rule } from './types';

export const frontMatterInvalid: Rule = {
  id: 'front-matter-invalid',
  summary: 'Front matter does not parse, or a value has the wrong shape.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    const { frontMatter, fenced } = document.syntax;
    for (const block of [frontMatter, ...fenced.map(({ yaml }) => yaml)]) {
      const [error] = block?.errors ?? [];
      if (error !== undefined)
        report({ message: `The front matter cannot be read: ${error.message}.`, span: atLeastOne(document, error.span) });
    }
    const open = frontMatter === null ? unclosed(document) : null;
    if (open !== null) report(open);
    // Other tools' front matter is none of our business.
    const type = frontMatter?.fields.find(({ key }) => key === 'type');
    if (type !== undefined && document.declared === null && typeof type.value === 'string' && /^(?:polic|docum)/iu.test(type.value)) {
      const near = closest(type.value, ['policy', 'document'], 3);
      if (near !== null)
        report({
          message: `“${type.value}” is no type Greenpaper knows. Did you mean “${near}”?`,
          span: type.valueSpan,
          fixes: [replaceFix(document, type.valueSpan, near, `Change to “${near}”`)],
        });
    }
    for (const field of document.declared === null ? [] : (frontMatter?.fields ?? [])) {
      const found = check(document, field, document.declared === 'policy');
      if (found !== null) report(found);
    }
    for (const { yaml, kind } of fenced) {
      for (const field of yaml.fields) {
        const found = check(document, field, kind === 'policy');
        if (found !== null) report(found);
      }
    }
  },
};

/** Lines of `key: value` below a first `---`, one of them a type of ours; the block ends where they do. */
const OPENED =
  /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?<keys>(?:[ \t]*(?:[\w-]{1,40}:|[-#])[^\r\n]{0,1000}(?:\r\n|\n|\r|$)){1,60})(?<next>[-.]?)/u;

/** "---" at the top that nothing closes: the whole file is text then, its keys included. */
function unclosed(document: DocumentFacts): Report | null {
  const { text } = document.source;
  const { keys = '', next = '' } = OPENED.exec(text)?.groups ?? {};
  if (!/^type:[ \t]*(?:policy|document)[ \t]*$/mu.test(keys) || next !== '') return null;
  const start = text.indexOf('---');
  const end = text.indexOf(keys, start) + keys.length;
  const eol = lineEnding(text);
  const newText = /[\r\n]$/u.test(keys) ? `---${eol}` : `${eol}---${eol}`;
  return {
    message: 'The front matter that begins here is never closed, so nothing of it is read. It ends with a line “---” behind its last key.',
    span: { start, end: start + 3 },
    // Where the keys end is for a person to say.
    fixes: [replaceFix(document, { start: end, end }, newText, 'Close the front matter behind its last key', false)],
  };
}

function check(document: DocumentFacts, field: YamlField, policy: boolean): Report | null {
  const shapes = policy ? POLICY_SHAPE : DOCUMENT_SHAPE;
  const shape = Object.hasOwn(shapes, field.key) ? shapes[field.key] : undefined;
  if (shape === undefined) return policy || !Object.hasOwn(SYNONYMS, field.key) ? unknownKey(document, field, Object.keys(shapes)) : null;
  // A key whose value is still to be written is nothing.
  if (field.value === null) return null;
  const { success, error } = shape.schema.safeParse(field.value);
  if (!success) return wrongShape(document, field, shape, error.issues[0]?.path ?? []);
  if (field.key === 'aliases') return wrongAliasDates(document, field);
  if (shape.date === undefined) return null;
  const parsed = parseDateInput(printed(field.value), document.context.jurisdiction);
  if ('error' in parsed) return notADate(document, field.valueSpan, parsed);
  if (shape.date === 'day' && parsed.day === null)
    return {
      message: `“${printed(field.value)}” is no single day. Relative dates count from one day: write 2018-03-21 or 21 March 2018.`,
      span: field.valueSpan,
    };
  return null;
}

/** A researcher's own keys are kept without a word; a slip of one of ours is named. */
function unknownKey(document: DocumentFacts, field: YamlField, keys: readonly string[]): Report | null {
  const near = closest(field.key, keys);
  return near === null
    ? null
    : {
        message: `“${field.key}” is no key Greenpaper knows. Did you mean “${near}”?`,
        span: field.keySpan,
        fixes: [replaceFix(document, field.keySpan, near, `Change to “${near}”`)],
      };
}

function wrongShape(document: DocumentFacts, field: YamlField, shape: KeyShape, path: readonly PropertyKey[]): Report {
  const span = placeOf(field, path);
  const value = typeof field.value === 'string' ? field.value : null;
  const near = value === null || shape.values === undefined ? null : closest(value, shape.values, 3);
  return {
    message: `“${field.key}” must be ${shape.expects}.${near === null ? '' : ` Did you mean “${near}”?`}`,
    span,
    fixes: near === null ? [] : [replaceFix(document, span, near, `Change to “${near}”`)],
  };
}

/** The innermost span that the path of an issue leads to: an item of a list, a field of an item. */
function placeOf(field: YamlField, path: readonly PropertyKey[]): Span {
  const [index, key] = path;
  const items = field.items ?? [];
  // A union names no item: the first that is neither text nor a map is the one.
  const item =
    typeof index === 'number' ? items[index] : items.find(({ value }) => typeof value === 'object' || typeof value === 'boolean');
  if (item === undefined) return field.valueSpan;
  const inner =
    item.fields?.find((candidate) => candidate.key === key) ?? item.fields?.find((candidate) => !ALIAS_KEYS.includes(candidate.key));
  return inner === undefined ? item.span : ALIAS_KEYS.includes(inner.key) ? inner.valueSpan : inner.keySpan;
}

const ALIAS_KEYS: readonly string[] = ['name', 'from', 'to', 'weak'];

function wrongAliasDates(document: DocumentFacts, field: YamlField): Report | null {
  for (const item of field.items ?? []) {
    for (const part of item.fields ?? []) {
      if (part.key !== 'from' && part.key !== 'to') continue;
      if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(printed(part.value)))
        return { message: `“${part.key}” of an alias is a year, month or day: 2010, 2010-06 or 2010-06-30.`, span: part.valueSpan };
      const parsed = parseDateInput(printed(part.value), document.context.jurisdiction);
      if ('error' in parsed) return notADate(document, part.valueSpan, parsed);
    }
  }
  return null;
}

function notADate(document: DocumentFacts, span: Span, { error, suggestions = [] }: DateInputError): Report {
  return { message: error, span, fixes: suggestions.map((text) => replaceFix(document, span, text, `Change to “${text}”`, false)) };
}

function printed(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function atLeastOne(document: DocumentFacts, { start, end }: { start: number; end: number }) {
  const { length } = document.source.text;
  return end > start ? { start, end } : { start: Math.max(0, Math.min(start, length - 1)), end: Math.min(length, start + 1) };
}
