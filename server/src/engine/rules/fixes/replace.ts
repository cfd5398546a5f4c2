/** Fixes that replace some words of a document. In verbatim texts words stay: there the slip is noted as printed instead. */

import type { Span } from '../../text';
import type { DocumentFacts } from '../../workspace';
import type { Fix } from '../types';
import { noteAsPrinted } from './note-insertion';

export function replaceFix(document: DocumentFacts, span: Span, newText: string, title: string, preferred = true): Fix {
  return { title, preferred, edits: [{ type: 'edit', uri: document.uri, edits: [{ span, newText }] }] };
}

/** "Did you mean …": likely, and yet another name may be meant. Offered first, never written in bulk. */
export function guessFix(document: DocumentFacts, span: Span, newText: string, title: string): Fix {
  return { ...replaceFix(document, span, newText, title), manual: true };
}

/** Own writing: the given replacements; one that only its writer can vouch for, since another of its words may be the slip, waits for a person. Verbatim texts: one preferred note. */
export function correctOrNote(
  document: DocumentFacts,
  span: Span,
  replacements: readonly { readonly newText: string; readonly title: string; readonly at?: Span; readonly manual?: boolean }[],
  what: string,
): Fix[] {
  if (document.role === 'verbatim') return noteAsPrinted(document, span, what);
  return replacements.map(({ newText, title, at, manual = false }) => ({
    ...replaceFix(document, at ?? span, newText, title, replacements.length === 1),
    ...(manual ? { manual } : {}),
  }));
}
