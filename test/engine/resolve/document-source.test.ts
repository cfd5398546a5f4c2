/** Who put a text out, and by which evidence. */
import assert from 'node:assert/strict';
import { readDocument, sourceDocument } from '../../../server/src/engine';

function contextsOf(text: string) {
  return readDocument(sourceDocument('file:///note.md', text), 'note.md', { jurisdiction: 'GB', kind: null, indexed: false });
}

const BODY =
  'The road is shut, and it will stay shut for as long as the county has no money to mend it. Officers had asked for more in each of the last three years, and each time they were told to wait for the review that has not been written. Members heard it all before, and voted to wait again.';

const SOURCES: readonly (readonly [text: string, name: string, evidence: string, confidence: string])[] = [
  [`---\noutlet: The Gazette\n---\n${BODY}`, 'The Gazette', 'front-matter', 'high'],
  [`---\nsite: The Courier\n---\n# Road shut | The Gazette\n\n${BODY}`, 'The Courier', 'front-matter', 'high'],
  [`${BODY}\n\nSource: Road shut | The Gazette\n`, 'The Gazette', 'source-line', 'high'],
  [`${BODY}\n\nSource: The Gazette, 4 September 2018\n`, 'The Gazette', 'source-line', 'high'],
  [`# Road shut | The Gazette\n\n${BODY}`, 'The Gazette', 'title-tail', 'medium'],
  [`Road shut – Harbour News\n\n${BODY}`, 'Harbour News', 'title-tail', 'medium'],
  [`Surrey County Council\n\n4 September 2018\n\nDear Sir,\n\n${BODY}`, 'Surrey County Council', 'letter-head', 'medium'],
  [`**Department for Transport**\n\n${BODY}`, 'Department for Transport', 'letter-head', 'medium'],
  [`---\nurl: https://www.gazette.example/roads\n---\n${BODY}`, 'gazette.example', 'address', 'low'],
];

const NONE: readonly string[] = [
  BODY,
  `# Road shut\n\n${BODY}`,
  `# Road shut | what it means for you\n\n${BODY}`,
  `# Roads – Summer 2018\n\n${BODY}`,
  `The Department for Transport agreed.\n\n${BODY}`,
  `${BODY}\n\nSurrey County Council\n`,
];

describe('the source of a document', () => {
  for (const [text, name, evidence, confidence] of SOURCES) {
    it(`${name}, by ${evidence}`, () => {
      const { source } = contextsOf(text).context;
      assert.deepEqual([source?.name, source?.evidence, source?.confidence], [name, evidence, confidence]);
    });
  }
  for (const text of NONE)
    it(`none: ${text.replace(/\s+/gu, ' ').slice(0, 60)}`, () => assert.equal(contextsOf(text).context.source, null));

  it('each article of a digest has its own', () => {
    const { context, segments } = contextsOf(
      `${BODY}\n\nSource: Road shut | The Gazette\n\n${BODY}\n\nSource: Bridge open | The Courier\n`,
    );
    assert.equal(context.source, null);
    assert.deepEqual(
      segments.map(({ source }) => source?.name ?? null),
      ['The Gazette', 'The Courier'],
    );
  });
});
