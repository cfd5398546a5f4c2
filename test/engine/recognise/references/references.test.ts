/** Names of Acts, bodies, posts, fiscal events and policies: what is one, what is none, and how far the name goes. */
import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/engine/recognise';
import { readSyntax } from '../../../../server/src/engine/syntax';

const KINDS = new Set(['legislation', 'organisation', 'post', 'event', 'policy']);

/** The references of a text, marked in it: "the ⟦Care Act 2014⟧". */
function marked(text: string, jurisdiction = 'GB'): string {
  const found = recognise(readSyntax(text), text, { jurisdiction, currency: null }).filter(({ kind }) => KINDS.has(kind));
  return found.reduceRight(
    (all, { span }) => `${all.slice(0, span.start)}⟦${all.slice(span.start, span.end)}⟧${all.slice(span.end)}`,
    text,
  );
}

const POSITIVE: readonly string[] = [
  'It rests on section 1 of the ⟦Care Act 2014⟧.',
  'The ⟦Care Act⟧ was long awaited.',
  'See s. 18(3) of the ⟦Children and Families Act 2014⟧.',
  'It applies the ⟦Public Bodies (Joint Working) (Scotland) Act 2014⟧ too.',
  'The ⟦Mental Health Bill⟧ fell.',
  'It is made by ⟦SI 2014/2828⟧ and by ⟦S.I. 2014/2672⟧.',
  'Article 8(1) of ⟦Regulation (EU) 2021/691⟧ applies.',
  'They cite ⟦Directive 2014/24/EU⟧.',
  'It was ⟦Pub. L. 111-148⟧, now ⟦42 U.S.C. 1396⟧.',
  'The ⟦Older Americans Act of 1965⟧ pays for meals.',
  'A paper (⟦Cm 7881⟧) came first.',
  'Both ⟦NHS England⟧ and the ⟦CQC⟧ agreed.',
  'The ⟦Local Government Association⟧ (⟦LGA⟧) replied.',
  'The ⟦health secretary⟧ spoke first.',
  'It was in the ⟦Autumn Statement 2015⟧.',
  'They share the ⟦Better Care Fund⟧ this time.',
];

const NEGATIVE: readonly string[] = [
  'They act fast.',
  'An Act of Parliament is needed. The Bill was paid.',
  'Bill Gates spoke.',
  'Mind the gap, and the scope of the work.',
  'The shadow health secretary objected.',
  'The German Chancellor came.',
  'An NGO won an ACE award on the ICE.',
  'Our household budget is tight.',
  'The Plan is good. Strategy matters.',
  'The ratio was 2014/24 or so.',
];

describe('references', () => {
  for (const row of POSITIVE) it(`found: ${row}`, () => assert.equal(marked(row.replace(/[⟦⟧]/gu, '')), row));
  for (const row of NEGATIVE) it(`not found: ${row}`, () => assert.equal(marked(row), row));

  it('without a year the whole run is the Act, never a part of it, and a British Act is not guessed abroad', () => {
    assert.equal(marked('The Affordable Care Act passed.'), 'The ⟦Affordable Care Act⟧ passed.');
    assert.equal(marked('The Care Act passed.', 'US'), 'The Care Act passed.');
  });

  it('"the Act" is the one named before it, and the provision belongs to the mention', () => {
    const text = 'Section 1 of the Care Act 2014 says so. The Act also covers carers.';
    const [named, back] = recognise(readSyntax(text), text, { jurisdiction: 'GB', currency: null }).filter(
      (one) => one.kind === 'legislation',
    );
    assert.equal(named?.value.provision, 'Section 1');
    assert.equal(back?.how, 'back-reference');
    assert.equal(back?.value.uri, 'https://www.legislation.gov.uk/ukpga/2014/23');
  });

  it('long runs of capitals are read in linear time', () => {
    const text = 'Care Of The Fund '.repeat(4000);
    const start = performance.now();
    marked(text);
    assert.ok(performance.now() - start < 3000);
  });
});
