/** Hands a year back to the dates that share it: "April and October 2022", "4 November and 6 December 2010", "Q1 and Q2 2020". */
import type { DateCore } from '../core';
import { isOpen, monthOf, statedYear, withYear } from '../expression';
import { type DateReader, GAP } from '../reader';

export function withSharedYears(reader: DateReader, dates: DateCore[]): void {
  for (let i = dates.length - 2; i >= 0; i -= 1) {
    const [date, next] = [dates[i], dates[i + 1]];
    if (date === undefined || next === undefined || !isOpen(date.expression) || date.expression.form === 'running') continue;
    if ('which' in date.expression && (date.expression.which ?? null) !== null) continue;
    const year = statedYear(next.expression);
    if (year === null || next.granularity === 'year' || next.granularity === 'fiscal-year' || !isListed(reader, date, next)) continue;
    const [first, last] = [monthOf(date.expression), monthOf(next.expression)];
    const turns = first !== null && last !== null && first > last ? 1 : 0;
    dates[i] = {
      ...date,
      expression: withYear(date.expression, year - turns),
      implied: [...date.implied, { part: 'year', because: `from “${reader.text.slice(next.start, next.end)}” beside it` }],
    };
  }
}

const TIES: ReadonlySet<string> = new Set(['and', 'or', 'to']);
const FILLERS: ReadonlySet<string> = new Set(['in', 'on', 'the', 'early', 'mid', 'late', 'then', 'again', 'from', 'of']);

function isListed(reader: DateReader, date: DateCore, next: DateCore): boolean {
  const gap = reader.gap(date.last);
  const words = next.first - date.last - 1;
  if (words === 0) return gap === GAP.comma || gap === GAP.ampersand || gap === GAP.slash || gap === GAP.wideSlash;
  if (words > 3 || (gap !== GAP.space && gap !== GAP.comma) || !TIES.has(reader.word(date.last + 1))) return false;
  for (let at = date.last + 2; at < next.first; at += 1) if (!FILLERS.has(reader.word(at))) return false;
  return true;
}
