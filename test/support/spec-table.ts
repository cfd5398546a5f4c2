/** Runs a table of phrases: each marked span must be found, alone and in every surrounding that Markdown allows, with the same value. */
import assert from 'node:assert/strict';
import { type Mention, type MentionKind, recogniseText } from '../../server/src/engine';

export interface SpecRow {
  /** The phrase with `⟦⟧` around the mention. */
  readonly phrase: string;
  /** The value in one printed line, as `print` writes it. */
  readonly value: string;
  readonly date?: string;
  readonly jurisdiction?: string;
}

export interface Surrounding {
  readonly name: string;
  wrap(phrase: string): string;
}

/** Every surrounding keeps the phrase's words; marks shift with it. */
export const SURROUNDINGS: readonly Surrounding[] = [
  { name: 'alone', wrap: (phrase) => phrase },
  { name: 'in a list', wrap: (phrase) => `- ${phrase}` },
  { name: 'in a quote', wrap: (phrase) => `> ${phrase}` },
  { name: 'in a heading', wrap: (phrase) => `## ${phrase}` },
  { name: 'after CRLF', wrap: (phrase) => `A line before.\r\n\r\n${phrase}\r\n` },
  { name: 'in emphasis', wrap: (phrase) => `*${phrase}*` },
  { name: 'in link text', wrap: (phrase) => `[${phrase}](page.html)` },
  {
    name: 'in a sentence',
    wrap: (phrase) => `Officers met on the day. It was said that ${phrase.replace(/\.$/u, '')}, and nobody disagreed.`,
  },
  { name: 'with no-break spaces', wrap: (phrase) => phrase.replaceAll(' ', '\u00A0') },
  { name: 'with a line end before and inside', wrap: brokenLines },
  { name: 'in a quote, with a line end before and inside', wrap: (phrase) => `> ${brokenLines(phrase).replaceAll('\n', '\n> ')}` },
  { name: 'in a table cell', wrap: (phrase) => `| Words | Other |\n|---|---|\n| ${phrase} | x |` },
];

/** The first space inside each mark and the one before it become soft line ends. */
function brokenLines(phrase: string): string {
  return phrase.replaceAll(/ ?⟦[^⟧]*⟧/gu, (mention) => mention.replace(/^ /u, '\n').replace(/(?<=⟦[^ ]*) /u, '\n'));
}

function unmarked(text: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { text: text.replace('⟦', '').replace('⟧', ''), start, end };
}

export function runTable(
  kind: MentionKind,
  rows: readonly SpecRow[],
  print: (mention: Mention) => string,
  surroundings = SURROUNDINGS,
): void {
  for (const row of rows) {
    it(`“${row.phrase}” is ${row.value}`, () => {
      for (const { name, wrap } of surroundings) {
        const { text, start, end } = unmarked(wrap(row.phrase));
        const found = recogniseText(text, { date: row.date ?? null, jurisdiction: row.jurisdiction ?? 'GB' }).filter(
          (mention) => mention.kind === kind,
        );
        const drawn = found.map((mention) => `⟦${mention.text}⟧ ${print(mention)}`).join(', ') || 'nothing';
        const hit = found.find(({ span }) => span.start === start && span.end === end);
        assert.ok(hit, `${name}: found ${drawn}`);
        assert.equal(print(hit), row.value, name);
      }
    });
  }
}

export function runNegatives(kind: MentionKind, phrases: readonly string[], jurisdiction = 'GB'): void {
  for (const phrase of phrases) {
    it(`“${phrase}” holds no ${kind}`, () => {
      const found = recogniseText(phrase, { date: null, jurisdiction }).filter((mention) => mention.kind === kind);
      assert.deepEqual(
        found.map((mention) => mention.text),
        [],
      );
    });
  }
}
