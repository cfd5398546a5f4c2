/** Numbers whose decimals follow a comma, as papers of the European Union and of the continent print them: "0,5 %", "€7,5 billion", "1 524,6". */

const UNIT = String.raw`[\s\u00A0]?(?:%|€|(?:per[\s\u00A0]?cent|percentage|percent|pp|million|billion|trillion|mn|bn|euros?|EUR)(?!\p{L}))`;
/** One or two digits behind the comma: three are thousands. */
const FRACTION = String.raw`,\d{1,2}(?!\d|[.,]\d)`;
/**
 * The unit behind it, the euro before it, or nothing else in its cell shows that the comma is no list's. Whole part of four digits without a
 * space is a year before a missing space ("in 2019,20 million").
 */
const DECIMAL_COMMA = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,/\\#@&]|(?<=[^\d%\s(])-|\d[\s\u00A0])(?<whole>[1-9]\d{0,2}(?:[\u00A0 ]\d{3}){1,4}|\d{1,3})(?<fraction>${FRACTION})` +
    String.raw`(?:(?=(?:[\s\u00A0]?[-–—][\s\u00A0]?\d{1,3}${FRACTION})?${UNIT})|(?<=(?:€|\bEUR)[\s\u00A0]?[\d\u00A0 ,]{1,24})(?![\p{L}])|(?<=^[\s(−–-]*[\d\u00A0 ,]{1,24})(?=[\s)*]*$))`,
  'uy',
);
/**
 * In any document: two decimals with the sign or code of a currency that is written so beside them, or thousands grouped by full stops
 * before them: "34,50 €", "PLN 169,00", "US$ 3.900,90".
 */
const BESIDE = 'EUR|CHF|DKK|SEK|NOK|PLN|CZK|HUF|BRL';
const MARKED = new RegExp(
  String.raw`(?<![\p{N}_.,/\\#@&]|\d[\s\u00A0])(?<whole>[1-9]\d{0,2}(?:\.\d{3}){1,4}|(?:[1-9]\d{0,2}(?:[\u00A0 ]\d{3}){1,4}|\d{1,3})(?=(?<=(?:€|R\$|zł|Kč|\b(?:${BESIDE}))[\s\u00A0]?[\d\u00A0 ]{1,19})|,\d\d[\s\u00A0]?(?:€|zł|Kč|(?:${BESIDE})(?!\p{L}))))(?<fraction>,\d\d)(?!\d|[.,]\d)`,
  'uy',
);

const COMMA = 44;
const STOP = 46;

/** The match with its groups `whole` and `fraction` at `at`; null where none begins. `wordEnds` are the ends of the digits there and of the next word. */
export function decimalComma(text: string, at: number, wordEnds: readonly [number, number]): RegExpExecArray | null {
  if (text.charCodeAt(wordEnds[0]) !== COMMA && text.charCodeAt(wordEnds[1]) !== COMMA && !isFurther(text, wordEnds[1])) return null;
  DECIMAL_COMMA.lastIndex = at;
  return DECIMAL_COMMA.exec(text);
}

/** As `decimalComma`, for documents that print their decimals behind a point. */
export function markedComma(text: string, at: number, wordEnds: readonly [number, number]): RegExpExecArray | null {
  const next = text.charCodeAt(wordEnds[0]);
  if (next !== COMMA && next !== STOP && text.charCodeAt(wordEnds[1]) !== COMMA && !isFurther(text, wordEnds[1])) return null;
  MARKED.lastIndex = at;
  return MARKED.exec(text);
}

/** A second group of thousands may stand before the comma: "1 234 567,8". */
function isFurther(text: string, end: number): boolean {
  const gap = text.charCodeAt(end);
  return (gap === 32 || gap === 0xa0) && text.charCodeAt(end + 4) === COMMA;
}
