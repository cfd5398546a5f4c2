/** A count that is near another one and not the same, and where both lead. */
import { countedClass } from '../../data/counted-classes';
import { placesNamed } from '../../data/figure-places';
import { significant } from '../../reckon';
import type { FigureMention, QuantityMention } from '../../recognise';
import type { CardLine } from '../types';
import { publisherOf } from './around';
import { extra, isExtra } from './extra-line';
import { namedInLine, shortCount } from './figure-words';
import { path } from './growth-path';
import { line } from './lines';
import { isReader, lineOf, type Passage, passageOf, single, words } from './passage';
import { unitClass } from './units';

/** A count near this one that is not the same fact: another thing counted, or another place. Null for small counts and for what is no count of people or jobs. */
export function nearFigure(passage: Passage<FigureMention>): Passage<QuantityMention> | null {
  const { mention, document, snapshot } = passage;
  const value = single(mention);
  if (mention.kind !== 'quantity' || value === null || value < 10_000 || isReader(document, mention.block)) return null;
  const counted = unitClass(mention.value.unit);
  if (counted === null) return null;
  for (const other of document.mentions) {
    if (other.kind !== 'quantity' || other === mention || other.value.unit === mention.value.unit) continue;
    const near = single(other);
    if (near === null || unitClass(other.value.unit) !== counted || Math.abs(near / value - 1) > 0.15) continue;
    const there = passageOf(snapshot, document, other);
    if (!isExtra(there) && sharedSubject(passage.sentence.text, there.sentence.text)) return there;
  }
  return null;
}

export function nearLines(passage: Passage<FigureMention>, near: Passage<QuantityMention> | null): CardLine[] {
  const { mention, document } = passage;
  if (near === null || mention.kind !== 'quantity') return [];
  const [here, there] = [placesNamed(passage.sentence.text), placesNamed(near.sentence.text)];
  const place = there.length === 1 ? `, ${there[0]?.name}` : '';
  const who = near.segment === passage.segment ? null : publisherOf(document, near.segment);
  const thing = countedClass(mention.value.unit) === countedClass(near.mention.value.unit) ? 'named otherwise' : 'other thing counted';
  const places =
    here.length === 0 && there.length > 0
      ? '; place given only there'
      : here.length > 0 && there.length === 0
        ? ', no place given there'
        : '';
  const both = bothLeadTo(passage, near);
  return [
    line(
      'Near, not the same: ',
      { from: namedInLine(near.mention) },
      `${place} (line ${lineOf(document, near.mention)}`,
      ...(who === null ? [] : [', ', { from: who } as const]),
      `): ${thing}${places}`,
    ),
    ...(both === null ? [] : [both]),
  ];
}

/** "Both lead to about 2.1 million in 2035": one by an extra number, the other by a yearly growth. */
function bothLeadTo(a: Passage<FigureMention>, b: Passage<FigureMention>): CardLine | null {
  for (const [adding, growing] of [
    [a, b],
    [b, a],
  ] as const) {
    const [sum, grown] = [extra(adding), path(growing)];
    if (sum === null || grown === null || sum.year !== grown.endYear || significant(sum.total, 2) !== significant(grown.target, 2))
      continue;
    return line(
      `Both lead to about ${shortCount(significant(sum.total, 2))} in ${grown.endYear} (`,
      { from: `${words(growing.mention.text)} growing ${words(grown.rate.text)}` },
      ` a year from ${grown.fromYear}: about ${shortCount(significant(grown.target, 3))})`,
    );
  }
  return null;
}

/** Two words in a row that both sentences hold, none of them a mere joining word: "social care". */
function sharedSubject(a: string, b: string): boolean {
  const right = new Set(pairs(b));
  return pairs(a).some((pair) => right.has(pair));
}

const JOINING =
  /^(?:that|this|with|from|will|would|have|been|were|than|more|into|over|their|they|there|which|about|around|needed|need|work|working|people|million|billion)$/u;

function pairs(text: string): string[] {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.flatMap((word, index) => {
    const next = all[index + 1] ?? '';
    return word.length > 3 && next.length > 3 && !JOINING.test(word) && !JOINING.test(next) ? [`${word} ${next}`] : [];
  });
}
