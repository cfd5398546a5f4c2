/** What a name means at the document's date, and what names give away about a date that is missing. */
import assert from 'node:assert/strict';
import { recognise } from '../../../server/src/engine/recognise';
import { inferContext, resolveMentions } from '../../../server/src/engine/resolve';
import { dateBounds, dateClues } from '../../../server/src/engine/resolve/date-clues';
import { readSyntax } from '../../../server/src/engine/syntax';

function meanings(text: string, date: string | null) {
  const syntax = readSyntax(text);
  const mentions = recognise(syntax, text, { jurisdiction: 'GB', currency: 'GBP' });
  const contexts = inferContext({ text, syntax, mentions, path: 'note.md', given: { date, jurisdiction: 'GB' } });
  return resolveMentions(mentions, syntax, contexts);
}

describe('meanings of names', () => {
  it('the only Act of a name before the date is meant, and the reason is said', () => {
    const [act] = meanings('The Care Act is clear.', '2018-03-21');
    assert.ok(act?.kind === 'legislation');
    assert.equal(act.value.uri, 'https://www.legislation.gov.uk/ukpga/2014/23');
    assert.equal(act.implied[0]?.because, 'the only Act called Care Act passed before 21 March 2018');
  });

  it('several Acts of one name mean none', () => {
    const [act] = meanings('The Finance Act is clear.', '2018-03-21');
    assert.ok(act?.kind === 'legislation');
    assert.equal(act.value.uri, null);
  });

  it('the recent spending review is the last one up to the date', () => {
    const event = meanings('In the recent spending review this was promised.', '2010-11-16').find(({ kind }) => kind === 'event');
    assert.ok(event?.kind === 'event');
    assert.equal(event.value.date, '2010-10-20');
  });

  it('a department and an office-holder bound the date', () => {
    const text = 'Matt Hancock, the Health and Social Care Secretary, spoke for the DHSC.';
    const clues = dateClues(meanings(text, null), text);
    assert.deepEqual(dateBounds(clues), { notBefore: '2018-07-09', notAfter: '2021-06-26' });
    const former = 'Matt Hancock, the former health secretary, spoke.';
    assert.deepEqual(dateClues(meanings(former, null), former), []);
  });
});
