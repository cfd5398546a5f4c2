/** The places of a document that certainly mean a policy of the register: links, wiki links and names in the prose. */
import type { Mention } from '../recognise';
import type { DocumentFacts, PolicyDefinition, Snapshot } from '../workspace';
import { speaks } from './passage';

export interface PolicyReference {
  readonly mention: Mention;
  readonly policy: PolicyDefinition;
}

const kept = new WeakMap<Snapshot, WeakMap<DocumentFacts, readonly PolicyReference[]>>();

export function policyReferences(snapshot: Snapshot, document: DocumentFacts): readonly PolicyReference[] {
  const byDocument = kept.get(snapshot) ?? new WeakMap<DocumentFacts, readonly PolicyReference[]>();
  kept.set(snapshot, byDocument);
  const known = byDocument.get(document);
  if (known !== undefined) return known;
  const found = snapshot.mentions(document.uri).flatMap((mention): PolicyReference[] => {
    if (mention.kind !== 'policy' && mention.kind !== 'legislation' && mention.kind !== 'organisation') return [];
    const policy = speaks(document, mention) ? snapshot.policyOf(document, mention) : null;
    return policy === null ? [] : [{ mention, policy }];
  });
  byDocument.set(document, found);
  return found;
}
