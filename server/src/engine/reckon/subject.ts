/** What a figure counts, or what its money is for, as far as its own clause says: the ground for "the same thing elsewhere?". */
import { countedClass } from '../data/counted-classes';
import { CLAUSE_END, EMPTY_WORDS, GENERIC_NOUNS, NO_LEVEL } from '../data/counted-words';
import { MONTHS, SEASONS } from '../data/months';
import type { MoneyMention, QuantityMention } from '../recognise';

export interface Subject {
  /** What is counted, as a concept: "workforce" for people who work and for jobs, else the noun; "money" for amounts. */
  readonly concept: string;
  /** The counted noun in the singular, "money" for amounts. */
  readonly noun: string;
  /** Telling words of the noun phrase and its clause, in the singular, without the noun itself. */
  readonly words: ReadonlySet<string>;
  /** "England", as written behind "in"; null where no place is given. */
  readonly place: string | null;
}

/** Longer clauses speak of more than one thing. */
const MOST_WORDS = 14;
const REACH = 160;

/** Null where the figure is a step, a wish or a forecast, or where nothing tells what it counts. `prose` is the text of its block. */
export function subjectOf(prose: string, mention: MoneyMention | QuantityMention): Subject | null {
  const { start, end } = mention.proseSpan;
  if (mention.change !== null) return null;
  const behind = prose.slice(end, end + REACH);
  const clause = behind.slice(0, CLAUSE_END.exec(behind)?.index ?? REACH);
  const before = prose.slice(Math.max(0, start - 60), start);
  const lead = before.slice(Math.max(before.search(/[^.;:,()“”"–—?!]*$/u), 0));
  if (NO_LEVEL.test(withoutHedges(lead)) || NO_LEVEL.test(clause)) return null;
  const place = placeIn(clause);
  const telling = tellingIn(place === null ? clause : clause.replace(place, ' '));
  if (mention.kind === 'money') return moneySubject(telling, place);
  const noun = singular(
    mention.value.unit
      .trim()
      .split(/[\s\u00A0]+/u)
      .at(-1) ?? '',
  );
  if (noun === '') return null;
  const works = telling.some((word) => /^(?:work|employ)/u.test(word));
  const workforce =
    countedClass(mention.value.unit) === 'jobs' ||
    (countedClass(mention.value.unit) === 'people' && (works || /^(?:worker|employee|staff)$/u.test(noun)));
  const words = new Set(
    [...tellingIn(mention.value.unit), ...telling].filter(
      (word) => word !== noun && !GENERIC_NOUNS.has(word) && !/^(?:work|employ)/u.test(word),
    ),
  );
  return { concept: workforce ? 'workforce' : noun, noun, words, place };
}

/** "more than" and "less than" bound a level, they add nothing to it. */
function withoutHedges(lead: string): string {
  return lead.replace(/\b(?:more|less|fewer)[\s\u00A0]than\b/giu, ' ');
}

function moneySubject(words: readonly string[], place: string | null): Subject | null {
  const telling = new Set(words.filter((word) => !GENERIC_NOUNS.has(word) && !MONEY_WORDS.has(word)));
  return telling.size < 2 ? null : { concept: 'money', noun: 'money', words: telling, place };
}

const MONEY_WORDS: ReadonlySet<string> = new Set(
  'fund funding money package investment cash injection budget grant spending cost support help pay paid available worth public government announced'.split(
    ' ',
  ),
);

function tellingIn(clause: string): string[] {
  const words = clause.toLowerCase().match(/\p{L}[\p{L}’'-]{1,40}/gu) ?? [];
  return words
    .slice(0, MOST_WORDS)
    .map(singular)
    .filter((word) => word.length > 2 && !EMPTY_WORDS.has(word) && MONTHS[word] === undefined && SEASONS[word] === undefined);
}

/** Also "workers" and "working" to "work". */
function singular(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s?$/u, '');
  if (/^(?:works|worked|working)$/u.test(plain)) return 'work';
  if (plain === 'people' || plain === 'persons') return 'person';
  if (plain === 'children') return 'child';
  if (/ies$/u.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return /(?:[^su]s|[sxz]es|[cs]hes)$/u.test(plain) && plain.length > 3 ? plain.replace(/(?<=[sxz]|[cs]h)es$|s$/u, '') : plain;
}

const PLACE =
  /\b(?:in|across|throughout|within)[\s\u00A0](?:the[\s\u00A0])?(?<place>\p{Lu}\p{Ll}[\p{L}’'-]{0,30}(?:[\s\u00A0](?:and[\s\u00A0]|of[\s\u00A0](?:the[\s\u00A0])?)?\p{Lu}[\p{L}’'-]{0,30}){0,3}|UK|US|EU)(?![\p{L}\d])/gu;

function placeIn(clause: string): string | null {
  for (const match of clause.matchAll(PLACE)) {
    const place = match.groups?.place ?? '';
    const first = place.split(/[\s\u00A0]/u)[0]?.toLowerCase() ?? '';
    if (MONTHS[first] === undefined && SEASONS[first] === undefined) return place;
  }
  return null;
}
