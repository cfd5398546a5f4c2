/** The official value of an annotated figure, from the researcher's own table, beside the stated one. */
import { compareStated, formatMoneyShort, formatNumber, significant } from '../../reckon';
import type { FigureMention } from '../../recognise';
import type { OfficialFigure } from '../../workspace';
import type { CardLine } from '../types';
import { shortCount } from './figure-words';
import { dotted, line, type Piece } from './lines';
import { type Passage, single } from './passage';

/** "Official: £486.8 million, 2018-19 (Department accounts; figures.csv, line 3): agrees after rounding". Null without a note that names one. */
export function officialLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention, note, snapshot } = passage;
  const official = note === null ? null : snapshot.official.of(mention, note);
  if (official === null) return null;
  const about = dotted(
    [print(official)],
    official.period === '' ? null : [{ from: official.period }],
    official.scope === '' ? null : [{ from: official.scope }],
  );
  const source: Piece[] = official.source === '' ? [] : [{ from: official.source }, '; '];
  return line('Official: ', ...about, ' (', ...source, { from: official.path }, `, line ${official.line}): ${verdict(mention, official)}`);
}

function print({ kind, value, currency }: OfficialFigure): string {
  if (kind === 'money') return formatMoneyShort(value, currency);
  return kind === 'percent' ? `${formatNumber(value)}%` : shortCount(value);
}

/** Both as the intervals they were rounded from. */
function verdict(mention: FigureMention, official: OfficialFigure): string {
  const { kind, value, printed } = official;
  const stated = { kind: mention.kind, ...mention.value, printed: mention.printed };
  const { answer } = compareStated(stated, { kind, min: value, max: value, comparator: null, printed });
  if (answer === 'same') return mention.value.comparator === null ? 'the same' : 'agrees';
  if (answer === 'rounding') return 'agrees after rounding';
  const apart = (single(mention) ?? value) - value;
  if (apart === 0) return 'differs';
  const size = Math.abs(apart);
  const amount =
    kind === 'money'
      ? formatMoneyShort(significant(size, 3), official.currency)
      : kind === 'percent'
        ? `${formatNumber(size)} points`
        : shortCount(significant(size, 3));
  return `differs, the text is ${amount} ${apart > 0 ? 'higher' : 'lower'}`;
}
