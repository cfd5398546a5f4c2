/** "The recent spending review": the last event of its type up to the document's date; with a year, the only one of that year. */
import { eventInYear, lastEvent } from '../data/fiscal-events';
import type { Mention } from '../recognise';
import type { DocumentSyntax } from '../syntax';
import type { Contexts } from './context';
import { readableDay } from './readable';

export function resolveEvents(mentions: readonly Mention[], syntax: DocumentSyntax, contexts: Contexts): Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== 'event') return mention;
    const block = syntax.blocks[mention.block];
    const context = contexts.segments[block?.segment ?? 0] ?? contexts.document;
    if (context.jurisdiction !== null && !context.jurisdiction.startsWith('GB')) return mention;
    const year = /(?:19|20)\d\d$/u.exec(mention.value.title)?.[0];
    const type = mention.value.title.replace(/\s(?:19|20)\d\d$/u, '');
    if (year !== undefined) {
      const event = eventInYear(type, Number(year));
      return event === null ? mention : { ...mention, value: { ...mention.value, title: event.name, date: event.date } };
    }
    const lead = block?.prose.text.slice(Math.max(0, mention.proseSpan.start - 24), mention.proseSpan.start) ?? '';
    if (context.date === null || !/\b(?:recent|last|latest|this)[\s\u00A0](?:[\p{L}’']{1,12}[\s\u00A0])?$/iu.test(lead)) return mention;
    const event = lastEvent(type, context.date.value);
    if (event === null) return mention;
    const because = `the last ${type} up to ${readableDay(context.date.value)}`;
    return {
      ...mention,
      value: { ...mention.value, title: event.name, date: event.date },
      implied: [...mention.implied, { part: 'name', because }],
    };
  });
}
