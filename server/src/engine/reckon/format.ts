/** Numbers and days as a reader of British English expects them. */
import { MONTH_NAMES } from '../data/months';

const SIGNS: Readonly<Record<string, string>> = { GBP: '£', USD: 'US$', EUR: '€', INR: '₹', AUD: 'A$', NZD: 'NZ$', CAD: 'C$', JPY: 'JP¥' };

/** `1450000` → "1,450,000"; at most `places` decimals. */
export function formatNumber(value: number, places = 2): string {
  const rounded = Number(Math.abs(value).toFixed(places));
  const [whole = '0', fraction] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "£487,000,000", "£7.50", "CHF 3,000". */
export function formatMoney(value: number, currency: string | null): string {
  const digits = Number.isInteger(value) ? formatNumber(value) : formatNumber(value, 2).replace(/\.(\d)$/u, '.$10');
  const bare = digits.replace(/^−/u, '');
  const sign = currency === null ? '' : (SIGNS[currency] ?? `${currency} `);
  return `${value < 0 ? '−' : ''}${sign}${bare}`;
}

const SCALES: readonly (readonly [number, string, string])[] = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
];

/** "£486.5 million", "£450,000". */
export function formatMoneyShort(value: number, currency: string | null): string {
  const scale = SCALES.find(([factor]) => Math.abs(value) >= factor);
  return scale === undefined
    ? formatMoney(value, currency)
    : `${formatMoney(value / scale[0], currency).replace(/(\.\d)0$/u, '$1')} ${scale[1]}`;
}

/** To so many significant figures: 618.06 to two is 620. */
export function significant(value: number, figures: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(figures));
}

/** "£620 million", "2.1 million": what was worked out is told to two figures. */
export function formatAbout(value: number, currency: string | null, figures = 2): string {
  return formatMoneyShort(significant(value, figures), currency);
}

/** For intervals: "486.5m", "450,000". */
export function formatBare(value: number): string {
  const scale = SCALES.find(([factor]) => Math.abs(value) >= factor);
  return scale === undefined ? formatNumber(value) : `${formatNumber(value / scale[0], 4)}${scale[2]}`;
}

/** "16 November 2010". */
export function formatDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? ''} ${Number(year)}`;
}

/** "November 2017" for `2017-11`, "2017" for `2017`, a day in full; anything else as it was written. */
export function formatPartialDate(iso: string): string {
  const month = /^(\d{4})-(\d{2})$/u.exec(iso);
  const name = month === null ? undefined : MONTH_NAMES[Number(month[2]) - 1];
  // "by 2019-03-31": a day is told in words wherever it stands; an interval stays as written.
  if (name === undefined) return iso.includes('/') ? iso : iso.replace(/\b\d{4}-\d{2}-\d{2}\b/gu, (day) => formatDate(day));
  return `${name} ${month?.[1]}`;
}

/** "8 January to 9 July 2018": two days with what they share said once. */
export function formatDays(start: string, end: string): string {
  const [from, to] = [formatDate(start), formatDate(end)];
  return start.slice(0, 4) === end.slice(0, 4) ? `${from.replace(/ \d+$/u, '')} to ${to}` : `${from} to ${to}`;
}

/** "21 Mar 2018", for narrow places. */
export function formatDateShort(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${(MONTH_NAMES[Number(month) - 1] ?? '').slice(0, 3)} ${Number(year)}`;
}

/** "16 November 2010", "March to May 2011", "2030", "1 April 2014 to 31 March 2015". */
export function formatInterval(start: string, end: string): string {
  if (start === end) return formatDate(start);
  const [startYear = '', startMonth = ''] = start.split('-');
  const [endYear = '', endMonth = ''] = end.split('-');
  const wholeMonths = start.endsWith('-01') && isMonthEnd(end);
  if (wholeMonths && start === `${startYear}-01-01` && end === `${endYear}-12-31`)
    return startYear === endYear ? startYear : `${startYear} to ${endYear}`;
  const month = (number: string) => MONTH_NAMES[Number(number) - 1] ?? '';
  const fiscal = wholeMonths && Number(endYear) === Number(startYear) + 1 && Number(endMonth) === Number(startMonth) - 1;
  if (wholeMonths && !fiscal) {
    if (startYear === endYear)
      return startMonth === endMonth ? `${month(startMonth)} ${startYear}` : `${month(startMonth)} to ${month(endMonth)} ${startYear}`;
    return `${month(startMonth)} ${startYear} to ${month(endMonth)} ${endYear}`;
  }
  return `${formatDate(start)} to ${formatDate(end)}`;
}

function isMonthEnd(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day === (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
