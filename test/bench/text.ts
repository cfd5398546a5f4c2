/** Policy prose written for the bench: as dense with figures and names as real documents are, about seven mentions in a kilobyte. */

const PARAGRAPHS = [
  'The council set aside £2.4 million in 2018-19 for repairs to 312 schools, up from £1.9m the year before. Officers expect a further 6 per cent next spring.',
  'Nobody who spoke at the meeting disagreed with the aim. They asked who would pay, when the work would begin and what would happen to the older buildings in the meantime. The chair promised to write to every member with an answer, and asked that the letters be kept with the minutes so that those who come after can see what was said and by whom.',
  'Between 4 March and 6 August 2014 more than 1.3 million people used the service, according to the National Audit Office. Around half of them came back within a month.',
  'Carers told us that the hardest part of the day is the one that nobody sees. It begins before the house is awake and ends long after the last visitor has gone home. What they want is simple enough: someone who answers the telephone, someone who remembers their name, and a promise that is kept. Few of them had heard of the new scheme, and fewer still knew how to apply for it.',
  'The Care Act 2014 gave councils new duties. The Department of Health and Social Care (DHSC) says that the cost was met in full; the Local Government Association does not agree.',
  'In opening the debate the minister said that the government had listened, that it had learned, and that it would not be rushed into a decision which later governments would have to undo. Members on both sides welcomed the tone of the speech. Several asked for a date. None was given, although the minister did say that the work was well advanced and that he hoped to return to the House before long.',
  'Inspectors found that most homes were clean, well run and kind. Where they were not, the reasons were familiar: too few staff, too much paper, and managers who had come and gone before anyone could learn from what they had done. The report makes no secret of the pressure on those who stayed.',
  'Spending on roads fell from $3.1 billion to $2.7 billion over the same period, while the number of bridges rated poor rose by 11%. The commission will report by June 2026.',
  'It is often said that prevention is better than cure, and less often shown. The evidence that we were given was mixed. Some of it came from places that had little in common with one another, and some of it had been gathered by the people whose work was being judged. We do not say that it was wrong. We say that it should be checked by somebody else before more money is spent on the strength of it.',
  'Residents were asked to choose between three options. The first would keep the library where it is. The second would move it to the old post office. The third, which was the most popular, would share a building with the college and stay open in the evenings.',
  'The Winter Resilience Fund opened on 18 September 2018 with £240 million for adult social care. It was followed by a green paper on work and health, which drew 8,400 responses.',
  'There was no shortage of advice. Some wanted the rules to be simpler, others wanted them to be fairer, and a good many wanted both without saying how the one might be had without giving up some of the other. Officials listened politely and took notes. What became of the notes is not recorded.',
];

/** `kilobytes` of paragraphs divided by blank lines, the same on every machine. */
export function policyProse(kilobytes: number): string {
  let result = '';
  for (let i = 0; result.length < kilobytes * 1024; i += 1) result += `${PARAGRAPHS[i % PARAGRAPHS.length]}\n\n`;
  return result;
}

/** Lines that patterns with backtracking choke on, by what is repeated in them. */
export const PATHOLOGICAL: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'digits and spaces': '123 ',
  commas: '1,',
  'thousands separators': '111,',
  brackets: '[(',
  'open brackets': '(1',
  'currency signs': '£',
  'signs and digits': '£1-',
  'amounts in brackets': '(£1',
  'amounts and scales': '£1 million to ',
  'month names': 'March ',
  'days and months': '1 May ',
  'years and dashes': '2016-',
  'years and commas': '2016, ',
  'dotted numbers': '1.1.',
  'slashed numbers': '1/1/',
  percents: '5% to ',
  'per cent words': 'five per cent ',
  'number words': 'twenty one hundred ',
  'articles and scales': 'a hundred and ',
  hedges: 'more than about ',
  'relative words': 'the end of the next ',
  seasons: 'early spring ',
  'lists of days': '1, 2 and 3 March, ',
  'stretches of years': 'the next two years to ',
  'quarters and years': 'Q1 Q2 2019 ',
  'parts of parts': 'the last week of the first half of 2019 ',
  weekdays: 'Monday, ',
  capitals: 'Fund Of The ',
  'capitals and initials': 'NHS DHSC (LGA) ',
  acts: 'Act And ',
  sections: 'section 1(1)(a) and ',
  quotes: '“A ',
  'small words': 'of the and in ',
  'nouns and numbers': '400 people and ',
};

export function pathological(piece: string, kilobytes: number): string {
  return piece.repeat(Math.ceil((kilobytes * 1024) / piece.length));
}
