/** placeholder replaced below */
import type { Mention } from '../recognise';
import type { DocumentSyntax } from '../syntax';
import type { Contexts } from './context';
export function resolveEvents(mentions: readonly Mention[], _syntax: DocumentSyntax, _contexts: Contexts): Mention[] {
  return [...mentions];
}
