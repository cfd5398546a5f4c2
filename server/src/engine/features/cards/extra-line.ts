/** What an extra number told in the same sentence adds up to. */
import { formatNumber, significant } from '../../reckon';
import type { DateMention, FigureMention, QuantityMention } from '../../recognise';
import type { CardLine } from '../types';
import { shortCount } from './figure-words';
import { line } from './lines';
import { type Passage, passageOf, sameSentence, single, words, wordsAfter, wordsBefore } from './passage';
import { unitClass } from './units';

interface Extra {
  readonly mention: QuantityMention;
  readonly total: number;
  readonly year: number | null;
  readonly line: CardLine;
}

/** "With the extra 650,000 workers needed by 2035 (same sentence): about 2.1 million, +45%". */
export function extra(passage: Passage<FigureMention>): Extra | null {
  const { mention } = passage;
  const value = single(mention);
  if (mention.kind !== 'quantity' || value === null || value <= 0 || isExtra(passage)) return null;
  for (const other of sameSentence(passage)) {
    if (other.kind !== 'quantity' || other.proseSpan.start < mention.proseSpan.end) continue;
    const more = passageOf(passage.snapshot, passage.document, other);
    const added = single(other);
    if (
      added === null ||
      other.value.comparator !== null ||
      !isExtra(more) ||
      unitClass(other.value.unit) === null ||
      unitClass(other.value.unit) !== unitClass(mention.value.unit)
    )
      continue;
    const date = sameSentence(more).find(
      (one): one is DateMention => one.kind === 'date' && one.proseSpan.start > other.proseSpan.end && one.value.comparator === 'by',
    );
    const total = value + added;
    const when = date === undefined ? null : words(date.text);
    const by = when === null ? '' : /\bneeded\b/iu.test(wordsAfter(more)) ? ' needed by ' : ' by ';
    return {
      mention: other,
      total,
      year: date?.value.end == null ? null : Number(date.value.end.slice(0, 4)),
      line: line(
        'With the extra ',
        { from: `${words(other.text)} ${other.value.unit}` },
        by,
        { from: when ?? '' },
        ` (same sentence): about ${shortCount(significant(total, 2))}, +${formatNumber((added / value) * 100, 0)}%`,
      ),
    };
  }
  return null;
}

/** "another 650,000 workers", "650,000 more". */
export function isExtra(passage: Passage<FigureMention>): boolean {
  return (
    /\b(?:extra|additional|further|another|more)[\s\u00A0]$/iu.test(wordsBefore(passage)) ||
    /^[\s\u00A0](?:more|extra|additional)[\s\u00A0]/iu.test(wordsAfter(passage))
  );
}
