/** The card of an amount, a percentage or a count: which lines it has, and in what order (`README`, "Hovers"). */
import { formatDate, formatMoney, formatMoneyShort } from '../../reckon';
import type { FigureMention, Mention } from '../../recognise';
import type { DocumentFacts } from '../../workspace';
import type { Card, CardAction, CardLine } from '../types';
import { saidLine } from './around';
import { type ChangeEnds, changeEnds, changeLine } from './change-line';
import { type Elsewhere, elsewhere, sameNumberElsewhere } from './elsewhere-lines';
import { extra } from './extra-line';
import { shortNumber, titleOf } from './figure-words';
import { averageLine, includesLine, inflationLine } from './growth-lines';
import { path } from './growth-path';
import { dotted, line, type Piece } from './lines';
import { additionWord, byDate, byYearLine, gdpLine, otherRateLine, perHeadLine, rateLine, realTermsLine } from './money-lines';
import { nearFigure, nearLines } from './near-lines';
import { notSaidLine } from './not-said';
import { officialLine } from './official-line';
import { partOfLine, partsLine } from './parts-line';
import { lineOf, nearby, noted, type Passage, passageOf, sameSentence, single, words } from './passage';
import { changePurpose, purposeOf, statedGrowth } from './purpose';
import { readAs, readAsChange } from './read-as';
import { overStretch, stretchOf, stretchYears } from './stretch';

export interface FigureSettings {
  /** A further year whose prices sums are shown in, "2019-20"; null for none. */
  readonly priceYear: string | null;
}

/** A line with its weight: where a card grows longer than allowed, the lightest lines go first. */
type Weighed = readonly [weight: number, line: CardLine | null];

const LONGEST = 11;

export function figureCard(passage: Passage<FigureMention>, settings: FigureSettings): Card {
  const { document, mention } = passage;
  const ends = changeEnds(document, mention);
  if (ends !== null) return changeCard(passage, ends);
  const where = elsewhere(passage);
  const stretch = stretchOf(passage);
  const years = stretch === null ? null : stretchYears(passage, stretch);
  const growth = statedGrowth(passage);
  const open: Piece[] =
    stretch === null || growth === null
      ? []
      : years !== null
        ? ['; ', { guess: years.because }]
        : passage.context.date === null
          ? [', so the ', `${spelled(stretch.years)} years are not known`]
          : [];
  const added = extra(passage);
  const grown = path(passage);
  const exact = where.exact;
  const near = nearFigure(passage);
  const lines: Weighed[] = [
    [9, firstLine(passage)],
    [5, impliedLine(mention)],
    [8, saidLine(passage, open)],
    [8, officialLine(passage)],
    [7, partsLine(passage)],
    [6, partOfLine(passage)],
    [7, byYearLine(passage)],
    [3, eventLine(passage)],
    [7, averageLine(passage)],
    [7, inflationLine(passage)],
    [5, includesLine(passage)],
    [7, added?.line ?? null],
    [7, grown?.line ?? null],
    [7, rateLine(passage)],
    [5, otherRateLine(passage)],
    [8, exact?.line ?? null],
    ...where.here.map((one): Weighed => [6, one]),
    ...where.folder.map((one): Weighed => [6, one]),
    ...nearLines(passage, near).map((one): Weighed => [6, one]),
    [6, noteLine(passage)],
    // A rounded name leaves to the exact figure what is asked of it.
    [8, exact === null ? notSaidLine(passage) : null],
    ...where.readers.map((one): Weighed => [2, one]),
    [6, exact === null ? realTermsLine(passage, settings.priceYear) : null],
    [4, exact === null ? gdpLine(passage) : null],
    [4, exact === null ? perHeadLine(passage) : null],
    [9, readAs(mention, passage.note !== null, growth === null ? null : growth.sign > 0 ? 'a rise' : 'a fall')],
  ];
  return { span: mention.span, lines: fitted(lines), actions: actionsOf(passage, where, near) };
}

function changeCard(passage: Passage<FigureMention>, ends: ChangeEnds): Card {
  const { document, snapshot, mention } = passage;
  const [from, to] = [passageOf(snapshot, document, ends.from), passageOf(snapshot, document, ends.to)];
  const gloss = passage.note?.gloss ?? from.note?.gloss ?? to.note?.gloss ?? '';
  const guess = changePurpose(from, to);
  const purpose: Piece[] | null = gloss !== '' ? [{ from: gloss }] : guess === null ? null : [{ guess }];
  const number = (figure: FigureMention) => shortNumber(figure, figure.value.min ?? 0);
  const lines: Weighed[] = [
    [9, line(...dotted([{ strong: `${number(ends.from)} → ${number(ends.to)}` }], purpose))],
    [8, changeLine(ends)],
    [5, impliedLine(mention)],
    [8, saidLine(passage)],
    [8, officialLine(passage)],
    [6, noteLine(passage)],
    [7, rateLine(passage)],
    [8, notSaidLine(passage)],
    [9, readAsChange(ends.from, ends.to, passage.note !== null)],
  ];
  return { span: mention.span, lines: fitted(lines), actions: actionsOf(passage, null, null) };
}

function fitted(lines: readonly Weighed[]): CardLine[] {
  let kept = lines.filter((one): one is readonly [number, CardLine] => one[1] !== null);
  while (kept.length > LONGEST) {
    const least = Math.min(...kept.map(([weight]) => weight));
    const last = kept.findLastIndex(([weight]) => weight === least);
    kept = kept.filter((_, index) => index !== last);
  }
  return kept.map(([, one]) => one);
}

/** The words and what the figure is for. */
function firstLine(passage: Passage<FigureMention>): CardLine {
  const { mention } = passage;
  const growth = statedGrowth(passage);
  if (growth !== null) {
    const stretch = stretchOf(passage);
    const gloss = passage.note?.gloss ?? '';
    return line(
      { strong: `${titleOf(mention)} ${growth.noun}` },
      ' in ',
      { from: growth.what },
      ...(stretch === null ? [] : [' · ', ...overStretch(passage, stretch)]),
      ...(gloss === '' ? [] : [' · ', { from: gloss } as const]),
    );
  }
  const unwritten = mention.implied.some(
    ({ part }) => part === 'currency' || part === 'scale' || (part === 'unit' && mention.kind === 'percent'),
  );
  const title: Piece[] =
    unwritten && !/[$£€]/u.test(mention.text) && single(mention) !== null && (mention.kind !== 'money' || mention.value.per === null)
      ? [{ strong: fullNumber(mention) }, ', written “', { from: words(mention.text) }, '”']
      : [{ strong: titleOf(mention) }];
  const addition = mention.kind === 'money' ? additionWord(passage) : null;
  const by = mention.kind === 'money' ? byDate(passage) : null;
  const extras: Piece[] = [
    ...(addition === null ? [] : [`, ${addition}`]),
    ...(by === null ? [] : [', by ', { from: words(by.text) } as const]),
  ];
  return line(...dotted([...title, ...extras], purposeOf(passage), rateYear(passage)));
}

/** The number with the unit that the text leaves out: "£500 million" for "half a billion", "£118,402,000" for a cell of a table in thousands. */
function fullNumber(mention: FigureMention): string {
  const value = single(mention) ?? 0;
  if (mention.kind !== 'money') return shortNumber(mention, value);
  return mention.printed[0]?.words === true ? formatMoneyShort(value, mention.value.currency) : formatMoney(value, mention.value.currency);
}

/** A rate of pay is of a year: "2016-17 (1 April 2016 to 31 March 2017)". */
function rateYear(passage: Passage<FigureMention>): Piece[] | null {
  const { mention } = passage;
  if (mention.kind !== 'money' || mention.value.per !== 'hour') return null;
  const year = sameSentence(passage).find(
    (other) => other.kind === 'date' && other.value.granularity === 'fiscal-year' && other.proseSpan.start < mention.proseSpan.start,
  );
  if (year?.kind !== 'date' || year.value.start === null || year.value.end === null) return null;
  return [{ from: words(year.text) }, ` (${formatDate(year.value.start)} to ${formatDate(year.value.end)})`];
}

function impliedLine(mention: FigureMention): CardLine | null {
  const currency = mention.implied.find(({ part }) => part === 'currency');
  const others = mention.implied.filter(({ part }) => part === 'scale' || part === 'unit' || part === 'per');
  const pounds = mention.kind === 'money' && mention.value.currency === 'GBP';
  const pieces: Piece[][] = [];
  if (currency !== undefined) pieces.push([`The ${pounds ? 'pound' : 'currency'} is not written: `, { guess: currency.because }]);
  for (const { part, because } of others) pieces.push([`The ${part === 'per' ? 'rate' : part} is implied: `, { guess: because }]);
  return pieces.length === 0 ? null : line(...dotted(...pieces));
}

/** A Budget or Spending Review of the same sentence or the one before, with its day. */
function eventLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention, prose, sentence } = passage;
  if (mention.kind !== 'money' || passage.note !== null) return null;
  const event = nearby(passage, 0, 0).findLast(
    (other) =>
      other.kind === 'event' &&
      other.value.date !== null &&
      other.proseSpan.start < sentence.end &&
      other.proseSpan.start > sentence.start - 250,
  );
  if (event?.kind !== 'event' || event.value.date === null) return null;
  const before = event.proseSpan.end <= sentence.start;
  const lead =
    /\b(?:the|last|this)[\s\u00A0](?:recent[\s\u00A0]|latest[\s\u00A0])?$/iu.exec(
      prose.slice(Math.max(0, event.proseSpan.start - 14), event.proseSpan.start),
    )?.[0] ?? '';
  const called = words(`${lead}${event.text}`);
  const where = before ? 'sentence before' : 'same sentence';
  return line({
    guess: `“${called === '' ? '' : `${called[0]?.toUpperCase()}${called.slice(1)}`}” (${where}): ${event.value.title}, ${formatDate(event.value.date)}`,
  });
}

const NOTED: readonly string[] = ['period', 'per', 'basis', 'money', 'status', 'scope', 'policy', 'source'];

function noteLine(passage: Passage<FigureMention>): CardLine | null {
  const pieces = NOTED.flatMap((key) => {
    const value = noted(passage, key);
    if (value === null) return [];
    const policy = key === 'policy' ? passage.snapshot.policyNamed(passage.document, value) : null;
    return [[`${key}: `, { from: policy?.title ?? value }] as Piece[]];
  });
  return pieces.length === 0 ? null : line('Noted: ', ...dotted(...pieces));
}

function actionsOf(passage: Passage<FigureMention>, where: Elsewhere | null, near: Passage | null): CardAction[] {
  const { document, mention, context, note } = passage;
  const actions: CardAction[] = [];
  const exact = where?.exact ?? null;
  if (exact !== null)
    actions.push({ title: 'Copy the Exact Figure with Source', command: 'greenpaper.copyWithSource', at: exact.mention.span.start });
  if (note === null) actions.push({ title: 'Annotate', command: 'greenpaper.annotate' });
  if (exact === null) actions.push({ title: 'Copy with Source', command: 'greenpaper.copyWithSource' });
  if (exact !== null) actions.push(lineAction('Go to', document, exact.mention));
  if (near !== null) actions.push(lineAction('Compare with', document, near.mention));
  if (context.date === null) actions.push({ title: 'Set Document Date…', command: 'greenpaper.setDocumentDate' });
  if (exact === null) actions.push({ title: 'Copy Number', command: 'greenpaper.copyNumber' });
  const again = mention.kind === 'money' ? sameNumberElsewhere(passage) : 0;
  if (again > 0)
    actions.push({
      title: `Find ${words(mention.text)} in This Folder (${again} more)`,
      command: 'workbench.action.findInFiles',
      arguments: [{ query: words(mention.text), triggerSearch: true, isRegex: false }],
    });
  return actions;
}

function lineAction(what: string, document: DocumentFacts, mention: Mention): CardAction {
  return { title: `${what} Line ${lineOf(document, mention)}`, open: { uri: document.uri, offset: mention.span.start } };
}

const SPELLED = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function spelled(years: number): string {
  return SPELLED[years] ?? String(years);
}
