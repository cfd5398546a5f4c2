/** What the copy commands put on the clipboard. */

import { formatDate } from '../reckon';
import { type Snapshot, speakerAt } from '../workspace';
import { contextOf, sentenceText } from './cards/around';
import { mentionsAt } from './hover';

/** `number`: digits a spreadsheet takes, or the ISO date. `with-source`: the sentence in quotation marks with who, where, when and the line. Null where nothing stands there. */
export function copyText(snapshot: Snapshot, uri: string, offset: number, what: 'with-source' | 'number'): string | null {
  const document = snapshot.documents.get(uri);
  const mention = mentionsAt(snapshot, uri, offset).find(({ kind }) => ['money', 'percent', 'quantity', 'date'].includes(kind));
  if (document === undefined || mention === undefined) return null;
  if (what === 'number') {
    if (mention.kind === 'date')
      return mention.value.start === null
        ? mention.text
        : mention.value.start === mention.value.end
          ? mention.value.start
          : `${mention.value.start}/${mention.value.end}`;
    if (mention.kind !== 'money' && mention.kind !== 'percent' && mention.kind !== 'quantity') return null;
    const { min, max } = mention.value;
    return min === max ? String(min ?? '') : `${min ?? ''}–${max ?? ''}`;
  }
  const segment = document.syntax.segments[document.syntax.blocks[mention.block]?.segment ?? 0];
  const { date } = contextOf(document, mention);
  const source = [
    speakerAt(document, mention.block),
    segment?.title ?? document.title ?? document.path,
    segment?.outlet ?? document.outlet,
    date === null ? null : formatDate(date.value),
  ].filter((part, index, all) => part !== null && all.indexOf(part) === index);
  const line = document.source.lines.lineAt(mention.span.start) + 1;
  return `“${sentenceText(document, mention)
    .text.replace(/\s+/gu, ' ')
    .replace(/\uFFFC/gu, '')
    .trim()}” (${[...source, `${document.path}:${line}`].join(', ')})`;
}
