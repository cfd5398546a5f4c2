/** Why a text was read as it was: each passage taken for a mention or refused, who decided, and why. */
import { type Mention, type MentionKind, recognise, Trace, type TraceEntry } from '../recognise';
import { inferContext, inferJurisdiction, placesOf, resolveMentions } from '../resolve';
import { type DocumentSyntax, readSyntax } from '../syntax';
import type { Span } from '../text';

export interface ExplanationStep {
  /** Id of a recogniser or refiner, or `resolve`. */
  readonly by: string;
  readonly did: 'made' | 'refused' | 'dropped' | 'changed' | 'implied' | 'resolved';
  /** Plain words without a final full stop. */
  readonly because: string;
}

export interface Explanation {
  readonly kind: MentionKind | null;
  /** UTF-16 offsets into the source. */
  readonly span: Span;
  readonly text: string;
  /** Index of the block it stands in. */
  readonly block: number;
  /** The value of a mention that was kept, else null. */
  readonly value: Mention['value'] | null;
  readonly steps: readonly ExplanationStep[];
}

/** In the order of the text. `date` is an ISO day or null; `path` helps to find a date where the text has none. */
export function explainText(
  text: string,
  given: { readonly date: string | null; readonly jurisdiction: string | null; readonly path?: string },
): Explanation[] {
  const syntax = readSyntax(text);
  const trace = new Trace();
  const place = inferJurisdiction(text, syntax.frontMatter?.fields, given.jurisdiction);
  const mentions = recognise(syntax, text, { ...place, segments: placesOf(syntax, place) }, trace);
  const contexts = inferContext({ text, syntax, mentions, path: given.path ?? '', given, place });
  const resolved = resolveMentions(mentions, syntax, contexts);
  const explained = new Set<Mention>();
  const explanations = trace.entries.map((entry) => {
    const mention = entry.kept ? resolved.find((other) => stands(other, entry)) : undefined;
    if (mention !== undefined) explained.add(mention);
    return explanation(entry, mention, syntax, text);
  });
  // What only the whole document could tell: initials it defines, "the Act" it has named.
  for (const mention of resolved) {
    if (explained.has(mention)) continue;
    const { kind, span, block, value, recogniser } = mention;
    const made = { by: recogniser, did: 'made' as const, because: 'the document itself defines or names it' };
    explanations.push({ kind, span, text: mention.text, block, value, steps: [made, ...reasons(mention)] });
  }
  return explanations
    .filter((one) => one.value !== null || !answered(one, resolved))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A refusal inside a mention of another kind says nothing that the mention does not. */
function answered({ span, steps }: Explanation, mentions: readonly Mention[]): boolean {
  return steps[0]?.did === 'refused' && mentions.some((mention) => mention.span.start <= span.start && span.end <= mention.span.end);
}

function stands(mention: Mention, entry: TraceEntry): boolean {
  const { start, end } = mention.proseSpan;
  return mention.block === entry.block && mention.kind === entry.kind && start === entry.proseSpan.start && end === entry.proseSpan.end;
}

function explanation(entry: TraceEntry, mention: Mention | undefined, syntax: DocumentSyntax, text: string): Explanation {
  const span = syntax.blocks[entry.block]?.prose.toSource(entry.proseSpan.start, entry.proseSpan.end) ?? { start: 0, end: 0 };
  return {
    kind: entry.kind,
    span,
    text: text.slice(span.start, span.end),
    block: entry.block,
    value: mention?.value ?? null,
    steps: [...entry.steps, ...(mention === undefined ? [] : reasons(mention))],
  };
}

/** What was implied, and how a date was worked out. */
function reasons(mention: Mention): ExplanationStep[] {
  const steps: ExplanationStep[] = implied(mention).map(({ part, because }) => ({
    by: mention.recogniser,
    did: 'implied',
    because: `${part}: ${because}`,
  }));
  if (mention.kind === 'date' && mention.reading.rule !== null) {
    const base = mention.reading.base === null ? 'no date to count from was found' : `counted from ${mention.reading.base}`;
    steps.push({ by: 'resolve', did: 'resolved', because: `${mention.reading.rule}; ${base}` });
  }
  return steps;
}

/** Without what the rule of a date says once more. */
function implied(mention: Mention): Mention['implied'] {
  const rule = mention.kind === 'date' ? mention.reading.rule : null;
  return mention.implied.filter(({ because }) => because !== rule);
}
