/** Where links and wiki links lead: paths are compared decoded and in NFC, so that one file has one name. */
import type { Resolution } from '../resolve';
import { githubSlug } from '../syntax';
import type { Register } from './register';
import type { DocumentFacts, LinkTarget } from './types';

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

function stem(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/u, '').toLowerCase();
}

/** A relative path from a document, as a comparable path. Null for addresses with a scheme. */
export function joined(from: string, path: string): string | null {
  if (/^[a-z][a-z0-9+.-]+:/iu.test(path) || path.startsWith('//')) return null;
  const base = comparable(from).split('/');
  const parts = path.normalize('NFC').replace(/\\/gu, '/').split('/');
  const stack = path.startsWith('/') ? base.slice(0, 3) : base.slice(0, -1);
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part === '..') stack.pop();
    else stack.push(part);
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
  const target = joined(from.uri, path);
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
  if (policy !== undefined && heading === null) {
    if (policies.length === 1) return { outcome: 'found', target: { kind: 'policy', policy } };
    return { outcome: 'ambiguous', candidates: policies.map((candidate) => ({ kind: 'policy', policy: candidate })) };
  }
  if (target.includes('/') || /\.\w{1,8}$/u.test(target)) {
    const byPath = resolvePath(from, target, heading, files, documents);
    if (byPath.outcome === 'found') return byPath;
  }
  const uris = files.named((target.split('/').at(-1) ?? target).replace(/\.md$/iu, ''));
  const [uri] = uris;
  if (uri === undefined) return { outcome: 'missing' };
  const targets = uris.map((found): LinkTarget => {
    const document = documents.get(found);
    return document === undefined
      ? { kind: 'file', uri: found }
      : { kind: 'document', document, span: { start: document.syntax.bodyStart, end: document.syntax.bodyStart } };
  });
  const [first] = targets;
  if (targets.length > 1 || first === undefined) return { outcome: 'ambiguous', candidates: targets };
  return first.kind === 'document' && heading !== null ? anchored(first.document, heading) : { outcome: 'found', target: first };
}
