/** Acts, Bills, Measures and instruments by title: "Care Act 2014", "the Right to Information Act, 2005", "the Care and Support (Charging) Regulations 2014". */
import { type Act, actOf, actsNamed, actUri } from '../../data/acts';
import { type BlockWords, TRIGGER } from '../scan';
import type { Candidate, RecogniseContext, Recogniser } from '../types';
import { beginsTitle, INSTRUMENTS, PRIMARY, titleOf } from './act-title';
import { legislation } from './make';
import { GAP, gapAfter, isCapital, isTitleCase, wordIn } from './name-walk';
import { provisionAround } from './provisions';

const YEAR =
  /(?:[\s\u00A0]\((?<part>(?:Northern[\s\u00A0]Ireland|Scotland|Wales|England|N\.?I\.?|Amendment)(?:[\s\u00A0]and[\s\u00A0]\p{Lu}\p{L}{1,20})?)\))?(?<comma>,)?[\s\u00A0](?:of[\s\u00A0]|\((?=\d{4}\)))?(?<year>1[2-9]\d\d|20\d\d)(?![\d/-])\)?/uy;
const NUMBERED = /[\s\u00A0](?:No\.?[\s\u00A0])?\d{1,4}[\s\u00A0]of[\s\u00A0](?<year>1[89]\d\d|20\d\d)(?!\d)/uy;
/** The parliament that passed it: "(Cth)". */
const PARLIAMENT = /[\s\u00A0]\((?:Cth|NSW|Vic|Qld|WA|SA|Tas|ACT|NT|NI|UK|Imp|NZ|Ireland|India)\)/uy;
const BACK = new Set('Act Bill Measure Regulations Order Rules Code Directive Regulation'.split(' '));
/** "A Private Member’s Bill" is any. */
const KINDS_OF_BILL = new Set(
  'Private Public Hybrid Draft Money Government Opposition Member Members Appropriations Omnibus Spending Tax Phone Energy Electricity Gas Water Fuel Heating Food Dollar Budget Reform'.split(
    ' ',
  ),
);
/** Before a first name: "Senator Bill Cassidy". */
const PERSON =
  /^(?:Mr|Sir|Lord|President|Senator|Governor|Congressman|Rep|Dr|Councillor|Cllr|Uncle|Minister|Secretary|Professor|Judge|Commissioner|Director|Chairman|Representative)$/u;
const COMMA_YEARS = /^(?:IN|CA|KE|NG|ZA|GH|PK|BD|LK)/u;

export const acts: Recogniser = {
  id: 'act',
  kind: 'legislation',
  triggers: TRIGGER.act,
  find(text, context) {
    const { words } = context;
    const found: Candidate[] = [];
    for (const i of words.capitals) {
      if (((words.triggers[i] ?? 0) & TRIGGER.act) === 0) continue;
      const noun = wordIn(text, words, i);
      const after = text.charCodeAt(words.ends[i] ?? 0);
      // "Act-based", "Act’s" but not "Act’": a hyphen makes another word of it.
      if (after === 45) continue;
      const candidate =
        (PRIMARY.has(noun) || INSTRUMENTS.has(noun) || noun === 'Directive' ? titled(text, context, i, noun) : null) ??
        back(text, words, i, noun);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
};

function titled(text: string, context: RecogniseContext, at: number, noun: string): Candidate | null {
  const { words, jurisdiction, reject } = context;
  const chamber = noun === 'Bill' ? numberedBill(text, words, at) : null;
  if (chamber !== null) return chamber;
  const { starts, own } = titleOf(text, words, at);
  if (starts.length === 0) return null;
  const nounEnd = words.ends[at] ?? 0;
  const { year, end, titleEnd } = yearAfter(text, nounEnd, jurisdiction);
  const british = jurisdiction === null || jurisdiction.startsWith('GB');
  const offset = (index: number) => words.starts[index] ?? 0;
  if (PRIMARY.has(noun)) {
    for (const start of year === null ? [] : starts) {
      const act = beginsTitle(text, words, own, start) ? actOf(text.slice(offset(start), titleEnd), year ?? 0) : null;
      // The same title and year may be another parliament's: "Local Government Act 1989 (Vic)".
      if (act !== null)
        return named(text, offset(start), end, british && !/\([A-Z][A-Za-z]{1,6}\)$/u.test(text.slice(titleEnd, end)) ? act : null, act);
    }
  }
  if (own < 0) return null;
  const start = offset(own);
  const title = text.slice(start, end).replace(/\s+/gu, ' ');
  const stated = () => legislation(start, end, { uri: null, title, provision: provisionAround(text, start, end) }, 'stated', 'act');
  if (year !== null) return INSTRUMENTS.has(noun) && at - own < 1 ? null : stated();
  if (INSTRUMENTS.has(noun)) return null;
  // "Affordable Care Act" is not the Care Act: without a year the whole run of capitals is the name.
  if (british && noun === 'Act' && actsNamed(text.slice(start, nounEnd)).length > 0)
    return legislation(
      start,
      nounEnd,
      { uri: null, title: text.slice(start, nounEnd).replace(/\s+/gu, ' '), provision: provisionAround(text, start, nounEnd) },
      'year-inferred',
      'act',
    );
  if (isTitleCase(words, text)) return null;
  const capitals = capitalsFrom(words, own, at);
  if (noun === 'Bill') return isBill(text, words, own, at) ? stated() : null;
  // "Working Time Directive": known by its subject.
  if (
    noun === 'Directive' &&
    !/^(?:Council|Commission|Draft|Delegated|Framework|European|EU|EC|First|Second|Third)$/u.test(wordIn(text, words, at - 1))
  )
    return stated();
  // "CARES Act": one word is enough where it is initials.
  const initials = capitals === 1 && ((words.triggers[own] ?? 0) & TRIGGER.initials) !== 0;
  if (noun === 'Act' && (capitals >= 2 || initials)) return stated();
  reject?.('act', start, end, 'an Act of one word needs its year or a place in the table');
  return null;
}

const BILL_NUMBER = /[\s\u00A0](?:No\.?[\s\u00A0])?\d{1,5}(?!\d|[,.]\d|[/-])/uy;

/** "Senate Bill 525" of an American state. */
function numberedBill(text: string, words: BlockWords, at: number): Candidate | null {
  if (!/^(?:Senate|House|Assembly)$/u.test(wordIn(text, words, at - 1)) || gapAfter(text, words, at - 1) !== GAP.space) return null;
  BILL_NUMBER.lastIndex = words.ends[at] ?? 0;
  const number = BILL_NUMBER.exec(text)?.[0];
  if (number === undefined) return null;
  const [start, end] = [words.starts[at - 1] ?? 0, (words.ends[at] ?? 0) + number.length];
  return legislation(
    start,
    end,
    { uri: null, title: text.slice(start, end).replace(/\s+/gu, ' '), provision: provisionAround(text, start, end) },
    'stated',
    'act',
  );
}

function named(text: string, start: number, end: number, act: Act | null, known: Act): Candidate {
  return legislation(
    start,
    end,
    { uri: act === null ? null : actUri(act), title: `${known.name} ${known.year}`, provision: provisionAround(text, start, end) },
    'stated',
    'act',
  );
}

function capitalsFrom(words: BlockWords, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i += 1) if (isCapital(words, i)) count += 1;
  return count;
}

function isBill(text: string, words: BlockWords, start: number, at: number): boolean {
  const first = wordIn(text, words, start);
  const next = gapAfter(text, words, at) === GAP.space ? wordIn(text, words, at + 1) : '';
  if (first === 'Ten' && wordIn(text, words, at - 1) === 'Rule') return false;
  if (at - start === 1) {
    if (KINDS_OF_BILL.has(first)) return false;
    if (PERSON.test(first)) return false;
  }
  // "Energy Bill Relief Scheme" is a scheme; "Agriculture Bill Committee" sits on a Bill.
  return !/^\p{Lu}/u.test(next) || /^(?:Committee|Team|Report|Second|Third|Documents|No)$/u.test(next);
}

function yearAfter(
  text: string,
  at: number,
  jurisdiction: string | null,
): { readonly year: number | null; readonly end: number; readonly titleEnd: number } {
  YEAR.lastIndex = at;
  NUMBERED.lastIndex = at;
  const plain = YEAR.exec(text);
  const match = plain ?? NUMBERED.exec(text);
  if (match === null) return { year: null, end: at, titleEnd: at };
  let end = at + match[0].length;
  const year = Number(match.groups?.year);
  if (plain?.groups?.comma !== undefined) {
    // "the … Act, 2005 was …" reads as a title where that is the habit; elsewhere the year may begin what follows.
    const habit = jurisdiction !== null && COMMA_YEARS.test(jurisdiction);
    if (!habit && !/^(?:[.,;:)”’"]|$|[\s\u00A0](?:and|or|to|in|which|as|by|for|on)(?!\p{L}))/u.test(text.slice(end, end + 8)))
      return { year: null, end: at, titleEnd: at };
  }
  const part = plain?.groups?.part;
  PARLIAMENT.lastIndex = end;
  end += PARLIAMENT.exec(text)?.[0].length ?? 0;
  return { year, end, titleEnd: part === undefined ? at : text.indexOf(')', at) + 1 };
}

/** "the Act", "that Bill", "the 2014 Act": which one is found when the whole document is read. */
function back(text: string, words: BlockWords, at: number, noun: string): Candidate | null {
  if (!BACK.has(noun) || at === 0 || gapAfter(text, words, at - 1) !== GAP.space) return null;
  const [start, end] = [words.starts[at] ?? 0, words.ends[at] ?? 0];
  const next = gapAfter(text, words, at) === GAP.space ? wordIn(text, words, at + 1) : '';
  if (/^(?:of|No|\d|\p{Lu})/u.test(next)) return null;
  const before = wordIn(text, words, at - 1);
  if (((words.triggers[at - 1] ?? 0) & TRIGGER.year) !== 0) {
    if (!/^(?:the|that|The|under|amended)$/u.test(wordIn(text, words, at - 2)) || gapAfter(text, words, at - 2) !== GAP.space) return null;
    const from = words.starts[at - 1] ?? 0;
    const title = text.slice(from, end).replace(/\s+/gu, ' ');
    return legislation(
      from,
      end,
      { uri: null, title, provision: provisionAround(text, from, end) },
      'back-reference',
      'dated-back-reference',
    );
  }
  if (!/^(?:the|The|that|That)$/u.test(before)) return null;
  return legislation(
    start,
    end,
    { uri: null, title: noun, provision: provisionAround(text, start, end) },
    'back-reference',
    'back-reference',
  );
}
