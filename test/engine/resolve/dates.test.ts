/** What a resolved date says about itself: the rule, what was implied, the weekday, the other order, EDTF. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DateMention, recogniseText } from '../../../server/src/engine';

function dateIn(text: string, date: string | null = '2010-11-16', jurisdiction = 'GB'): DateMention {
  const found = recogniseText(text, { date, jurisdiction }).find((mention): mention is DateMention => mention.kind === 'date');
  assert.ok(found, `no date in “${text}”`);
  return found;
}

describe('how a date was worked out', () => {
  it('next spring is the first to begin after the document’s date', () => {
    const { value, reading } = dateIn('The report is due next spring.');
    assert.deepEqual([value.start, value.end], ['2011-03-01', '2011-05-31']);
    assert.equal(reading.rule, 'the first spring to begin after that day; spring is March to May');
    assert.equal(reading.base, '2010-11-16');
  });

  it('this summer is the summer of that year', () => {
    assert.equal(dateIn('It is due this summer.', '2018-03-21').reading.rule, 'the summer of that year; summer is June to August');
  });

  it('without a document date a relative date stays open', () => {
    const { value, reading } = dateIn('It is due next spring.', null);
    assert.deepEqual([value.start, value.end, value.edtf, reading.base], [null, null, null, null]);
  });

  it('the year of a bare month is said to be implied', () => {
    assert.equal(dateIn('The panel will meet in March.').implied[0]?.part, 'year');
  });

  it('a stated date implies nothing', () => {
    assert.deepEqual(dateIn('It met on 3 May 2016.').implied, []);
  });

  it('the weekday is kept as printed, also where it is wrong', () => {
    assert.equal(dateIn('It met on Monday 4 May 2016.').reading.weekday, 1);
  });

  it('a day that does not exist is flagged', () => {
    const { value, reading } = dateIn('It met on 31 June 2016.');
    assert.deepEqual([value.start, reading.impossible], [null, true]);
  });

  it('numbers that could be read in two orders keep the other one', () => {
    assert.equal(dateIn('It met on 03/04/2016.').reading.otherOrder, '2016-03-04');
    assert.equal(dateIn('It met on 03/04/2016.', '2016-05-01', 'US').reading.otherOrder, '2016-04-03');
    assert.equal(dateIn('It met on 24/04/2016.').reading.otherOrder, null);
    assert.equal(dateIn('It met on 04/04/2016.').reading.otherOrder, null);
  });

  for (const [text, edtf] of [
    ['It met on 3 May 2016.', '2016-05-03'],
    ['It met in May 2016.', '2016-05'],
    ['It met in 2016.', '2016'],
    ['It met in summer 2016.', '2016-06/2016-08'],
    ['It met in 2016-17.', '2016-04/2017-03'],
    ['It met in the 1990s.', '199X'],
    ['It met in the late 1990s.', '1997/1999'],
    ['It met from 3 May 2016 to 4 June 2016.', '2016-05-03/2016-06-04'],
  ] as const) {
    it(`EDTF of “${text}”`, () => assert.equal(dateIn(text).value.edtf, edtf));
  }
});

describe('a printed date is read back', () => {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  it('in every order, for any day from 1800 to 2099', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1800, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const iso = `${year}-${two(month)}-${two(day)}`;
        const name = months[month - 1] ?? '';
        for (const printed of [
          iso,
          `${day} ${name} ${year}`,
          `${name} ${day}, ${year}`,
          `${two(day)}/${two(month)}/${year}`,
          `${two(day)}.${two(month)}.${year}`,
        ]) {
          const { text, value } = dateIn(`The panel met on ${printed} in the hall.`);
          assert.deepEqual([text, value.start, value.end], [printed, iso, iso]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('any text is read without a throw, and every span quotes it', () => {
    const word = fc.constantFrom(
      '2016',
      '-',
      '17',
      ' to ',
      'May',
      ' 3 ',
      '/',
      'next ',
      'spring',
      ' of ',
      'FY',
      'the end of ',
      '1990s',
      ',',
      '.',
      ' by ',
      '31 ',
      'Q1 ',
      '’18',
      '\u00a0',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join('');
        for (const { span, text: quoted } of recogniseText(text, { date: '2019-07-04', jurisdiction: 'GB' })) {
          assert.equal(text.slice(span.start, span.end), quoted);
        }
      }),
      { numRuns: 300 },
    );
  });
});
