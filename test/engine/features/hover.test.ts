/** Cards, from marked texts: the cursor stands at ▮. */
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/engine';
import { workspaceOf } from '../../support/workspace';

function card(text: string): string {
  const { marked, snapshot, uri } = workspaceOf(text, { jurisdiction: 'GB' });
  const [cursor] = marked.cursors;
  assert.ok(cursor, 'a cursor is marked');
  return (hover(snapshot(), uri(cursor.path), cursor.offset)?.lines ?? []).map(({ plain }) => plain).join('\n');
}

function markdown(text: string): string {
  const { marked, snapshot, uri } = workspaceOf(text, { jurisdiction: 'GB' });
  const [cursor] = marked.cursors;
  return (cursor === undefined ? [] : (hover(snapshot(), uri(cursor.path), cursor.offset)?.lines ?? []))
    .map((line) => line.markdown)
    .join('\n');
}

describe('hover', () => {
  it('says what an amount was read as, with its rounding', () => {
    assert.match(
      card('A grant of £4▮87 million for roads.'),
      /Read as £487,000,000, to the nearest £1m \(486\.5m to 487\.5m\) · detected, no note/u,
    );
  });

  it('names the change on both of its ends', () => {
    const wanted = /^£0\.5 million → £5 million · the fund\nTen times as much: \+£4\.5 million, \+900% \(8 to 12 times, given rounding\)/u;
    assert.match(card('The fund rises from £0▮.5m to £5m.'), wanted);
    assert.match(card('The fund rises from £0.5m to £▮5m.'), wanted);
  });

  it('says per hour, and what that is in a year', () => {
    assert.match(card('They are paid £7.5▮0 an hour.'), /^£7\.50 an hour\n[\s\S]*£7\.50 × 37\.5 hours × 52 weeks = £14,625 a year/u);
  });

  it('says that a currency is implied, and by what', () => {
    assert.match(card('A half a bill▮ion cash injection.'), /The pound is not written: from “cash injection”/u);
  });

  it('reads a range as one', () => assert.match(card('Rates of 2.5%-▮2.7% are usual.'), /one range, 2\.5% to 2\.7%/u));

  it('spells a financial year out', () =>
    assert.match(card('It was spent in 2014▮-15.'), /1 April 2014 to 31 March 2015.*financial year/u));

  it('says from which day a relative date counts and by which rule', () => {
    assert.match(
      card('---\ntype: document\ndate: 2010-11-16\n---\nIt will report next spr▮ing.'),
      /March to May 2011[\s\S]*Counted from 16 November 2010 \(line 3\)\. Rule: the first spring to begin after that day/u,
    );
  });

  it('says that a relative date needs a date', () => {
    assert.match(card('It will report next spr▮ing.'), /not worked out[\s\S]*has none/u);
  });

  it('shows what a note says, on the figure and on its marker', () => {
    const note = '\n\n[^f1]: figure: repairs to roads; period: 2018-19; money: new';
    assert.match(card(`A grant of £3▮m[^f1] was made.${note}`), /repairs to roads[\s\S]*period: 2018-19 · money: new[\s\S]*noted/u);
    assert.match(card(`A grant of £3m[^f▮1] was made.${note}`), /repairs to roads/u);
  });

  it('shows a policy of the register, and how often it is named', () => {
    assert.match(
      card('-- p.md --\n---\ntype: policy\ntitle: Ferry Plan\nstatus: delayed\n---\n-- a.md --\nThe Ferry ▮Plan.'),
      /Ferry Plan · plan · delayed[\s\S]*named once in this folder/u,
    );
  });

  it('names the only Act of a name, and says that the year was not in the text', () => {
    assert.match(
      card('---\ntype: document\ndate: 2018-03-21\n---\nUnder the Care ▮Act they must.'),
      /Care Act 2014 · 2014 c\. 23[\s\S]*the only Act called Care Act passed before 21 March 2018/u,
    );
  });

  it('says who held a post on the document’s date', () => {
    assert.match(
      card('---\ntype: document\ndate: 2018-03-21\n---\nThe health sec▮retary spoke.'),
      /Jeremy Hunt[\s\S]*Next: Matt Hancock, from 9 July 2018/u,
    );
  });

  it('resolves “the recent spending review” by the document’s date', () => {
    assert.match(
      card('---\ntype: document\ndate: 2010-11-16\n---\nAs the recent spending re▮view said.'),
      /Spending Review 2010[\s\S]*20 October 2010/u,
    );
  });

  it('bounds an undated text by who held a post in it', () => {
    assert.match(
      card('Matt Hancock, the Health Secretary, found £3▮m for beds.'),
      /no date: between 9 July 2018 and 26 June 2021, while Matt Hancock held the post/u,
    );
  });

  it('escapes what documents say', () => {
    const shown = markdown('-- p.md --\n---\ntype: policy\ntitle: "Plan [x](command:evil) <b> **b**"\n---\n-- a.md --\nThe Plan [[▮p]].');
    assert.doesNotMatch(shown, /\]\(command:/u);
    assert.doesNotMatch(shown, /<b>/u);
  });

  it('never shows more than twelve lines', () => {
    assert.ok(card('The annual sum rises from £0▮.5m to £5m a year.').split('\n').length <= 12);
  });

  it('is silent on plain words', () => assert.equal(card('Plain w▮ords.'), ''));
});
