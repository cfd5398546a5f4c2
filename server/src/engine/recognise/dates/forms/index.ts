/** The forms of a date in the order in which they are tried at a word: the first that reads it has it. */
import type { DateForm } from '../core';
import { ago } from './ago';
import { calendarDay } from './calendar-day';
import { century } from './century';
import { dayOfMonth } from './day-of-month';
import { decade } from './decade';
import { edgeOfUnit } from './edge-of-unit';
import { isoDay } from './iso-day';
import { month } from './month';
import { monthQuarter } from './month-quarter';
import { namedDay } from './named-day';
import { namedYear } from './named-year';
import { numericDay } from './numeric-day';
import { numericMonth } from './numeric-month';
import { portionOfYear } from './portion-of-year';
import { quarterCode } from './quarter-code';
import { season } from './season';
import { sequel } from './sequel';
import { shortPair } from './short-pair';
import { spelledYear } from './spelled-year';
import { stretch } from './stretch';
import { thisUnit } from './this-unit';
import { today } from './today';
import { weekday } from './weekday';
import { year } from './year';
import { yearInTurn } from './year-in-turn';
import { yearMonth } from './year-month';
import { yearPair } from './year-pair';

export const FORMS: readonly DateForm[] = [
  // with the name of a month, a season or a day
  namedDay,
  monthQuarter,
  calendarDay,
  month,
  season,
  dayOfMonth,
  weekday,
  // in digits
  isoDay,
  numericDay,
  numericMonth,
  yearPair,
  shortPair,
  namedYear,
  decade,
  century,
  quarterCode,
  portionOfYear,
  yearMonth,
  year,
  spelledYear,
  // from the document's date
  today,
  stretch,
  ago,
  thisUnit,
  yearInTurn,
  sequel,
  edgeOfUnit,
];
