/** A figure in the words of a message: what is printed, what it allows, where and when it was said. */
import { describeBounds, formatDate } from '../reckon';
import type { NotedFigure } from '../workspace';
import type { RelatedPassage } from './types';

/** “1.34 million jobs”, without line breaks. */
export function wordsOf({ mention }: NotedFigure): string {
  const unit = mention.kind === 'quantity' ? ` ${mention.value.unit}` : '';
  return `“${`${mention.text}${unit}`.replace(/[\s\uFFFC]+/gu, ' ')}”`;
}

/** “1.34 million jobs” (1.335m to 1.345m). */
export function withBounds(figure: NotedFigure): string {
  return `${wordsOf(figure)} (${describeBounds(figure)})`;
}

/** press/a.md (8 February 2018) */
export function whereSaid(figure: NotedFigure): string {
  return `${figure.document.path} (${whenSaid(figure)})`;
}

/** 8 February 2018 */
export function whenSaid({ said }: NotedFigure): string {
  return said === null ? 'no date' : formatDate(said);
}

/** The other passages, at most five. */
export function passagesOf(figures: readonly NotedFigure[]): RelatedPassage[] {
  return figures.slice(0, 5).map((figure) => ({
    uri: figure.document.uri,
    span: figure.mention.span,
    message: `${withBounds(figure)}, ${whenSaid(figure)}`,
  }));
}
