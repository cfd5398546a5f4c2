/** The outline of a document, and the policies and documents of the workspace by name. */
import type { DocumentFacts, Snapshot } from '../workspace';
import type { SymbolNode } from './types';

/** Headings nest; policies, source blocks and notes follow. Where another provider lists headings they are left out. */
export function documentSymbols(snapshot: Snapshot, uri: string, options: { readonly headings: boolean }): readonly SymbolNode[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const headings = options.headings ? headingTree(document) : [];
  const { syntax } = document;
  const policies = document.policies.map(
    (policy): SymbolNode => ({
      name: policy.title,
      detail: [policy.kind, policy.status].filter((part) => part !== null).join(', '),
      kind: 'policy',
      uri,
      span: hull(policy.yaml.span, policy.titleSpan),
      select: policy.titleSpan,
      children: [],
    }),
  );
  const sources = syntax.segments
    .filter(({ sourceSpan }) => sourceSpan !== null && syntax.segments.length > 1)
    .map(
      (segment): SymbolNode => ({
        name: segment.title ?? 'Article',
        detail: segment.outlet ?? '',
        kind: 'source',
        uri,
        span: segment.span,
        select: segment.sourceSpan ?? segment.span,
        children: [],
      }),
    );
  const notes = syntax.annotations
    .filter(({ form }) => form === 'footnote')
    .map(
      (note): SymbolNode => ({
        name: `${note.label}: ${note.gloss === '' ? note.kind : note.gloss}`,
        detail: note.kind,
        kind: 'note',
        uri,
        span: note.span,
        select: note.labelSpan,
        children: [],
      }),
    );
  return [...policies, ...headings, ...sources, ...notes];
}

function headingTree(document: DocumentFacts): SymbolNode[] {
  const nodes = document.syntax.sections.map((section) => ({ section, children: [] as SymbolNode[] }));
  const roots: SymbolNode[] = [];
  const made = nodes.map(
    ({ section, children }): SymbolNode => ({
      name: section.heading,
      detail: '',
      kind: 'heading',
      uri: document.uri,
      span: section.span,
      select: section.headingSpan,
      children,
    }),
  );
  for (const [index, node] of made.entries()) {
    const parent = nodes[document.syntax.sections[index]?.parent ?? -1];
    (parent?.children ?? roots).push(node);
  }
  return roots;
}

function hull(a: { start: number; end: number }, b: { start: number; end: number }) {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Letters of the query must occur in order, as editors filter. */
export function workspaceSymbols(snapshot: Snapshot, query: string): readonly SymbolNode[] {
  const found: SymbolNode[] = [];
  for (const document of snapshot.documents.values()) {
    if (!document.settings.indexed) continue;
    for (const policy of document.policies) {
      const names = [policy.title, policy.id, ...policy.aliases.map(({ name }) => name)];
      if (names.some((name) => inOrder(query, name)))
        found.push({
          name: policy.title,
          detail: document.path,
          kind: 'policy',
          uri: document.uri,
          span: policy.titleSpan,
          select: policy.titleSpan,
          children: [],
        });
    }
    if (document.policies.length === 0 && document.title !== null && inOrder(query, document.title)) {
      const span = { start: document.syntax.bodyStart, end: document.syntax.bodyStart };
      found.push({ name: document.title, detail: document.path, kind: 'document', uri: document.uri, span, select: span, children: [] });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).slice(0, 500);
}

function inOrder(query: string, name: string): boolean {
  const [wanted, text] = [query.toLowerCase().replace(/\s/gu, ''), name.toLowerCase()];
  let at = 0;
  for (const character of wanted) {
    at = text.indexOf(character, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}
