/** Which date and place a document stands on, and by which evidence. */
import assert from 'node:assert/strict';
import { readDocument, sourceDocument } from '../../../server/src/engine';

function contextOf(text: string, path = 'note.md') {
  return readDocument(sourceDocument(`file:///${path}`, text), path, { jurisdiction: null, kind: null, indexed: false });
}

const DATED: readonly (readonly [name: string, text: string, date: string, evidence: string, path?: string])[] = [
  ['front matter comes first', '---\ndate: 2018-09-03\n---\nPosted on 1 May 2017\n\nText.', '2018-09-03', 'front-matter'],
  ['a line that says when it was posted', '# Beds are short\n\nPosted on 04/09/2018 by the desk\n\nText.', '2018-09-04', 'posted-on'],
  ['a line that says when it was published', '# Beds are short\n\nPublished: 4 September 2018\n\nText.', '2018-09-04', 'posted-on'],
  ['a heading with weekday and date', '# Tuesday 4 September 2018\n\nThe House met.', '2018-09-04', 'hansard-heading'],
  ['a date alone on its line', 'Department of Roads\n\n4 September 2018\n\nDear Sir, the road is shut.', '2018-09-04', 'letter-head'],
  ['a dateline', 'LONDON, 4 September 2018 — The road is shut.\n\nText.', '2018-09-04', 'dateline'],
  ['the name of the file', 'The road is shut.', '2018-09-04', 'file-name', 'press/2018-09-04-road.md'],
];

describe('the date a document stands on', () => {
  for (const [name, text, date, evidence, path] of DATED) {
    it(name, () => {
      const { context } = contextOf(text, path);
      assert.deepEqual([context.date?.value, context.date?.evidence], [date, evidence]);
    });
  }

  it('a date in the running text is not the document’s', () => {
    assert.equal(
      contextOf(
        'The road was shut for a long while, and reopened only after much delay on 4 September 2018, when the new surface had been laid and tested by the county.',
      ).context.date,
      null,
    );
  });

  it('the place of a source block decides the currency and the order of days in its article alone', () => {
    const article = (place: string) => `## Road\n\n\`\`\`source\ntitle: Road\n${place}\`\`\`\n\nIt costs $5m from 03/04/2018.\n`;
    const { mentions } = contextOf([article('jurisdiction: AU\n'), article('jurisdiction: US\n'), article('')].join('\n'));
    assert.deepEqual(
      mentions.flatMap((mention) =>
        mention.kind === 'money' ? [mention.value.currency] : mention.kind === 'date' ? [mention.value.start] : [],
      ),
      ['AUD', '2018-04-03', 'USD', '2018-03-04', null, '2018-04-03'],
    );
  });

  it('an article lends its date to no other', () => {
    const { context, segments } = contextOf(
      'Posted on 4 September 2018\n\nThe road is shut.\n\nSource: Road shut | The Gazette\n\nThe bridge is open.\n\nSource: Bridge open | The Courier\n',
    );
    assert.equal(context.date, null);
    assert.deepEqual(
      segments.slice(0, 2).map(({ date }) => date?.value ?? null),
      ['2018-09-04', null],
    );
  });
});

describe('the place a document belongs to', () => {
  const places: readonly (readonly [text: string, jurisdiction: string | null, currency: string | null])[] = [
    ['The NHS in England will get £3m, say MPs.', 'GB', 'GBP'],
    ['Congress gave the program $3 million in the United States.', 'US', 'USD'],
    ['The Lok Sabha heard that ₹3 crore was spent across India.', 'IN', 'INR'],
    ['The European Commission gave Member States €3 million.', 'EU', 'EUR'],
    ['The NDIS in Australia got A$3 million.', 'AU', 'AUD'],
    ['The Scottish Government gave £3m to the NHS. The Scottish Government said so in Scotland.', 'GB-SCT', 'GBP'],
    ['The road is shut.', null, null],
  ];
  for (const [text, jurisdiction, currency] of places) {
    it(text, () => {
      const { context } = contextOf(text);
      assert.deepEqual([context.jurisdiction, context.currency], [jurisdiction, currency]);
    });
  }

  it('front matter wins over every clue', () => {
    assert.equal(contextOf('---\njurisdiction: US\n---\nThe NHS in England will get £3m.').context.jurisdiction, 'US');
  });
});
