/** Nations, states and their adjectives, by jurisdiction: which governments there are, and what a text's places say about where it belongs. From general knowledge; as of 2026. */

/** By ISO 3166 code: names and adjectives, parted by commas. */
const PLACES: Readonly<Record<string, string>> = {
  GB: 'UK,U.K.,United Kingdom,British,Britain,Great Britain,HM,His Majesty’s,Her Majesty’s',
  'GB-ENG': 'England,English',
  'GB-SCT': 'Scotland,Scottish',
  'GB-WLS': 'Wales,Welsh',
  'GB-NIR': 'Northern Ireland,Northern Irish,Ulster',
  IE: 'Ireland,Irish',
  US: 'US,U.S.,United States,American,USA',
  IN: 'India,Indian',
  AU: 'Australia,Australian',
  NZ: 'New Zealand',
  CA: 'Canada,Canadian',
  EU: 'European,Europe,EU',
  FR: 'France,French',
  DE: 'Germany,German',
  ES: 'Spain,Spanish',
  IT: 'Italy,Italian',
  NL: 'Netherlands,Dutch',
  SE: 'Sweden,Swedish',
  DK: 'Denmark,Danish',
  NO: 'Norway,Norwegian',
  FI: 'Finland,Finnish',
  PL: 'Poland,Polish',
  PT: 'Portugal,Portuguese',
  BE: 'Belgium,Belgian',
  AT: 'Austria,Austrian',
  GR: 'Greece,Greek',
  JP: 'Japan,Japanese',
  CN: 'China,Chinese',
  ZA: 'South Africa,South African',
};

const US_STATES =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WV West Virginia,WI Wisconsin,WY Wyoming';
const AU_STATES =
  'NSW New South Wales,NSW NSW,VIC Victorian,VIC Victoria,QLD Queensland,SA South Australian,SA South Australia,WA Western Australian,WA Western Australia,TAS Tasmanian,TAS Tasmania,NT Northern Territory,ACT ACT,ACT Australian Capital Territory';
const IN_STATES =
  'AP Andhra Pradesh,AS Assam,BR Bihar,CG Chhattisgarh,DL Delhi,GA Goa,GJ Gujarat,HR Haryana,HP Himachal Pradesh,JH Jharkhand,KA Karnataka,KL Kerala,MP Madhya Pradesh,MH Maharashtra,OD Odisha,PB Punjab,RJ Rajasthan,TN Tamil Nadu,TS Telangana,UP Uttar Pradesh,UK Uttarakhand,WB West Bengal';

function subdivisions(country: string, list: string): [code: string, name: string][] {
  return list.split(',').map((row) => {
    const [code = '', ...name] = row.split(' ');
    return [`${country}-${code}`, name.join(' ')];
  });
}

/** US states by ISO 3166-2 code, for jurisdictions. */
export const US_STATE_NAMES: readonly (readonly [code: string, name: string])[] = subdivisions('US', US_STATES);

const ALL: readonly (readonly [code: string, name: string])[] = [
  ...Object.entries(PLACES).flatMap(([code, names]) => names.split(',').map((name): [string, string] => [code, name])),
  ...US_STATE_NAMES,
  ...subdivisions('AU', AU_STATES),
  ...subdivisions('IN', IN_STATES),
];

/** The words a nation's or state's name begins with: "New", "South", "Scottish". */
const FIRST_WORDS: ReadonlySet<string> = new Set(ALL.map(([, name]) => name.split(' ')[0] ?? ''));
const NAMES: ReadonlySet<string> = new Set(ALL.map(([, name]) => name));

/** "Scottish", "New South Wales", "UK": a nation, state or its adjective, in whole. */
export function isPlace(name: string): boolean {
  return NAMES.has(name);
}

export function beginsPlace(word: string): boolean {
  return FIRST_WORDS.has(word);
}
