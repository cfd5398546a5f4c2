/** The date, place and currency that a document and each of its segments stand on. */
import type { Mention } from '../recognise';
import type { DocumentSyntax, YamlField } from '../syntax';
import { datedHead, dateOfFileName, statedDate } from './document-date';
import { inferJurisdiction } from './jurisdiction';
import type { DocumentContext, DocumentDate } from './types';

export interface ContextInput {
  readonly text: string;
  readonly syntax: DocumentSyntax;
  readonly mentions: readonly Mention[];
  readonly path: string;
  readonly given: { readonly date: string | null; readonly jurisdiction: string | null };
}

export interface Contexts {
  readonly document: DocumentContext;
  readonly segments: readonly DocumentContext[];
}

export function inferContext({ text, syntax, mentions, path, given }: ContextInput): Contexts {
  const fields = syntax.frontMatter?.fields;
  const place = inferJurisdiction(text, fields, given.jurisdiction);
  const stated = statedDate(fields, place.jurisdiction);
  const from: DocumentDate | null = given.date === null ? null : { value: given.date, span: null, evidence: 'given', certainty: 'stated' };
  const whole = from ?? stated;
  const heads = syntax.segments.map(
    (segment, index) =>
      segmentDate(
        text,
        syntax,
        mentions,
        index,
        segment.sourceSpan === null ? undefined : sourceFields(syntax, index),
        place.jurisdiction,
      ) ?? datedHead(text, syntax, mentions, segment, index),
  );
  const single =
    syntax.segments.filter((_, index) => syntax.blocks.some((block) => block.segment === index && block.voice === 'document')).length <= 1;
  // One article: its date is the document's. Several: no article lends its date to another.
  const date =
    whole ?? (single || heads.length === 1 ? (heads.find((head) => head !== null) ?? dateOfFileName(path)) : dateOfFileName(path));
  const document: DocumentContext = { date, ...place };
  const segments = syntax.segments.map((_, index) => {
    if (single) return document;
    return { ...document, date: from ?? heads[index] ?? stated };
  });
  return { document, segments };
}

function sourceFields(syntax: DocumentSyntax, index: number): readonly YamlField[] | undefined {
  const segment = syntax.segments[index];
  return syntax.fenced.find(({ kind, span }) => kind === 'source' && span.start === segment?.sourceSpan?.start)?.yaml.fields;
}

function segmentDate(
  text: string,
  syntax: DocumentSyntax,
  mentions: readonly Mention[],
  index: number,
  fields: readonly YamlField[] | undefined,
  jurisdiction: string | null,
): DocumentDate | null {
  const stated = statedDate(fields, jurisdiction);
  if (stated !== null) return { ...stated, evidence: 'source-block' };
  const segment = syntax.segments[index];
  return segment === undefined ? null : datedHead(text, syntax, mentions, segment, index);
}
