/** What a document says about its own names, read before anything is recognised: initials it spells out, and the outlets its articles come from. */
import { bodyNamed } from '../../data/bodies';
import { HEAD_NOUNS, INSTITUTION_NOUNS } from '../../data/institutions';
import type { DocumentSyntax } from '../../syntax';
import { isCapitalLetter, NameMatcher } from '../../text';

export interface OwnName {
  readonly title: string;
  /** `other`: spelled out, but nothing that is recognised here; the tables' body of these initials is not meant. */
  readonly kind: 'organisation' | 'policy' | 'legislation' | 'other';
  /** An outlet that an article is said to come from. */
  readonly outlet: boolean;
}

export interface OwnNames {
  /** By the initials as written: "LGA". */
  readonly initials: ReadonlyMap<string, OwnName>;
  /** The names in full, and the outlets of the file's articles; null where there is none. */
  readonly names: NameMatcher<OwnName> | null;
}

export const NO_OWN_NAMES: OwnNames = { initials: new Map(), names: null };

const BRACKET = /\((?:the[\s\u00A0])?[“"'‘]?(?<initials>[A-Z][A-Za-z&]{1,9})[”"'’]?(?:[,;][\s\u00A0][^()\n]{1,40})?\)/uy;
/** "LGA (Local Government Association)". */
const REVERSED = /\((?:the[\s\u00A0])?(?<name>\p{Lu}[\p{L}\p{M}’'&,\s\u00A0-]{5,110})\)/uy;
const POLICY_END =
  /(?:Fund|Strategy|Plan|Programme|Program|Scheme|Grant|Allowance|Framework|Initiative|Charter|Levy|Credit|Premium|Wage|Partnership|Mission|Yojana|Abhiyan|Guarantee|Deal|Pact|Review)$/u;
/** How far before its bracket a name may begin. */
const REACH = 130;
const MOST_OUTLET_WORDS = 6;

export function ownNamesOf(syntax: DocumentSyntax): OwnNames {
  const initials = new Map<string, OwnName>();
  const define = (letters: string, title: string | null) => {
    const kind = title === null ? null : kindOf(title);
    if (title !== null && kind !== null && (!initials.has(letters) || initials.get(letters)?.kind === 'other'))
      initials.set(letters, { title, kind, outlet: false });
  };
  for (const block of syntax.blocks) {
    if (block.furniture) continue;
    const { text } = block.prose;
    for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      BRACKET.lastIndex = at;
      const letters = BRACKET.exec(text)?.groups?.initials;
      if (letters !== undefined && /[A-Z].*[A-Z]/u.test(letters)) {
        // "the Local Government Association’s (LGA) board": the possessive is no part of it.
        const before = text
          .slice(Math.max(0, at - REACH), at)
          .trimEnd()
          .replace(/(?:[’']s?|,?[\s\u00A0](?:19|20)\d\d)$/u, '');
        define(letters, expansion(before, letters) ?? loosely(before, letters));
        continue;
      }
      const before = /(?<![\p{L}\p{N}])(?<initials>[A-Z][A-Z&]{1,8})[\s\u00A0]$/u.exec(text.slice(Math.max(0, at - 12), at))?.groups
        ?.initials;
      if (before === undefined) continue;
      REVERSED.lastIndex = at;
      const name = REVERSED.exec(text)?.groups?.name?.trimEnd();
      if (name !== undefined && expansion(name, before) === name) define(before, name);
    }
  }
  const outlets = outletsOf(syntax);
  for (const outlet of outlets) {
    const letters = (outlet.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).join('');
    if (letters.length >= 3 && !/\p{Lu}{2}/u.test(outlet) && !initials.has(letters))
      initials.set(letters, { title: outlet, kind: 'organisation', outlet: true });
  }
  if (initials.size === 0 && outlets.length === 0) return NO_OWN_NAMES;
  const full = [...initials.values()].filter(({ kind, outlet }) => !outlet && (kind === 'organisation' || kind === 'policy'));
  const named = outlets.map((title): OwnName => ({ title, kind: 'organisation', outlet: true }));
  return { initials, names: new NameMatcher([...full, ...named].map((value) => ({ name: value.title, value }))) };
}

/** "Source: Title – Outlet | Site": the last part, and a capitalised part after the title’s last dash. */
function outletsOf(syntax: DocumentSyntax): string[] {
  const names = new Set<string>();
  for (const { title, outlet, sourceSpan } of syntax.segments) {
    if (sourceSpan === null) continue;
    const dashed = outlet === null ? null : (/\s[–—-]\s(?<tail>[^–—|]{2,60})$/u.exec(title ?? '')?.groups?.tail ?? null);
    for (const part of [outlet, dashed]) {
      const name = part?.replace(/\s+/gu, ' ').trim() ?? '';
      if (name === '' || name.split(' ').length > MOST_OUTLET_WORDS || /[\d.:/]/u.test(name)) continue;
      if (name.split(' ').every((word) => /^(?:\p{Lu}|and$|of$|the$|for$|&$|on$|in$)/u.test(word))) names.add(name);
    }
  }
  return [...names];
}

function kindOf(title: string): OwnName['kind'] {
  if (/(?:Act|Bill|Regulations|Directive|Regulation)$/u.test(title)) return 'legislation';
  const words = title.split(/[\s\u00A0]+/u);
  if (words.some((word) => INSTITUTION_NOUNS.has(word.replace(/s$/u, '')) || INSTITUTION_NOUNS.has(word)) || HEAD_NOUNS.has(words[0] ?? ''))
    return 'organisation';
  if (bodyNamed(title) !== null) return 'organisation';
  return POLICY_END.test(title) ? 'policy' : 'other';
}

/** The last words of `name` whose initials these are; small words may be passed over, and the parts of a hyphenated word may count. */
function expansion(name: string, initials: string): string | null {
  const words = [...name.matchAll(/[\p{L}\p{M}&]+(?:[’'][\p{L}]+)?/gu)];
  const letters = initials.replace(/s$/u, '').replace(/&/gu, '').toLowerCase();
  let at = letters.length - 1;
  let end = name.length;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined) return null;
    const between = name.slice(word.index + word[0].length, end);
    if (between !== ' ' && !/^[\s\u00A0,-]{0,2}$/u.test(between)) return null;
    end = word.index;
    const small = SMALL_WORDS.has(word[0]);
    // "UK Shared Prosperity Fund (UKSPF)": initials in the name stand for themselves.
    if (
      word[0].length < 5 &&
      at + 1 >= word[0].length &&
      /^\p{Lu}{2,4}$/u.test(word[0]) &&
      letters.slice(at + 1 - word[0].length, at + 1) === word[0].toLowerCase()
    ) {
      at -= word[0].length;
      if (at < 0) return name.slice(word.index).replace(/\s+/gu, ' ');
      continue;
    }
    const first = word[0][0]?.toLowerCase();
    if (first === letters[at] && (isCapitalLetter(word[0].charCodeAt(0)) || (small && smallCounts(words, i, letters, at)))) at -= 1;
    else if (!small) return null;
    if (at < 0) return small ? null : name.slice(word.index).replace(/\s+/gu, ' ');
  }
  return null;
}

const SMALL_WORDS: ReadonlySet<string> = new Set('of and for the in on to with &'.split(' '));
const RUN =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}’'&-]{0,24}(?:(?:[\s\u00A0]|,[\s\u00A0])(?:(?:and|of|for|the|in|on|&)[\s\u00A0]){0,2}\p{Lu}[\p{L}’'&-]{0,24}){1,9}$/u;

/** "National Bank for Agriculture and Rural Development (NABARD)": the letters stand in the institution's name in order, the first at its start. */
function loosely(before: string, initials: string): string | null {
  const name = initials.length < 4 ? undefined : RUN.exec(before)?.[0].replace(/^(?:The|A|An|In|By|For|With|And|But)[\s\u00A0]/u, '');
  if (name === undefined || kindOf(name) !== 'organisation' || name[0] !== initials[0]) return null;
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === initials[at]?.toLowerCase()) at += 1;
  return at >= initials.length ? name.replace(/\s+/gu, ' ') : null;
}

/** "Department for Transport (DfT)": the small word counts where the capital before it takes the letter before. */
function smallCounts(words: readonly RegExpExecArray[], index: number, letters: string, at: number): boolean {
  return at > 0 && words[index - 1]?.[0][0]?.toLowerCase() === letters[at - 1];
}
