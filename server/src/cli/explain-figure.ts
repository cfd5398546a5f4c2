/** `greenpaper explain-figure TEXT`: the card of a figure in the terminal. */
import { explainFigure, parseDateInput } from '../engine';
import { type Command, readOptions, UsageError } from './usage';

export const explainFigureCommand: Command = {
  name: 'explain-figure',
  usage: 'explain-figure TEXT [--date DATE] [--jurisdiction CODE] [--price-year YEAR] [--json]',
  summary: 'Prints what a figure means: its rounding, what follows from it, its prices.',
  help: 'TEXT is a figure or a sentence with one: greenpaper explain-figure "£487 million" --date 2018-07-24 --jurisdiction GB-ENG. --date is the day it was said, day first; --jurisdiction an ISO 3166 code or EU; --price-year a year such as 2019-20 whose prices are shown as well. --json prints a list of {"kind", "start", "end", "text", "value", "interval", "prices", "lines"}.',
  async run(args) {
    const { values, positionals } = readOptions(args, {
      date: { type: 'string' },
      jurisdiction: { type: 'string' },
      'price-year': { type: 'string' },
      json: { type: 'boolean' },
    });
    const text = positionals.join(' ').trim();
    if (text === '') throw new UsageError('Give a figure: greenpaper explain-figure "£487 million".');
    const jurisdiction = checked(
      values.jurisdiction,
      'jurisdiction',
      /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u,
      'an ISO 3166 code such as GB or GB-ENG',
    );
    const priceYear = checked(values['price-year'], 'price-year', /^\d{4}(?:-\d{2})?$/u, 'a year such as 2019-20');
    const found = explainFigure(text, { date: dayOf(values.date, jurisdiction), jurisdiction, priceYear });
    if (found.length === 0) throw new UsageError(`There is no figure in “${text}”.`);
    const output = values.json === true ? JSON.stringify(found, null, 2) : found.map(({ lines }) => lines.join('\n')).join('\n\n');
    process.stdout.write(`${output}\n`);
    return 0;
  },
};

function dayOf(value: unknown, jurisdiction: string | null): string | null {
  if (typeof value !== 'string') return null;
  const parsed = parseDateInput(value, jurisdiction);
  if ('error' in parsed) throw new UsageError(`--date: ${parsed.error}`);
  if (parsed.day === null) throw new UsageError(`--date wants one day, not “${value}”.`);
  return parsed.day;
}

function checked(value: unknown, name: string, pattern: RegExp, wanted: string): string | null {
  if (typeof value !== 'string') return null;
  if (!pattern.test(value)) throw new UsageError(`--${name} is ${wanted}, not “${value}”.`);
  return value;
}
