/** A researcher's own table of official figures (`figures.csv`): read into values that stated figures can be set beside. */
import type { FigureMention, PrintedNumber } from '../recognise';
import type { Annotation } from '../syntax';
import { foldName } from '../text';

export interface OfficialFigure {
  readonly id: string;
  readonly label: string;
  /** In whole units: £ not £m, people not thousands; per cent for percentages. */
  readonly value: number;
  /** The cell as printed, for its rounding: "239.6", scale 1e6. */
  readonly printed: readonly [PrintedNumber];
  readonly kind: FigureMention['kind'];
  /** ISO 4217 for money, else null. */
  readonly currency: string | null;
  /** As written in the table: "£m", "people". */
  readonly unit: string;
  readonly period: string;
  readonly scope: string;
  readonly source: string;
  readonly uri: string;
  /** Relative to the workspace folder. */
  readonly path: string;
  /** Line from 1, for people. */
  readonly line: number;
}

/** A table as the host read it: cells by row, the header first. */
export interface FigureTable {
  readonly uri: string;
  readonly path: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'key', 'quantity'],
  label: ['label', 'name', 'title', 'description'],
  value: ['value', 'amount', 'figure'],
  unit: ['unit', 'units'],
  period: ['period', 'year', 'date'],
  scope: ['scope', 'place', 'geography', 'area'],
  source: ['source', 'reference'],
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:trillion|tn)\b|(?<=[£$€])tn\b/iu, 1e12],
  [/\b(?:billion|bn)\b|(?<=[£$€])(?:bn|b)\b/iu, 1e9],
  [/\b(?:million|mn|m)\b|(?<=[£$€])mn?\b/iu, 1e6],
  [/\b(?:thousand|thousands|000s?|k)\b|(?<=[£$€])(?:k|000s?)\b/iu, 1e3],
];

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/£|\bGBP\b|\bpounds?\b/iu, 'GBP'],
  [/€|\bEUR\b|\beuros?\b/iu, 'EUR'],
  [/A\$|\bAUD\b/u, 'AUD'],
  [/C\$|\bCAD\b/u, 'CAD'],
  [/NZ\$|\bNZD\b/u, 'NZD'],
  [/\$|\bUSD\b/u, 'USD'],
  [/₹|\bINR\b/u, 'INR'],
];

/** Rows without an id and a number are passed over; a table without those columns has no figures. */
export function readFigureTable({ uri, path, rows }: FigureTable): OfficialFigure[] {
  const [header, ...body] = rows;
  if (header === undefined) return [];
  const names = header.cells.map((cell) =>
    cell
      .replace(/^\uFEFF/u, '')
      .trim()
      .toLowerCase(),
  );
  const at = (column: string) => names.findIndex((name) => COLUMNS[column]?.includes(name));
  const columns = Object.fromEntries(Object.keys(COLUMNS).map((column) => [column, at(column)]));
  if ((columns.id ?? -1) < 0 || (columns.value ?? -1) < 0) return [];
  return body.flatMap(({ line, cells }): OfficialFigure[] => {
    const cell = (column: string) => (cells[columns[column] ?? -1] ?? '').trim();
    const number = readNumber(cell('value'), cell('unit'));
    if (cell('id') === '' || number === null) return [];
    const place = { period: cell('period'), scope: cell('scope'), source: cell('source'), uri, path, line };
    return [{ id: cell('id'), label: cell('label') || cell('id'), unit: cell('unit'), ...number, ...place }];
  });
}

function readNumber(cell: string, unit: string): Pick<OfficialFigure, 'value' | 'printed' | 'kind' | 'currency'> | null {
  const match =
    /^[^\d−-]{0,6}(?<sign>[−-])?[^\d]{0,4}(?<digits>\d{1,3}(?:[, \u00A0]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<rest>[^\d]{0,20})$/u.exec(cell);
  const digits = match?.groups?.digits?.replace(/[, \u00A0]/gu, '');
  if (digits === undefined) return null;
  // The number's own zeros are no scale: "1,340,000" is not in thousands.
  const words = `${cell.replace(match?.groups?.digits ?? '', ' ')} ${unit}`;
  const scale = SCALES.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
  const percent = /%|\bper ?cent\b/iu.test(words);
  const currency = CURRENCIES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  const value = Number(digits) * (percent ? 1 : scale) * (match?.groups?.sign === undefined ? 1 : -1);
  return {
    value: Number(value.toPrecision(12)),
    printed: [{ digits, scale: percent ? 1 : scale, words: false }],
    kind: percent ? 'percent' : currency === null ? 'quantity' : 'money',
    currency,
  };
}

export class OfficialFigures {
  private readonly byId = new Map<string, OfficialFigure[]>();
  private readonly byLabel = new Map<string, OfficialFigure[]>();

  constructor(readonly all: readonly OfficialFigure[]) {
    for (const figure of all) {
      push(this.byId, figure.id.toLowerCase(), figure);
      push(this.byLabel, foldName(figure.label), figure);
    }
  }

  /**
   * The official figure that a figure note speaks of: by `quantity:`, else by its gloss as the label; of several rows the one of the note's
   * period. The unit must be of the figure's kind and currency, the scope no other one. Null where none or more than one remains.
   */
  of(mention: FigureMention, note: Annotation): OfficialFigure | null {
    const entry = (key: string) => note.entries.find((candidate) => candidate.key === key)?.value ?? null;
    const quantity = entry('quantity');
    const period = entry('period');
    const named = quantity === null ? (this.byLabel.get(foldName(note.gloss)) ?? []) : (this.byId.get(quantity.toLowerCase()) ?? []);
    const scope = entry('scope');
    const fitting = named.filter((figure) => sameUnit(mention, figure) && sameScope(scope, figure.scope));
    const timed = fitting.filter((figure) => period !== null && samePeriod(figure.period, period));
    // By label the period must agree; an id names the thing, and one row needs no period.
    const found =
      timed.length > 0 ? timed : quantity !== null && (period === null || fitting.every((figure) => figure.period === '')) ? fitting : [];
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

function sameUnit(mention: FigureMention, figure: OfficialFigure): boolean {
  if (mention.kind !== figure.kind) return false;
  return mention.kind !== 'money' || mention.value.currency === null || mention.value.currency === figure.currency;
}

/** A scope that one of the two leaves open is no other scope. */
function sameScope(noted: string | null, official: string): boolean {
  return noted === null || official === '' || foldName(noted) === foldName(official);
}

function samePeriod(a: string, b: string): boolean {
  const fold = (period: string) =>
    period
      .trim()
      .toLowerCase()
      .replace(/^fy\s?/u, '')
      .replace(/^(\d{4})[-–/](?:\d\d)?(\d\d)$/u, '$1-$2');
  return fold(a) === fold(b);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
