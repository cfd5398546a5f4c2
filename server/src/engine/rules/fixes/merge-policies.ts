/** Two policy files of one id become one: front matter united, the other body under a heading of its own, every link led to the kept file, the other file deleted. */
import { applyEdits, type Span, sourceDocument, type TextEdit } from '../../text';
import {
  type DocumentFacts,
  fileStem,
  fragmentSpan,
  isWiki,
  labelValues,
  type Moved,
  movedReferences,
  type PolicyDefinition,
  type Replacement,
  readDocument,
  resolveAny,
  type Snapshot,
  targetUri,
} from '../../workspace';
import type { FileEdit, Fix } from '../types';
import { fileEdits } from './file-edits';
import { uniteFrontMatter } from './merge-front-matter';
import { lineEnding } from './note-insertion';

/** Names within the other file that are taken in the kept one, and what they are called there. */
interface Renamed {
  /** Labels of notes, in lower case. */
  readonly labels: ReadonlyMap<string, string>;
  /** Anchors of headings. */
  readonly anchors: ReadonlyMap<string, string>;
}

interface Merge {
  readonly snapshot: Snapshot;
  readonly kept: DocumentFacts;
  readonly other: DocumentFacts;
  readonly moved: Moved;
}

/** "Merge “policies/b.md” into this file"; null where the two are no files of their own, or where the outcome would not say all that both say. */
export function mergeFix(snapshot: Snapshot, kept: DocumentFacts, policy: PolicyDefinition, twin: PolicyDefinition): Fix | null {
  const other = snapshot.documents.get(twin.uri);
  if (other === undefined || other === kept || policy.fenced || twin.fenced) return null;
  if ([kept, other].some(({ syntax }) => syntax.partial || (syntax.frontMatter?.errors.length ?? 1) > 0)) return null;
  const name = fileStem(other.uri);
  const merge: Merge = {
    snapshot,
    kept,
    other,
    moved: {
      uri: (uri) => (uri === other.uri ? kept.uri : uri),
      ids: new Map(name.toLowerCase() === policy.id.toLowerCase() ? [] : [[name.toLowerCase(), policy.id]]),
      markdownLinks: true,
    },
  };
  const labels = labelsInTheWay(kept, other);
  const anchors = outcome(merge, { labels, anchors: new Map() })?.anchors;
  const merged = anchors === undefined ? undefined : outcome(merge, { labels, anchors });
  if (merged === undefined || merged === null || anchors === undefined) return null;
  return {
    title: `Merge “${other.path}” into this file`,
    preferred: false,
    // What the rest of the folder must say is worked out when it is wanted.
    get edits(): readonly FileEdit[] {
      const others = [...snapshot.documents.values()].filter((document) => document !== kept && document !== other);
      return [
        { type: 'edit', uri: kept.uri, edits: merged.edits },
        ...fileEdits(others.flatMap((document) => references(merge, document, { labels, anchors }))),
        { type: 'delete', uri: other.uri },
      ];
    },
  };
}

/** The edits of the kept file, and the anchors its new headings have there; null where something of either file would be read differently. */
function outcome(merge: Merge, renamed: Renamed): { readonly edits: readonly TextEdit[]; readonly anchors: Map<string, string> } | null {
  const { kept, other } = merge;
  const moved = reread(other, [...references(merge, other, renamed), ...ownLabels(other, renamed.labels)]);
  const [policy, twin] = [kept.policies[0], moved?.policies[0]];
  if (moved === null || policy === undefined || twin === undefined) return null;
  const united = uniteFrontMatter({ document: kept, policy }, { document: moved, policy: twin });
  if (united === null) return null;
  const tail = appended(kept, moved, united.otherwise);
  const edits = [...united.edits, ...tail, ...references(merge, kept, renamed).map(({ span, newText }) => ({ span, newText }))];
  const after = reread(kept, edits);
  if (after === null || !saysAll(after, kept, moved, tail.length > 0 ? 1 : 0)) return null;
  const from = after.syntax.sections.length - moved.syntax.sections.length;
  const anchors = new Map<string, string>();
  for (const [index, { slug }] of other.syntax.sections.entries()) {
    const now = after.syntax.sections[from + index]?.slug ?? slug;
    if (now !== slug) anchors.set(slug, now);
  }
  return { edits, anchors };
}

/** As it would be read with these edits; null where two of them meet. */
function reread(document: DocumentFacts, edits: readonly TextEdit[]): DocumentFacts | null {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (ordered.some((edit, index) => edit.span.start < (ordered[index - 1]?.span.end ?? 0))) return null;
  const source = sourceDocument(document.uri, applyEdits(document.source.text, edits), document.source.version);
  return readDocument(source, document.path, document.settings);
}

/** Everything that stood in either file is read in the merged one, and each link of the other goes where it went. */
function saysAll(after: DocumentFacts, kept: DocumentFacts, moved: DocumentFacts, headings: number): boolean {
  if (after.policies[0]?.id.toLowerCase() !== kept.policies[0]?.id.toLowerCase() || after.syntax.frontMatter?.errors.length !== 0)
    return false;
  const sum = (count: (document: DocumentFacts) => number) => count(after) === count(kept) + count(moved);
  const body = ({ syntax }: DocumentFacts) => syntax.links.filter(({ span }) => span.start >= syntax.bodyStart).map(({ target }) => target);
  return (
    after.syntax.sections.length === kept.syntax.sections.length + headings + moved.syntax.sections.length &&
    sum(({ syntax }) => syntax.annotations.length) &&
    sum(({ syntax }) => syntax.foreignNotes.length) &&
    sum(({ syntax }) => syntax.markers.filter(({ defined }) => defined).length) &&
    sum(({ syntax }) => syntax.fenced.length) &&
    sum((document) => body(document).length) &&
    body(moved).every((target, index) => target === body(after).slice(-body(moved).length)[index])
  );
}

/** The other body at the end of the kept one, under a heading that names its file. */
function appended(kept: DocumentFacts, other: DocumentFacts, otherwise: readonly string[]): TextEdit[] {
  const { text } = kept.source;
  const eol = lineEnding(text);
  const body = other.source.text
    .slice(other.syntax.bodyStart)
    .replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/u, '')
    .trimEnd();
  if (body === '' && otherwise.length === 0) return [];
  const yaml = otherwise.join('\n');
  const fence = '`'.repeat(Math.max(3, ...[...yaml.matchAll(/`+/gu)].map(([run]) => run.length + 1)));
  const blocks = [
    `## Merged from \`${other.path.replace(/`/gu, '')}\``,
    ...(yaml === '' ? [] : ['That file also stated:', `${fence}yaml\n${yaml}\n${fence}`]),
    ...(body === '' ? [] : [body]),
  ];
  const end = text.slice(-4).replace(/\r\n|\r/gu, '\n');
  const before = text === '' || /\n[ \t]*\n$/u.test(end) ? '' : end.endsWith('\n') ? '\n' : '\n\n';
  const newText = `${before}${blocks.join('\n\n')}\n`.replace(/\r\n|\n|\r/gu, eol);
  return [{ span: { start: text.length, end: text.length }, newText }];
}

/** What a document must say differently about the other file: paths, names, anchors and labels. */
function references({ snapshot, other, moved }: Merge, document: DocumentFacts, { labels, anchors }: Renamed): Replacement[] {
  const found = movedReferences(snapshot, document, moved);
  const leadsThere = (path: string) => {
    const target = snapshot.resolveLink(document, path, null);
    return target.outcome === 'found' && targetUri(target.target) === other.uri;
  };
  for (const { label, span, target } of labels.size === 0 ? [] : labelValues(document)) {
    const newText = labels.get(label.toLowerCase());
    if (newText !== undefined && (target === null ? document === other : leadsThere(target)))
      found.push({ uri: document.uri, span, newText });
  }
  for (const link of anchors.size === 0 ? [] : [...document.syntax.links, ...document.syntax.wikiLinks]) {
    const target = resolveAny(snapshot, document, link);
    if (target?.kind !== 'document' || target.document !== other) continue;
    const section = other.syntax.sections.find(({ headingSpan }) => headingSpan.start === target.span.start);
    const newText = section === undefined ? undefined : anchors.get(section.slug);
    const span = fragmentSpan(document, link);
    if (newText !== undefined && span !== null)
      found.push({ uri: document.uri, span, newText: isWiki(link) ? newText : encodeURIComponent(newText) });
  }
  return found;
}

function labelsInTheWay(kept: DocumentFacts, other: DocumentFacts): Map<string, string> {
  const taken = new Set([...labelsOf(kept), ...labelsOf(other)]);
  const renamed = new Map<string, string>();
  const own = labelsOf(kept);
  for (const label of labelsOf(other)) {
    if (!own.has(label)) continue;
    const stem = label.replace(/\d+$/u, '') || 'n';
    let number = 1;
    while (taken.has(`${stem}${number}`)) number += 1;
    taken.add(`${stem}${number}`);
    renamed.set(label, `${stem}${number}`);
  }
  return renamed;
}

function labelsOf({ syntax }: DocumentFacts): ReadonlySet<string> {
  const all = [...syntax.markers, ...syntax.annotations, ...syntax.foreignNotes].map(({ label }) => label.toLowerCase());
  return new Set(all.filter((label) => label !== ''));
}

/** Markers and definitions of the labels that change. */
function ownLabels({ uri, syntax }: DocumentFacts, labels: ReadonlyMap<string, string>): Replacement[] {
  const foreign = syntax.foreignNotes.map(({ label, span }) => ({
    label,
    labelSpan: { start: span.start + 2, end: span.start + 2 + label.length } satisfies Span,
  }));
  const notes = syntax.annotations.filter(({ form }) => form === 'footnote');
  return [...syntax.markers, ...notes, ...foreign].flatMap(({ label, labelSpan }) => {
    const newText = labels.get(label.toLowerCase());
    return newText === undefined ? [] : [{ uri, span: labelSpan, newText }];
  });
}
