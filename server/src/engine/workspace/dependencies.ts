/** Which other documents a document's findings hang on, as keys: what it says that others weigh, and what of theirs it weighs. */
import type { Resolution } from '../resolve';
import { citekeyOf, wholeOf } from './evidence-index';
import { keysOfDocument, keysOfEntry } from './identities';
import { type NotedFacts, notedFacts } from './noted';
import type { DocumentFacts, LinkTarget, Snapshot } from './types';

export interface Dependencies {
  readonly provides: ReadonlySet<string>;
  readonly reads: ReadonlySet<string>;
}

/** Valid for one register, one set of files and one set of bibliographies. */
export function dependenciesOf(snapshot: Snapshot, document: DocumentFacts): Dependencies {
  const provides = new Set<string>([`file ${document.uri}`]);
  const reads = new Set<string>();
  const noted: NotedFacts = document.notes.length === 0 ? { figures: [], deadlines: [], claims: [] } : notedFacts(document);
  const shared = [
    ...[...noted.figures, ...noted.claims].flatMap(({ quantity }) => (quantity === null ? [] : [`quantity ${quantity}`])),
    ...noted.figures.flatMap((figure) => ofPolicy(snapshot, document, figure, 'money')),
    ...noted.deadlines.flatMap((deadline) => ofPolicy(snapshot, document, deadline, 'deadline')),
  ];
  // A total hangs on the parts that name it, wherever they stand.
  for (const { partOf, annotation } of noted.figures) {
    const whole = partOf === null ? null : wholeOf(document, partOf);
    if (whole !== null) provides.add(`part of ${whole}`);
    const own = annotation.label === '' ? null : wholeOf(document, annotation.label);
    if (own !== null) reads.add(`part of ${own}`);
  }
  for (const key of shared) {
    provides.add(key);
    reads.add(key);
  }
  for (const { id } of document.policies) reads.add(`deadline of ${id.toLowerCase()}`);
  const citekey = citekeyOf(document);
  if (citekey !== null) provides.add(`cited ${citekey}`);
  if (document.role !== 'register') for (const key of keysOfDocument(document)) provides.add(key);
  for (const { key } of document.syntax.citations) for (const read of citationKeys(snapshot, document, key)) reads.add(read);
  for (const { entries } of document.syntax.annotations)
    for (const { value } of entries) for (const target of targetsIn(snapshot, document, value)) reads.add(target);
  for (const link of document.syntax.links) {
    if (link.path !== '') for (const file of fileOf(snapshot.resolveLink(document, link.path, null))) reads.add(file);
  }
  for (const wiki of document.syntax.wikiLinks) {
    for (const file of fileOf(snapshot.resolveWikiLink(document, wiki.target, null))) reads.add(file);
  }
  // Own writing is offered the places where a figure it states is found.
  for (const mention of document.role === 'register' ? [] : document.mentions)
    if (mention.kind === 'money' || mention.kind === 'percent' || mention.kind === 'quantity')
      (document.role === 'own' ? reads : provides).add(`figure ${mention.kind} ${mention.value.min} ${mention.value.max}`);
  return { provides, reads };
}

function ofPolicy(snapshot: Snapshot, document: DocumentFacts, { policy }: { readonly policy: string | null }, what: string): string[] {
  const found = policy === null ? null : snapshot.policyNamed(document, policy);
  return found === null ? [] : [`${what} of ${found.id.toLowerCase()}`];
}

/** A citation hangs on the document of that key, and on the one that the bibliography's entry is. */
function citationKeys(snapshot: Snapshot, document: DocumentFacts, key: string): string[] {
  const entry = snapshot.bibliography.resolve(document, key);
  const identities = entry.outcome === 'found' ? keysOfEntry(entry.target) : [];
  return [`cited ${key.toLowerCase()}`, ...identities];
}

/** Citations and links inside the value of a note. */
function targetsIn(snapshot: Snapshot, document: DocumentFacts, value: string): string[] {
  const cited = [...value.matchAll(/@(?<key>[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,100})/gu)].flatMap((match) =>
    citationKeys(snapshot, document, (match.groups?.key ?? '').replace(/[:.#$%&+?<>~/-]+$/u, '')),
  );
  const linked = [...value.matchAll(/\]\((?<path>[^()\s#]{1,500})/gu)].flatMap((match) =>
    fileOf(snapshot.resolveLink(document, match.groups?.path ?? '', null)),
  );
  const named = [...value.matchAll(/\[\[(?<target>[^\]|#]{1,200})/gu)].flatMap((match) =>
    fileOf(snapshot.resolveWikiLink(document, (match.groups?.target ?? '').trim(), null)),
  );
  return [...cited, ...linked, ...named];
}

/** The file a link leads to, a policy's own among them: a heading of it may be what is linked to. */
function fileOf(found: Resolution<LinkTarget>): string[] {
  if (found.outcome !== 'found' || found.target.kind === 'file') return [];
  return [`file ${found.target.kind === 'policy' ? found.target.policy.uri : found.target.document.uri}`];
}
