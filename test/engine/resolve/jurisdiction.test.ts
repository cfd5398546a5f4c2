/** Where a text belongs: by front matter, setting, publisher and clues; and texts that do not say. */
import assert from 'node:assert/strict';
import { readDocument, sourceDocument } from '../../../server/src/engine';

function placeOf(text: string, setting: string | null = null) {
  return readDocument(sourceDocument('file:///note.md', text), 'note.md', { jurisdiction: setting, kind: null, indexed: false }).context;
}

const PLACES: readonly (readonly [text: string, jurisdiction: string, currency: string])[] = [
  ['A trust will cut jobs after a deficit of £38m.', 'GB', 'GBP'],
  ['Ministers told MPs that the Home Office and the DWP had no plan, Whitehall sources said.', 'GB', 'GBP'],
  ['The NHS in Scotland, Wales and Northern Ireland will get £3m, as England did.', 'GB', 'GBP'],
  ['NHS England and Ofsted told the Local Government Association that £3m would go to schools.', 'GB-ENG', 'GBP'],
  ['Councils in England will get £3m; the Care Quality Commission and the LGA agreed.', 'GB-ENG', 'GBP'],
  ['The Scottish Government gave £3m to the NHS. The Scottish Parliament said so.', 'GB-SCT', 'GBP'],
  ['The Welsh Government gave £3m. Members of the Senedd agreed in Cardiff, for Wales.', 'GB-WLS', 'GBP'],
  ['The Northern Ireland Executive gave £3m. Stormont agreed, and so did Belfast.', 'GB-NIR', 'GBP'],
  ['Congress gave the program $3 million, and Medicaid pays. Republicans objected.', 'US', 'USD'],
  ['The school committee approved $3 million for fiscal 2020 on July 1, up 3 percent.', 'US', 'USD'],
  [
    'Massachusetts will spend $3 million. Massachusetts residents pay. The Massachusetts Senate and the Governor agreed, as Congress did not.',
    'US-MA',
    'USD',
  ],
  ['The bill amends 42 U.S.C. 1396 and Public Law 111-148.', 'US', 'USD'],
  ['The European Commission gave Member States €3 million.', 'EU', 'EUR'],
  ['Under Regulation (EU) 2021/1060 the Union pays, and the European Parliament agreed.', 'EU', 'EUR'],
  ['The Lok Sabha heard that ₹3 crore was spent across India.', 'IN', 'INR'],
  ['Spending rose to Rs 3 lakh crore.', 'IN', 'INR'],
  ['The NDIS in Australia got $3 million.', 'AU', 'AUD'],
  ['The Fair Work Act 2009 (Cth) helps TAFE students, who get $300.', 'AU', 'AUD'],
  ['Queensland and New South Wales will get $3 million, the Australian Government said in Canberra.', 'AU', 'AUD'],
  ['The Government of Canada and Ontario gave $3 million, Canadians were told.', 'CA', 'CAD'],
  ['New Zealand spent NZ$3 million.', 'NZ', 'NZD'],
  ['The Taoiseach told the Dáil that €3 million would go to the HSE in Ireland.', 'IE', 'EUR'],
  ['---\njurisdiction: US\n---\nThe NHS in England will get £3m.', 'US', 'USD'],
  ['---\nurl: https://www.gov.scot/news/roads\n---\nThe road is shut, and it cost £3m.', 'GB-SCT', 'GBP'],
  ['---\nurl: https://www.abc.example.gov.au/roads\n---\nThe road cost $3m.', 'AU', 'AUD'],
  ['---\nurl: https://ec.europa.eu/roads\n---\nThe road is shut.', 'EU', 'EUR'],
];

const NOWHERE: readonly string[] = [
  'The road is shut.',
  'The road cost $3 million.',
  'The road cost €3 million.',
  'The programme is late.',
  'She flew from London to Sydney.',
  'He met people from India, Canada and Ireland.',
  'The centre of the town is old.',
  'The European Union is large.',
  'A program for 10 percent of the labor force.',
  'It rained on July 1, 2020.',
  'The Senate sat.',
  'Brussels and Boston are towns.',
];

describe('the place a text belongs to', () => {
  for (const [text, jurisdiction, currency] of PLACES) {
    it(`${jurisdiction}: ${text.replace(/\s+/gu, ' ').slice(0, 90)}`, () => {
      const context = placeOf(text);
      assert.deepEqual([context.jurisdiction, context.currency], [jurisdiction, currency], context.jurisdictionFrom ?? 'no clue');
    });
  }
  for (const text of NOWHERE) it(`nowhere: ${text}`, () => assert.equal(placeOf(text).jurisdiction, null));

  it('the setting wins over every clue, and front matter over the setting', () => {
    assert.equal(placeOf('The NHS in England will get £3m.', 'IN').jurisdiction, 'IN');
    assert.equal(placeOf('---\njurisdiction: AU\n---\nThe NHS in England will get £3m.', 'IN').jurisdiction, 'AU');
  });

  it('says by which clues it knows', () => {
    assert.match(placeOf('The NHS will get £3m.').jurisdictionFrom ?? '', /“£3”.*“NHS”/u);
  });
});
