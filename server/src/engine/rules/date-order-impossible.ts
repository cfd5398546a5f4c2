/** Two dates in the wrong order: an end before its start, retrieved before published, due or published before announced. */

import { formatDate } from '../reckon';
import type { DateMention } from '../recognise';
import type { Span } from '../text';
import { type DocumentFacts, parseDateInput, type YamlField } from '../workspace';
import { isNotedAsPrinted } from './fixes/note-insertion';
import { correctOrNote } from './fixes/replace';
import { mentionsIn, sentenceOf, speaks } from './passage';
import type { Fix, Report, Rule } from './types';

interface Stated {
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly span: Span;
}

/** The second never comes before the first. */
const DOCUMENT_ORDER: readonly (readonly [first: string, second: string])[] = [
  ['date', 'retrieved'],
  ['published', 'retrieved'],
  ['date', 'created'],
  ['published', 'created'],
];
const POLICY_ORDER: readonly (readonly [first: string, second: string])[] = [
  ['announced', 'due'],
  ['announced', 'published'],
];

export const dateOrderImpossible: Rule = {
  id: 'date-order-impossible',
  summary: 'Two dates stand in an order that cannot be.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    const { frontMatter, fenced } = document.syntax;
    if (document.declared === 'policy') for (const found of inOrder(document, frontMatter?.fields ?? [], POLICY_ORDER)) report(found);
    else for (const found of inOrder(document, frontMatter?.fields ?? [], DOCUMENT_ORDER)) report(found);
    for (const { kind, yaml } of fenced)
      for (const found of inOrder(document, yaml.fields, kind === 'policy' ? POLICY_ORDER : DOCUMENT_ORDER)) report(found);
    for (const found of aliasPeriods(document)) report(found);
    for (const mention of document.mentions) {
      if (mention.kind !== 'date' || !speaks(document, mention) || isNotedAsPrinted(document, mention.span)) continue;
      const from = crossed(document, mention);
      if (from !== null && from.value.start !== null && mention.value.end !== null && !MOVED.test(sentenceOf(document, mention).text)) {
        const what = `${formatDate(mention.value.end)} comes before ${formatDate(from.value.start)}`;
        const swapped = `${mention.text}${document.source.text.slice(from.span.end, mention.span.start)}${from.text}`;
        const span = { start: from.span.start, end: mention.span.end };
        report({
          message: `“From ${from.text} to ${mention.text}” ends before it begins: ${what}.`,
          span,
          fixes: correctOrNote(document, span, [{ title: `Change to “${swapped}”`, newText: swapped, manual: true }], what),
        });
      }
      const days = endsBeforeStart(mention);
      if (days === null || MOVED.test(sentenceOf(document, mention).text)) continue;
      const what = `${formatDate(days.to)} comes before ${formatDate(days.from)}`;
      const swapped = swappedEnds(mention.text);
      report({
        message: `“${mention.text}” ends before it begins: ${what}.`,
        span: mention.span,
        fixes: correctOrNote(
          document,
          mention.span,
          swapped === null ? [] : [{ title: `Change to “${swapped}”`, newText: swapped, manual: true }],
          what,
        ),
      });
    }
  },
};

/** A day that was moved may well move back. */
const MOVED =
  /\b(?:mov(?:e|es|ed|ing)|br(?:ing|ought)|forward|back(?:wards?)?|chang(?:e|es|ed|ing)|shift(?:s|ed)?|revis(?:e|ed|ion)|reschedul(?:e|ed)|amend(?:s|ed|ing)?|correct(?:s|ed|ing|ion)?|advanc(?:e|ed)|switch(?:ed)?|instead)\b/iu;

/** "From 5 March 2019 to 3 March 2018": two dates with nothing but "to" between them, the later one first. */
function crossed(document: DocumentFacts, to: DateMention): DateMention | null {
  const beside = mentionsIn(document, to.block);
  const from = beside[beside.indexOf(to) - 1];
  if (from?.kind !== 'date' || from.value.comparator !== 'since' || from.reading.relative || to.reading.relative) return null;
  if (from.value.start === null || to.value.end === null || to.value.end >= from.value.start) return null;
  const prose = document.syntax.blocks[to.block]?.prose.text ?? '';
  return /^[\s\u00A0](?:to|until|till)[\s\u00A0]$/u.test(prose.slice(from.proseSpan.end, to.proseSpan.start)) ? from : null;
}

function inOrder(
  document: DocumentFacts,
  fields: readonly YamlField[],
  order: readonly (readonly [first: string, second: string])[],
): Report[] {
  const stated = fields.flatMap((field) => dateOf(document, field) ?? []);
  const reports: Report[] = [];
  for (const [first, second] of order) {
    const [a, b] = [first, second].map((key) => stated.find((field) => field.key === key));
    if (a === undefined || b === undefined || b.end >= a.start) continue;
    reports.push({
      message: `“${second}” is ${formatDate(b.end)}, before “${first}” on ${formatDate(a.start)}.`,
      span: b.span,
      related: [{ uri: document.uri, span: a.span, message: first }],
      fixes: swap(document, a, b),
    });
  }
  return reports;
}

function dateOf(document: DocumentFacts, { key, value, valueSpan }: YamlField): Stated | null {
  if (typeof value !== 'string') return null;
  const parsed = parseDateInput(value, document.context.jurisdiction);
  return 'error' in parsed ? null : { key, start: parsed.start, end: parsed.end, span: valueSpan };
}

function swap(document: DocumentFacts, a: Stated, b: Stated): Fix[] {
  const { text } = document.source;
  const edits = [
    { span: a.span, newText: text.slice(b.span.start, b.span.end) },
    { span: b.span, newText: text.slice(a.span.start, a.span.end) },
  ];
  return [{ title: `Swap “${a.key}” and “${b.key}”`, preferred: false, edits: [{ type: 'edit', uri: document.uri, edits }] }];
}

/** `aliases: [{ name: …, from: 2013-05, to: 2010-06 }]`. */
function aliasPeriods(document: DocumentFacts): Report[] {
  return document.policies.flatMap(({ aliases, yaml }) =>
    aliases.flatMap(({ name, from, to, span }) => {
      if (from === null || to === null || to.slice(0, from.length) >= from.slice(0, to.length)) return [];
      const items = yaml.fields.find(({ key }) => key === 'aliases')?.items ?? [];
      const fields = items.find((item) => item.span.start <= span.start && span.end <= item.span.end)?.fields ?? [];
      const [a, b] = ['from', 'to'].map((key) => fields.find((field) => field.key === key));
      const fixes =
        a === undefined || b === undefined
          ? []
          : swap(
              document,
              { key: 'from', start: from, end: from, span: a.valueSpan },
              { key: 'to', start: to, end: to, span: b.valueSpan },
            );
      return [{ message: `The alias “${name}” ends (${to}) before it begins (${from}).`, span, fixes }];
    }),
  );
}

/** Both ends named in full and in the wrong order; null otherwise. */
function endsBeforeStart({ expression }: DateMention): { from: string; to: string } | null {
  if (expression.form !== 'range' || expression.from.form !== 'calendar' || expression.to.form !== 'calendar') return null;
  const [from, to] = [expression.from.point, expression.to.point].map(({ year, month, day }) =>
    year === null || month === null || day === null ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
  return from == null || to == null || to >= from ? null : { from, to };
}

/** "5 March 2019 to 3 March 2019" the other way round; null where the joint is not plain. */
function swappedEnds(text: string): string | null {
  const joints = [...text.matchAll(/[\s\u00A0](?:to|until|till|and)[\s\u00A0]|[\s\u00A0]?[–—][\s\u00A0]?/giu)];
  const [joint] = joints;
  if (joint === undefined || joints.length > 1) return null;
  return text.slice(joint.index + joint[0].length) + joint[0] + text.slice(0, joint.index);
}
