/** Gathers the words that stand round a table cell: its header, row label, corner, caption, and a column or row that holds only units. */
import type { DocumentSyntax, ProseBlock } from '../syntax';
import { type ColumnUnit, columnUnit, isUnitOnly } from './numbers/column-unit';
import { countedNoun } from './quantity/nouns';
import type { CellContext } from './types';

const UNIT_COLUMN = /^(?:units?|unit of measure(?:ment)?)$/iu;
/** These head what is measured as often as its unit: only a unit and nothing else is one. */
const MEASURE_COLUMN = /^(?:measure|metric)$/iu;
/** Years and nothing else: "2018", "2019-2023", "2018-19", "FY 2020". */
const YEARS = /^(?:FY[\s\u00A0]?)?(?:19|20)\d\d(?:[-–/](?:\d\d){1,2})?$/u;
const SIGNED = /^[\s\u00A0(−–-]{0,3}[£$€₹]/u;
const FIGURE = /^[\s\u00A0(−–-]{0,3}[\d.,\u00A0]*[1-9]/u;

/** Null for prose and for the header row itself. */
export function cellContext(block: ProseBlock, syntax: DocumentSyntax): CellContext | null {
  const { cell } = block;
  if (cell === null || cell.row === 0) return null;
  const table = syntax.tables[cell.table];
  if (table === undefined) return null;
  const { rows } = table;
  const words = (index: number | undefined) => (index === undefined || index < 0 ? '' : (syntax.blocks[index]?.prose.text ?? ''));
  const spanned = spannedUnit(rows, words);
  if (spanned !== null && cell.row === 1) return null;
  const heads = rows[spanned === null ? 0 : 1] ?? [];
  const header = words(heads[cell.column]);
  // Under a header of years the first body row may hold the units: "| | £m | £m |".
  const below = cell.row > 1 ? words(rows[1]?.[cell.column]) : '';
  const unitColumn = heads.findIndex((head, index) => index > 0 && holdsUnits(words(head).trim(), words(rows[cell.row]?.[index])));
  const caption = spanned ?? words(table.caption);
  const bare = cell.column > 0 && isBareAmongSigned(rows, cell.column, spanned === null ? 1 : 2, words);
  const around = {
    header: isUnitOnly(below) ? `${header} ${below}` : header,
    rowLabel: cell.column === 0 ? '' : words(rows[cell.row]?.[0]),
    corner: cell.column === 0 || bare ? '' : words(heads[0]),
    unit: unitColumn < 0 || unitColumn === cell.column ? '' : words(rows[cell.row]?.[unitColumn]),
    caption: bare && columnUnit({ ...NOTHING, caption }, nothingCounted)?.kind === 'money' ? '' : caption,
    column: cell.column,
  };
  const dotted = (rows[cell.row] ?? []).some((index) => /\d\.\d/u.test(words(index)));
  return { ...around, dotted, means: cell.column === 0 ? besideWords(rows, cell, words) : columnUnit(around, counted) };
}

type Rows = DocumentSyntax['tables'][number]['rows'];
type Words = (index: number | undefined) => string;

const NOTHING = { header: '', rowLabel: '', corner: '', unit: '', caption: '', column: 1 };
const nothingCounted = () => null;

function holdsUnits(head: string, text: string): boolean {
  return UNIT_COLUMN.test(head) || (MEASURE_COLUMN.test(head) && isUnitOnly(text));
}

/** "By fiscal year, in millions of dollars" spread over a second row of years: the unit of every column. Null for other tables. */
function spannedUnit(rows: Rows, words: Words): string | null {
  const [top = [], years = []] = rows;
  const named = top.filter((index, column) => column > 0 && words(index).trim() !== '');
  const [only] = named;
  if (only === undefined || named.length !== 1 || years.length < 3) return null;
  if (!years.every((index, column) => column === 0 || YEARS.test(words(index).trim()))) return null;
  const unit = words(only);
  return columnUnit({ ...NOTHING, caption: unit }, nothingCounted)?.kind === 'money' ? unit : null;
}

/** American tables print the sign of money in their first row: a column of figures without it is none of money. */
function isBareAmongSigned(rows: Rows, column: number, first: number, words: Words): boolean {
  const row = rows[first] ?? [];
  const own = words(row[column]);
  return FIGURE.test(own) && row.some((index, at) => at > 0 && at !== column && SIGNED.test(words(index)));
}

/** "| 21,450 | people brought to the country |" below an empty head: the words beside the figure name what it counts. */
function besideWords(rows: Rows, { row, column }: { readonly row: number; readonly column: number }, words: Words): ColumnUnit | null {
  const heads = rows[0] ?? [];
  if (heads.length !== 2 || heads.some((index) => words(index).trim() !== '')) return null;
  const noun = counted(words(rows[row]?.[column + 1]));
  return noun === null ? null : { kind: 'count', code: null, scale: 1, noun, from: 'words beside it' };
}

/** "Pupils", "Schools inspected": the plural noun phrase at the start of a header. */
function counted(words: string): string | null {
  return countedNoun(` ${words}`, 0)?.unit ?? null;
}
