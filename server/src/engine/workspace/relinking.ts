/** Which documents must be linked anew when the register or the files change: those that hold a changed name, name a changed policy, or link to a changed file. */

import { foldName, NameFilter } from '../text';
import { comparable, joined, stem } from './links';
import { obliqueNouns } from './oblique-nouns';
import { bareId } from './policies';
import { policyNames } from './policy-names';
import { policyPrint } from './register';
import type { DocumentFacts, PolicyDefinition } from './types';

/** What a document's links to the register hang on, read once from its text. */
interface Traits {
  readonly names: NameFilter;
  /** Kinds of the nouns that may stand for a policy. */
  readonly nouns: ReadonlySet<string>;
  /** Ids and folded names written as keys and wiki links. */
  readonly written: ReadonlySet<string>;
  /** Paths of links, with and without `.md`, and names of wiki links. */
  readonly targets: ReadonlySet<string>;
}

const traits = new WeakMap<DocumentFacts, Traits>();

function traitsOf(document: DocumentFacts): Traits {
  const known = traits.get(document);
  if (known !== undefined) return known;
  const { blocks, links, wikiLinks } = document.syntax;
  const texts = blocks.filter(({ furniture }) => !furniture).map(({ prose }) => prose.text);
  const written = new Set<string>();
  for (const { name, value } of policyNames(document)) for (const text of [name, value]) for (const key of keysOf(text)) written.add(key);
  const targets = new Set<string>();
  const addPath = (path: string) => {
    const target = joined(document, path);
    if (target === null) return;
    targets.add(target);
    targets.add(`${target}.md`);
  };
  for (const { kind, path } of links) if (kind === 'link') addPath(path);
  for (const { target } of wikiLinks) {
    for (const key of keysOf(target)) written.add(key);
    targets.add(stem(target));
    addPath(target);
  }
  const nouns = new Set(texts.flatMap((text) => obliqueNouns(text).map(({ kind }) => kind)));
  const made = { names: new NameFilter(texts), nouns, written, targets };
  traits.set(document, made);
  return made;
}

function keysOf(name: string): string[] {
  return [bareId(name).toLowerCase(), foldName(name)];
}

export interface Change {
  /** Policies that are new, gone or named otherwise. */
  readonly renamed: readonly PolicyDefinition[];
  /** Policies of every file that was read anew. */
  readonly touched: readonly PolicyDefinition[];
  /** Files that came, went or hold policies and were read anew. */
  readonly files: ReadonlySet<string>;
}

/** The difference between two moments, by their documents and files. */
export function changeBetween(
  before: { readonly documents: ReadonlyMap<string, DocumentFacts>; readonly files: ReadonlySet<string> },
  now: { readonly documents: ReadonlyMap<string, DocumentFacts>; readonly files: ReadonlySet<string> },
): Change {
  const touched: PolicyDefinition[] = [];
  const files = new Set<string>();
  const [old, fresh] = [new Map<string, PolicyDefinition>(), new Map<string, PolicyDefinition>()];
  for (const [uri, document] of before.documents) {
    const later = now.documents.get(uri);
    if (later === document) continue;
    if (later?.settings.indexed !== document.settings.indexed) files.add(uri);
    for (const policy of document.policies) old.set(`${document.settings.indexed} ${policyPrint(policy)}`, policy);
    if (document.policies.length > 0) files.add(uri);
  }
  for (const [uri, document] of now.documents) {
    const earlier = before.documents.get(uri);
    if (earlier === document) continue;
    if (earlier === undefined || document.policies.length > 0) files.add(uri);
    for (const policy of document.policies) fresh.set(`${document.settings.indexed} ${policyPrint(policy)}`, policy);
  }
  touched.push(...old.values(), ...fresh.values());
  for (const uri of before.files) if (!now.files.has(uri)) files.add(uri);
  for (const uri of now.files) if (!before.files.has(uri)) files.add(uri);
  const renamed = [...[...old].filter(([print]) => !fresh.has(print)), ...[...fresh].filter(([print]) => !old.has(print))].map(
    ([, policy]) => policy,
  );
  return { renamed, touched, files };
}

/** Whether the links of a document that itself did not change may come out otherwise after the change. */
export function concerns(change: Change): (document: DocumentFacts) => boolean {
  const names = change.renamed.flatMap(({ title, aliases }) => [title, ...aliases.map(({ name }) => name)].map(foldName));
  const kinds = new Set(change.renamed.map(({ kind }) => kind));
  const written = new Set(
    change.touched.flatMap(({ id, title, aliases }) => [id, title, ...aliases.map(({ name }) => name)].flatMap(keysOf)),
  );
  const targets = new Set([...change.files].flatMap((uri) => [comparable(uri), stem(comparable(uri))]));
  return (document) => {
    const own = traitsOf(document);
    return (
      names.some((name) => own.names.mayHold(name)) ||
      [...own.nouns].some((kind) => kinds.has(kind)) ||
      [...own.written].some((key) => written.has(key)) ||
      [...own.targets].some((target) => targets.has(target))
    );
  };
}
