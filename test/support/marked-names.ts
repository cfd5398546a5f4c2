/** Draws the names that recognition finds into the text itself, and runs tables of such texts: what is marked is found, and nothing else. */
import assert from 'node:assert/strict';
import { type Mention, type MentionKind, recogniseText } from '../../server/src/engine';

/** The mentions of some kinds, marked in the text: "the ⟦Care Act 2014⟧". */
export function marked(text: string, kinds: readonly MentionKind[], jurisdiction = 'GB'): string {
  return namesIn(text, kinds, jurisdiction).reduceRight(
    (all, { span }) => `${all.slice(0, span.start)}⟦${all.slice(span.start, span.end)}⟧${all.slice(span.end)}`,
    text,
  );
}

export function namesIn(text: string, kinds: readonly MentionKind[], jurisdiction = 'GB'): Mention[] {
  return recogniseText(text, { date: null, jurisdiction }).filter(({ kind }) => kinds.includes(kind));
}

/** Every row with its marks; a row without marks must stay without. */
export function runMarked(kinds: readonly MentionKind[], rows: readonly string[], jurisdiction = 'GB'): void {
  for (const row of rows) {
    const plain = row.replace(/[⟦⟧]/gu, '');
    it(`${row.includes('⟦') ? 'found' : 'not found'}, ${jurisdiction}: ${row.replace(/\s+/gu, ' ')}`, () =>
      assert.equal(marked(plain, kinds, jurisdiction), row));
  }
}
