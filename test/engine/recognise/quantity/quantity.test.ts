/** Counts that state a fact, and numbers that do not. */
import type { Mention } from '../../../../server/src/engine';
import { runNegatives, runTable, type SpecRow } from '../../../support/spec-table';

function print(mention: Mention): string {
  if (mention.kind !== 'quantity') return mention.kind;
  const { min, max, unit, comparator } = mention.value;
  return [min === max ? `${min}` : `${min}..${max}`, unit, comparator].filter((part) => part !== null).join(' ');
}

const ROWS: readonly SpecRow[] = [
  { phrase: 'a gap of ⟦110,000⟧ vacancies', value: '110000 vacancies' },
  { phrase: 'some ⟦1.45 million⟧ people work here', value: '1450000 people about' },
  { phrase: 'more than ⟦20,300⟧ organisations took part', value: '20300 organisations gt' },
  { phrase: 'they wrote to ⟦13⟧ clinical groups', value: '13 clinical groups' },
  { phrase: 'it speaks for ⟦21⟧ social care organisations', value: '21 social care organisations' },
  { phrase: 'another ⟦10 million⟧ more people by then', value: '10000000 people' },
  { phrase: 'build ⟦a hundred thousand⟧ homes', value: '100000 homes' },
  { phrase: 'build ⟦5,000 to 6,000⟧ new homes', value: '5000..6000 homes' },
  { phrase: 'at least ⟦300⟧ GPs have left', value: '300 gps ge' },
  { phrase: 'hire ⟦40,000⟧ additional nurses', value: '40000 nurses' },
  { phrase: 'about 23,000 people have one, rising to about ⟦350,000⟧.', value: '350000 people about' },
  { phrase: 'the ⟦152⟧ councils of England', value: '152 councils' },
];

const NEGATIVES: readonly string[] = [
  'for 10 years',
  'within 24 hours',
  'a 24-hour centre',
  'aged 18 to 25',
  'page 12 of it',
  'section 4 applies',
  'Type 24 frigates',
  '3 times as many',
  'thousands of people',
  'two of the schools',
  'seven key principles',
  'a seven-point plan',
  'the 2nd reading',
  'call 020 7946 0000',
  'over 300 miles',
  'in 2018 schools closed',
  'one in 10 people',
  'key stage 2 results',
  'Covid-19 cases rose',
  'a 5 km walk',
  'at 9:30 meetings began',
];

describe('quantity', () => {
  runTable('quantity', ROWS, print, undefined);
  runNegatives('quantity', NEGATIVES);
});
