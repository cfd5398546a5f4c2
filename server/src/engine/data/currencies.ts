/** How currencies are written: signs, codes and words. Source: ISO 4217 and Unicode CLDR 48.2 through the notation table; as of 2026. */

/** Signs that stand before a number (some also after), the longest first. A bare `$` depends on the jurisdiction: null. */
export const SIGNS: readonly (readonly [sign: string, code: string | null])[] = [
  ['US$', 'USD'],
  ['US $', 'USD'],
  ['US\u00A0$', 'USD'],
  ['USD$', 'USD'],
  ['$US', 'USD'],
  ['U.S.$', 'USD'],
  ['AU$', 'AUD'],
  ['AUD$', 'AUD'],
  ['Aus$', 'AUD'],
  ['$A', 'AUD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['$NZ', 'NZD'],
  ['CA$', 'CAD'],
  ['Can$', 'CAD'],
  ['CDN$', 'CAD'],
  ['$C', 'CAD'],
  ['C$', 'CAD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['JP¥', 'JPY'],
  ['CN¥', 'CNY'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['$', null],
];

/** ISO codes accepted before or after a number. Codes that are also English words or common initials are left out. */
export const CODES: readonly string[] = [
  ...['GBP', 'USD', 'EUR', 'AUD', 'NZD', 'CAD', 'INR', 'JPY', 'CNY', 'RMB', 'CHF', 'SEK', 'NOK', 'DKK', 'HKD', 'SGD', 'ZAR'],
  ...['BRL', 'KRW', 'MXN', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'ILS', 'TRY', 'RUB', 'AED', 'SAR', 'KES', 'NGN', 'GHS', 'PKR', 'BDT', 'LKR'],
];

/** Written before the number like a sign. */
export const PREFIX_WORDS: Readonly<Record<string, string>> = {
  Rs: 'INR',
  'Rs.': 'INR',
  Re: 'INR',
  'Re.': 'INR',
  Rupees: 'INR',
  rupees: 'INR',
  Euro: 'EUR',
  euro: 'EUR',
  Euros: 'EUR',
};

/** Words after the number; a bare "dollars" depends on the jurisdiction: null. `factor` turns pence and cents into the currency. */
export const WORDS: readonly { readonly pattern: string; readonly code: string | null; readonly factor: number }[] = [
  { pattern: 'pounds?[\\s\\u00A0]sterling', code: 'GBP', factor: 1 },
  { pattern: 'pounds?(?![\\s\\u00A0]per[\\s\\u00A0]square|[\\s\\u00A0]weight|[\\s\\u00A0]of[\\s\\u00A0]force)', code: 'GBP', factor: 1 },
  { pattern: '(?:US|U\\.S\\.|American)[\\s\\u00A0]dollars?', code: 'USD', factor: 1 },
  { pattern: 'Australian[\\s\\u00A0]dollars?', code: 'AUD', factor: 1 },
  { pattern: 'Canadian[\\s\\u00A0]dollars?', code: 'CAD', factor: 1 },
  { pattern: 'New[\\s\\u00A0]Zealand[\\s\\u00A0]dollars?', code: 'NZD', factor: 1 },
  { pattern: 'dollars?', code: null, factor: 1 },
  { pattern: 'euros?', code: 'EUR', factor: 1 },
  { pattern: '(?:Indian[\\s\\u00A0])?rupees?', code: 'INR', factor: 1 },
  { pattern: 'yen', code: 'JPY', factor: 1 },
  { pattern: 'yuan|renminbi', code: 'CNY', factor: 1 },
  { pattern: 'pence', code: 'GBP', factor: 0.01 },
  { pattern: 'euro[\\s\\u00A0]cents?', code: 'EUR', factor: 0.01 },
  { pattern: 'paise|paisa', code: 'INR', factor: 0.01 },
  { pattern: 'cents?', code: null, factor: 0.01 },
];
