/** From what was recognised to what it means, within one document: a cheap pass over its mentions. */
import type { Mention } from '../recognise';
import type { DocumentSyntax } from '../syntax';
import type { Contexts } from './context';
import { resolveDates } from './dates';
import { resolveEvents } from './events';
import { resolveLegislation } from './legislation';

export function resolveMentions(mentions: readonly Mention[], syntax: DocumentSyntax, contexts: Contexts): Mention[] {
  const dated = resolveDates(mentions, syntax, contexts);
  return resolveEvents(resolveLegislation(dated, syntax, contexts), syntax, contexts);
}
