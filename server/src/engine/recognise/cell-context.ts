/** Gathers the words that stand round a table cell: its header, row label, corner, caption, and a column or row that holds only units. */
import type { DocumentSyntax, ProseBlock } from '../syntax';
import { columnUnit, isUnitOnly } from './numbers/column-unit';
import { countedNoun } from './quantity/nouns';
import type { CellContext } from './types';

const UNIT_COLUMN = /^(?:units?|measure|metric|unit of measure(?:ment)?)$/iu;

/** Null for prose and for the header row itself. */
export function cellContext(block: ProseBlock, syntax: DocumentSyntax): CellContext | null {
  const { cell } = block;
  if (cell === null || cell.row === 0) return null;
  const table = syntax.tables[cell.table];
  if (table === undefined) return null;
  const { rows } = table;
  const words = (index: number | undefined) => (index === undefined || index < 0 ? '' : (syntax.blocks[index]?.prose.text ?? ''));
  const heads = rows[0] ?? [];
  const header = words(heads[cell.column]);
  // Under a header of years the first body row may hold the units: "| | £m | £m |".
  const below = cell.row > 1 ? words(rows[1]?.[cell.column]) : '';
  const unitColumn = heads.findIndex((head, index) => index > 0 && UNIT_COLUMN.test(words(head).trim()));
  const around = {
    header: isUnitOnly(below) ? `${header} ${below}` : header,
    rowLabel: cell.column === 0 ? '' : words(rows[cell.row]?.[0]),
    corner: cell.column === 0 ? '' : words(heads[0]),
    unit: unitColumn < 0 || unitColumn === cell.column ? '' : words(rows[cell.row]?.[unitColumn]),
    caption: words(table.caption),
    column: cell.column,
  };
  const dotted = (rows[cell.row] ?? []).some((index) => /\d\.\d/u.test(words(index)));
  return { ...around, dotted, means: cell.column === 0 ? null : columnUnit(around, counted) };
}

/** "Pupils", "Schools inspected": the plural noun phrase at the start of a header. */
function counted(words: string): string | null {
  return countedNoun(` ${words}`, 0)?.unit ?? null;
}
