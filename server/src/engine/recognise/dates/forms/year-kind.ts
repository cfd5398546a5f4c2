/** The words that make a year a financial or a school year, before it or behind it. */
import type { Granularity } from '../../types';
import type { DateExpression, Which } from '../expression';
import { type DateReader, GAP } from '../reader';
import { ACADEMIC_WORDS, FISCAL_WORDS } from '../words';

export type YearKind = 'financial' | 'tax' | 'academic' | 'calendar';

type YearExpression = Extract<DateExpression, { form: 'fiscal-year' | 'academic-year' | 'calendar' }>;

/** The year of a kind that begins in `startYear`. */
export function yearOfKind(kind: YearKind | null, startYear: number | null, which: Which | null = null): YearExpression {
  if (kind === 'calendar') return { form: 'calendar', point: { year: startYear, month: null, day: null } };
  if (kind === 'academic') return { form: 'academic-year', startYear, which };
  return kind === 'tax' ? { form: 'fiscal-year', startYear, which, tax: true } : { form: 'fiscal-year', startYear, which };
}

export function kindOf(reader: DateReader, word: string): YearKind | null {
  // An American tax year is the calendar's.
  if (word === 'tax') return reader.in('US') ? 'calendar' : 'tax';
  if (word === 'calendar') return 'calendar';
  return FISCAL_WORDS.has(word) ? 'financial' : ACADEMIC_WORDS.has(word) ? 'academic' : null;
}

export function granularityOf({ form }: YearExpression): Granularity {
  return form === 'calendar' ? 'year' : form;
}

/** "financial year 2016-17", "fiscal years 2022", "FY 2024": the kind before word `at`, with its first word. */
export function kindBefore(
  reader: DateReader,
  at: number,
): { readonly kind: YearKind; readonly first: number; readonly plural: boolean } | null {
  const gap = reader.gap(at - 1);
  const word = reader.back(at - 1);
  if (word === 'fy' || word === 'fys' || word === 'fye')
    return gap === GAP.space || gap === GAP.openApostrophe || gap === GAP.apostrophe || gap === GAP.hyphen
      ? { kind: 'financial', first: at - 1, plural: word === 'fys' }
      : null;
  if (gap !== GAP.space) return null;
  if (word === 'fiscal') return { kind: 'financial', first: at - 1, plural: false };
  let year = at - 1;
  if (word === 'of' && reader.gap(year - 1) === GAP.space) year -= 1;
  const plural = reader.back(year) === 'years';
  if ((!plural && reader.back(year) !== 'year') || reader.gap(year - 1) !== GAP.space) return null;
  const kind = kindOf(reader, reader.back(year - 1));
  return kind === null ? null : { kind, first: year - 1, plural };
}

/** "2016-17 financial year", "2024 fiscal year", "2023/24 school years". */
export function namedAfter(reader: DateReader, at: number): { readonly kind: YearKind; readonly last: number } | null {
  if (reader.gap(at) !== GAP.space || reader.gap(at + 1) !== GAP.space) return null;
  const kind = kindOf(reader, reader.word(at + 1));
  const year = reader.word(at + 2);
  return kind !== null && (year === 'year' || year === 'years') && reader.gap(at + 2) !== GAP.hyphen ? { kind, last: at + 2 } : null;
}
