/** Go to definition, declaration and type definition: from a name, a marker, a citation, a link or a short form to the place that says what it is. */
import { type Span, spanTouches } from '../text';
import { type DocumentFacts, isWiki, type LinkTarget, type PolicyDefinition, resolveAny, type Snapshot } from '../workspace';
import { citationAt, citedDocuments } from './citation-at';
import { labelAt, labelPlaces } from './labels';
import { linkAt } from './link-at';
import { policyAt } from './policy-at';
import type { Definition, NavigationOptions, Place } from './types';

export function definition(snapshot: Snapshot, uri: string, offset: number, options: NavigationOptions): Definition | null {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return null;
  return (
    labelDefinition(snapshot, document, offset) ??
    citationDefinition(snapshot, uri, offset) ??
    policyDefinition(snapshot, document, offset, placeOf) ??
    linkDefinition(snapshot, document, offset, options) ??
    termDefinition(document, offset)
  );
}

/** Where a name is set: the `id:` of a policy where it has one; otherwise as the definition. */
export function declaration(snapshot: Snapshot, uri: string, offset: number, options: NavigationOptions): Definition | null {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return null;
  const named = policyDefinition(snapshot, document, offset, (policy) =>
    policy.idStated ? { ...placeOf(policy), select: policy.idSpan } : placeOf(policy),
  );
  return named ?? definition(snapshot, uri, offset, options);
}

/** From a figure, a date or a note to the policy it belongs to, by the `policy:` of its note; from a mention to its policy; from a citation to the document of the folder that is its source. */
export function typeDefinition(snapshot: Snapshot, uri: string, offset: number): Definition | null {
  const cited = citationAt(snapshot, uri, offset);
  if (cited !== null) {
    const places = citedDocuments(snapshot, cited).map(documentPlace);
    return places.length === 0 ? null : { origin: cited.place.span, places };
  }
  const document = snapshot.documents.get(uri);
  if (document === undefined) return null;
  for (const { annotation, mentions, markers } of document.notes) {
    const on = [
      annotation.labelSpan,
      annotation.glossSpan,
      ...markers.map(({ span }) => span),
      ...mentions.map(({ span }) => span),
      ...(annotation.targetSpan === null ? [] : [annotation.targetSpan]),
    ];
    const origin = on.find((span) => span.end > span.start && spanTouches(span, offset));
    const value = annotation.entries.find(({ key }) => key === 'policy');
    if (origin === undefined || value === undefined) continue;
    const named = policyAt(snapshot, document, value.valueSpan.start);
    if (named !== null) return { origin, places: named.policies.map(placeOf) };
  }
  return policyDefinition(snapshot, document, offset, placeOf);
}

function labelDefinition(snapshot: Snapshot, document: DocumentFacts, offset: number): Definition | null {
  const at = labelAt(document, offset);
  if (at === null) return null;
  const places = labelPlaces(snapshot, document, at.label).filter(({ role }) =>
    at.onDefinition ? role === 'marker' : role === 'definition',
  );
  if (places.length === 0) return null;
  return {
    origin: at.origin,
    places: places.map(({ document: where, span, labelSpan, role }) => ({
      uri: where.uri,
      span: role === 'definition' ? noteAround(where, span) : span,
      select: role === 'definition' ? labelSpan : span,
    })),
  };
}

function noteAround(document: DocumentFacts, label: Span): Span {
  const notes = [...document.syntax.annotations, ...document.syntax.foreignNotes];
  return notes.find(({ span }) => span.start <= label.start && label.end <= span.end)?.span ?? label;
}

/** The entry of the bibliography; without one, the document whose `citekey:` it is. */
function citationDefinition(snapshot: Snapshot, uri: string, offset: number): Definition | null {
  const at = citationAt(snapshot, uri, offset);
  if (at === null) return null;
  const { entry, place } = at;
  if (entry !== null) return { origin: place.span, places: [{ uri: entry.uri, span: entry.span, select: entry.keySpan }] };
  const places = citedDocuments(snapshot, at)
    .filter((cited) => cited.uri !== uri)
    .map(documentPlace);
  return places.length === 0 ? null : { origin: place.span, places };
}

function policyDefinition(
  snapshot: Snapshot,
  document: DocumentFacts,
  offset: number,
  toPlace: (policy: PolicyDefinition) => Place,
): Definition | null {
  const at = policyAt(snapshot, document, offset);
  if (at === null) return null;
  // A plain link's own destination is a file's or a heading's.
  const inDestination = document.syntax.links.some(({ targetSpan, kind }) => kind === 'link' && spanTouches(targetSpan, offset));
  return inDestination && at.as.form !== 'name' ? null : { origin: at.origin, places: at.policies.map(toPlace) };
}

export function placeOf(policy: PolicyDefinition): Place {
  return {
    uri: policy.uri,
    span: policy.yaml.span.start <= policy.titleSpan.start ? policy.yaml.span : policy.titleSpan,
    select: policy.titleSpan,
  };
}

/** A document's title in its front matter, else its first heading, else its first line. */
export function documentPlace(document: DocumentFacts): Place {
  const title =
    document.syntax.frontMatter?.fields.find(({ key }) => key === 'title')?.valueSpan ?? document.syntax.sections[0]?.headingSpan;
  const select = title ?? { start: document.syntax.bodyStart, end: document.syntax.bodyStart };
  return { uri: document.uri, span: { start: 0, end: document.source.text.length }, select };
}

/** A wiki link to its policy, file or heading; a Markdown link's destination where no other provider follows it. */
function linkDefinition(snapshot: Snapshot, document: DocumentFacts, offset: number, options: NavigationOptions): Definition | null {
  const link = linkAt(document, offset);
  if (link === null || (!isWiki(link) && options.markdownElsewhere)) return null;
  const target = resolveAny(snapshot, document, link);
  if (target !== null) {
    const places = targetPlace(target);
    return places.length === 0 ? null : { origin: link.targetSpan, places };
  }
  const found = isWiki(link) ? snapshot.resolveWikiLink(document, link.target, link.heading) : null;
  if (found?.outcome !== 'ambiguous') return null;
  return { origin: link.targetSpan, places: found.candidates.flatMap(targetPlace) };
}

function targetPlace(target: LinkTarget): Place[] {
  if (target.kind === 'policy') return [placeOf(target.policy)];
  if (target.kind === 'file') return [{ uri: target.uri, span: { start: 0, end: 0 }, select: { start: 0, end: 0 } }];
  return [{ uri: target.document.uri, span: target.span, select: target.span }];
}

const SHORT_FORMS: ReadonlySet<string> = new Set(['back-reference', 'defined-here', 'acronym']);

/** "DHSC" to the place where the text says what it stands for; "the Act" to the Act named before, or to the link that leads to its text. */
function termDefinition(document: DocumentFacts, offset: number): Definition | null {
  const mention = document.mentions.find(
    ({ span, kind }) => spanTouches(span, offset) && (kind === 'organisation' || kind === 'legislation'),
  );
  if (mention === undefined || !('title' in mention.value)) return null;
  const { title } = mention.value;
  const place = (span: Span): Definition => ({ origin: mention.span, places: [{ uri: document.uri, span, select: span }] });
  if ('how' in mention && SHORT_FORMS.has(mention.how)) {
    const first = document.mentions.find(
      (other) =>
        other !== mention &&
        other.kind === mention.kind &&
        other.span.end <= mention.span.start &&
        'title' in other.value &&
        other.value.title === title,
    );
    if (first !== undefined) return place(first.span);
  }
  const address = mention.kind === 'legislation' ? mention.value.uri : null;
  const link =
    address === null
      ? undefined
      : document.syntax.links.find(
          ({ target, span }) => withoutScheme(target).startsWith(withoutScheme(address)) && !spanTouches(span, offset),
        );
  return link === undefined ? null : place(link.targetSpan);
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/(?:id\/)?/u, '/');
}
