/** UTF-8 that was read as Windows-1252, and separators that do not belong in Markdown, with what they stood for. */
import type { Span } from '../text';

/** Windows-1252 in the range 0x80 to 0x9F; the other bytes are their own code points. Source: WHATWG Encoding Standard, index windows-1252; as of 2024. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export interface Damage {
  readonly span: Span;
  /** A sentence for the finding. */
  readonly what: string;
  /** Null where what was lost cannot be known. */
  readonly repair: string | null;
}

/**
 * Two bytes after C2 (Â) or C3 (Ã), three after E2 (â): Latin letters and signs, punctuation, the euro. Other lead bytes are ordinary words in
 * some language. Before a quotation mark or a dash, "Â" or "Ã" behind a capital ends a word in capitals. Bytes 80 to 9F are printed signs where
 * Windows-1252 was taken, and control characters where ISO 8859-1 was.
 */
const TWO = /[ÂÃ][\u0080-\u00BF€ƒ†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]|(?<!\p{Lu})[ÂÃ][‚„…‘’“”•–—]/gu;
const THREE =
  /â(?:[€\u0080][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[‚\u0082][¬\u00A0-\u00BF]|[„\u0084‰\u0089][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/gu;
const LOST = /\uFFFD|ï¿½/gu;
const SEPARATORS = /[\f\v\u0085\u2028\u2029]/gu;

/** In order, without overlaps. */
export function damageIn(text: string): Damage[] {
  const found: Damage[] = [];
  for (const pattern of [THREE, TWO]) {
    for (const match of text.matchAll(pattern)) {
      const repair = decoded(match[0]);
      if (repair !== null)
        found.push({ span: spanOf(match), what: `“${match[0]}” was “${repair}” before it was decoded wrongly.`, repair });
    }
  }
  for (const match of text.matchAll(LOST))
    found.push({ span: spanOf(match), what: 'A character was lost here; the source has to be looked at.', repair: null });
  for (const match of text.matchAll(SEPARATORS)) {
    const before = text[match.index - 1] ?? '\n';
    const after = text[match.index + 1] ?? '\n';
    const breaks = /[\n\r\f\v]/u.test(before) || /[\n\r\f\v]/u.test(after);
    found.push({
      span: spanOf(match),
      what: `A ${NAMES[match[0]] ?? 'separator'} stands here, which no Markdown reader shows.`,
      repair: breaks ? '' : '\n',
    });
  }
  return found
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }, index, all) => index === 0 || span.start >= (all[index - 1]?.span.end ?? 0));
}

const NAMES: Readonly<Record<string, string>> = {
  '\f': 'form feed',
  '\v': 'vertical tab',
  '\u0085': 'control character (next line)',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
};

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The bytes read as UTF-8; null where they are none. */
function decoded(text: string): string | null {
  const bytes = [...text].map((character) => {
    const special = WINDOWS_1252.indexOf(character);
    return special >= 0 ? 0x80 + special : (character.codePointAt(0) ?? 0);
  });
  const [lead = 0, ...rest] = bytes;
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & (rest.length === 1 ? 0x1f : 0x0f));
  return code < 0xa0 ? null : String.fromCodePoint(code);
}
