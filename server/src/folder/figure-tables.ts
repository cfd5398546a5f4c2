/** Tables of official figures (`figures.csv`) as rows of cells: quotation marks, separators and byte-order marks are a library's matter. */
import Papa from 'papaparse';
import type { Change } from '../engine';

/** Rows past this many are not read: a table that long is a data set, not a list of figures. */
const MOST_ROWS = 20_000;

export function figuresChange(uri: string, path: string, text: string): Change {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  let at = 0;
  const body = text.replace(/^\uFEFF/u, '');
  Papa.parse<string[]>(body, {
    skipEmptyLines: false,
    step({ data, meta }, parser) {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      // Cells may hold line ends of their own: the line of a row is counted from the text.
      line += countLines(body.slice(at, meta.cursor));
      at = meta.cursor;
      if (rows.length > MOST_ROWS) parser.abort();
    },
  });
  return { type: 'figures', table: { uri, path, rows } };
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}
