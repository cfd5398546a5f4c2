/** How currencies are written: signs, codes and words. Source: ISO 4217 and Unicode CLDR 48.2 through the notation table; as of 2026. */

/** Signs of one currency that stand before or behind a number. */
const SIGNS_ANYWHERE: readonly (readonly [sign: string, code: string])[] = [
  ['₪', 'ILS'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₸', 'KZT'],
];

/** Signs that stand before a number (some also after), the longest first. A bare `$` depends on the jurisdiction: null. */
export const SIGNS: readonly (readonly [sign: string, code: string | null])[] = [
  ['US$', 'USD'],
  ['US $', 'USD'],
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
  ['HK $', 'HKD'],
  ['hk $', 'HKD'],
  ['U.S. $', 'USD'],
  ['U.S $', 'USD'],
  ['u.s. $', 'USD'],
  ['u.s $', 'USD'],
  ['NT$', 'TWD'],
  ['TT$', 'TTD'],
  ['EC$', 'XCD'],
  ['BZ$', 'BZD'],
  ['FJ$', 'FJD'],
  ['RD$', 'DOP'],
  ['MX$', 'MXN'],
  ['Bds$', 'BBD'],
  ['J$', 'JMD'],
  ['N$', 'NAD'],
  ['G$', 'GYD'],
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
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ...SIGNS_ANYWHERE,
  ['$', null],
];

/** Signs that stand behind a number. A cent is a hundredth of its dollar. */
export const SIGNS_BEHIND: readonly (readonly [sign: string, code: string | null])[] = [
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['¢', null],
  ['US$', 'USD'],
  ['$', null],
  ...SIGNS_ANYWHERE,
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['元', 'CNY'],
];

/** ISO codes accepted before or after a number. Codes that are also English words or common initials are left out. */
export const CODES: readonly string[] = [
  ...['GBP', 'USD', 'EUR', 'AUD', 'NZD', 'CAD', 'INR', 'JPY', 'CNY', 'RMB', 'CHF', 'SEK', 'NOK', 'DKK', 'HKD', 'SGD', 'ZAR'],
  ...['BRL', 'KRW', 'MXN', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'ILS', 'RUB', 'AED', 'SAR', 'KES', 'NGN', 'GHS', 'PKR', 'BDT', 'LKR'],
  ...[
    'KWD',
    'LBP',
    'EGP',
    'QAR',
    'MYR',
    'IDR',
    'THB',
    'VND',
    'TWD',
    'ARS',
    'CLP',
    'UAH',
    'TND',
    'JOD',
    'IQD',
    'OMR',
    'BHD',
    'NPR',
    'MMK',
    'ETB',
    'TZS',
    'UGX',
    'ISK',
    'JMD',
    'TTD',
  ],
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

/** Before a year these say that its prices are meant: "in 2019 dollars", "constant 2012 US dollars". */
export const PRICE_YEAR_LEADS: ReadonlySet<string> = new Set(['in', 'constant', 'real', 'chained']);

/** The money of such a year. */
export const PRICE_YEAR_MONEY: readonly string[] = ['dollars', 'pounds', 'euros', 'rupees'];

/** The code of money whose country the text leaves out: "ten dinars". ISO 4217 keeps XXX for no currency. */
export const UNKNOWN_CURRENCY = 'XXX';

/** Currencies that share their noun, by the adjective before it. Source: ISO 4217. */
const NATIONAL: readonly (readonly [noun: string, codes: Readonly<Record<string, string>>])[] = [
  [
    'dinars?',
    { Kuwaiti: 'KWD', Bahraini: 'BHD', Jordanian: 'JOD', Iraqi: 'IQD', Tunisian: 'TND', Serbian: 'RSD', Libyan: 'LYD', Algerian: 'DZD' },
  ],
  ['(?:riyals?|rials?)', { Saudi: 'SAR', Qatari: 'QAR', Omani: 'OMR', Iranian: 'IRR', Yemeni: 'YER' }],
  ['pounds?', { Egyptian: 'EGP', Lebanese: 'LBP', Syrian: 'SYP', Sudanese: 'SDG' }],
  ['dirhams?', { Emirati: 'AED', UAE: 'AED', Moroccan: 'MAD' }],
  ['pesos?', { Mexican: 'MXN', Argentine: 'ARS', Chilean: 'CLP', Colombian: 'COP', Philippine: 'PHP' }],
  ['rupees?', { Pakistani: 'PKR', 'Sri Lankan': 'LKR', Nepalese: 'NPR', Mauritian: 'MUR' }],
  ['shillings?', { Kenyan: 'KES', Ugandan: 'UGX', Tanzanian: 'TZS' }],
  ['dollars?', { Jamaican: 'JMD', Taiwan: 'TWD' }],
  ['(?:krona|kronur)', { Icelandic: 'ISK' }],
  ['lira', { Turkish: 'TRY' }],
  ['ringgits?', { Malaysian: 'MYR' }],
  ['baht', { Thai: 'THB' }],
  ['yuan', { Chinese: 'CNY' }],
  ['yen', { Japanese: 'JPY' }],
  ['markka', { Finnish: 'FIM' }],
];

/** Words after the number; a bare "dollars" depends on the jurisdiction: null. `factor` turns pence and cents into the currency. */
export const WORDS: readonly { readonly pattern: string; readonly code: string | null; readonly factor: number }[] = [
  ...NATIONAL.flatMap(([noun, codes]) =>
    Object.entries(codes).map(([adjective, code]) => ({
      pattern: `${adjective.replace(' ', '[\\s\\u00A0]')}[\\s\\u00A0]${noun}`,
      code,
      factor: 1,
    })),
  ),
  { pattern: 'pounds?[\\s\\u00A0]sterling', code: 'GBP', factor: 1 },
  { pattern: 'pounds?(?![\\s\\u00A0]per[\\s\\u00A0]square|[\\s\\u00A0]weight|[\\s\\u00A0]of[\\s\\u00A0]force)', code: 'GBP', factor: 1 },
  { pattern: '(?:US|U\\.S\\.|American)[\\s\\u00A0]dollars?', code: 'USD', factor: 1 },
  { pattern: 'Australian[\\s\\u00A0]dollars?', code: 'AUD', factor: 1 },
  { pattern: 'Canadian[\\s\\u00A0]dollars?', code: 'CAD', factor: 1 },
  { pattern: 'New[\\s\\u00A0]Zealand[\\s\\u00A0]dollars?', code: 'NZD', factor: 1 },
  { pattern: 'dollars?', code: null, factor: 1 },
  { pattern: 'euros?', code: 'EUR', factor: 1 },
  { pattern: '(?:Indian[\\s\\u00A0])?rupees?', code: 'INR', factor: 1 },
  { pattern: 'Swiss[\\s\\u00A0]francs?', code: 'CHF', factor: 1 },
  { pattern: 'Swedish[\\s\\u00A0](?:kronor|krona)', code: 'SEK', factor: 1 },
  { pattern: 'Norwegian[\\s\\u00A0](?:kroner|krone)', code: 'NOK', factor: 1 },
  { pattern: 'Danish[\\s\\u00A0](?:kroner|krone)', code: 'DKK', factor: 1 },
  { pattern: '(?:Hong[\\s\\u00A0]Kong|HK)[\\s\\u00A0]dollars?', code: 'HKD', factor: 1 },
  { pattern: 'Singapore[\\s\\u00A0]dollars?', code: 'SGD', factor: 1 },
  { pattern: 'roubles?|rubles?', code: 'RUB', factor: 1 },
  { pattern: 'shekels?', code: 'ILS', factor: 1 },
  { pattern: 'zloty|zlotys', code: 'PLN', factor: 1 },
  { pattern: 'naira', code: 'NGN', factor: 1 },
  { pattern: 'ringgits?', code: 'MYR', factor: 1 },
  { pattern: 'baht', code: 'THB', factor: 1 },
  { pattern: 'yen', code: 'JPY', factor: 1 },
  { pattern: 'yuan|renminbi', code: 'CNY', factor: 1 },
  { pattern: 'dinars|riyals|rials|dirhams|pesos|francs|kronor|kroner', code: UNKNOWN_CURRENCY, factor: 1 },
  { pattern: 'quid', code: 'GBP', factor: 1 },
  { pattern: 'pence', code: 'GBP', factor: 0.01 },
  { pattern: 'euro[\\s\\u00A0]cents?', code: 'EUR', factor: 0.01 },
  { pattern: 'paise|paisa', code: 'INR', factor: 0.01 },
  { pattern: 'cents?', code: null, factor: 0.01 },
];
