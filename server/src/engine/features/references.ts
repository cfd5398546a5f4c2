/** Find all references: every mention of a policy in the folder, marked or not; every marker of a note. */
import { spanTouches } from '../text';
import type { Snapshot } from '../workspace';
import { placeOf } from './definition';
import { policyAt } from './policy-at';
import type { Place } from './types';

export function references(snapshot: Snapshot, uri: string, offset: number, includeDeclaration: boolean): readonly Place[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const { markers, annotations } = document.syntax;
  const label =
    markers.find(({ span }) => spanTouches(span, offset))?.label ??
    annotations.find(({ form, labelSpan }) => form === 'footnote' && spanTouches(labelSpan, offset))?.label;
  if (label !== undefined) {
    const same = (other: string) => other.toLowerCase() === label.toLowerCase();
    const notes = includeDeclaration ? annotations.filter((note) => same(note.label)).map((note) => note.labelSpan) : [];
    return [...markers.filter((marker) => same(marker.label)).map(({ span }) => span), ...notes].map((span) => ({
      uri,
      span,
      select: span,
    }));
  }
  const at = policyAt(snapshot, document, offset);
  const [policy] = at?.policies ?? [];
  if (at === null || policy === undefined || at.policies.length > 1) return [];
  const places = snapshot
    .policyMentions(policy.id)
    .map(({ document: where, mention }) => ({ uri: where.uri, span: mention.span, select: mention.span }));
  return includeDeclaration ? [placeOf(policy), ...places] : places;
}
