/** Public holidays with a name of their own, as rules of the calendar. Sources: 5 U.S.C. 6103 (United States), Banking and Financial Dealings Act 1971 (United Kingdom), national lists of the other places, as of 2026. */

export type Holiday =
  | 'labor-day'
  | 'memorial-day'
  | 'independence-day'
  | 'thanksgiving'
  | 'veterans-day'
  | 'martin-luther-king-day'
  | 'presidents-day'
  | 'columbus-day'
  | 'juneteenth'
  | 'republic-day'
  | 'australia-day'
  | 'anzac-day'
  | 'st-patricks-day'
  | 'early-may-bank-holiday'
  | 'spring-bank-holiday'
  | 'summer-bank-holiday';

export interface HolidayRule {
  readonly month: number;
  /** Day of the month; null where `weekday` and `ordinal` tell. */
  readonly day: number | null;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  /** The first, second … of the month; −1 the last. */
  readonly ordinal: number | null;
}

const fixed = (month: number, day: number): HolidayRule => ({ month, day, weekday: null, ordinal: null });
const monday = (month: number, ordinal: number): HolidayRule => ({ month, day: null, weekday: 1, ordinal });

export const HOLIDAYS: Readonly<Record<Holiday, HolidayRule>> = {
  'martin-luther-king-day': monday(1, 3),
  'republic-day': fixed(1, 26),
  'australia-day': fixed(1, 26),
  'presidents-day': monday(2, 3),
  'st-patricks-day': fixed(3, 17),
  'anzac-day': fixed(4, 25),
  'early-may-bank-holiday': monday(5, 1),
  'memorial-day': monday(5, -1),
  'spring-bank-holiday': monday(5, -1),
  juneteenth: fixed(6, 19),
  'independence-day': fixed(7, 4),
  // Scotland keeps the first Monday of August for banks; "summer bank holiday" is the rest of the country's.
  'summer-bank-holiday': monday(8, -1),
  'labor-day': monday(9, 1),
  'columbus-day': monday(10, 2),
  'veterans-day': fixed(11, 11),
  thanksgiving: { month: 11, day: null, weekday: 4, ordinal: 4 },
};

/** India keeps its Independence Day in another month. */
export const INDEPENDENCE_OF_INDIA: HolidayRule = fixed(8, 15);

/** The words before "Day", in lower case, without apostrophes; `in` names the one place that says it so. */
export const DAYS: ReadonlyMap<string, { readonly holiday: Holiday; readonly in?: string }> = new Map([
  ['labor', { holiday: 'labor-day', in: 'US' }],
  ['memorial', { holiday: 'memorial-day', in: 'US' }],
  ['independence', { holiday: 'independence-day' }],
  ['thanksgiving', { holiday: 'thanksgiving', in: 'US' }],
  ['veterans', { holiday: 'veterans-day', in: 'US' }],
  ['columbus', { holiday: 'columbus-day', in: 'US' }],
  ['juneteenth', { holiday: 'juneteenth', in: 'US' }],
  ['presidents', { holiday: 'presidents-day', in: 'US' }],
  ['mlk', { holiday: 'martin-luther-king-day', in: 'US' }],
  ['king', { holiday: 'martin-luther-king-day', in: 'US' }],
  ['republic', { holiday: 'republic-day', in: 'IN' }],
  ['australia', { holiday: 'australia-day' }],
  ['anzac', { holiday: 'anzac-day' }],
  ['patricks', { holiday: 'st-patricks-day' }],
]);
