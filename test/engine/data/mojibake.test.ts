/** What was decoded wrongly is repaired to what it was; words of other languages are left alone. */
import assert from 'node:assert/strict';
import { damageIn } from '../../../server/src/engine/data/mojibake';
import { applyEdits } from '../../../server/src/engine/text';

const PRINTED = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The text as UTF-8 read byte by byte: as ISO 8859-1, or as Windows-1252. */
function damaged(text: string, printed: boolean): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => (printed && byte >= 0x80 && byte < 0xa0 ? (PRINTED[byte - 0x80] ?? '') : String.fromCharCode(byte)))
    .join('');
}

function repaired(text: string): string {
  return applyEdits(
    text,
    damageIn(text).flatMap(({ span, repair }) => (repair === null ? [] : [{ span, newText: repair }])),
  );
}

describe('damaged characters', () => {
  for (const text of [
    '£650m',
    'the council’s share',
    '“half a billion”',
    'from £3m – £4m — and more…',
    '€1.5bn',
    'cafés, naïve, Zoë, fiancée, São, Köln, Ångström, ÉTUDE',
    'a no-break\u00A0space, 20 °C, ½, ±3%, © 2018, ™, • one',
    '‘a’ and “b”',
    '≤ 5 and ≠ 6',
  ])
    it(`come back as “${text}”`, () => {
      for (const printed of [true, false]) assert.equal(repaired(damaged(text, printed)), text);
    });

  for (const text of [
    'SÃO PAULO',
    'IRMÔ',
    'Âge d’or, Ânia',
    'El Niño, façade, Ångström, Æ, ß',
    'voilà “ici”',
    '5 €, 6 £, ‚a‘, „b“, «c»',
    'a\u00A0b\u2009c\u200Bd',
  ])
    it(`are not seen in “${text}”`, () => assert.deepEqual(damageIn(text), []));

  const separators: readonly [before: string, after: string][] = [
    ['One.\n\f\nTwo.', 'One.\n\nTwo.'],
    ['One.\n\fTwo.', 'One.\nTwo.'],
    ['One.\fTwo.', 'One.\nTwo.'],
    ['One.\u2028Two.', 'One.\nTwo.'],
    ['One.\u0085Two.\v', 'One.\nTwo.'],
  ];
  for (const [before, after] of separators)
    it(`are separators no Markdown has: ${JSON.stringify(before)}`, () => assert.equal(repaired(before), after));

  it('that are lost are named and not guessed', () => {
    assert.deepEqual(
      damageIn('A \uFFFD and ï¿½.').map(({ repair }) => repair),
      [null, null],
    );
  });
});
