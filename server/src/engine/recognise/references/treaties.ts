/** Treaties: "the Treaty of Lisbon", "Article 50 of the Treaty on European Union", "the North Atlantic Treaty". */
import { type BlockWords, TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';
import { legislation } from './make';
import { GAP, gapAfter, isCapital, wordIn } from './name-walk';
import { provisionAround } from './provisions';

/** European Legislation Identifiers of the consolidated treaties. Source: EUR-Lex. */
const ELI: Readonly<Record<string, string>> = {
  'Treaty on European Union': 'http://data.europa.eu/eli/treaty/teu_2016/oj',
  'Treaty on the Functioning of the European Union': 'http://data.europa.eu/eli/treaty/tfeu_2016/oj',
};
/** Names of treaties are shorter than this, in words. */
const LONGEST = 12;
const SMALL = new Set(['of', 'the', 'for', 'in', 'on']);
const YEAR = /,?[\s\u00A0](?:of[\s\u00A0])?(?:1[5-9]|20)\d\d(?![\d/-])/uy;
/** These before "Treaty" name none: "the Draft Treaty", "a New Treaty". */
const NO_NAME =
  /^(?:The|This|That|A|An|New|Draft|Any|Each|No|Our|Its|Under|In|By|Of|Every|Such|International|Bilateral|Peace|Trade|Extradition|Tax|EU|Reform|Proposed|First|Second|Third|If|When|Since|Article)$/u;

export const treaties: Recogniser = {
  id: 'treaty',
  kind: 'legislation',
  triggers: TRIGGER.act,
  find(text, { words }) {
    const found: Candidate[] = [];
    for (const i of words.capitals) {
      if (wordIn(text, words, i) !== 'Treaty') continue;
      const last = namedBehind(text, words, i);
      const first = last === i ? namedBefore(text, words, i) : i;
      if (last === i && first === i) continue;
      const start = words.starts[first] ?? 0;
      const name = words.ends[last] ?? 0;
      YEAR.lastIndex = name;
      const end = name + (YEAR.exec(text)?.[0].length ?? 0);
      const title = text.slice(start, end).replace(/\s+/gu, ' ');
      found.push(
        legislation(
          start,
          end,
          { uri: ELI[text.slice(start, name).replace(/\s+/gu, ' ')] ?? null, title, provision: provisionAround(text, start, end) },
          'stated',
          'treaty',
        ),
      );
    }
    return found;
  },
};

/** The last word of "of Lisbon", "on the Functioning of the European Union", "establishing the European Community"; the noun itself where none follows. */
function namedBehind(text: string, words: BlockWords, at: number): number {
  const link = gapAfter(text, words, at) === GAP.space ? wordIn(text, words, at + 1) : '';
  if (link !== 'of' && link !== 'on' && link !== 'establishing' && link !== 'concerning') return at;
  let last = at;
  for (let k = at + 2; k < words.starts.length && k - at <= LONGEST; k += 1) {
    const gap = gapAfter(text, words, k - 1);
    if (gap !== GAP.space && gap !== GAP.hyphen) break;
    const word = wordIn(text, words, k);
    if (isCapital(words, k) && !/^(?:Treaty|Article|Parliament|Member)$/u.test(word)) last = k;
    else if (!SMALL.has(word) || (link === 'of' && last > at)) break;
  }
  return last;
}

/** The first word of "North Atlantic Treaty", "Nuclear Non-Proliferation Treaty". */
function namedBefore(text: string, words: BlockWords, at: number): number {
  let first = at;
  for (let k = at - 1; k >= 0 && at - k <= 5; k -= 1) {
    const gap = gapAfter(text, words, k);
    if ((gap !== GAP.space && gap !== GAP.hyphen) || !isCapital(words, k) || NO_NAME.test(wordIn(text, words, k))) break;
    first = k;
  }
  return first;
}
