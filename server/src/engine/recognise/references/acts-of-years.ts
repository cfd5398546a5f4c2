/** Several Acts of one title: "the Children Acts 1989 and 2004", "the Housing Acts 1985 to 1996". */
import { actOf, actUri } from '../../data/acts';
import { TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';
import { titleOf } from './act-title';
import { legislation } from './make';
import { wordIn } from './name-walk';
import { provisionAround } from './provisions';

const YEAR = '(?:1[2-9]|20)\\d\\d(?![\\d/])';
const YEARS = new RegExp(
  String.raw`[\s\u00A0](?<years>${YEAR}(?:(?:,[\s\u00A0](?:and[\s\u00A0])?|[\s\u00A0]and[\s\u00A0])${YEAR}){1,6})`,
  'uy',
);
const SPAN = new RegExp(String.raw`[\s\u00A0](?<first>${YEAR})(?:[\s\u00A0]to[\s\u00A0]|[-–])${YEAR}`, 'uy');

/** "Two Acts 1989 and 2004" have no title. */
const HOW_MANY = /^(?:Two|Three|Four|Five|Six|Several|Both|Many|Some|Various|Other|Earlier|Later)$/u;

/** Each year names an Act of its own; the first takes the title with it. A span of years is one name. */
export const actsOfYears: Recogniser = {
  id: 'acts-of-years',
  kind: 'legislation',
  triggers: TRIGGER.act,
  find(text, { words, jurisdiction }) {
    const found: Candidate[] = [];
    for (const i of words.capitals) {
      if (wordIn(text, words, i) !== 'Acts') continue;
      const { own } = titleOf(text, words, i);
      if (own < 0 || (own === i - 1 && HOW_MANY.test(wordIn(text, words, own)))) continue;
      const [start, end] = [words.starts[own] ?? 0, words.ends[i] ?? 0];
      SPAN.lastIndex = end;
      const span = SPAN.exec(text)?.[0];
      if (span !== undefined) {
        const title = text.slice(start, end + span.length).replace(/\s+/gu, ' ');
        const provision = provisionAround(text, start, end + span.length);
        found.push(legislation(start, end + span.length, { uri: null, title, provision }, 'stated', 'acts-of-years'));
        continue;
      }
      YEARS.lastIndex = end;
      const years = YEARS.exec(text)?.groups?.years;
      if (years === undefined) continue;
      const name = `${text.slice(start, words.starts[i] ?? 0)}Act`.replace(/\s+/gu, ' ');
      const british = jurisdiction === null || jurisdiction.startsWith('GB');
      for (const [index, { index: at, 0: year }] of [...years.matchAll(/\d{4}/gu)].entries()) {
        const act = actOf(name, Number(year));
        const from = end + 1 + at;
        const value = { uri: british && act !== null ? actUri(act) : null, title: `${name} ${year}`, provision: null };
        found.push(legislation(index === 0 ? start : from, from + year.length, value, 'stated', 'acts-of-years'));
      }
    }
    return found;
  },
};
