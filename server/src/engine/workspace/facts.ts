/** Reads one document into its facts: syntax, mentions, context, policies and what its notes annotate. */
import { recognise } from '../recognise';
import { type DocumentSource, inferContext, inferJurisdiction, placesOf, resolveMentions } from '../resolve';
import { type DocumentSyntax, readSyntax, type YamlBlock } from '../syntax';
import type { SourceDocument } from '../text';
import { annotationTargets } from './annotations';
import { citationMentions } from './citations';
import { policiesOf, stringOf } from './policies';
import { DOCUMENT_KINDS, type DocumentFacts, type DocumentKind, type DocumentRole, type DocumentSettings } from './types';

/** Pure: the same text, path, tables and settings give the same facts. Never throws. */
export function readDocument(source: SourceDocument, path: string, settings: DocumentSettings): DocumentFacts {
  const { text, uri } = source;
  const syntax = readSyntax(text);
  const yaml = syntax.frontMatter;
  const place = inferJurisdiction(text, yaml?.fields, settings.jurisdiction);
  const recognised = recognise(syntax, text, { ...place, segments: placesOf(syntax, place) });
  const contexts = inferContext({
    text,
    syntax,
    mentions: recognised,
    path,
    given: { date: null, jurisdiction: settings.jurisdiction },
    place,
  });
  const mentions = [...resolveMentions(recognised, syntax, contexts), ...citationMentions(syntax, text)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const type = stringOf(yaml, 'type');
  const declared = type === 'policy' || type === 'document' ? type : null;
  const policies = policiesOf(uri, path, syntax);
  const kind = declared === 'policy' ? 'policy' : (kindOf(yaml) ?? settings.kind);
  return {
    uri,
    path,
    source,
    settings,
    syntax,
    role: roleOf(declared, kind, policies.length, syntax),
    kind,
    declared,
    title: stringOf(yaml, 'title') ?? syntax.sections[0]?.heading ?? syntax.segments[0]?.title ?? null,
    speaker: stringOf(yaml, 'speaker') ?? (declared === 'policy' ? null : stringOf(yaml, 'author')),
    outlet:
      stringOf(yaml, 'outlet') ??
      (declared === 'policy' ? null : stringOf(yaml, 'site')) ??
      (syntax.segments.length === 1 ? (outletOf(syntax) ?? publisherOf(contexts.document.source)) : null),
    url: stringOf(yaml, 'url') ?? (declared === 'policy' ? null : addressIn(stringOf(yaml, 'source'))),
    citekey: stringOf(yaml, 'citekey')?.replace(/^@/u, '') ?? null,
    context: contexts.document,
    segments: contexts.segments,
    mentions,
    policies,
    notes: annotationTargets(syntax, mentions),
  };
}

function kindOf(yaml: YamlBlock | null): DocumentKind | null {
  const kind = stringOf(yaml, 'kind');
  return DOCUMENT_KINDS.find((known) => known === kind) ?? null;
}

/** A file of fenced policy blocks with little else is a register too. */
function roleOf(declared: DocumentFacts['declared'], kind: DocumentFacts['kind'], policies: number, syntax: DocumentSyntax): DocumentRole {
  if (declared === 'policy' || kind === 'policy') return 'register';
  if (kind === 'note' || kind === 'brief') return 'own';
  return policies > 0 && declared === null && policies >= syntax.sections.length - 1 ? 'register' : 'verbatim';
}

/** The end of the title or the letter head of a page; an address alone is no name. */
function publisherOf(source: DocumentSource | null): string | null {
  return source === null || (source.evidence !== 'title-tail' && source.evidence !== 'letter-head') ? null : source.name;
}

/** "Source: title | outlet"; a single name is the outlet. */
function outletOf(syntax: DocumentSyntax): string | null {
  const segment = syntax.segments[0];
  return segment === undefined ? null : (segment.outlet ?? (segment.sourceSpan === null ? null : segment.title));
}

/** Web clippers write the address as `source:`. */
function addressIn(source: string | null): string | null {
  return source !== null && /^(?:https?:\/\/|www\.)\S+$/iu.test(source) ? source : null;
}
