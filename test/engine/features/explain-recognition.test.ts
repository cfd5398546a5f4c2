/** The page behind "Explain Recognition Here", from marked texts. */
import assert from 'node:assert/strict';
import { explainRecognition } from '../../../server/src/engine';
import { workspaceOf } from '../../support/workspace';

function page(text: string): string | null {
  const { marked, snapshot, uri } = workspaceOf(text, { jurisdiction: 'GB' });
  const [cursor] = marked.cursors;
  assert.ok(cursor, 'a cursor is marked');
  return explainRecognition(snapshot(), uri(cursor.path), cursor.offset);
}

describe('explainRecognition', () => {
  it('puts the passage at the cursor before the rest of its paragraph', () => {
    const text = page('It cost £3m in 2016-17. Then it was £4▮m.\n\nAnother paragraph has £9m.') ?? '';
    assert.ok(text.indexOf('£4m') < text.indexOf('In the same paragraph'), text);
    assert.ok(text.indexOf('£3m') > text.indexOf('In the same paragraph'), text);
    assert.doesNotMatch(text, /£9m/u);
  });

  it('says what was refused at the cursor, and why', () => {
    assert.match(page('See section 1▮2 of the guide.') ?? '', /not kept[\s\S]*“section” names it/u);
  });

  it('tells the value in words, without the fields that say nothing', () => {
    const text = page('It will come by 3 May 20▮18.') ?? '';
    assert.match(text, /## “.*3 May 2018”: read as a date/u);
    assert.match(text, /- Value: start 2018\\-05\\-03/u);
    assert.doesNotMatch(text, /null|json/u);
  });

  it('has nothing to say where nothing was looked at', () => {
    assert.equal(page('Nobody ▮came.'), null);
  });

  it('escapes what the document says', () => {
    const text = page('The “A*B <b>Care</b> Fun▮d” and the [Care_Fund](x.md) of £3m.') ?? '';
    assert.doesNotMatch(text, /<b>/u);
  });
});
