/** Gathers the words that stand round a table cell: its header, row label, corner, caption, and a column or row that holds only units. */
import type { DocumentSyntax, ProseBlock } from '../syntax';
import { type ColumnUnit, columnUnit, isUnitOnly } from './numbers/column-unit';
import { countedNoun } from './quantity/nouns';
import { isBareAmongSigned, type TableHead, tableHead, unitColumnOf } from './table-head';
import type { CellContext } from './types';

/** The heads of a document's tables, by index, filled as its cells are read. */
export type TableHeads = Map<number, TableHead>;

/** Null for prose and for the header row itself. */
export function cellContext(block: ProseBlock, syntax: DocumentSyntax, known: TableHeads): CellContext | null {
  const { cell } = block;
  if (cell === null || cell.row === 0) return null;
  const table = syntax.tables[cell.table];
  if (table === undefined) return null;
  const { rows } = table;
  const words = (index: number | undefined) => (index === undefined || index < 0 ? '' : (syntax.blocks[index]?.prose.text ?? ''));
  const head = known.get(cell.table) ?? tableHead(rows, words(table.caption), words);
  known.set(cell.table, head);
  if (cell.row <= head.row) return null;
  const heads = rows[head.row] ?? [];
  const header = words(heads[cell.column]);
  // Under a header of years the first body row may hold the units: "| | £m | £m |".
  const below = cell.row > 1 ? words(rows[1]?.[cell.column]) : '';
  const unitColumn = unitColumnOf(head, rows, cell.row, words);
  const bare = isBareAmongSigned(head, rows, cell.column, words);
  const around = {
    header: isUnitOnly(below) ? `${header} ${below}` : header,
    rowLabel: cell.column === 0 ? '' : words(rows[cell.row]?.[0]),
    corner: cell.column === 0 || bare ? '' : words(heads[0]),
    unit: unitColumn < 0 || unitColumn === cell.column ? '' : words(rows[cell.row]?.[unitColumn]),
    caption: bare && head.ofMoney ? '' : head.caption,
    column: cell.column,
  };
  head.dotted[cell.row] ??= (rows[cell.row] ?? []).some((index) => /\d\.\d/u.test(words(index)));
  const dotted = head.dotted[cell.row] === true;
  return { ...around, dotted, means: cell.column === 0 ? besideWords(rows, cell, words) : columnUnit(around, counted) };
}

type Rows = DocumentSyntax['tables'][number]['rows'];
type Words = (index: number | undefined) => string;

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
