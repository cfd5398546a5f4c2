/** Find all references, and the same within one document as highlights: mentions and keys of a policy, markers of a note, citations of a key, links to a heading. */
import { type DocumentFacts, isWiki, type PolicyDefinition, resolveAny, type Snapshot, targetUri } from '../workspace';
import { citationAt, citationPlaces } from './citation-at';
import { placeOf } from './definition';
import { labelAt, labelPlaces } from './labels';
import { headingAt, headingOf, headingWords, linkAt, linksInto, linksToHeading } from './link-at';
import { policyAt } from './policy-at';
import type { HighlightAnswer, NavigationOptions, Place } from './types';

interface Occurrence extends Place {
  /** The place that gives the thing its name. */
  readonly defines: boolean;
}

export function references(
  snapshot: Snapshot,
  uri: string,
  offset: number,
  includeDeclaration: boolean,
  options: NavigationOptions,
): readonly Place[] {
  return occurrences(snapshot, uri, offset, options)
    .filter(({ defines }) => includeDeclaration || !defines)
    .map(({ uri: where, span, select }) => ({ uri: where, span, select }));
}

export function highlights(snapshot: Snapshot, uri: string, offset: number): readonly HighlightAnswer[] {
  return occurrences(snapshot, uri, offset, { markdownElsewhere: false })
    .filter((occurrence) => occurrence.uri === uri)
    .map(({ select, defines }) => ({ span: select, kind: defines ? 'write' : 'read' }));
}

/** Definitions first, then by path and start; every place once. */
function occurrences(snapshot: Snapshot, uri: string, offset: number, options: NavigationOptions): readonly Occurrence[] {
  const cited = citationOccurrences(snapshot, uri, offset);
  const document = snapshot.documents.get(uri);
  if (cited !== null || document === undefined) return cited ?? [];
  return (
    labelOccurrences(snapshot, document, offset) ??
    policyOccurrences(snapshot, document, offset) ??
    linkOccurrences(snapshot, document, offset, options) ??
    []
  );
}

function labelOccurrences(snapshot: Snapshot, document: DocumentFacts, offset: number): Occurrence[] | null {
  const at = labelAt(document, offset);
  if (at === null) return null;
  return labelPlaces(snapshot, document, at.label).map(({ document: where, span, role }) => ({
    uri: where.uri,
    span,
    select: span,
    defines: role === 'definition',
  }));
}

function citationOccurrences(snapshot: Snapshot, uri: string, offset: number): Occurrence[] | null {
  const at = citationAt(snapshot, uri, offset);
  if (at === null) return null;
  return citationPlaces(snapshot, at.key, at.entry).map(({ source, span, role }) => ({
    uri: source.uri,
    span,
    select: span,
    defines: role !== 'citation',
  }));
}

function policyOccurrences(snapshot: Snapshot, document: DocumentFacts, offset: number): Occurrence[] | null {
  const at = policyAt(snapshot, document, offset);
  if (at === null) return null;
  const [policy] = at.policies;
  if (policy === undefined || at.policies.length > 1) return [];
  return [{ ...placeOf(policy), defines: true }, ...policyPlaces(snapshot, policy).map((place) => ({ ...place, defines: false }))];
}

/** Mentions of a policy, marked and unmarked, and the keys that hold its name, by path and start. */
export function policyPlaces(snapshot: Snapshot, policy: PolicyDefinition): Place[] {
  const found: Place[] = [];
  for (const { document: where, mention } of snapshot.policyMentions(policy.id))
    found.push({ uri: where.uri, span: mention.span, select: mention.span });
  for (const { document: where, name } of snapshot.policyNames(policy.id)) {
    const mentioned = found.some(({ uri, span }) => uri === where.uri && span.start < name.span.end && name.span.start < span.end);
    if (!mentioned) found.push({ uri: where.uri, span: name.nameSpan, select: name.nameSpan });
  }
  const path = (place: Place) => snapshot.documents.get(place.uri)?.path ?? '';
  found.sort((a, b) => (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : a.span.start - b.span.start));
  return found;
}

/** On a heading or a link: every link to the same heading or file. Plain Markdown links are left to another provider where there is one. */
function linkOccurrences(snapshot: Snapshot, document: DocumentFacts, offset: number, options: NavigationOptions): Occurrence[] | null {
  const link = linkAt(document, offset);
  const target = link === null ? null : resolveAny(snapshot, document, link);
  if (link !== null && (target === null || (!isWiki(link) && options.markdownElsewhere))) return null;
  const heading = target === null ? { document, span: headingAt(document, offset)?.headingSpan } : headingOf(target);
  const section = heading?.document.syntax.sections.find(({ headingSpan }) => headingSpan.start === heading.span?.start);
  const places =
    heading !== null && section !== undefined
      ? linksToHeading(snapshot, heading.document, section)
      : target === null
        ? null
        : linksInto(snapshot, targetUri(target));
  if (places === null) return null;
  const links = places
    .filter(({ wiki }) => wiki || !options.markdownElsewhere)
    .map(({ document: where, link: other }) => ({ uri: where.uri, span: other.span, select: other.targetSpan, defines: false }));
  if (heading === null || section === undefined || options.markdownElsewhere) return links;
  const words = headingWords(heading.document, section);
  return [{ uri: heading.document.uri, span: section.headingSpan, select: words, defines: true }, ...links];
}
