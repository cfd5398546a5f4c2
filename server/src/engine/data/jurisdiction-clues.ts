/** Words, signs and addresses that tell where a text belongs, with their weight. From general usage; as of 2026. */
import { NameMatcher } from '../text';
import { US_STATE_NAMES } from './places';

/** `institution` and `publisher` tell most; a spelling alone tells nothing. */
export type ClueSort = 'institution' | 'place' | 'spelling' | 'currency' | 'publisher' | 'law' | 'date-order';

export interface Clue {
  readonly code: string;
  readonly sort: ClueSort;
  readonly weight: number;
}

const row = (code: string, sort: ClueSort, weight: number, phrases: string): readonly (readonly [phrase: string, clue: Clue])[] =>
  phrases.split(',').map((phrase) => [phrase, { code, sort, weight }]);

/** Phrases as written; each counts once. */
const PHRASES: readonly (readonly [phrase: string, clue: Clue])[] = [
  ...row(
    'GB',
    'institution',
    2,
    'NHS,HM Treasury,House of Commons,House of Lords,Hansard,Whitehall,Westminster,Ofsted,Ofgem,Ofcom,DHSC,DfE,DWP,HMRC,DLUHC,DEFRA,Defra,Chancellor of the Exchequer,GOV.UK,Universal Credit,National Audit Office,Downing Street,Home Office,Cabinet Office,Care Quality Commission,Local Government Association,Department for Work and Pensions,Department for Education,Scottish Government,Welsh Government,Northern Ireland Executive',
  ),
  ...row(
    'GB',
    'institution',
    1,
    'MPs,councils,council,local authorities,local authority,council tax,Council Tax,county council,Green Paper,White Paper,green paper,white paper',
  ),
  ...row(
    'GB',
    'place',
    1,
    'England,Scotland,Scottish,Wales,Welsh,Northern Ireland,United Kingdom,UK,Britain,British,London,Manchester,Birmingham,Leeds,Glasgow,Edinburgh,Cardiff,Belfast',
  ),
  ...row('GB', 'spelling', 1, 'programme,programmes,organisation,organisations,labour,centre,centres,per cent'),
  ...row(
    'US',
    'institution',
    2,
    'Congress,Medicaid,White House,Federal Register,HHS,CMS,Capitol Hill,Republicans,Democrats,Social Security,Affordable Care Act,Supreme Court of the United States,House of Representatives,Congressional Budget Office,school district,school committee,Governor,Superintendent,Superintendent-elect,IRS,EPA,FDA,CDC',
  ),
  ...row('US', 'institution', 1, 'Senate,Medicare,federal,K-12'),
  ...row('US', 'place', 1, 'United States,U.S.,American,Americans,Washington,USA'),
  ...row(
    'US',
    'spelling',
    1,
    'program,programs,fiscal year,fiscal,labor,organization,organizations,center,centers,percent,enrollment,Enrollment,behavior,neighbor,neighborhood',
  ),
  ...row('US', 'law', 3, 'U.S.C.,Pub. L.,Public Law,CFR,H.R.'),
  ...row(
    'EU',
    'institution',
    2,
    'European Commission,European Parliament,European Council,Council of the European Union,European Central Bank,Member States,Member State,European Union,Court of Justice,Committee of the Regions',
  ),
  ...row('EU', 'law', 2, 'TFEU,TEU,Official Journal,Regulation (EU),Directive (EU),Decision (EU),COM(20'),
  ...row('EU', 'place', 1, 'the Union,Brussels,Strasbourg,euro area'),
  ...row(
    'IN',
    'institution',
    2,
    'Lok Sabha,Rajya Sabha,NITI Aayog,Union Budget,Gram Panchayat,gram panchayat,Panchayat,Reserve Bank of India,Union Minister,Niti Aayog,Vidhan Sabha,Yojana,PIB,Aadhaar,Swachh Bharat,Anganwadi',
  ),
  ...row(
    'IN',
    'place',
    1,
    'India,Indian,New Delhi,Delhi,Mumbai,Bengaluru,Chennai,Kolkata,Maharashtra,Kerala,Karnataka,Tamil Nadu,Uttar Pradesh,Bihar,Gujarat,Punjab,Rajasthan',
  ),
  ...row('IN', 'currency', 3, 'lakh,lakhs,crore,crores,lakh crore'),
  ...row(
    'AU',
    'institution',
    2,
    'NDIS,Productivity Commission,Services Australia,Centrelink,Commonwealth Government,Australian Government,TAFE,Victorian Government,NSW Government,Queensland Government,Australian Bureau of Statistics,Fair Work Commission,Reserve Bank of Australia,National Cabinet,ABS,Closing the Gap',
  ),
  ...row(
    'AU',
    'place',
    1,
    'Australia,Australian,Australians,Canberra,New South Wales,NSW,Queensland,Victorian,Tasmania,South Australia,Western Australia,Northern Territory,Sydney,Melbourne,Brisbane,Aboriginal,Torres Strait',
  ),
  ...row('AU', 'law', 3, '(Cth),(NSW),(Vic),(Qld)'),
  ...row('CA', 'institution', 2, 'Parliament of Canada,Government of Canada,Statistics Canada,Queen’s Park'),
  ...row('CA', 'place', 1, 'Canada,Canadian,Canadians,Ottawa,Ontario,Quebec,Alberta,British Columbia,Toronto'),
  ...row('NZ', 'institution', 2, 'Te Whatu Ora,Stats NZ,Oranga Tamariki,Whānau Ora'),
  ...row('NZ', 'place', 1, 'New Zealand,Aotearoa,Māori,Wellington,Auckland'),
  ...row('IE', 'institution', 2, 'Oireachtas,Dáil,Taoiseach,Tánaiste,HSE,Seanad'),
  ...row('IE', 'place', 1, 'Ireland,Irish,Dublin,Cork,Republic of Ireland'),
];

/** What names one of the four nations, and its weight for each time it stands there. */
const NATIONS: readonly (readonly [code: string, weight: number, phrases: string])[] = [
  [
    'GB-SCT',
    3,
    'Scottish Government,Scottish Parliament,Scottish Ministers,Scottish Budget,Scottish Child Payment,Holyrood,MSP,MSPs,Police Scotland,NHS Scotland,COSLA,(Scotland) Act,(Scotland) Bill',
  ],
  ['GB-SCT', 1, 'Scotland,Scottish,Edinburgh,Glasgow'],
  [
    'GB-WLS',
    3,
    'Welsh Government,Welsh Assembly,Welsh Ministers,Welsh Parliament,Senedd,National Assembly for Wales,(Wales) Act,(Wales) Measure,(Wales) Bill',
  ],
  ['GB-WLS', 1, 'Wales,Welsh,Cardiff,Swansea'],
  ['GB-NIR', 3, 'Northern Ireland Executive,Northern Ireland Assembly,Stormont,MLA,MLAs,Act (Northern Ireland),Order (Northern Ireland)'],
  ['GB-NIR', 1, 'Northern Ireland,Belfast'],
  [
    'GB-ENG',
    2,
    'NHS England,Ofsted,CQC,Care Quality Commission,Local Government Association,LGA,Homes England,Ofqual,Department for Education,DfE,DHSC,Department of Health and Social Care,DLUHC,academy trusts,integrated care boards,integrated care board,Integrated Care Board,integrated care systems,Integrated Care Systems,CCGs,clinical commissioning groups,county council,county councils,Public Health England,UKHSA',
  ],
  ['GB-ENG', 1, 'England,English'],
];

/** One phrase, as written, and what it tells. */
export interface PhraseClue {
  readonly phrase: string;
  readonly clue: Clue | null;
  readonly nation: { readonly code: string; readonly weight: number } | null;
}

let matcher: NameMatcher<PhraseClue> | null = null;

/** All phrases at once; letters are folded, so what is found is to be compared with the phrase. */
export function phraseClues(): NameMatcher<PhraseClue> {
  matcher ??= new NameMatcher(
    [
      ...PHRASES.map(([phrase, clue]): PhraseClue => ({ phrase, clue, nation: null })),
      ...NATIONS.flatMap(([code, weight, phrases]) =>
        phrases.split(',').map((phrase): PhraseClue => ({ phrase, clue: null, nation: { code, weight } })),
      ),
    ].map((value) => ({ name: value.phrase, value })),
  );
  return matcher;
}

/** Whether the phrase stands at a match as it is written, with its own signs before the first letter. */
export function isWritten(text: string, start: number, phrase: string): boolean {
  return text.startsWith(phrase, start - Math.max(0, phrase.search(/\p{L}/u)));
}

/** Money marks: the first one found of each counts. */
export const CURRENCY_CLUES: readonly (readonly [pattern: RegExp, clue: Clue])[] = [
  [/£\s?\d/u, { code: 'GB', sort: 'currency', weight: 3 }],
  [/US\$\s?\d/u, { code: 'US', sort: 'currency', weight: 1 }],
  [/(?<![A-Z])\$\s?\d/u, { code: 'US', sort: 'currency', weight: 1 }],
  [/€\s?\d|\bEUR\b/u, { code: 'EU', sort: 'currency', weight: 2 }],
  [/€\s?\d/u, { code: 'IE', sort: 'currency', weight: 1 }],
  [/₹\s?\d|\bRs\.?\s?\d/u, { code: 'IN', sort: 'currency', weight: 3 }],
  [/A\$\s?\d|\bAUD\b/u, { code: 'AU', sort: 'currency', weight: 3 }],
  [/NZ\$\s?\d/u, { code: 'NZ', sort: 'currency', weight: 3 }],
  [/C\$\s?\d/u, { code: 'CA', sort: 'currency', weight: 3 }],
  [
    /\b(?:January|February|March|April|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4}|(?=[.,;)\s]))(?!\s\d{4})/u,
    { code: 'US', sort: 'date-order', weight: 1 },
  ],
];

/** Who published it, by address: the longest ending first. */
export const PUBLISHER_DOMAINS: readonly (readonly [ending: string, code: string])[] = [
  ['gov.scot', 'GB-SCT'],
  ['parliament.scot', 'GB-SCT'],
  ['gov.wales', 'GB-WLS'],
  ['senedd.wales', 'GB-WLS'],
  ['niassembly.gov.uk', 'GB-NIR'],
  ['northernireland.gov.uk', 'GB-NIR'],
  ['gov.uk', 'GB'],
  ['parliament.uk', 'GB'],
  ['nhs.uk', 'GB'],
  ['org.uk', 'GB'],
  ['co.uk', 'GB'],
  ['europa.eu', 'EU'],
  ['gov.in', 'IN'],
  ['nic.in', 'IN'],
  ['gov.au', 'AU'],
  ['com.au', 'AU'],
  ['org.au', 'AU'],
  ['govt.nz', 'NZ'],
  ['gc.ca', 'CA'],
  ['gov.ie', 'IE'],
  ['oireachtas.ie', 'IE'],
  ['congress.gov', 'US'],
  ['house.gov', 'US'],
  ['senate.gov', 'US'],
];

/** States of the US by name, for a text that keeps to one. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(US_STATE_NAMES.map(([code, name]) => [name, code]));
