/** Names of months, weekdays and seasons in English. Abbreviations as used in print; a full stop may follow. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** ISO numbers: 1 Monday to 7 Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const SEASONS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };

/** Meteorological seasons of the northern hemisphere: first and last month. */
export const SEASON_MONTHS: Readonly<Record<1 | 2 | 3 | 4, { readonly name: string; readonly months: string }>> = {
  1: { name: 'spring', months: 'March to May' },
  2: { name: 'summer', months: 'June to August' },
  3: { name: 'autumn', months: 'September to November' },
  4: { name: 'winter', months: 'December to February' },
};
