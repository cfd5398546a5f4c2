/** Hover: the card of whatever stands under the cursor, the smallest first. */
import type { Mention } from '../recognise';
import { type Span, spanTouches } from '../text';
import type { DocumentFacts, Snapshot } from '../workspace';
import { actCard } from './cards/act-card';
import { bodyCard } from './cards/body-card';
import { citationCard } from './cards/citation-card';
import { dateCard } from './cards/date-card';
import { eventCard } from './cards/event-card';
import { type FigureSettings, figureCard } from './cards/figure-card';
import { dotted, line } from './cards/lines';
import { passageOf } from './cards/passage';
import { policyActions, policyCard, policyLines } from './cards/policy-card';
import { postCard } from './cards/post-card';
import type { Card, CardLine } from './types';

export interface HoverSettings extends FigureSettings {}

const DEFAULTS: HoverSettings = { priceYear: null };

export function hover(snapshot: Snapshot, uri: string, offset: number, settings: HoverSettings = DEFAULTS): Card | null {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return null;
  const marker = document.syntax.markers.find(({ span }) => span.start <= offset && offset < span.end);
  if (marker !== undefined) return markerCard(snapshot, document, marker.label, marker.span, settings);
  const [mention] = mentionsAt(snapshot, uri, offset);
  return mention === undefined ? definitionCard(snapshot, document, offset) : cardOf(snapshot, document, mention, settings);
}

/** Smallest first; the end of a mention counts only where no other begins there. */
export function mentionsAt(snapshot: Snapshot, uri: string, offset: number): readonly Mention[] {
  const touching = snapshot.mentions(uri).filter(({ span }) => spanTouches(span, offset));
  const inside = touching.filter(({ span }) => offset < span.end);
  const found = inside.length > 0 ? inside : touching;
  return [...found].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

function cardOf(snapshot: Snapshot, document: DocumentFacts, mention: Mention, settings: HoverSettings): Card | null {
  switch (mention.kind) {
    case 'money':
    case 'percent':
    case 'quantity':
      return figureCard(passageOf(snapshot, document, mention), settings);
    case 'date':
      return dateCard(passageOf(snapshot, document, mention));
    case 'policy':
      return policyCard(snapshot, document, mention);
    case 'legislation':
      return actCard(snapshot, document, mention);
    case 'organisation':
      return bodyCard(snapshot, document, mention);
    case 'post':
      return postCard(document, mention);
    case 'event':
      return eventCard(mention);
    case 'citation':
      return citationCard(snapshot, document, mention);
  }
}

/** The same card as on the figure it annotates; otherwise the note itself. */
function markerCard(snapshot: Snapshot, document: DocumentFacts, label: string, span: Span, settings: HoverSettings): Card | null {
  const note = document.notes.find(
    ({ annotation }) => annotation.form === 'footnote' && annotation.label.toLowerCase() === label.toLowerCase(),
  );
  if (note === undefined) return null;
  const [mention] = note.mentions;
  const card = mention === undefined ? null : cardOf(snapshot, document, mention, settings);
  if (card !== null) return { ...card, span };
  const { annotation } = note;
  const lines: CardLine[] = [line(...dotted([{ strong: annotation.kind }], annotation.gloss === '' ? null : [{ from: annotation.gloss }]))];
  for (const { key, value } of annotation.entries.slice(0, 10)) lines.push(line(`${key}: `, { from: value }));
  return { span, lines, actions: [] };
}

/** On a policy's own title, id or aliases. */
function definitionCard(snapshot: Snapshot, document: DocumentFacts, offset: number): Card | null {
  for (const policy of document.policies) {
    for (const span of [policy.titleSpan, policy.idSpan, ...policy.aliases.map((alias) => alias.span)]) {
      if (spanTouches(span, offset))
        return {
          span,
          lines: policyLines(snapshot, policy, null).filter((item): item is CardLine => item !== null),
          actions: policyActions(policy).slice(1),
        };
    }
  }
  return null;
}
