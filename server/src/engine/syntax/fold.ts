/** Folds characters that read alike into one, code unit for code unit, so that recognisers meet one form of each. */

const FOLDED = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFF05\uFF10-\uFF19\uFFE1\uFFE0\uD800-\uDFFF\uE0F7\0]/u;
const EACH = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFF05\uFF10-\uFF19\uFFE1\uFFE0\0]/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Spaces that do not break become U+00A0, full-width digits and signs their plain forms, lone surrogates and NUL U+FFFD. Same length. */
export function foldCharacters(text: string): string {
  if (!FOLDED.test(text)) return text;
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(EACH, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 0x30);
    if (code === 0xff05) return '%';
    if (code === 0xffe1) return '£';
    if (code === 0xffe0) return '¢';
    if (code === 0) return '\uFFFD';
    return '\u00A0';
  });
}
