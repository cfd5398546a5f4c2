/** The same figure elsewhere in the document and the folder: told only where words, a policy or a note link the two, never because amounts are equal. */
import { tellingWords } from '../../data/common-words';
import { type Agreement, compareStated, formatMoneyShort, formatNumber, significant } from '../../reckon';
import type { FigureMention, Mention } from '../../recognise';
import type { DocumentFacts, Located } from '../../workspace';
import type { CardLine } from '../types';
import { capital, namedInLine, shortNumber } from './figure-words';
import { line, type Piece } from './lines';
import { isFigure, isReader, lineOf, type Passage, passageOf, sameSentence, single, words } from './passage';

/** How many words of the surroundings two figures must share within a document, and across documents. */
const SHARED_HERE = 2;
const SHARED_ELSEWHERE = 3;
/** A number that the folder states more often than this says nothing about what is meant. */
const MOST_ELSEWHERE = 150;

/** So many figures of one number in one document are a table or a refrain. */
const MOST_HERE = 60;

export interface Elsewhere {
  /** Of a figure in rounded words: the exact figure it stands for. */
  readonly exact: { readonly mention: FigureMention; readonly line: CardLine } | null;
  readonly here: readonly CardLine[];
  /** What readers repeat comes after what is not said. */
  readonly readers: readonly CardLine[];
  readonly folder: readonly CardLine[];
}

export function elsewhere(passage: Passage<FigureMention>): Elsewhere {
  const { document, mention } = passage;
  const like =
    mention.change !== null ? [] : document.mentions.filter((other): other is FigureMention => other !== mention && isLike(mention, other));
  const linked =
    like.length > MOST_HERE ? [] : like.filter((other) => !sameSentence(passage).includes(other) && linkedHere(passage, other));
  const words = mention.printed[0]?.words === true;
  const exact = words ? linked.find((other) => other.printed[0]?.words === false && agreement(mention, other) === 'rounding') : undefined;
  const rest = linked.filter((other) => other !== exact);
  return {
    exact: exact === undefined ? null : { mention: exact, line: exactLine(passage, exact) },
    here: rest
      .filter((other) => !isReader(document, other.block))
      .slice(0, 2)
      .map((other) => hereLine(passage, other)),
    readers: rest
      .filter((other) => isReader(document, other.block))
      .slice(0, 1)
      .map((other) => readerLine(passage, other)),
    folder: folderLines(passage),
  };
}

/** How many other figures of the folder state the very same number: a search, not a claim. */
export function sameNumberElsewhere({ snapshot, document, mention }: Passage<FigureMention>): number {
  const value = single(mention);
  if (value === null || value <= 0) return 0;
  return snapshot.figures
    .near(mention.kind, currencyOf(mention), value, MOST_ELSEWHERE)
    .filter((other) => other.document !== document && single(other.mention) === value && words(other.mention.text) === words(mention.text))
    .length;
}

function agreement(a: FigureMention, b: FigureMention): Agreement {
  return compareStated({ kind: a.kind, ...a.value, printed: a.printed }, { kind: b.kind, ...b.value, printed: b.printed }).answer;
}

/** A bound agrees with much that it does not speak of, and one digit with much more: "at least £12m" is not £14m told again, £1bn not £800m. */
function isNear(a: FigureMention, b: FigureMention): boolean {
  const [left, right] = [single(a), single(b)];
  if (left === null || right === null || left === right) return true;
  return !isBound(a) && !isBound(b) && left > 0 && Math.abs(right / left - 1) < 0.1;
}

function isBound({ value }: FigureMention): boolean {
  return value.comparator !== null && value.comparator !== 'about';
}

/** The cheap tests first: most figures of a document are nowhere near. */
function isLike(mention: FigureMention, other: Mention): other is FigureMention {
  if (other.kind !== mention.kind || !isFigure(other) || other.change !== null) return false;
  return isNear(mention, other) && comparable(mention, other) && agreement(mention, other) !== 'differ';
}

function comparable(a: FigureMention, b: FigureMention): boolean {
  if (a.kind === 'money' && b.kind === 'money')
    return a.value.currency === b.value.currency && a.value.per === b.value.per && a.value.perHead === b.value.perHead;
  if (a.kind === 'quantity' && b.kind === 'quantity') return a.value.unit === b.value.unit;
  return a.kind === 'percent' && b.kind === 'percent' && a.value.unit === b.value.unit;
}

function linkedHere(passage: Passage<FigureMention>, other: FigureMention): boolean {
  if (passage.mention.kind === 'percent')
    return (
      nextWord(passage.document, passage.mention) !== '' &&
      nextWord(passage.document, passage.mention) === nextWord(passage.document, other)
    );
  return shared(passage.document, passage.mention, passage.document, other) >= SHARED_HERE;
}

function nextWord(document: DocumentFacts, mention: Mention): string {
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  return (
    /^[\s\u00A0](?<word>\p{L}{4,})/u.exec(prose.slice(mention.proseSpan.end, mention.proseSpan.end + 40))?.groups?.word?.toLowerCase() ?? ''
  );
}

const surroundings = new WeakMap<Mention, ReadonlySet<string>>();

/** Telling words of the clause around a figure: what stands close before it and behind it. */
function around(document: DocumentFacts, mention: Mention): ReadonlySet<string> {
  let found = surroundings.get(mention);
  if (found === undefined) {
    const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
    const before =
      prose
        .slice(Math.max(0, mention.proseSpan.start - 40), mention.proseSpan.start)
        .split(/[.;:!?]/u)
        .at(-1) ?? '';
    const after = prose.slice(mention.proseSpan.end, mention.proseSpan.end + 120).split(/[.;:!?](?:\s|$)/u)[0] ?? '';
    found = tellingWords(`${before} ${after}`);
    surroundings.set(mention, found);
  }
  return found;
}

function shared(aDocument: DocumentFacts, a: Mention, bDocument: DocumentFacts, b: Mention): number {
  const right = around(bDocument, b);
  let count = 0;
  for (const word of around(aDocument, a)) if (right.has(word)) count += 1;
  return count;
}

/** Of a rounded name: "Exact figure here: £487 million (line 21). Half a billion is that rounded up by £13 million (2.7%): agrees". */
function exactLine(passage: Passage<FigureMention>, exact: FigureMention): CardLine {
  const [rounded, value] = [single(passage.mention) ?? 0, single(exact) ?? 0];
  const apart = rounded - value;
  const size = exact.kind === 'money' ? formatMoneyShort(Math.abs(apart), exact.value.currency) : formatNumber(Math.abs(apart));
  const share = value === 0 ? '' : ` (${formatNumber(Math.abs((apart / value) * 100), 1)}%)`;
  const how = apart === 0 ? 'is the same' : `is that rounded ${apart > 0 ? 'up' : 'down'} by ${size}${share}: agrees`;
  return line(
    'Exact figure here: ',
    { from: namedInLine(exact) },
    ` (line ${lineOf(passage.document, exact)}). `,
    { from: capital(words(passage.mention.text)) },
    ` ${how}`,
  );
}

function hereLine(passage: Passage<FigureMention>, other: FigureMention): CardLine {
  const place = ` (line ${lineOf(passage.document, other)})`;
  if (other.printed[0]?.words === true) {
    const [value, rounded] = [single(passage.mention) ?? 0, single(other) ?? 0];
    const how = rounded === value ? 'the same' : `agrees, rounded ${rounded > value ? 'up' : 'down'}`;
    return line('Also called “', { from: words(other.text) }, `”${place}: ${how}`);
  }
  return line(
    'Also here: ',
    { from: namedInLine(other) },
    `${place}: ${agreement(passage.mention, other) === 'same' ? 'the same' : 'agrees after rounding'}`,
  );
}

/** The figure with the word behind it, as the reader wrote it. */
function readerLine(passage: Passage<FigureMention>, other: FigureMention): CardLine {
  const prose = passage.document.syntax.blocks[other.block]?.prose.text ?? '';
  const quoted = /^[\s\u00A0]?[\p{L}’'-]{0,20}[?!]?/u.exec(prose.slice(other.proseSpan.end, other.proseSpan.end + 24))?.[0] ?? '';
  return line('Also here: “', { from: words(`${other.text}${quoted}`) }, `” (line ${lineOf(passage.document, other)}, reader comment)`);
}

function currencyOf(mention: FigureMention): string | null {
  return mention.kind === 'money' ? mention.value.currency : null;
}

/** By `quantity:` of the notes, whatever the value; else by value together with the same policy or the same words. */
function folderLines(passage: Passage<FigureMention>): CardLine[] {
  const { snapshot, document, mention } = passage;
  if (!document.settings.indexed) return [];
  const quantity =
    passage.note === null ? null : (snapshot.evidence.of(document).figures.find((one) => one.mention === mention)?.quantity ?? null);
  const noted =
    quantity === null
      ? []
      : snapshot.evidence.figures(quantity).filter((other) => other.mention !== mention && comparable(mention, other.mention));
  const value = mention.value.max ?? mention.value.min ?? 0;
  const near =
    value <= 0 || mention.kind === 'percent' || mention.change !== null
      ? []
      : snapshot.figures.near(mention.kind, currencyOf(mention), value, MOST_ELSEWHERE);
  const policies = policiesBeside(passage);
  const alike = near.filter(
    (other) =>
      other.document !== document &&
      other.mention.change === null &&
      comparable(mention, other.mention) &&
      agreement(mention, other.mention) !== 'differ' &&
      isNear(mention, other.mention) &&
      !snapshot.decisions.areDifferent({ document, span: mention.span }, { document: other.document, span: other.mention.span }) &&
      shared(document, mention, other.document, other.mention) >=
        (policies.size > 0 && sharesPolicy(passage, policies, other) ? 1 : SHARED_ELSEWHERE),
  );
  const all = [...noted, ...alike.filter(({ mention: other }) => !noted.some((one) => one.mention === other))];
  if (all.length === 0) return [];
  const shown = all
    .slice(0, 3)
    .flatMap((other, index): Piece[] => [
      index === 0 ? '' : ' · ',
      { from: namedInLine(other.mention) },
      ' (',
      { from: other.document.path },
      `, line ${lineOf(other.document, other.mention)}): ${verdict(mention, other.mention)}`,
    ]);
  return [line('Elsewhere: ', ...shown, all.length > 3 ? ` · and ${all.length - 3} more` : '')];
}

function verdict(a: FigureMention, b: FigureMention): string {
  const how = agreement(a, b);
  if (how !== 'differ') return how === 'same' ? 'the same' : 'agrees after rounding';
  const [left, right] = [single(a), single(b)];
  if (left === null || right === null || left === 0) return 'differs';
  const apart = right - left;
  return `differs, ${apart > 0 ? '+' : '−'}${shortNumber(b, significant(Math.abs(apart), 3))}`;
}

function policiesBeside(passage: Passage<FigureMention>): ReadonlySet<string> {
  const ids = sameSentence(passage).flatMap((other) => passage.snapshot.policyOf(passage.document, other)?.id.toLowerCase() ?? []);
  const noted = passage.note?.entries.find(({ key }) => key === 'policy')?.value;
  const found = noted === undefined ? null : passage.snapshot.resolvePolicy(noted);
  return new Set(found?.outcome === 'found' ? [...ids, found.target.id.toLowerCase()] : ids);
}

function sharesPolicy(passage: Passage, policies: ReadonlySet<string>, { document, mention }: Located<FigureMention>): boolean {
  const other = policiesBeside(passageOf(passage.snapshot, document, mention));
  return [...other].some((id) => policies.has(id));
}
