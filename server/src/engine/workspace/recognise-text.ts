/** The stream's call: one Markdown text in, its mentions with values out, without a register. */
import { type Mention, recognise } from '../recognise';
import { inferContext, inferJurisdiction, placesOf, resolveMentions } from '../resolve';
import { readSyntax } from '../syntax';
import { citationMentions } from './citations';
import { obliquePapers } from './oblique-papers';

/** `date` is an ISO day or null; `jurisdiction` an ISO 3166 code, `EU` or null. Spans are UTF-16 offsets into `text`. */
export function recogniseText(text: string, given: { readonly date: string | null; readonly jurisdiction: string | null }): Mention[] {
  const syntax = readSyntax(text);
  const place = inferJurisdiction(text, syntax.frontMatter?.fields, given.jurisdiction);
  const mentions = recognise(syntax, text, { ...place, segments: placesOf(syntax, place) });
  const contexts = inferContext({ text, syntax, mentions, path: '', given, place });
  const resolved = resolveMentions(mentions, syntax, contexts);
  return [...resolved, ...obliquePapers(resolved, syntax, text), ...citationMentions(syntax, text)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}
