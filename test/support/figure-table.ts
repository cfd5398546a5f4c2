/** Runs whole sentences with every figure marked: exactly the marked money, percentages and counts must be found, in every surrounding. */
import assert from 'node:assert/strict';
import { type Mention, recogniseText } from '../../server/src/engine';
import { SURROUNDINGS, type Surrounding } from './spec-table';

/** A sentence with `⟦⟧` round each figure, then the printed value of each in order; without marks it must hold none. */
export type FigureRow = readonly [sentence: string, ...values: string[]];

/** `GBP 3000000 le /year per pupil`, `2..3% about`, `13 clinical groups`, with the role in a change behind. */
export function printFigure(mention: Mention): string {
  if (mention.kind !== 'money' && mention.kind !== 'percent' && mention.kind !== 'quantity') return mention.kind;
  const { min, max, comparator } = mention.value;
  const amount = min === max ? `${min}` : `${min}..${max}`;
  const parts: (string | null)[] = [comparator];
  if (mention.kind === 'money') {
    const { currency, per, perHead } = mention.value;
    parts.unshift(currency ?? '?', amount);
    parts.push(per === null ? null : `/${per}`, perHead === null ? null : `per ${perHead}`);
  } else if (mention.kind === 'percent') parts.unshift(`${amount}${mention.value.unit}`);
  else parts.unshift(amount, mention.value.unit);
  parts.push(mention.change?.role ?? null);
  return parts.filter((part) => part !== null).join(' ');
}

/** The figures of a text by place: "⟦£3m⟧ GBP 3000000". */
export function figuresIn(text: string, jurisdiction: string): string[] {
  return recogniseText(text, { date: null, jurisdiction })
    .filter(({ kind }) => kind === 'money' || kind === 'percent' || kind === 'quantity')
    .map((mention) => `${mention.span.start} ⟦${mention.text}⟧ ${printFigure(mention)}`);
}

/** `surroundings` is narrowed for rows whose own line ends or markup would break in a heading or a cell. */
export function runFigures(
  name: string,
  rows: readonly FigureRow[],
  jurisdiction = 'GB',
  surroundings: readonly Surrounding[] = SURROUNDINGS,
): void {
  for (const [sentence, ...values] of rows) {
    it(`${name}: ${sentence}`, () => {
      for (const surrounding of surroundings) {
        const { text, marks } = marked(surrounding.wrap(sentence));
        const wanted = marks.map(({ start, end }, i) => `${start} ⟦${text.slice(start, end)}⟧ ${values[i] ?? 'no value given'}`);
        assert.deepEqual(figuresIn(text, jurisdiction), wanted, surrounding.name);
      }
    });
  }
}

function marked(drawn: string): { readonly text: string; readonly marks: readonly { readonly start: number; readonly end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const piece of drawn.split(/(⟦|⟧)/u)) {
    if (piece === '⟦') start = text.length;
    else if (piece === '⟧') marks.push({ start, end: text.length });
    else text += piece;
  }
  return { text, marks };
}
