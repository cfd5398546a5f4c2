/** Code lens on a policy: how often it is mentioned and where, how many figures are noted for it, and what contradicts itself. */
import type { Finding } from '../rules';
import { type Span, spansOverlap } from '../text';
import type { DocumentFacts, PolicyDefinition, Snapshot } from '../workspace';
import { policyPlaces } from './references';
import type { LensAnswer, Place } from './types';

/** `findingsOf` gives what the rules say of a document; it is asked only of documents with a note on the policy. */
export function codeLenses(snapshot: Snapshot, uri: string, findingsOf: (uri: string) => readonly Finding[]): readonly LensAnswer[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined || !document.settings.indexed) return [];
  return document.policies.flatMap((policy): LensAnswer[] => {
    const mentions = policyPlaces(snapshot, policy);
    const figures = figurePlaces(snapshot, policy);
    const conflicts = conflictPlaces(figures.documents, figures.spans, findingsOf);
    const span = policy.titleSpan;
    const lenses: LensAnswer[] = [{ span, title: counted(mentions.length, 'reference'), places: mentions }];
    if (figures.places.length > 0) lenses.push({ span, title: counted(figures.places.length, 'figure'), places: figures.places });
    if (conflicts.length > 0) lenses.push({ span, title: counted(conflicts.length, 'conflict'), places: conflicts });
    return lenses;
  });
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Figure notes whose `policy:` names it: the figure where the note found one, else the note. */
function figurePlaces(snapshot: Snapshot, policy: PolicyDefinition) {
  const documents = new Set<DocumentFacts>();
  const places: Place[] = [];
  const spans = new Map<string, Span[]>();
  for (const { document, name } of snapshot.policyNames(policy.id)) {
    const note = document.notes.find(({ annotation: { span } }) => span.start <= name.span.start && name.span.end <= span.end);
    if (note === undefined || name.key !== 'policy') continue;
    documents.add(document);
    const covered = [...note.mentions.map(({ span }) => span), ...note.sentences, note.annotation.span];
    spans.set(document.uri, [...(spans.get(document.uri) ?? []), ...covered]);
    if (note.annotation.kind !== 'figure') continue;
    const figures = note.mentions.length > 0 ? note.mentions.map(({ span }) => span) : [note.annotation.span];
    for (const span of figures) places.push({ uri: document.uri, span, select: span });
  }
  return { documents, places, spans };
}

/** Findings of the rules about contradictions that touch a figure, date or note of the policy. */
function conflictPlaces(
  documents: ReadonlySet<DocumentFacts>,
  spans: ReadonlyMap<string, readonly Span[]>,
  findingsOf: (uri: string) => readonly Finding[],
): Place[] {
  return [...documents].flatMap(({ uri }) =>
    findingsOf(uri)
      .filter(({ rule, span }) => rule.endsWith('-conflict') && (spans.get(uri) ?? []).some((other) => spansOverlap(other, span)))
      .map(({ span }) => ({ uri, span, select: span })),
  );
}
