/** Finds the date a document or one of its articles stands on, and says by which evidence; never today's date. */
import { isoDay } from '../data/calendar';
import type { DateMention, Mention } from '../recognise';
import type { DocumentSyntax, Segment, YamlField } from '../syntax';
import { parseDateInput } from './date-input';
import type { DateEvidence, DocumentDate } from './types';

/** Words directly before a full date that make it the document's. */
const POSTED =
  /\b(?:posted(?:\s+on)?|published(?:\s+on)?|publication date|updated(?:\s+on)?|last updated|first published|date|dated|issued|released|delivered(?:\s+on)?|written on|given on|created)[\s:]{0,3}(?:on\s+)?$/iu;
const FILE_DATE = /(?<![\d])(?<year>(?:19|20)\d\d)[-_.]?(?<month>0[1-9]|1[0-2])[-_.]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;
/** Only the head of a text is searched: this many blocks and characters. */
const HEAD_BLOCKS = 14;
const HEAD_LENGTH = 2_500;

export function statedDate(fields: readonly YamlField[] | undefined, jurisdiction: string | null): DocumentDate | null {
  const isPolicy = fields?.some(({ key, value }) => key === 'type' && value === 'policy') === true;
  // Web clippers write `published`; of a policy it is when the policy was.
  const field = fields?.find(({ key }) => key === 'date') ?? (isPolicy ? undefined : fields?.find(({ key }) => key === 'published'));
  if (field === undefined || typeof field.value !== 'string') return null;
  const parsed = parseDateInput(field.value, jurisdiction);
  if ('error' in parsed || parsed.day === null) return null;
  return { value: parsed.day, span: field.valueSpan, evidence: 'front-matter', certainty: 'stated' };
}

export function dateOfFileName(path: string): DocumentDate | null {
  const groups = FILE_DATE.exec(path.split('/').at(-1) ?? '')?.groups;
  if (groups === undefined) return null;
  const parsed = parseDateInput(`${groups.year}-${groups.month}-${groups.day}`, null);
  return 'error' in parsed || parsed.day === null ? null : { value: parsed.day, span: null, evidence: 'file-name', certainty: 'inferred' };
}

/** The date in the head of one segment: after "Posted on", alone on a line with its weekday, in a dateline, or first of all. */
export function datedHead(
  text: string,
  syntax: DocumentSyntax,
  mentions: readonly Mention[],
  segment: Segment,
  index: number,
): DocumentDate | null {
  const blocks = syntax.blocks.filter((block) => block.segment === index && block.voice === 'document' && !block.furniture);
  const head = new Set(blocks.slice(0, HEAD_BLOCKS).map((block) => block.index));
  let best: { rank: number; date: DocumentDate } | null = null;
  for (const mention of mentions) {
    if (mention.kind !== 'date' || !head.has(mention.block) || mention.span.start - segment.span.start > HEAD_LENGTH) continue;
    const day = fullDay(mention);
    const block = syntax.blocks[mention.block];
    if (day === null || block === undefined) continue;
    const evidence = evidenceFor(mention, block.prose.text, text, block.kind === 'heading', mention.block === blocks[0]?.index);
    if (evidence === null) continue;
    const rank = RANKS[evidence] ?? 9;
    if (best === null || rank < best.rank) best = { rank, date: { value: day, span: mention.span, evidence, certainty: 'inferred' } };
  }
  return best?.date ?? null;
}

const RANKS: Partial<Record<DateEvidence, number>> = { 'posted-on': 0, 'hansard-heading': 1, 'letter-head': 2, dateline: 3 };

function evidenceFor(mention: DateMention, prose: string, text: string, inHeading: boolean, firstBlock: boolean): DateEvidence | null {
  const { start, end } = mention.proseSpan;
  if (POSTED.test(prose.slice(Math.max(0, start - 30), start))) return 'posted-on';
  const line = sourceLine(text, mention.span.start);
  const alone = line.replace(mention.text, '').replace(/[\s|*_#>:·•,.()–—-]|\bby\b|\bat\b|\d{1,2}:\d\d|\b[ap]m\b/giu, '');
  if (alone === '' && mention.reading.weekday !== null) return 'hansard-heading';
  if (alone === '') return 'letter-head';
  if (inHeading && mention.reading.weekday !== null) return 'hansard-heading';
  // "LONDON, 4 July 2019 —", "21 March 2018 | Press release": at the edge of a short first line.
  if (firstBlock && line.length <= 140 && (start <= 40 || prose.length - end <= 3)) return 'dateline';
  if (/^[\p{Lu} .,]{2,40}[,(]?\s?$/u.test(prose.slice(0, start)) && /^\)?\s?[-–—:]/u.test(prose.slice(end, end + 3))) return 'dateline';
  return null;
}

function sourceLine(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && !/[\n\r]/u.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && !/[\n\r]/u.test(text[end] ?? '')) end += 1;
  return text.slice(start, end);
}

/** A full calendar day that the text states by itself. */
function fullDay(mention: DateMention): string | null {
  const { expression, reading } = mention;
  if (expression.form !== 'calendar' || expression.point.year === null || expression.point.day === null || reading.impossible) return null;
  return isoDay(expression.point.year, expression.point.month ?? 1, expression.point.day);
}
