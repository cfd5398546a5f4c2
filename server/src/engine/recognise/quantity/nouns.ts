/** Which noun a number counts, and which nouns make it something else: a duration, a measure, a name. */
import { STREET_NOUNS } from '../../data/street-nouns';
import { isCapitalLetter, isLetter, isLetterOrDigit, isSpace } from '../../text';

/** Nouns whose plural does not end in s. */
const PLURALS = new Set(
  'people men women children police staff nurses-led sheep fish deer cattle criteria data personnel servicemen policemen clergy alumni bacteria media aircraft livestock teeth feet mice geese fishermen firemen chairmen salespeople spokespeople tradespeople businesspeople townspeople councilmen congressmen postmen personnel'.split(
    ' ',
  ),
);

/** Plurals behind which no second noun goes on. */
const PEOPLE = new Set([...PLURALS].filter((word) => word !== 'police' && word !== 'data'));

/** Measured, not counted: time, length, area, weight, money, temperature, shares. Also words that end a number otherwise ("5 times", "3 points"). */
const NOT_COUNTED = new Set(
  (
    'years year months month weeks week days day hours hour minutes minute seconds second decades decade centuries century nights fortnights quarters terms generations ' +
    'miles mile mi kilometres kilometers metres meters feet inches yards acres hectares tonnes tons kilograms kilos grams litres liters gallons degrees watts megawatts gigawatts kilowatts megawatt gigawatt kilowatt terawatt terawatts kilowatt-hours megawatt-hours gigawatt-hours terawatt-hours grammes gram gramme milligrams micrograms millilitres milliliters centimetres centimeters millimetres millimeters ounces pints bushels calories kilocalories decibels volts amps gigabytes megabytes terabytes megabits gigabits kelvin metre meter litre tonne ton hectare acre inch yard kilometre knots parts ' +
    'working-days man-hours person-years hour-long year-old year-olds months’ days’ weeks’ years’ hours’ ' +
    'rupee paise paise lakh crore lakhs crores ' +
    'pounds pence pennies dollars cents euros rupees percent percentage points times fold thirds quarters fifths tenths halves hundredths thousandths ' +
    'others ones halves ways us plus minus as is was has this his its thus previous various serious numerous continuous religious less unless across towards perhaps always sometimes ' +
    'afterwards besides upwards downwards onwards regards overseas versus news progress access process status basis analysis crisis emphasis campus focus bonus surplus consensus'
  ).split(' '),
);
/** Of these the singulars that only end in s: they may modify what is counted, "1,346 critical access hospitals". */
const MODIFIERS = new Set(
  'access process status basis analysis crisis emphasis campus focus bonus surplus consensus news progress'.split(' '),
);
/** Names of places and people that end in s, in lower case: "300 Wales" counts nothing. */
const NAMES = new Set(
  (
    'wales leeds wells hastings paris brussels texas kansas arkansas illinois massachusetts minneapolis dallas naples athens cyprus honduras laos mauritius barbados bahamas maldives seychelles philippines netherlands flanders ' +
    'highlands midlands borders cotswolds pennines hebrides downs andes alps balkans himalayas james charles thomas nicholas davies davis williams hughes evans roberts edwards adams lewis harris morris francis jones phillips collins simmons daniels reynolds peters sanders ' +
    'richards rogers stevens watkins jenkins perkins hopkins matthews andrews saunders burns banks brooks rees moses jesus christmas commons times guardians news mrs ms downing reuters rhondda angeles vegas orleans st'
  ).split(' '),
);
/** In these the -s is no plural. */
const SINGULAR_ENDING = /(?:ss|us|is|ous|'s|’s)$/u;

/** Words that cannot stand inside the counted noun phrase. */
const STOP = new Set(
  (
    'of in on at to for from by with without into onto over under between among during since until after before against about around through via per than as or but nor so if when while where which who whom whose that this these those ' +
    'a an the is are was were be been being has have had do does did will would shall should can could may might must not no each every all both his her its their our your my it they he she we you i ' +
    'because although though however also only just even still yet then there here'
  ).split(' '),
);
/** Skipped before the noun and left out of the unit. */
const FILLER = new Set('more extra additional new further other different separate fewer less such so-called or so'.split(' '));

export interface CountedNoun {
  /** Lower case, modifiers included. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** Shortened words that end in a full stop within a phrase: "40 hon. Members". */
const ABBREVIATED = new Set(['hon', 'rt', 'st', 'u.s', 'u.k', 'e.u', 'c', 'e']);

/** Longer words are cut. */
const LONGEST_WORD = 41;
/** A modifier run longer than this is not read as one noun phrase. */
const MAX_WORDS = 7;

interface PhraseWord {
  readonly start: number;
  /** With the full stops, hyphens and apostrophes that end it. */
  readonly end: number;
  /** As written, without these and without a footnote's digits. */
  readonly word: string;
  readonly lower: string;
  /** A quotation mark stands before it. */
  readonly quoted: boolean;
}

/** The word behind one or more spaces, and at most two quotation marks or brackets; null where something else stands there. */
function wordAt(text: string, at: number): PhraseWord | null {
  let start = at;
  while (isSpace(text.charCodeAt(start))) start += 1;
  if (start === at) return null;
  let quoted = false;
  for (let marks = 0; marks < 2; marks += 1) {
    const code = text.charCodeAt(start);
    if (code !== 34 && code !== 39 && code !== 0x201c && code !== 0x2018 && code !== 40) break;
    if (code !== 40) quoted = true;
    start += 1;
  }
  if (!isLetter(text.charCodeAt(start))) return null;
  let end = start + 1;
  while (end - start < LONGEST_WORD && isInWord(text.charCodeAt(end))) end += 1;
  const raw = text.slice(start, end);
  const word = isLetter(text.charCodeAt(end - 1)) ? raw : raw.replace(/(?:[.’'/-]|(?<=\p{L}{3})\d)+$/u, '');
  return { start, end, word, lower: word.toLowerCase(), quoted };
}

function isInWord(code: number): boolean {
  return isLetterOrDigit(code) || code === 39 || code === 0x2019 || code === 45 || code === 46 || code === 47 || code === 38;
}

const ASIDE =
  /(?:(?<!\b1\d)-(?:plus|odd|some)|\+|[\s\u00A0]\(\d{1,3}(?:,\d{3})*\))(?=[\s\u00A0])|[\s\u00A0]\((?:or[\s\u00A0])?[\d.]{1,5}[\s\u00A0]?(?:%|per[\s\u00A0]cent|percent)[^()]{0,12}\)(?=[\s\u00A0])/uy;

/** "112.4 WTE agency nurses" count nurses; "35.5 FTE" count themselves. */
const FULL_TIME = /[\s\u00A0](?<unit>[FfWw][Tt][Ee]s?|ASL)(?![\p{L}\p{N}])/uy;

/** The plural noun phrase directly behind `end`; null where none follows. */
export function countedNoun(text: string, end: number): CountedNoun | null {
  const noun = nounPhrase(text, end);
  if (noun !== null) return noun;
  const first = text.charCodeAt(end + 1) | 32;
  if (first !== 102 && first !== 119 && first !== 97) return null;
  FULL_TIME.lastIndex = end;
  const unit = FULL_TIME.exec(text)?.groups?.unit;
  return unit === undefined ? null : { unit: unit.toLowerCase(), start: end + 1, end: end + 1 + unit.length };
}

/** Behind "412 (67%)" the noun follows: an aside that holds a share stands between; "400-plus replies", "30-odd councils", "400+ replies". */
function behindAside(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== 45 && code !== 43 && !(isSpace(code) && text.charCodeAt(end + 1) === 40)) return end;
  ASIDE.lastIndex = end;
  return end + (ASIDE.exec(text)?.[0].length ?? 0);
}

function nounPhrase(text: string, end: number): CountedNoun | null {
  const strong = text.charCodeAt(end) === 45 ? /^-strong(?=[\s\u00A0])/u.exec(text.slice(end, end + 9)) : null;
  if (strong !== null) return strongNoun(text, end + strong[0].length);
  if (isCapitalLetter(text.charCodeAt(end + 1)) && STREET.test(text.slice(end, end + 40))) return null;
  let at = behindAside(text, end);
  let start = -1;
  let skipped = true;
  let quoted = false;
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const match = wordAt(text, at);
    if (match === null) return null;
    const { word, lower, start: wordStart } = match;
    const wordEnd = wordStart + word.length;
    if (skipped && lower === 'of' && /^\s(?:the|these|those|our|its|their)\s/u.test(text.slice(wordEnd, wordEnd + 7))) return null;
    if (skipped && FILLER.has(lower)) {
      at = wordEnd;
      continue;
    }
    quoted = quoted || match.quoted;
    // "10 charging points": these points stand somewhere.
    if (lower === 'points' && PLACED_POINTS.test(text.slice(Math.max(0, wordStart - 14), wordStart))) return finished(text, start, wordEnd);
    if (!quoted && (STOP.has(lower) || (NOT_COUNTED.has(lower) && !MODIFIERS.has(lower) && !isOrdinary(text, wordStart)))) return null;
    skipped = false;
    if (start < 0) start = wordStart;
    if (isPlural(word))
      return isCapitalLetter(word.charCodeAt(0)) && STREET.test(text.slice(wordEnd, wordEnd + 28)) ? null : finished(text, start, wordEnd);
    if (lower === 'and') {
      if (count === 0) return null;
    } else if (match.end !== wordEnd && !ABBREVIATED.has(lower)) return null;
    // A comma joins adjectives only ("21 large, rural councils"); anything else ends the phrase.
    at = wordEnd;
    if (text.charCodeAt(wordEnd) === 32) continue;
    const after = text.slice(wordEnd, wordEnd + 2);
    // "23 “must do” actions": the quotation ends inside the phrase it began in.
    if (quoted && /^["”’][\s\u00A0]/u.test(after)) {
      at = wordEnd + 1;
      quoted = false;
      continue;
    }
    if (/^[.;:!?)\]”"–—]/u.test(after) && !(after.startsWith('.') && ABBREVIATED.has(lower))) return null;
    if (/^\.\s/u.test(after) || (/^,\s/u.test(after) && count < 2)) at += 1;
  }
  return null;
}

/** "a 5,400-strong workforce": the one word behind. */
function strongNoun(text: string, end: number): CountedNoun | null {
  const match = wordAt(text, end);
  if (match === null) return null;
  const { start, end: rawEnd } = match;
  const word = text.slice(start, rawEnd).replace(/[.’'/-]+$/u, '');
  return { unit: word.toLowerCase(), start, end: start + word.length };
}

const OF_THE =
  /[\s\u00A0]of[\s\u00A0](?:(?:the|these|those|its|our|their|my|your|his|her|England’s|Scotland’s|Britain’s|\p{Lu}\p{L}+[’']s)(?:[\s\u00A0](?:more[\s\u00A0]than|some|over|nearly|about|around))?(?<number>[\s\u00A0][\d,]+)?(?=[\s\u00A0]))/uy;
const OUT_OF =
  /[\s\u00A0]out[\s\u00A0]of[\s\u00A0](?:(?:the|a[\s\u00A0]total[\s\u00A0]of|some|about|around|nearly|over)[\s\u00A0])?\d[\d,.]{0,11}(?:[\s\u00A0](?:lakh|crore|million|thousand|billion))?(?=[\s\u00A0])/uy;
/** "87 of 91 questions"; "9 of 10 firms" is a share. */
const OF_NUMBER = /[\s\u00A0]of[\s\u00A0](?<whole>[1-9]\d{0,2}(?:,\d{3}){0,3}|[1-9]\d{3,6})(?=[\s\u00A0])/uy;
const OF_THEM = /[\s\u00A0]of[\s\u00A0](?:(?:them|whom|which)\b|(?:these|those)\b(?![\s\u00A0]\p{L}+s\b))/uy;

/** "1,200 of the 3,400 teachers", "14 of those hospitals", and "12 of them" for what was counted before. */
export function ofTheNoun(text: string, after: number, last: { readonly noun: CountedNoun } | null): CountedNoun | null {
  const end = behindAside(text, after);
  // "of" or "out of".
  if (text.charCodeAt(end + 1) !== 111) return null;
  OF_THE.lastIndex = end;
  const match = OF_THE.exec(text);
  const counted = match === null ? null : countedNoun(text, end + match[0].length);
  if (counted !== null) return counted;
  OUT_OF.lastIndex = end;
  const whole = OUT_OF.exec(text);
  if (whole !== null) return countedNoun(text, end + whole[0].length);
  OF_NUMBER.lastIndex = end;
  const all = OF_NUMBER.exec(text);
  if (all !== null && Number((all.groups?.whole ?? '').replaceAll(',', '')) > 10) return countedNoun(text, end + all[0].length);
  OF_THEM.lastIndex = end;
  return last !== null && OF_THEM.test(text) ? { ...last.noun, start: -1, end: -1 } : null;
}

/** Verbs that follow a counted subject: "250,000 enrollees gets" is a slip of the sentence's subject, not a noun. */
const VERBS = new Set(
  'gets raises makes takes gives needs costs means helps says shows goes comes brings includes leaves puts sets lets sees wants faces rises falls'.split(
    ' ',
  ),
);

/** The first plural may only modify ("sports clubs", "services staff"): the phrase goes on while plurals or people-nouns follow directly. */
function finished(text: string, start: number, end: number): CountedNoun {
  let until = end;
  for (let i = 0; i < 2; i += 1) {
    const match = wordAt(text, until);
    if (match === null || match.start - until > 1) break;
    const word = withoutSigns(text, match);
    const lower = word === match.word ? match.lower : word.toLowerCase();
    if (!isPlural(word) || VERBS.has(lower) || NOT_COUNTED.has(lower) || STOP.has(lower)) break;
    // A verb in -s behind a plural subject is rare; after "people" and "staff" nothing goes on, "police officers" does.
    if (
      PEOPLE.has(
        text
          .slice(Math.max(0, until - 6), until)
          .toLowerCase()
          .trim(),
      )
    )
      break;
    until += 1 + word.length;
  }
  return { unit: oneLine(text.slice(start, until).toLowerCase()), start, end: until };
}

/** The word with its digits, without the signs that end it. */
function withoutSigns(text: string, { start, end, word }: PhraseWord): string {
  return end - start === word.length ? word : text.slice(start, end).replace(/[.’'/-]+$/u, '');
}

/** With single spaces between the words. */
function oneLine(phrase: string): string {
  return /[^\S ]| {2}/u.test(phrase) ? phrase.replace(/\s+/gu, ' ') : phrase;
}

/** A capitalised plural before one of these is an address: "55 Wells Street", "12 Kings Road". */
const STREET = new RegExp(String.raw`^[\s\u00A0](?:\p{Lu}\p{L}+[\s\u00A0])?(?:${STREET_NOUNS.join('|')})\b`, 'u');

export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (NOT_COUNTED.has(lower)) return false;
  if (PLURALS.has(lower)) return true;
  // Initials in the plural: CCGs, GPs, MPs.
  if (isCapitalLetter(word.charCodeAt(1)) && /^[A-Z]{2,6}s$/u.test(word)) return true;
  if (lower.length < 4 || !lower.endsWith('s') || SINGULAR_ENDING.test(lower)) return false;
  return !(isCapitalLetter(word.charCodeAt(0)) && NAMES.has(lower));
}

/** In the table of what is not counted for their -s alone. */
const ADVERBS = new Set(
  'plus less minus unless across towards perhaps always sometimes afterwards besides upwards downwards onwards overseas versus thus'.split(
    ' ',
  ),
);

const PLACED_POINTS =
  /\b(?:charging|charge|access|contact|water|delivery|collection|crossing|service|supply|refill|entry|drop-off|recycling|vending|sale|fill|connection)[\s\u00A0]$/iu;

/** A word of measure that is none before these: "3,400 second homes", "23,012 gram panchayats". */
const NO_MEASURE =
  /(?:second[\s\u00A0](?:homes?|doses?|jobs?|jabs?|readings?|offen[cd]ers?|offences?|mortgages?|charges?|appointments?|preferences?|languages?|properties|class)|gram[\s\u00A0](?:panchayats?|sabhas?))(?!\p{L})/iuy;

function isOrdinary(text: string, at: number): boolean {
  NO_MEASURE.lastIndex = at;
  return NO_MEASURE.test(text);
}

export function isMeasured(text: string, behind: number): boolean {
  const end = behindAside(text, behind);
  const match = wordAt(text, end);
  const first = match === null ? '' : withoutSigns(text, match).toLowerCase();
  return (
    (NOT_COUNTED.has(first) && !STOP.has(first) && !ADVERBS.has(first) && !MODIFIERS.has(first) && !isOrdinary(text, end + 1)) ||
    (mayBeUnit(text, end) && UNIT.test(text.slice(end, end + 8)))
  );
}

const UNIT = /^[\s\u00A0-]?(?:km|cm|mm|kg|mg|ml|MW|GW|kW|kWh|MWh|GWh|TWh|Mt|mph|am|pm|ft|ha|sq|GB|MB|Mbps|°|ºC)(?![\p{L}])/u;

/** At most four letters stand behind the number, or a sign of degrees. */
function mayBeUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const start = isSpace(code) || code === 45 ? at + 1 : at;
  let end = start;
  while (end - start < 5 && isLetter(text.charCodeAt(end))) end += 1;
  return (end > start && end - start < 5) || text.charCodeAt(start) === 176;
}
