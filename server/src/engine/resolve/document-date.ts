/** Finds the date a document or one of its articles stands on, says by which evidence and how sure that is; never today's date. */
import { isoDay } from '../data/calendar';
import { DATE_CELL, ENACTED, OTHER_DATE, PUBLISHED, TITLED, UPDATED } from '../data/date-labels';
import type { DateMention, Mention } from '../recognise';
import type { DocumentSyntax, ProseBlock, Segment, YamlField } from '../syntax';
import { parseDateInput } from './date-input';
import { dateOfLine, isNames } from './date-line';
import type { Confidence, DateEvidence, DocumentDate } from './types';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FILE_DATE = /(?<!\d)(?<year>(?:19|20)\d\d)[-_.]?(?<month>0[1-9]|1[0-2])[-_.]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;
/** "24-07-2018-title.md": day first, as file names are written outside the US. */
const FILE_DAY_FIRST = /(?<!\d)(?<day>0[1-9]|[12]\d|3[01])[-_.](?<month>0[1-9]|1[0-2])[-_.](?<year>(?:19|20)\d\d)(?!\d)/u;
/** ".../2018/jul/24/…", ".../2018/07/24/…". */
const ADDRESS_DATE = /\/(?<year>(?:19|20)\d\d)[/-](?<month>\d{1,2}|[a-z]{3})[/-](?<day>\d{1,2})(?:[/-]|$)/iu;
/** Only the head of a text is searched: this many blocks and characters. */
const HEAD_BLOCKS = 14;
const HEAD_LENGTH = 2_500;
/** At the foot only a label counts: "Published 3 May 2018", "Done at Brussels". */
const FOOT_BLOCKS = 6;
/** A paragraph of this length is the text itself: what stands alone on a line behind it is no letter head. */
const BODY_LENGTH = 260;

/** The better first; how sure each is. */
const EVIDENCE: Readonly<Partial<Record<DateEvidence, readonly [rank: number, confidence: Confidence]>>> = {
  'source-line': [0, 'high'],
  'posted-on': [1, 'high'],
  enacted: [2, 'high'],
  'hansard-heading': [3, 'high'],
  dateline: [4, 'high'],
  'letter-head': [5, 'medium'],
  byline: [6, 'medium'],
  heading: [7, 'medium'],
  updated: [8, 'low'],
};

export function statedDate(fields: readonly YamlField[] | undefined, jurisdiction: string | null): DocumentDate | null {
  const isPolicy = fields?.some(({ key, value }) => key === 'type' && value === 'policy') === true;
  // Web clippers write `published`; of a policy it is when the policy was.
  const field = fields?.find(({ key }) => key === 'date') ?? (isPolicy ? undefined : fields?.find(({ key }) => key === 'published'));
  if (field === undefined || typeof field.value !== 'string') return null;
  const parsed = parseDateInput(field.value, jurisdiction);
  if ('error' in parsed || parsed.day === null) return null;
  return { value: parsed.day, span: field.valueSpan, evidence: 'front-matter', certainty: 'stated', confidence: 'high' };
}

/** The day in the address an article was taken from, `url:` in front matter: news sites write it there. */
export function dateOfAddress(fields: readonly YamlField[] | undefined): DocumentDate | null {
  const field = fields?.find(
    ({ key, value }) => (key === 'url' || key === 'source') && typeof value === 'string' && /^https?:/u.test(value),
  );
  const groups = field === undefined ? undefined : ADDRESS_DATE.exec(String(field.value))?.groups;
  if (field === undefined || groups === undefined) return null;
  const named = MONTHS.indexOf((groups.month ?? '').toLowerCase()) + 1;
  const value = realDay(Number(groups.year), named > 0 ? named : Number(groups.month), Number(groups.day));
  return value === null ? null : { value, span: field.valueSpan, evidence: 'address', certainty: 'inferred', confidence: 'medium' };
}

export function dateOfFileName(path: string): DocumentDate | null {
  const name = path.split('/').at(-1) ?? '';
  const groups = FILE_DATE.exec(name)?.groups ?? FILE_DAY_FIRST.exec(name)?.groups;
  const value = groups === undefined ? null : realDay(Number(groups.year), Number(groups.month), Number(groups.day));
  return value === null ? null : { value, span: null, evidence: 'file-name', certainty: 'inferred', confidence: 'medium' };
}

function realDay(year: number, month: number, day: number): string | null {
  const parsed = parseDateInput(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, null);
  return 'error' in parsed ? null : parsed.day;
}

/** The mentions of each segment, so that no segment looks through the others'. */
export function datesBySegment(mentions: readonly Mention[], syntax: DocumentSyntax): readonly (readonly DateMention[])[] {
  const dates: DateMention[][] = syntax.segments.map(() => []);
  for (const mention of mentions) if (mention.kind === 'date') dates[syntax.blocks[mention.block]?.segment ?? 0]?.push(mention);
  return dates;
}

/** The best evidence of one segment, in its head, its foot and its `Source:` line. `dates` are the segment's, `blocks` its own. */
export function datedHead(
  text: string,
  syntax: DocumentSyntax,
  dates: readonly DateMention[],
  segment: Segment,
  blocks: readonly ProseBlock[],
): DocumentDate | null {
  const first = blocks[0]?.index ?? 0;
  const last = blocks.at(-1)?.index ?? 0;
  // The first paragraph long enough to be the text: heads stand before it, datelines at its start.
  const body =
    blocks.find((block) => block.kind !== 'heading' && block.prose.text.length >= BODY_LENGTH)?.index ?? Number.POSITIVE_INFINITY;
  const found: Found[] = [];
  for (const mention of dates) {
    const block = syntax.blocks[mention.block];
    const day = fullDay(mention);
    if (day === null || block === undefined || block.voice !== 'document' || block.furniture) continue;
    const inHead = block.index - first < HEAD_BLOCKS && mention.span.start - segment.span.start <= HEAD_LENGTH;
    const inFoot = last - block.index < FOOT_BLOCKS;
    if (!inHead && !inFoot) continue;
    const inSource =
      segment.sourceSpan !== null && mention.span.start >= segment.sourceSpan.start && mention.span.end <= segment.sourceSpan.end;
    const evidence = inSource ? 'source-line' : evidenceFor(mention, block, { text, syntax, inHead, first, body });
    const [rank, confidence] = (evidence === null ? undefined : EVIDENCE[evidence]) ?? [];
    if (evidence === null || rank === undefined || confidence === undefined) continue;
    found.push({ rank, date: { value: day, span: mention.span, evidence, certainty: 'inferred', confidence } });
  }
  return bestOf(found);
}

interface Found {
  readonly rank: number;
  readonly date: DocumentDate;
}

/** The first of the best evidence; where it names two days, less sure. */
function bestOf(found: readonly Found[]): DocumentDate | null {
  const rank = Math.min(...found.map((one) => one.rank));
  const [first, ...others] = found.filter((one) => one.rank === rank);
  if (first === undefined) return null;
  if (others.every(({ date }) => date.value === first.date.value)) return first.date;
  return { ...first.date, confidence: first.date.confidence === 'high' ? 'medium' : 'low' };
}

interface Surroundings {
  readonly text: string;
  readonly syntax: DocumentSyntax;
  readonly inHead: boolean;
  /** Index of the segment's first block, and of the first that is text. */
  readonly first: number;
  readonly body: number;
}

function evidenceFor(mention: DateMention, block: ProseBlock, { text, syntax, inHead, first, body }: Surroundings): DateEvidence | null {
  const prose = block.prose.text;
  const { start, end } = mention.proseSpan;
  const before = prose.slice(Math.max(0, start - 90), start);
  if (OTHER_DATE.test(before)) return null;
  if (isLabel(before, PUBLISHED)) return 'posted-on';
  if (isLabel(before, UPDATED)) return 'updated';
  if (ENACTED.test(before) && (!before.endsWith('[') || prose[end] === ']')) return 'enacted';
  if (
    inHead &&
    block.index - first < 4 &&
    (TITLED.test(prose.slice(0, start)) || (/^of[\s\u00A0]$/u.test(before) && TITLED.test(`${headOf(syntax, block.index)} ${before}`)))
  )
    return 'enacted';
  if (block.cell !== null) return DATE_CELL.test(labelOf(syntax, block)) ? 'posted-on' : null;
  if (!inHead || block.index > body) return null;
  return dateOfLine(mention, block, { text, isFirst: block.index === first, near: block.index - first });
}

/** A label begins its line or stands behind names and signs: "a report published on …" in a sentence tells of something else. */
function isLabel(before: string, label: RegExp): boolean {
  const match = label.exec(before);
  if (match === null) return false;
  const lead = before.slice(0, match.index + (/^[\p{L}]/u.test(match[0]) ? 0 : 1)).trim();
  return lead === '' || /[|·•:;,.!?)*_–—-]$/u.test(lead) || isNames(lead);
}

function headOf(syntax: DocumentSyntax, index: number): string {
  return syntax.blocks
    .slice(Math.max(0, index - 2), index)
    .map((block) => block.prose.text)
    .join(' ');
}

/** The words of the cell that says what this one holds: the first of its row, else the header of its column. */
function labelOf(syntax: DocumentSyntax, block: ProseBlock): string {
  if (block.cell === null) return '';
  const { table, row, column } = block.cell;
  const words = (index: number | undefined) => (index === undefined ? '' : (syntax.blocks[index]?.prose.text ?? '')).trim();
  const rows = syntax.tables[table]?.rows;
  const first = column === 0 ? '' : words(rows?.[row]?.[0]);
  return first !== '' || row === 0 || (rows?.length ?? 0) > 2 ? first : words(rows?.[0]?.[column]);
}

/** A full calendar day that the text states by itself. */
function fullDay(mention: DateMention): string | null {
  const { expression, reading } = mention;
  if (expression.form !== 'calendar' || expression.point.year === null || expression.point.day === null || reading.impossible) return null;
  return isoDay(expression.point.year, expression.point.month ?? 1, expression.point.day);
}
