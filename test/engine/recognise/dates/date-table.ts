/** Runs a table of marked sentences through recognition and resolution: each mark is one date, each expectation its printed value; alone and in every surrounding. */
import assert from 'node:assert/strict';
import { recogniseText } from '../../../../server/src/engine/workspace/recognise-text';

export interface DateTable {
  readonly jurisdiction: string;
  /** The document's date, null for none. */
  readonly date: string | null;
  /** Sentence with `⟦…⟧` round each date, then one printed value for each: "2018-03-21", "2018-06-01..2018-08-31 by", "?" for unresolved. */
  readonly rows: readonly (readonly [sentence: string, ...values: string[]])[];
}

/** The same sentence where a document may put it. */
const SURROUNDINGS: readonly (readonly [name: string, put: (sentence: string) => string])[] = [
  ['alone', (sentence) => sentence],
  ['behind another paragraph and CRLF', (sentence) => `Nobody spoke.\r\n\r\n${sentence}`],
  ['in a list', (sentence) => `- Nobody spoke.\n- ${sentence}`],
  ['in a quote', (sentence) => `> ${sentence}`],
  ['in a heading', (sentence) => `## ${sentence}`],
  ['in emphasis', (sentence) => `**${sentence}**`],
  ['in link text', (sentence) => `[${sentence.replace(/[[\]]/gu, '\\$&')}](https://example.org/)`],
  ['in a table', (sentence) => `| Remark |\n|---|\n| ${sentence} |`],
  ['with no-break spaces', (sentence) => sentence.replaceAll(' ', '\u00A0')],
  // A sign or a number at the start of a line may be a list or a heading.
  ['hard-wrapped', (sentence) => sentence.replace(/(?<=[\p{L}\p{N},]) (?=\p{L})/gu, '\n')],
];

export function checkTable({ jurisdiction, date, rows }: DateTable): void {
  describe(`${jurisdiction}, ${date ?? 'no document date'}`, () => {
    for (const [sentence, ...values] of rows) {
      it(sentence, () => {
        const wanted = [...sentence.matchAll(/⟦(?<text>[^⟧]*)⟧/gu)].map(({ groups }, index) => `${groups?.text} = ${values[index]}`);
        for (const [name, put] of SURROUNDINGS)
          assert.deepEqual(printedDates(put(sentence.replace(/[⟦⟧]/gu, '')), date, jurisdiction), wanted, name);
      });
    }
  });
}

export function checkNone(jurisdiction: string, sentences: readonly string[]): void {
  describe(`no date, ${jurisdiction}`, () => {
    for (const sentence of sentences)
      it(sentence, () => {
        for (const [name, put] of SURROUNDINGS) assert.deepEqual(printedDates(put(sentence), '2019-07-04', jurisdiction), [], name);
      });
  });
}

function printedDates(text: string, date: string | null, jurisdiction: string): string[] {
  return recogniseText(text, { date, jurisdiction }).flatMap((mention) => {
    if (mention.kind !== 'date') return [];
    const { start, end, comparator } = mention.value;
    const interval = start === null ? '?' : start === end ? start : `${start}..${end}`;
    return [`${mention.text.replace(/\s+/gu, ' ')} = ${interval}${comparator === null ? '' : ` ${comparator}`}`];
  });
}
