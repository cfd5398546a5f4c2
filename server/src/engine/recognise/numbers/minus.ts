/** Where a negative figure begins: at a minus sign, or at the word "minus" that is no arithmetic. */
import { wordsBefore } from '../scan';

const SIGN = /(?:^|[\s\u00A0(])[-−–]$/u;
const SCALES = /\d|^(?:hundred|thousand|million|billion|trillion|lakh|crore|cent|percent|pounds|dollars|euros|points?)$/u;

/** Prose offset of the sign or word before `start`; null where the figure is not negative. "£5m minus £3m" is arithmetic. */
export function minusBefore(text: string, start: number): number | null {
  const sign = text.charCodeAt(start - 1);
  if (sign === 45 || sign === 0x2212 || sign === 0x2013) return SIGN.test(text.slice(Math.max(0, start - 2), start)) ? start - 1 : null;
  const last = text.charCodeAt(start - 2) | 32;
  if (last !== 115) return null;
  const [word, before = ''] = wordsBefore(text, start, 2);
  if (word !== 'minus' || !/^minus/iu.test(text.slice(start - 'minus '.length, start)) || SCALES.test(before)) return null;
  return start - 'minus '.length;
}
