/** Go to definition: a policy mention to its file at the title, a marker to its note and back, a link to its file or heading. */
import { type Span, spanTouches } from '../text';
import type { DocumentFacts, LinkTarget, PolicyDefinition, Snapshot } from '../workspace';
import { policyAt } from './policy-at';
import type { Definition, Place } from './types';

export function definition(snapshot: Snapshot, uri: string, offset: number): Definition | null {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return null;
  return (
    noteDefinition(document, offset) ??
    policyDefinition(snapshot, document, offset) ??
    wikiDefinition(snapshot, document, offset) ??
    termDefinition(document, offset)
  );
}

function noteDefinition(document: DocumentFacts, offset: number): Definition | null {
  const { markers, annotations, foreignNotes } = document.syntax;
  const place = (span: Span, select: Span): Place => ({ uri: document.uri, span, select });
  const marker = markers.find(({ span }) => spanTouches(span, offset));
  if (marker !== undefined) {
    const label = marker.label.toLowerCase();
    const note = annotations.find((annotation) => annotation.label.toLowerCase() === label);
    if (note !== undefined) return { origin: marker.span, places: [place(note.span, note.labelSpan)] };
    const foreign = foreignNotes.find((other) => other.label.toLowerCase() === label);
    return foreign === undefined
      ? null
      : { origin: marker.span, places: [place(foreign.span, { start: foreign.span.start, end: foreign.span.start })] };
  }
  const note = annotations.find(({ form, labelSpan }) => form === 'footnote' && spanTouches(labelSpan, offset));
  if (note === undefined) return null;
  const places = markers.filter(({ label }) => label.toLowerCase() === note.label.toLowerCase()).map(({ span }) => place(span, span));
  return places.length === 0 ? null : { origin: note.labelSpan, places };
}

function policyDefinition(snapshot: Snapshot, document: DocumentFacts, offset: number): Definition | null {
  const at = policyAt(snapshot, document, offset);
  if (at === null) return null;
  // A plain link's own destination is the Markdown extension's.
  const inDestination = document.syntax.links.some(({ targetSpan, kind }) => kind === 'link' && spanTouches(targetSpan, offset));
  return inDestination ? null : { origin: at.origin, places: at.policies.map(placeOf) };
}

export function placeOf(policy: PolicyDefinition): Place {
  return {
    uri: policy.uri,
    span: policy.yaml.span.start <= policy.titleSpan.start ? policy.yaml.span : policy.titleSpan,
    select: policy.titleSpan,
  };
}

function wikiDefinition(snapshot: Snapshot, document: DocumentFacts, offset: number): Definition | null {
  const wiki = document.syntax.wikiLinks.find(({ span }) => spanTouches(span, offset));
  if (wiki === undefined) return null;
  const found = snapshot.resolveWikiLink(document, wiki.target, wiki.heading);
  const targets = found.outcome === 'found' ? [found.target] : found.outcome === 'ambiguous' ? found.candidates : [];
  const places = targets.flatMap(targetPlace);
  return places.length === 0 ? null : { origin: wiki.span, places };
}

function targetPlace(target: LinkTarget): Place[] {
  if (target.kind === 'policy') return [placeOf(target.policy)];
  return target.kind === 'document' ? [{ uri: target.document.uri, span: target.span, select: target.span }] : [];
}

/** "DHSC" to the place where the text says what it stands for; "the Act" to the Act named before. */
function termDefinition(document: DocumentFacts, offset: number): Definition | null {
  const mention = document.mentions.find(
    ({ span, kind }) => spanTouches(span, offset) && (kind === 'organisation' || kind === 'legislation'),
  );
  if (mention === undefined || !('how' in mention)) return null;
  if (mention.how === 'back-reference' || mention.how === 'defined-here') {
    const title = mention.kind === 'legislation' || mention.kind === 'organisation' ? mention.value.title : '';
    const first = document.mentions.find(
      (other) =>
        other !== mention &&
        other.kind === mention.kind &&
        other.span.end <= mention.span.start &&
        'title' in other.value &&
        other.value.title === title,
    );
    if (first !== undefined) return { origin: mention.span, places: [{ uri: document.uri, span: first.span, select: first.span }] };
  }
  return null;
}
