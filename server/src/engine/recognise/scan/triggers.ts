/** Words that a form cannot do without, as bits: the scan marks them once, and a recogniser without its trigger never runs. */
import { HEAD_NOUNS, INSTITUTION_NOUNS, SMALL_NOUNS } from '../../data/institutions';
import { POLICY_NOUNS } from '../../data/policy-nouns';

export const TRIGGER = {
  /** The word begins with a digit. */
  digit: 1 << 0,
  /** Digits and letters in one word: "1990s", "FY24", "16th". */
  mixed: 1 << 1,
  /** Four digits that may be a year, 1500 to 2199. */
  year: 1 << 2,
  /** "1990s". */
  decade: 1 << 3,
  /** The word begins with a capital. */
  capital: 1 << 4,
  /** Two capitals or more at the start: initials and codes. */
  initials: 1 << 5,
  month: 1 << 6,
  weekday: 1 << 7,
  /** Seasons, and holidays that name a day. */
  season: 1 << 8,
  /** week, month, quarter, year, decade and their plurals. */
  unit: 1 << 9,
  /** next, last, past, previous, coming, following, first. */
  stretch: 1 << 10,
  /** today, yesterday, tomorrow, tonight. */
  dayWord: 1 << 11,
  ago: 1 << 12,
  /** start, end, beginning, lifetime, course … */
  edge: 1 << 13,
  /** financial, fiscal, tax, academic, school, FY. */
  fiscal: 1 << 14,
  /** quarter, half, Q1, H2. */
  quarter: 1 << 15,
  century: 1 << 16,
  numberWord: 1 << 17,
  /** per, percent, pc, pct, pp, percentage, basis, bps. */
  percent: 1 << 18,
  /** pounds, dollars, pence, GBP, Rs … */
  currency: 1 << 19,
  /** Act, Bill, Measure, and the nouns that end the title of an instrument: Regulations, Order, Rules … */
  act: 1 << 20,
  /** The first word of a cited instrument: SI, Regulation, Directive, Cm, HC … */
  instrument: 1 << 21,
  post: 1 << 22,
  /** Budget, Statement, Review, Report. */
  event: 1 << 23,
  /** A noun that ends the name of a policy. */
  policy: 1 << 24,
  paper: 1 << 25,
  /** % anywhere in the block. */
  percentSign: 1 << 26,
  /** £ $ € ₹ … anywhere in the block. */
  currencySign: 1 << 27,
  /** An opening quotation mark. */
  quote: 1 << 28,
  /** An opening bracket. */
  bracket: 1 << 29,
  /** A noun that ends or begins the name of an institution. */
  institution: 1 << 30,
} as const;

/** Parts of a law, before their number, and columns of Hansard. */
const PROVISION_WORDS =
  'section sections ss sec clause clauses article articles art arts schedule schedules regulation regulations reg regs para paras cc col cols column columns'.split(
    ' ',
  );

export const CURRENCY_SIGNS = '£$€₹¥₩₦₪₺₽₱฿₴₫₡₾₭₸¢';

const LISTS: readonly (readonly [trigger: number, words: string])[] = [
  [
    TRIGGER.month,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ],
  [TRIGGER.weekday, 'monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thur thu fri sat sun weekend'],
  [TRIGGER.season, 'spring summer autumn winter fall christmas easter boxing eve thanksgiving juneteenth'],
  [
    TRIGGER.unit,
    'day days week weeks month months quarter quarters year years decade decades morning afternoon evening night weekend fortnight session parliament term',
  ],
  [TRIGGER.stretch, 'next last past previous coming following preceding first'],
  [TRIGGER.dayWord, 'today yesterday tomorrow tonight inst instant ult ultimo prox proximo'],
  [TRIGGER.ago, 'ago'],
  [TRIGGER.edge, 'start end beginning close middle outset lifetime course life rest remainder'],
  [TRIGGER.fiscal, 'financial fiscal tax academic school fy fys fye cy'],
  [TRIGGER.quarter, 'quarter half q1 q2 q3 q4 h1 h2'],
  [TRIGGER.century, 'century centuries millennium twenties thirties forties fifties sixties seventies eighties nineties noughties'],
  [
    TRIGGER.numberWord,
    'half quarter quarters hundred hundreds thousand million billion trillion dozen lakh lakhs lac lacs crore crores zero nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  [TRIGGER.percent, 'per percent pc pct pp pps ppt ppts percentage percentages basis bp bps percents'],
  [
    TRIGGER.currency,
    'pound pounds pence penny dollar dollars cent cents euro euros rupee rupees paise paisa yen yuan renminbi rs re gbp usd eur aud nzd cad inr jpy cny rmb chf sek nok dkk hkd sgd zar brl krw mxn pln czk huf ron bgn ils try rub aed sar kes ngn ghs pkr bdt lkr kwd lbp egp qar myr idr thb vnd twd ars clp uah tnd jod iqd omr bhd npr mmk etb tzs ugx isk jmd ttd franc francs kronor krona kroner krone rouble roubles ruble rubles shekel shekels zloty zlotys naira ringgit ringgits baht quid dinar dinars riyal riyals rial rials dirham dirhams peso pesos lira kronur shillings markka zł kč',
  ],
  [TRIGGER.post, 'secretary chancellor minister secretaries ministers'],
];

/** These count only with the capital they are written with. */
const CAPITALISED: readonly (readonly [trigger: number, words: string])[] = [
  [
    TRIGGER.act,
    'Act Acts Bill Bills Measure Regulations Regulation Order Rules Ordinance Code Directions Sanhita Adhiniyam Directive Treaty',
  ],
  [TRIGGER.institution, [...INSTITUTION_NOUNS, ...HEAD_NOUNS.keys()].join(' ')],
  [
    TRIGGER.instrument,
    'SI SSI WSI SR S Statutory Welsh Scottish Regulation Regulations Directive Directives Decision Recommendation REGULATION DIRECTIVE DECISION RECOMMENDATION Public Pub P U USC CFR FR Fed Stat Cm Cmnd Cmd CP Cd C HC HL HR H E G COM SWD JOIN SEC Executive EO GSR SO',
  ],
  [TRIGGER.event, 'Budget Statement Review Report'],
  [TRIGGER.policy, [...POLICY_NOUNS].join(' ')],
];

/** By lower-case word: its bits, and the bits it has only with a capital. */
export interface TriggerEntry {
  readonly any: number;
  readonly capitalised: number;
}

export const WORDS: ReadonlyMap<string, TriggerEntry> = (() => {
  const words = new Map<string, { any: number; capitalised: number }>();
  const entry = (word: string) => {
    const key = word.toLowerCase();
    const known = words.get(key) ?? { any: 0, capitalised: 0 };
    words.set(key, known);
    return known;
  };
  for (const [trigger, list] of LISTS) for (const word of list.split(' ')) entry(word).any |= trigger;
  for (const [trigger, list] of CAPITALISED) for (const word of list.split(' ')) entry(word).capitalised |= trigger;
  for (const word of ['paper', 'papers']) entry(word).any |= TRIGGER.paper;
  for (const word of SMALL_NOUNS) entry(word).any |= TRIGGER.institution;
  for (const word of PROVISION_WORDS) entry(word).any |= TRIGGER.instrument;
  entry('spending').any |= TRIGGER.event;
  return words;
})();
