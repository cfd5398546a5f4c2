/** Where links and wiki links lead: paths are compared decoded and in NFC, so that one file has one name. */
import type { Resolution } from '../resolve';
import { githubSlug } from '../syntax';
import type { Register } from './register';
import type { DocumentFacts, LinkTarget, PolicyDefinition } from './types';

export class FileIndex {
  /** Comparable path of a URI to the URI itself. */
  private readonly byPath = new Map<string, string>();
  /** File name without extension, lower case, to URIs. */
  private readonly byName = new Map<string, string[]>();

  constructor(uris: Iterable<string>) {
    // In one order, so that twins of one name answer alike whichever came first.
    for (const uri of [...uris].sort()) {
      const path = comparable(uri);
      if (this.byPath.has(path)) continue;
      this.byPath.set(path, uri);
      const name = stem(path);
      this.byName.set(name, [...(this.byName.get(name) ?? []), uri]);
    }
  }

  at(path: string): string | null {
    return this.byPath.get(path) ?? null;
  }

  named(name: string): readonly string[] {
    return this.byName.get(name.normalize('NFC').toLowerCase()) ?? [];
  }
}

/** Decoded and in NFC. */
export function comparable(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return uri.normalize('NFC');
  }
}

/** The file's name without extension, lower case. */
export function stem(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/u, '').toLowerCase();
}

/** The same of a URI, decoded and as it is written. */
export function fileStem(uri: string): string {
  return (comparable(uri).split('/').at(-1) ?? '').replace(/\.[^.]+$/u, '');
}

/** A relative path from a document, as a comparable path; one that begins with `/` counts from the workspace folder. Null for addresses with a scheme, and for paths that lead out above the top. */
export function joined(from: { readonly uri: string; readonly path: string }, path: string): string | null {
  if (/^[a-z][a-z0-9+.-]+:/iu.test(path) || path.startsWith('//')) return null;
  const base = comparable(from.uri).split('/');
  const parts = path.normalize('NFC').replace(/\\/gu, '/').split('/');
  const stack = path.startsWith('/') ? base.slice(0, -from.path.split('/').length) : base.slice(0, -1);
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part !== '..') stack.push(part);
    else if (stack.length > 3) stack.pop();
    else return null;
  }
  return stack.join('/');
}

export function resolvePath(
  from: DocumentFacts,
  path: string,
  fragment: string | null,
  files: FileIndex,
  documents: ReadonlyMap<string, DocumentFacts>,
): Resolution<LinkTarget> {
  if (path === '') return anchored(from, fragment);
  const target = joined(from, path);
  if (target === null) return { outcome: 'missing' };
  const uri = files.at(target) ?? files.at(`${target}.md`);
  if (uri === null) return { outcome: 'missing' };
  const document = documents.get(uri);
  // A document outside the folder's reading is a file like any other.
  if (document === undefined || !document.settings.indexed) return { outcome: 'found', target: { kind: 'file', uri } };
  return anchored(document, fragment);
}

/** The heading a fragment names; a policy file without one is the policy itself. */
export function anchored(document: DocumentFacts, fragment: string | null): Resolution<LinkTarget> {
  if (fragment === null || fragment === '') {
    const policy = document.declared === 'policy' ? document.policies[0] : undefined;
    if (policy !== undefined) return { outcome: 'found', target: { kind: 'policy', policy } };
    return {
      outcome: 'found',
      target: { kind: 'document', document, span: { start: document.syntax.bodyStart, end: document.syntax.bodyStart } },
    };
  }
  const wanted = fragment.toLowerCase();
  const section =
    document.syntax.sections.find(({ slug }) => slug === wanted) ??
    document.syntax.sections.find(({ heading }) => githubSlug(heading) === githubSlug(fragment));
  if (section === undefined) return { outcome: 'missing' };
  const policy = document.policies.find(
    ({ titleSpan }) => titleSpan.start >= section.headingSpan.start && titleSpan.end <= section.headingSpan.end,
  );
  if (policy !== undefined) return { outcome: 'found', target: { kind: 'policy', policy } };
  return { outcome: 'found', target: { kind: 'document', document, span: section.headingSpan } };
}

/** A policy id first, then its title or alias, then a file of that name anywhere in the workspace. */
export function resolveWiki(
  from: DocumentFacts,
  target: string,
  heading: string | null,
  register: Register,
  files: FileIndex,
  documents: ReadonlyMap<string, DocumentFacts>,
): Resolution<LinkTarget> {
  if (target === '') return anchored(from, heading);
  const policies = register.named(target);
  const [policy] = policies;
  if (policy !== undefined && policies.length > 1)
    return { outcome: 'ambiguous', candidates: policies.map((candidate) => ({ kind: 'policy', policy: candidate })) };
  if (policy !== undefined)
    return heading === null ? { outcome: 'found', target: { kind: 'policy', policy } } : inPolicy(policy, heading, documents);
  if (target.includes('/') || /\.\w{1,8}$/u.test(target)) {
    const byPath = resolvePath(from, target, heading, files, documents);
    if (byPath.outcome === 'found') return byPath;
  }
  const name = (target.split('/').at(-1) ?? target).replace(/\.md$/iu, '');
  const uris = files.named(name);
  // A document goes before a file of the same name that is none; twins lie in different folders.
  const read = uris.filter((uri) => documents.get(uri)?.settings.indexed === true);
  const targets = (read.length > 0 ? read : uris).map((found): LinkTarget => {
    const document = documents.get(found);
    return document === undefined
      ? { kind: 'file', uri: found }
      : { kind: 'document', document, span: { start: document.syntax.bodyStart, end: document.syntax.bodyStart } };
  });
  const [first] = targets;
  if (first === undefined) return { outcome: 'missing' };
  if (targets.length > 1) return { outcome: 'ambiguous', candidates: targets };
  return first.kind === 'document' && heading !== null ? anchored(first.document, heading) : { outcome: 'found', target: first };
}

/** A heading of the file that holds the policy, whatever the file is called. */
function inPolicy(policy: PolicyDefinition, heading: string, documents: ReadonlyMap<string, DocumentFacts>): Resolution<LinkTarget> {
  const document = documents.get(policy.uri);
  return document === undefined ? { outcome: 'missing' } : anchored(document, heading);
}
