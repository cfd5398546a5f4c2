/** Pieces that entries of both formats share: names, months and years. */
import type { ReferenceName } from './types';

export const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12 },
};

/** "Smith, Jane" and "Jane Smith" are one person; small words before the last one belong to the family name ("Ann de Vries"). */
export function nameOf(text: string): ReferenceName {
  const comma = text.indexOf(',');
  if (comma >= 0) {
    const given = text.slice(comma + 1).trim();
    return { family: text.slice(0, comma).trim(), given: given === '' ? null : given };
  }
  const words = text.split(' ');
  if (words.length === 1) return { family: text, given: null };
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word));
  const from = particle < 0 ? words.length - 1 : particle;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

export function yearOf(date: string | null): string | null {
  return date === null ? null : (/^\d{4}/u.exec(date)?.[0] ?? null);
}
