/** The fingerprint of a source: of its body without our annotations, links to policies of the register included. */
import { bodyHash, type Link, looksLikePolicyLink } from '../syntax';
import type { DocumentFacts, Snapshot } from './types';

/** SHA-256 of a text of this document, which may be its next one. */
export function sourceHash(snapshot: Snapshot, document: DocumentFacts, text = document.source.text): string {
  return bodyHash(text, policyLinkOf(snapshot, document));
}

/** Links to policies are ours to unwrap, wherever the register keeps its files. */
export function policyLinkOf(snapshot: Snapshot, document: DocumentFacts): (link: Link) => boolean {
  return (link) => {
    if (looksLikePolicyLink(link)) return true;
    const found = snapshot.resolveLink(document, link.path, link.fragment);
    return found.outcome === 'found' && found.target.kind === 'policy';
  };
}
