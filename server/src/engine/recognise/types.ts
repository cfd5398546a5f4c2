/** The words of recognition: what a mention is, what its value says, and which parts of it were stated or implied. */
import type { Span } from '../text';
import type { DateExpression } from './dates/expression';
import type { ColumnUnit } from './numbers/column-unit';
import type { CurrencyMark } from './numbers/currency-mark';
import type { NumberToken } from './numbers/tokens';
import type { OwnNames } from './references';
import type { BlockWords } from './scan';

export type MentionKind =
  | 'money'
  | 'percent'
  | 'quantity'
  | 'date'
  | 'policy'
  | 'legislation'
  | 'organisation'
  | 'post'
  | 'event'
  | 'citation';

export type Comparator = 'lt' | 'le' | 'gt' | 'ge' | 'about';
export type DateComparator = 'by' | 'before' | 'after' | 'since' | 'until';
export type RatePeriod = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'term' | 'year';
export type Granularity =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscal-year'
  | 'academic-year'
  | 'decade'
  | 'century'
  | 'period';

/** ISO 3166-1 or -2 (`GB`, `GB-ENG`, `US-MA`, `IN`) or `EU`. */
export type Jurisdiction = string;

/** Links the two ends of a stated change; `other` is the source span of the other end. */
export interface StatedChange {
  readonly role: 'from' | 'to' | 'by';
  readonly other: Span | null;
}

/** Amounts in units of the currency: £3m is min = max = 3000000. A null end is open. */
export interface MoneyValue {
  /** ISO 4217, null where not known. */
  readonly currency: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator | null;
  readonly per: RatePeriod | null;
  /** The counted noun, singular: "pupil". */
  readonly perHead: string | null;
}

export interface PercentValue {
  readonly min: number;
  readonly max: number;
  readonly unit: '%' | 'pp';
  readonly comparator: Comparator | null;
}

export interface QuantityValue {
  readonly min: number;
  readonly max: number;
  /** The counted noun phrase as written, lower case: "social care organisations". */
  readonly unit: string;
  readonly comparator: Comparator | null;
}

/** Inclusive ISO dates (`YYYY-MM-DD`), null where the text and the document date do not say. */
export interface DateValue {
  readonly start: string | null;
  readonly end: string | null;
  readonly granularity: Granularity;
  readonly comparator: DateComparator | null;
  /** EDTF level 0 or 1 without season codes, null where unresolved. */
  readonly edtf: string | null;
}

export interface PolicyValue {
  readonly id: string | null;
  readonly title: string;
}
export interface LegislationValue {
  readonly uri: string | null;
  readonly title: string /** "section 18(3)" where a provision is part of the mention. */;
  readonly provision: string | null;
}
export interface OrganisationValue {
  readonly id: string | null;
  readonly title: string;
}
/** A ministerial post as written ("the health secretary"); who held it is a lookup of the feature. */
export interface PostValue {
  readonly id: string | null;
  readonly title: string;
}
/** A Budget, Statement or Spending Review; `date` is ISO where one event of the table is meant. */
export interface EventValue {
  readonly id: string | null;
  readonly title: string;
  readonly date: string | null;
}
export interface CitationValue {
  readonly key: string;
  readonly locator: string | null;
}

export interface MentionValues {
  readonly money: MoneyValue;
  readonly percent: PercentValue;
  readonly quantity: QuantityValue;
  readonly date: DateValue;
  readonly policy: PolicyValue;
  readonly legislation: LegislationValue;
  readonly organisation: OrganisationValue;
  readonly post: PostValue;
  readonly event: EventValue;
  readonly citation: CitationValue;
}

/** One part of a value that the text does not state at this place, and why we read it so. `{ part: 'currency', because: 'from “cash injection” and the UK document' }` */
export interface Implied {
  readonly part: 'currency' | 'scale' | 'unit' | 'year' | 'century' | 'month' | 'interval' | 'order' | 'per' | 'name' | 'provision';
  /** Plain words for the card, without a final full stop. */
  readonly because: string;
}

/** How much of the number was printed, for rounding intervals: `digits` as written without the scale ("1.34", scale 1e6). */
export interface PrintedNumber {
  /** Canonical digits as printed, with decimal point, without group marks: "1.34", "650000", "0.5". */
  readonly digits: string;
  /** Multiplier of the printed digits to the value: 1e6 for "1.34 million", 0.01 for pence. */
  readonly scale: number;
  /** "half a billion" and the like: rounded to a tenth of the scale. */
  readonly words: boolean;
}

/** How a date was worked out, kept until the document date is known. */
export interface DateReading {
  /** True where the value hangs on the document date (relative, or a bare month or season whose year is implied). */
  readonly relative: boolean;
  /** The base used: the document date, or the year named before; ISO, null where none was found. */
  readonly base: string | null;
  /** The rule in plain words: "the first spring to begin after that day; spring is March to May". Null for a fully stated date. */
  readonly rule: string | null;
  /** For calendar dates: the weekday as printed, 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  /** Set where the date cannot exist ("31 June 2019"): the value's start and end are null. */
  readonly impossible: boolean;
  /** For all-numeric dates whose order matters (both parts at most 12 and different): the other reading, ISO. */
  readonly otherOrder: string | null;
}

interface MentionBase<K extends MentionKind> {
  readonly kind: K;
  /** Source offsets; `text === source.slice(span.start, span.end)`. */
  readonly span: Span;
  readonly text: string;
  /** Index of the block it stands in. */
  readonly block: number;
  /** Offsets in the block's prose. */
  readonly proseSpan: Span;
  readonly value: MentionValues[K];
  readonly implied: readonly Implied[];
  /** File name of the recogniser that made it: "sign-amount". */
  readonly recogniser: string;
}

export interface MoneyMention extends MentionBase<'money'> {
  readonly change: StatedChange | null;
  readonly printed: readonly PrintedNumber[] /** The hedge as printed, "up to", for the card. */;
  readonly hedge: string | null;
}
export interface PercentMention extends MentionBase<'percent'> {
  readonly change: StatedChange | null;
  readonly printed: readonly PrintedNumber[];
  readonly hedge: string | null;
}
export interface QuantityMention extends MentionBase<'quantity'> {
  readonly change: StatedChange | null;
  readonly printed: readonly PrintedNumber[];
  readonly hedge: string | null /** Where the counted noun is printed, in source offsets. */;
  readonly unitSpan: Span | null;
}
/** Before resolution `reading` has a null base and `value` holds only what the text states; `resolve` completes both from `expression`. */
export interface DateMention extends MentionBase<'date'> {
  readonly reading: DateReading;
  readonly expression: DateExpression;
}
/** `marked`: written as a link or wiki link; `candidate`: looks like a policy, not in the register; `oblique`: "the green paper". */
export interface PolicyMention extends MentionBase<'policy'> {
  readonly how: 'marked' | 'alias' | 'candidate' | 'oblique';
}
export interface LegislationMention extends MentionBase<'legislation'> {
  readonly how: 'stated' | 'year-inferred' | 'back-reference' | 'marked' | 'alias';
}
export interface OrganisationMention extends MentionBase<'organisation'> {
  readonly how: 'name' | 'acronym' | 'defined-here' | 'marked' | 'alias';
}
export interface PostMention extends MentionBase<'post'> {}
export interface EventMention extends MentionBase<'event'> {}
export interface CitationMention extends MentionBase<'citation'> {}

export type FigureMention = MoneyMention | PercentMention | QuantityMention;
export type Mention =
  | FigureMention
  | DateMention
  | PolicyMention
  | LegislationMention
  | OrganisationMention
  | PostMention
  | EventMention
  | CitationMention;

/** A mention before it is placed in the source: the same fields with prose offsets only. */
type Unplaced<M> = M extends Mention
  ? Omit<M, 'span' | 'text' | 'block' | 'change'> &
      (M extends FigureMention
        ? {
            readonly change: {
              readonly role: 'from' | 'to' | 'by' /** Prose span of the other end. */;
              readonly other: Span | null;
            } | null;
          }
        : unknown)
  : never;
export type Candidate = Unplaced<Mention>;

/** What a recogniser may know besides the words of the block. */
export interface RecogniseContext {
  readonly jurisdiction: Jurisdiction | null;
  /** ISO 4217 of a bare `$` or of an elided currency, from document, setting or jurisdiction. */
  readonly currency: string | null;
  readonly blockKind: 'heading' | 'paragraph' | 'cell' | 'memo';
  /** The block is the whole text: a field or a query, where “March” needs no words around it. */
  readonly alone: boolean;
  /** For a body cell of a table. */
  readonly cell: CellContext | null;
  /** The words of the block and their triggers, read once. */
  readonly words: BlockWords;
  /** Every number of the block, read once. */
  readonly numbers: readonly NumberToken[];
  /** Names the document itself defines, read before its blocks. */
  readonly own: OwnNames;
  /** The currency mark of each number; empty where the block has none. */
  readonly marks: readonly (CurrencyMark | null)[];
  /** Told of what looked like a mention and was refused, in prose offsets, where somebody asks for it (`explain`). */
  readonly reject: ((recogniser: string, start: number, end: number, because: string) => void) | null;
}

/** The words around a table cell that carry its unit, scale, currency, rate or year. */
export interface CellWords {
  readonly header: string;
  readonly rowLabel: string;
  /** The first cell of the header row, which may name the unit of the whole table: "£m". */
  readonly corner: string;
  /** This row's cell in a column headed "Unit". */
  readonly unit: string;
  readonly caption: string;
  readonly column: number;
}

export interface CellContext extends CellWords {
  /** What a bare number in this cell stands for; null where the table does not say. */
  readonly means: ColumnUnit | null;
  /** A cell of this row prints its decimals behind a point, so a comma is none of theirs. */
  readonly dotted: boolean;
}

/** Finds one form in the prose of one block. Pure; never throws; linear in the text. */
export interface Recogniser {
  readonly id: string;
  readonly kind: MentionKind;
  /** Bits of `TRIGGER`: without one of them in the block the recogniser is not asked. */
  readonly triggers: number;
  find(prose: string, context: RecogniseContext): Candidate[];
}

/** Changes, drops or joins the candidates of one block. */
export interface Refiner {
  readonly id: string;
  refine(candidates: readonly Candidate[], prose: string, context: RecogniseContext): readonly Candidate[];
}
