/** The date a document or article stands on: every kind of evidence with how sure it is, and dates that are not the document's. */
import assert from 'node:assert/strict';
import { readDocument, sourceDocument } from '../../../server/src/engine';

function contextsOf(text: string, path = 'note.md', jurisdiction: string | null = null) {
  return readDocument(sourceDocument(`file:///${path}`, text), path, { jurisdiction, kind: null, indexed: false });
}

const BODY =
  'The road is shut, and it will stay shut for as long as the county has no money to mend it. Officers had asked for more in each of the last three years, and each time they were told to wait for the review that has not been written. Members heard it all before, and voted to wait again.';

type Row = readonly [text: string, date: string, evidence: string, confidence: string, jurisdiction?: string];

const DATED: readonly Row[] = [
  ['Posted on 04/09/2018 by the desk', '2018-09-04', 'posted-on', 'high'],
  ['Posted on 04/09/2018 by the desk', '2018-04-09', 'posted-on', 'high', 'US'],
  ['Published: 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['First published on 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Published 4 September 2018\nLast updated 9 October 2018', '2018-09-04', 'posted-on', 'high'],
  ['Last updated: 9 October 2018', '2018-10-09', 'updated', 'low'],
  ['Date: 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['DATE: 2018-09-04', '2018-09-04', 'posted-on', 'high'],
  ['**Date:** 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Report date: 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Meeting date: 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Date of meeting: 4th September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Minutes of the Cabinet meeting held on 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Delivered on: 4 September 2018 (Transcript of the speech, exactly as it was delivered)', '2018-09-04', 'posted-on', 'high'],
  ['Speech given at the Guildhall on 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Statement made on 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Volume 644: debated on Tuesday 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['HC Deb 4 September 2018 c123', '2018-09-04', 'posted-on', 'high'],
  ['Posted by Jane Poole on 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Published at 10:30 am on 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['For Immediate Release: September 4, 2018', '2018-09-04', 'posted-on', 'high', 'US'],
  ['FOR IMMEDIATE RELEASE September 4, 2018', '2018-09-04', 'posted-on', 'high', 'US'],
  ['Press release, 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['EMBARGOED UNTIL 00:01 Tuesday 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Posted On: 04 SEP 2018 1:04PM by PIB Delhi', '2018-09-04', 'posted-on', 'high', 'IN'],
  ['Dated the 4th September, 2018', '2018-09-04', 'posted-on', 'high', 'IN'],
  ['| Title | Roads |\n|---|---|\n| Date | 4 September 2018 |\n| Author | J Poole |', '2018-09-04', 'posted-on', 'high'],
  ['# Tuesday 4 September 2018', '2018-09-04', 'hansard-heading', 'high'],
  ['Tuesday 4th September 2018', '2018-09-04', 'hansard-heading', 'high'],
  ['House of Commons\n\nTuesday 4 September 2018\n\nThe House met at half-past Eleven o’clock', '2018-09-04', 'hansard-heading', 'high'],
  ['Tue 4 Sep 2018 06.00 BST', '2018-09-04', 'hansard-heading', 'high'],
  ['4 September 2018', '2018-09-04', 'letter-head', 'medium'],
  ['Department of Roads\n\n4 September 2018\n\nDear Sir,', '2018-09-04', 'letter-head', 'medium'],
  ['September 4, 2018', '2018-09-04', 'letter-head', 'medium', 'US'],
  ['IN THE SENATE OF THE UNITED STATES\n\nSeptember 4, 2018', '2018-09-04', 'letter-head', 'medium', 'US'],
  ['LONDON, 4 September 2018 — The road is shut.', '2018-09-04', 'dateline', 'high'],
  ['BOSTON (September 4, 2018) — The road is shut.', '2018-09-04', 'dateline', 'high', 'US'],
  ['OTTAWA — (September 4, 2018) — The road is shut.', '2018-09-04', 'dateline', 'high', 'US'],
  ['# Road shut\n\nOTTAWA – September 4, 2018 – The road is shut.', '2018-09-04', 'dateline', 'high', 'US'],
  ['**Department of Roads**\n\n**4 September 2018**\n\nDear Sir,', '2018-09-04', 'letter-head', 'medium'],
  ['WASHINGTON, D.C., September 4, 2018 (AP) - The road is shut.', '2018-09-04', 'dateline', 'high', 'US'],
  ['New Delhi, 4 September 2018', '2018-09-04', 'dateline', 'high', 'IN'],
  ['Brussels, 4.9.2018', '2018-09-04', 'dateline', 'high', 'EU'],
  ['Canberra, 4 September 2018 – The road is shut.', '2018-09-04', 'dateline', 'high', 'AU'],
  ['4 September 2018 | Press release', '2018-09-04', 'dateline', 'high'],
  ['# Road shut\n\nBy Jane Poole | 4 September 2018', '2018-09-04', 'byline', 'medium'],
  ['# Road shut\n\nJane Poole, Roads Correspondent, 4 September 2018', '2018-09-04', 'byline', 'medium'],
  ['EUROPEAN COMMISSION\n\nBrussels, 4.9.2018\nCOM(2018) 557 final', '2018-09-04', 'dateline', 'high', 'EU'],
  ['# Road shut\n\nJane Poole\nTuesday September 4 2018, 12.01am, The Courier', '2018-09-04', 'byline', 'medium'],
  ['TO BE ANSWERED ON THE 4TH SEPTEMBER, 2018', '2018-09-04', 'posted-on', 'high', 'IN'],
  ['Minutes of Council held on Tuesday, 4th September, 2018 at 7.00 pm', '2018-09-04', 'posted-on', 'high'],
  ['First published: 4 September 2018. Last updated: 9 October 2018. Next review: 4 June 2021', '2018-09-04', 'posted-on', 'high'],
  ['Manifesto\n\nPublished by the Roads Party, 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['An Act\n\nTo mend the roads.\n\nSept. 4, 2018\n[H.R. 5376]', '2018-09-04', 'letter-head', 'medium', 'US'],
  ['By Jane Poole Globe Staff, September 4, 2018, 9:12 p.m.', '2018-09-04', 'byline', 'medium', 'US'],
  ['Speech to the House, 4 September 2018', '2018-09-04', 'heading', 'medium'],
  ['Ref: ABC/123\n\n4 September 2018\n\nDear Colleague', '2018-09-04', 'letter-head', 'medium'],
  ['# Speech on roads, 4 September 2018', '2018-09-04', 'heading', 'medium'],
  ['# Roads Act 2018\n\nAn Act to mend the roads. [4th September 2018]', '2018-09-04', 'enacted', 'high'],
  ['# The Roads Regulations 2018\n\nMade 4th September 2018\n\nComing into force 1st October 2018', '2018-09-04', 'enacted', 'high'],
  ['Approved September 4, 2018.', '2018-09-04', 'enacted', 'high', 'US'],
  [
    'REGULATION (EU) 2018/1060 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL of 4 September 2018 on roads',
    '2018-09-04',
    'enacted',
    'high',
    'EU',
  ],
];

const AT_FOOT: readonly Row[] = [
  ['Published 4 September 2018', '2018-09-04', 'posted-on', 'high'],
  ['Done at Brussels, 4 September 2018.', '2018-09-04', 'enacted', 'high', 'EU'],
  ['Source: Road shut | The Courier, 4 September 2018', '2018-09-04', 'source-line', 'high'],
];

const UNDATED: readonly string[] = [
  'The road was shut on 4 September 2018, when the new surface had been laid and tested by the county, and it stayed shut for two weeks.',
  'Closing date: 4 September 2018',
  'Effective date: 4 September 2018',
  'Deadline: 4 September 2018',
  'Review date: 4 September 2018',
  'Next review: 4 September 2018',
  'Accessed: 4 September 2018',
  'Retrieved on 4 September 2018',
  'Respond by 4 September 2018',
  'Valid until 4 September 2018',
  'Coming into force 4 September 2018',
  'Start date: 4 September 2018\nEnd date: 9 October 2018',
  'Birth date: 4 September 1968',
  'Comments due: 4 September 2018',
  'Previously published on page 4, September 2018',
  '- Road shut, 4 September 2018\n- Bridge open, 5 October 2018',
  'September 2018',
  'The Roads Act 2018 is long.',
  'It said so in a report published on 4 September 2018 that nobody read, and in three more that nobody wrote; the county then asked for a fourth one, which was late.',
  '© 2018 The Courier',
  '| Stage | Day |\n|---|---|\n| Tender | 4 September 2018 |\n| Build | 9 October 2018 |',
  'He was born on 4 September 1968 in a small town. He went to school there. Later he moved to the city and found work at the council, and stayed.',
  'Photo taken 4 September 2018: the road.',
  'They met on 31 June 2018.',
  'Present: Councillor Hill\n\nDate of next meeting: 4 October 2018',
  'Next meeting: 4 September 2018',
  'Archived on 4 September 2018',
  'The works run from 4 September 2018 to 9 October 2018.',
  'Coming into force on 1 April 2018',
  'Tickets go on sale 4 September 2018 at noon in the town hall.',
];

describe('the date a document stands on', () => {
  for (const [head, date, evidence, confidence, jurisdiction] of DATED) {
    it(`“${head.replace(/\s+/gu, ' ')}”, ${jurisdiction ?? 'nowhere'}: ${date} by ${evidence}, ${confidence}`, () => {
      const { context } = contextsOf(`${head}\n\n${BODY}`, 'note.md', jurisdiction ?? null);
      assert.deepEqual([context.date?.value, context.date?.evidence, context.date?.confidence], [date, evidence, confidence]);
    });
  }
  for (const [foot, date, evidence, confidence, jurisdiction] of AT_FOOT) {
    it(`at the foot, “${foot}”: ${date} by ${evidence}, ${confidence}`, () => {
      const { context } = contextsOf(`# Roads\n\n${BODY}\n\n${BODY}\n\n${foot}\n`, 'note.md', jurisdiction ?? null);
      assert.deepEqual([context.date?.value, context.date?.evidence, context.date?.confidence], [date, evidence, confidence]);
    });
  }
  for (const head of UNDATED) {
    it(`not from “${head.replace(/\s+/gu, ' ').slice(0, 60)}”`, () => {
      const { context } = contextsOf(`# Roads\n\n${head}\n\n${BODY}`);
      assert.equal(context.date, null);
    });
  }

  it('the day alone on a line behind the text is a chronology, not a letter head', () => {
    assert.equal(contextsOf(`# Roads\n\n${BODY}\n\n4 September 2018\n\nThe road was shut.`).context.date, null);
  });

  it('two lines with equal claims give the first, and less sure', () => {
    const { context } = contextsOf(`Published: 4 September 2018\n\nPublished: 9 October 2018\n\n${BODY}`);
    assert.deepEqual([context.date?.value, context.date?.confidence], ['2018-09-04', 'medium']);
  });

  const PATHS: readonly (readonly [path: string, date: string | null])[] = [
    ['press/2018-09-04-road.md', '2018-09-04'],
    ['20180904_road.md', '2018-09-04'],
    ['04-09-2018 road.md', '2018-09-04'],
    ['2018-09-road.md', null],
    ['2018-19-plan.md', null],
    ['2018-02-31-road.md', null],
    ['road-2018.md', null],
  ];
  for (const [path, date] of PATHS) {
    it(`the file name ${path} says ${date ?? 'no day'}`, () => {
      const { context } = contextsOf(BODY, path);
      assert.equal(context.date?.value ?? null, date);
    });
  }

  it('the address an article was taken from says its day', () => {
    const { context } = contextsOf(`---\nurl: https://news.example/society/2018/sep/04/road-shut\n---\n${BODY}`);
    assert.deepEqual([context.date?.value, context.date?.evidence], ['2018-09-04', 'address']);
  });

  it('each article of a digest has its own date, and lends it to no other', () => {
    const { context, segments } = contextsOf(
      `Posted on 4 September 2018\n\n${BODY}\n\nSource: Road shut | The Gazette\n\n${BODY}\n\nSource: Bridge open | The Courier, 9 October 2018\n\n${BODY}\n\nSource: Ferry late | The Courier\n`,
    );
    assert.equal(context.date, null);
    assert.deepEqual(
      segments.map(({ date }) => [date?.value ?? null, date?.evidence ?? null]),
      [
        ['2018-09-04', 'posted-on'],
        ['2018-10-09', 'source-line'],
        [null, null],
      ],
    );
  });
});
