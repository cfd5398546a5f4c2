/** What a table says of all its cells, read once: its header row, its columns of units, its caption, and whether its first row prints signs of money. */
import type { DocumentSyntax } from '../syntax';
import { columnUnit, isUnitOnly } from './numbers/column-unit';

type Rows = DocumentSyntax['tables'][number]['rows'];
type Words = (index: number | undefined) => string;

export interface TableHead {
  /** Index of the row that heads the columns; what stands above it is no figure. */
  readonly row: number;
  /** The caption, or a unit spread over the years of the second row. */
  readonly caption: string;
  /** The caption speaks of money. */
  readonly ofMoney: boolean;
  /** The columns that may hold the unit of their row. */
  readonly unitColumns: readonly number[];
  /** The first row of figures prints signs of money. */
  readonly signed: boolean;
  /** Whether any cell of a row prints its decimals behind a point, by row; filled as it is asked for. */
  readonly dotted: boolean[];
}

const UNIT_COLUMN = /^(?:units?|unit of measure(?:ment)?)$/iu;
/** These head what is measured as often as its unit: only a unit and nothing else is one. */
const MEASURE_COLUMN = /^(?:measure|metric)$/iu;
/** Years and nothing else: "2018", "2019-2023", "2018-19", "FY 2020". */
const YEARS = /^(?:FY[\s\u00A0]?)?(?:19|20)\d\d(?:[-–/](?:\d\d){1,2})?$/u;
const SIGNED = /^[\s\u00A0(−–-]{0,3}[£$€₹]/u;
const FIGURE = /^[\s\u00A0(−–-]{0,3}[\d.,\u00A0]*[1-9]/u;
const CAPTION_ALONE = { header: '', rowLabel: '', corner: '', unit: '', column: 1 };
const nothingCounted = () => null;

export function tableHead(rows: Rows, caption: string, words: Words): TableHead {
  const spanned = spannedUnit(rows, words);
  const row = spanned === null ? 0 : 1;
  const unitColumns: number[] = [];
  for (const [column, index] of (rows[row] ?? []).entries()) {
    const head = words(index).trim();
    if (column > 0 && (UNIT_COLUMN.test(head) || MEASURE_COLUMN.test(head))) unitColumns.push(column);
  }
  return {
    row,
    caption: spanned ?? caption,
    ofMoney: speaksOfMoney(spanned ?? caption),
    unitColumns,
    signed: (rows[row + 1] ?? []).some((index, column) => column > 0 && SIGNED.test(words(index))),
    dotted: [],
  };
}

/** The column whose cell in this row is the unit; -1 where there is none. */
export function unitColumnOf({ unitColumns, row }: TableHead, rows: Rows, at: number, words: Words): number {
  return unitColumns.find((column) => UNIT_COLUMN.test(words(rows[row]?.[column]).trim()) || isUnitOnly(words(rows[at]?.[column]))) ?? -1;
}

/** American tables print the sign of money in their first row: a column of figures without it is none of money. */
export function isBareAmongSigned({ signed, row }: TableHead, rows: Rows, column: number, words: Words): boolean {
  return column > 0 && signed && FIGURE.test(words(rows[row + 1]?.[column]));
}

/** "By fiscal year, in millions of dollars" spread over a second row of years: the unit of every column. Null for other tables. */
function spannedUnit(rows: Rows, words: Words): string | null {
  const [top = [], years = []] = rows;
  const named = top.filter((index, column) => column > 0 && words(index).trim() !== '');
  const [only] = named;
  if (only === undefined || named.length !== 1 || years.length < 3) return null;
  if (!years.every((index, column) => column === 0 || YEARS.test(words(index).trim()))) return null;
  const unit = words(only);
  return speaksOfMoney(unit) ? unit : null;
}

function speaksOfMoney(caption: string): boolean {
  return columnUnit({ ...CAPTION_ALONE, caption }, nothingCounted)?.kind === 'money';
}
