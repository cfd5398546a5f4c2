/** The "Figures & Dates" view of one document: groups by kind, each row with its value and line. */
import { formatInterval, formatMoneyShort, formatNumber } from '../reckon';
import type { DateMention, FigureMention } from '../recognise';
import type { DocumentFacts, Snapshot } from '../workspace';
import type { ViewRow } from './types';

const GROUPS = [
  { kind: 'money', label: 'Money', icon: 'credit-card' },
  { kind: 'percent', label: 'Percentages', icon: 'graph' },
  { kind: 'quantity', label: 'Counts', icon: 'symbol-number' },
  { kind: 'date', label: 'Dates', icon: 'calendar' },
] as const;

export function ledger(snapshot: Snapshot, uri: string): readonly ViewRow[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  return GROUPS.flatMap(({ kind, label, icon }): ViewRow[] => {
    const mentions = document.mentions.filter((mention): mention is FigureMention | DateMention => mention.kind === kind);
    if (mentions.length === 0) return [];
    return [
      {
        id: kind,
        label,
        description: String(mentions.length),
        tooltip: `${mentions.length} in this document`,
        icon,
        place: null,
        children: mentions.map((mention, index) => row(document, mention, icon, index)),
        context: 'group',
      },
    ];
  });
}

function row(document: DocumentFacts, mention: FigureMention | DateMention, icon: string, index: number): ViewRow {
  const line = document.source.lines.lineAt(mention.span.start) + 1;
  const written = mention.text.replace(/\s+/gu, ' ');
  const meaning = meaningOf(mention);
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  const around = prose
    .slice(Math.max(0, mention.proseSpan.start - 60), mention.proseSpan.end + 60)
    .replace(/\s+/gu, ' ')
    .replace(/\uFFFC/gu, '')
    .trim();
  const same = meaning.toLowerCase() === written.toLowerCase();
  return {
    id: `${mention.kind}/${index}`,
    label: mention.kind === 'quantity' ? `${written} ${mention.value.unit}` : written,
    description: `${same || meaning === '' ? '' : `${meaning} · `}line ${line}`,
    tooltip: `${same || meaning === '' ? written : `${written}: ${meaning}`}, line ${line}\n… ${around} …`,
    icon,
    place: { uri: document.uri, span: mention.span },
    children: [],
    context: mention.kind,
  };
}

function meaningOf(mention: FigureMention | DateMention): string {
  if (mention.kind === 'date')
    return mention.value.start === null || mention.value.end === null
      ? 'not worked out'
      : formatInterval(mention.value.start, mention.value.end);
  const { min, max } = mention.value;
  const print = (value: number | null): string =>
    value === null
      ? ''
      : mention.kind === 'money'
        ? formatMoneyShort(value, mention.value.currency)
        : mention.kind === 'percent'
          ? `${formatNumber(value)}${mention.value.unit === '%' ? '%' : ' points'}`
          : formatNumber(value);
  const number = min === max ? print(min) : `${print(min)} to ${print(max)}`;
  const per = mention.kind === 'money' && mention.value.per !== null ? ` per ${mention.value.per}` : '';
  return `${number}${per}`;
}
