/** LaTeX mark-up of a field as plain text: accents, dashes, quotation marks, escaped signs, commands and grouping braces. */

/** Combining characters by LaTeX accent command. Source: The LaTeX Companion, "Accents". */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
};

const SYMBOLS: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ' },
  ...{ pounds: '£', textsterling: '£', euro: '€', texteuro: '€', textquoteright: '’', textquoteleft: '‘', dots: '…', ldots: '…' },
  ...{ textendash: '–', textemdash: '—', S: '§', P: '¶', copyright: '©', textbackslash: '\\', textasciitilde: '~' },
};

const ACCENT_SIGN = /\\(?<accent>[`'^~"=.])\s*(?:\{\\?(?<braced>[A-Za-z])\}|\\?(?<bare>[A-Za-z]))/gu;
const ACCENT_WORD = /\\(?<accent>[uvHckr])(?:\s*\{(?<braced>[A-Za-z])\}|\s+(?<bare>[A-Za-z]))/gu;
const COMMAND = /\\(?<name>[A-Za-z]{1,40})\*?(?:\{\}|\s+|(?=[^A-Za-z]|$))/gu;

export function latexText(field: string): string {
  if (!/[\\{}~$]|--|``|''/u.test(field)) return field.replace(/\s+/gu, ' ').trim();
  const accented = (_: string, ...groups: unknown[]): string => {
    const { accent, braced, bare } = groups.at(-1) as Record<string, string | undefined>;
    return `${braced ?? bare ?? ''}${ACCENTS[accent ?? ''] ?? ''}`;
  };
  return field
    .replace(ACCENT_SIGN, accented)
    .replace(ACCENT_WORD, accented)
    .replace(COMMAND, (_, name: string) => SYMBOLS[name] ?? '')
    .replace(/\\(?<sign>[&%$#_{} ])/gu, (_, sign: string) => (sign === '{' ? '\uE000' : sign === '}' ? '\uE001' : sign))
    .replace(/\\\\/gu, ' ')
    .replace(/(?<!\\)[{}]|\$/gu, '')
    .replace(/\uE000/gu, '{')
    .replace(/\uE001/gu, '}')
    .replace(/---/gu, '—')
    .replace(/--/gu, '–')
    .replace(/``/gu, '“')
    .replace(/''/gu, '”')
    .replace(/~/gu, '\u00A0')
    .normalize('NFC')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();
}
