/** Everything an editor offers to write at a place, in the order in which it is offered. */
import { type Span, spansOverlap, spanTouches } from '../../text';
import type { DocumentFacts, Snapshot } from '../../workspace';
import { addFrontMatter, lockSource } from '../front-matter';
import { policyFileUri, policyFromSelection } from '../policy-files';
import type { Action } from './action';
import { annotatables, annotate } from './annotate';
import { convertActions } from './convert-actions';
import { linkActions } from './link-actions';
import { noteActions } from './note-keys';
import { policyBlockActions } from './policy-block';

export type { Action, ActionKind } from './action';
export { type Annotatable, type AnnotateKind, annotatables, annotate } from './annotate';

/** Offers for the cursor or selection `span`. Nothing is offered in code, HTML or what the annotator wrote as a memo. */
export function actionsAt(snapshot: Snapshot, uri: string, span: Span): readonly Action[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return [];
  const { start } = span;
  if (inOpaque(document, span)) return policyBlockActions(snapshot, document, start);
  return [
    ...annotatables(snapshot, uri, start).map(
      ({ kind, title, guess }): Action => ({
        id: `annotate ${kind}`,
        title,
        kind: 'refactor.rewrite',
        ask: { kind },
        edits: () => annotate(snapshot, uri, start, kind, guess).edits,
      }),
    ),
    ...noteActions(snapshot, document, start),
    ...linkActions(snapshot, document, start),
    ...convertActions(snapshot, document, start),
    ...newPolicy(snapshot, document, span),
  ];
}

/** What is done to the document as a whole: its front matter, its lock. */
export function sourceActions(snapshot: Snapshot, uri: string): readonly Action[] {
  const document = snapshot.documents.get(uri);
  if (document === undefined || document.role === 'register') return [];
  const front = addFrontMatter(snapshot, uri).edits;
  return [
    ...(front === null
      ? []
      : [
          {
            id: 'front-matter',
            title: 'Add front matter from what was found in the text',
            kind: 'source.greenpaper' as const,
            edits: () => front,
          },
        ]),
    ...(document.role === 'verbatim'
      ? [{ id: 'lock', title: 'Lock this source', kind: 'source.greenpaper' as const, edits: () => lockSource(snapshot, uri).edits }]
      : []),
  ];
}

function inOpaque(document: DocumentFacts, span: Span): boolean {
  const { frontMatter, fenced, opaque, links } = document.syntax;
  if (frontMatter !== null && span.start < frontMatter.span.end) return true;
  if (fenced.some((block) => spanTouches(block.span, span.start))) return true;
  // The destination of a link is opaque, but the link can be converted.
  return opaque.some(
    (other) => other.start < span.start && span.start < other.end && !links.some(({ span: whole }) => spansOverlap(whole, other)),
  );
}

const TOKENS: readonly string[] = ['money', 'percent', 'quantity', 'date'];

/** A selected name becomes a policy, and so does the name at the cursor that looks like one. */
function newPolicy(snapshot: Snapshot, document: DocumentFacts, at: Span): Action[] {
  const candidate = snapshot
    .mentions(document.uri)
    .find((mention) => mention.kind === 'policy' && mention.how === 'candidate' && spanTouches(mention.span, at.start));
  const span = at.start === at.end && candidate !== undefined ? candidate.span : at;
  const words = document.source.text.slice(span.start, span.end).trim();
  const isName = /^\p{L}[^\r\n]{3,158}$/u.test(words) && /\p{Lu}/u.test(words);
  const root = policyFileUri(snapshot, document, 'x');
  // What is a date or a figure is no name.
  const isToken = snapshot
    .mentions(document.uri)
    .some((mention) => TOKENS.includes(mention.kind) && mention.span.start <= span.start && span.end <= mention.span.end);
  if (!isName || isToken || root === null) return [];
  const folder = document.uri.split('/').slice(0, -document.path.split('/').length);
  const uriOf = (path: string) => [...folder, ...path.split('/').map(encodeURIComponent)].join('/');
  return [
    {
      id: 'new policy',
      title: `Create the policy “${words.replace(/\s+/gu, ' ')}”`,
      kind: 'refactor.extract',
      edits: () => policyFromSelection(snapshot, document.uri, span, uriOf).edits,
    },
  ];
}
