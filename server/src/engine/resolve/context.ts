/** The date, place and currency that a document and each of its segments stand on. */
import type { Mention } from '../recognise';
import type { DocumentSyntax, ProseBlock, YamlField } from '../syntax';
import { datedHead, dateOfAddress, dateOfFileName, datesBySegment, statedDate } from './document-date';
import { sourceOf } from './document-source';
import { inferJurisdiction } from './jurisdiction';
import type { DocumentContext, DocumentDate, DocumentPlace, DocumentSource } from './types';

export interface ContextInput {
  readonly text: string;
  readonly syntax: DocumentSyntax;
  readonly mentions: readonly Mention[];
  readonly path: string;
  readonly given: { readonly date: string | null; readonly jurisdiction: string | null };
  /** Where it belongs, if that was worked out before. */
  readonly place?: DocumentPlace;
}

export interface Contexts {
  readonly document: DocumentContext;
  readonly segments: readonly DocumentContext[];
}

export function inferContext({ text, syntax, mentions, path, given, place: known }: ContextInput): Contexts {
  const fields = syntax.frontMatter?.fields;
  const place = known ?? inferJurisdiction(text, fields, given.jurisdiction);
  const stated = statedDate(fields, place.jurisdiction);
  const from: DocumentDate | null =
    given.date === null ? null : { value: given.date, span: null, evidence: 'given', certainty: 'stated', confidence: 'high' };
  const whole = from ?? stated;
  const blocks = blocksBySegment(syntax);
  const dates = datesBySegment(mentions, syntax);
  const heads = syntax.segments.map((segment, index) => {
    const described = segment.sourceSpan === null ? null : statedDate(sourceFields(syntax, index), place.jurisdiction);
    if (described !== null) return { ...described, evidence: 'source-block' as const };
    return datedHead(text, syntax, dates[index] ?? [], segment, blocks[index] ?? []);
  });
  const single = blocks.filter((own) => own.length > 0).length <= 1;
  const outside = () => dateOfAddress(fields) ?? dateOfFileName(path);
  // One article: its date is the document's. Several: no article lends its date to another.
  const date = whole ?? (single || heads.length === 1 ? (heads.find((head) => head !== null) ?? outside()) : outside());
  const bodies = organisationsBySegment(mentions, syntax);
  const sources = syntax.segments.map((segment, index): DocumentSource | null =>
    sourceOf(syntax, bodies[index] ?? [], segment, blocks[index] ?? [], single ? fields : sourceFields(syntax, index)),
  );
  const source = single ? (sources.find((one) => one !== null) ?? null) : sourceOf(syntax, [], UNNAMED, [], fields);
  const only = single ? syntax.segments.findIndex(({ sourceSpan }) => sourceSpan !== null) : -1;
  const document: DocumentContext = { date, source, ...place, ...statedPlace(sourceFields(syntax, only)) };
  const segments = syntax.segments.map((_, index) => {
    if (single) return document;
    return {
      ...document,
      ...statedPlace(sourceFields(syntax, index)),
      date: from ?? heads[index] ?? stated,
      source: sources[index] ?? source,
    };
  });
  return { document, segments };
}

/** The whole of a file that holds several articles has only what its front matter says. */
const UNNAMED = { span: { start: 0, end: 0 }, title: null, outlet: null, speaker: null, kind: null, url: null, sourceSpan: null } as const;

/** The place each segment stands on, before anything is recognised: what its `source` block states, else the document's. */
export function placesOf(syntax: DocumentSyntax, place: DocumentPlace): readonly DocumentPlace[] {
  return syntax.segments.map((_, index) => ({ ...place, ...statedPlace(sourceFields(syntax, index)) }));
}

/** The place a `source` block states, for what it states of it. */
function statedPlace(fields: readonly YamlField[] | undefined): Partial<DocumentPlace> {
  if (fields === undefined) return {};
  const stated = inferJurisdiction(
    '',
    fields.filter(({ key }) => key === 'jurisdiction' || key === 'currency'),
    null,
  );
  if (stated.jurisdiction !== null) return { ...stated, jurisdictionFrom: 'source block' };
  return stated.currency === null ? {} : { currency: stated.currency };
}

function organisationsBySegment(mentions: readonly Mention[], syntax: DocumentSyntax): readonly (readonly Mention[])[] {
  const bodies: Mention[][] = syntax.segments.map(() => []);
  for (const mention of mentions) if (mention.kind === 'organisation') bodies[syntax.blocks[mention.block]?.segment ?? 0]?.push(mention);
  return bodies;
}

/** The document's own blocks of each segment: no furniture, no reader's comments. */
function blocksBySegment(syntax: DocumentSyntax): readonly (readonly ProseBlock[])[] {
  const blocks: ProseBlock[][] = syntax.segments.map(() => []);
  for (const block of syntax.blocks) if (block.voice === 'document' && !block.furniture) blocks[block.segment]?.push(block);
  return blocks;
}

function sourceFields(syntax: DocumentSyntax, index: number): readonly YamlField[] | undefined {
  const segment = syntax.segments[index];
  if (segment === undefined) return undefined;
  return syntax.fenced.find(({ kind, span }) => kind === 'source' && span.start === segment.sourceSpan?.start)?.yaml.fields;
}
