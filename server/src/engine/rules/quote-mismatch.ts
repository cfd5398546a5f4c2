/** Words in quotation marks with a source of this folder, which does not hold them. */
import { foldName, holdsQuotation, IndexedWords, quotationRuns, quotationsIn, type Span, wordsOfText } from '../text';
import { type DocumentFacts, type Snapshot, sentenceAt } from '../workspace';
import { isNotedAsPrinted, noteAsPrinted } from './fixes/note-insertion';
import { replaceFix } from './fixes/replace';
import { allHere, citedIn } from './folder-sources';
import type { Fix, Rule } from './types';

/** Shorter quotations are turns of phrase and scare quotes. */
const LEAST_WORDS = 4;

export const quoteMismatch: Rule = {
  id: 'quote-mismatch',
  summary: 'The cited document does not hold the quoted words.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const { prose, index, voice, furniture } of document.syntax.blocks) {
      if (voice === 'annotator' || furniture || !/[“"‘]/u.test(prose.text)) continue;
      const quotations = quotationsIn(prose.text);
      for (const inner of quotations) {
        const words = prose.text.slice(inner.start, inner.end);
        const runs = quotationRuns(words);
        // "so-called well-run ferries" is three words to its reader.
        const count = words.trim().split(/[\s\u00A0]+/u).length;
        if (count < LEAST_WORDS || runs.length === 0) continue;
        const sources = allHere(document, citedFor(snapshot, document, index, prose.text, inner, quotations));
        if (sources === null || sources.some(({ syntax }) => syntax.partial) || isTitle(snapshot, document, words)) continue;
        if (sources.some((source) => isNamed(source, words) || holdsQuotation(wordsIn(source).indexed, runs))) continue;
        // The comma before a closing mark is the writer's own.
        const span = prose.toSource(inner.start, inner.start + words.replace(/[,.;\s]+$/u, '').length);
        if (isNotedAsPrinted(document, span)) continue;
        const near = nearest(sources, runs);
        const names = sources.map(({ path }) => path).join(' and ');
        report({
          message: `${names} ${sources.length === 1 ? 'does' : 'do'} not hold these words.${near === null ? ' Nothing there is like them.' : ` Nearest (${near.document.path}, line ${near.line}): “${near.words}”.`}`,
          span,
          related: near === null ? [] : [{ uri: near.document.uri, span: near.span, message: 'the nearest passage' }],
          fixes:
            document.role === 'own'
              ? answers(document, span, [prose.toSource(inner.start - 1, inner.start), prose.toSource(inner.end, inner.end + 1)], near)
              : noteAsPrinted(document, span, `not so in ${names}`),
        });
      }
    }
  },
};

/** What is cited behind the quotation in its sentence; before the first quotation of a sentence, what is named there. */
function citedFor(
  snapshot: Snapshot,
  document: DocumentFacts,
  block: number,
  text: string,
  quotation: Span,
  all: readonly Span[],
): (DocumentFacts | null)[] {
  const { end } = sentenceAt(text, quotation.end);
  const behind = citedIn(snapshot, document, block, quotation.end + 1, Math.max(end, quotation.end + 1));
  if (behind.length > 0) return behind;
  const { start } = sentenceAt(text, Math.max(0, quotation.start - 1));
  const first = all.find((other) => other.start >= start);
  return first === quotation ? citedIn(snapshot, document, block, start, quotation.start - 1) : [];
}

interface SourceWords {
  readonly indexed: IndexedWords;
  /** Block and place in its prose of each word. */
  readonly places: readonly { readonly block: number; readonly start: number; readonly end: number }[];
}

const kept = new WeakMap<DocumentFacts, SourceWords>();

/** Every word of a document in the order of the text; memos of annotators are none of it. */
function wordsIn(document: DocumentFacts): SourceWords {
  const known = kept.get(document);
  if (known !== undefined) return known;
  const words: string[] = [];
  const places: { block: number; start: number; end: number }[] = [];
  for (const { prose, index, voice } of document.syntax.blocks) {
    if (voice === 'annotator') continue;
    const worded = wordsOfText(prose.text);
    for (const word of worded.words) words.push(word);
    for (const { start, end } of worded.spans) places.push({ block: index, start, end });
  }
  const source = { indexed: new IndexedWords(words), places };
  kept.set(document, source);
  return source;
}

interface Near {
  readonly document: DocumentFacts;
  readonly span: Span;
  readonly line: number;
  readonly words: string;
}

/** The passage that shares most words with the longest run of the quotation, within one block. */
function nearest(sources: readonly DocumentFacts[], runs: readonly (readonly (string | null)[])[]): Near | null {
  const longest = [...runs].sort((a, b) => b.length - a.length)[0] ?? [];
  let best: { near: Near; shared: number } | null = null;
  for (const document of sources) {
    const { indexed, places } = wordsIn(document);
    const found = indexed.nearest(longest);
    const first = found === null ? undefined : places[found.first];
    const last = found === null ? undefined : places[found.last];
    if (found === null || first === undefined || last === undefined || (best !== null && best.shared >= found.shared)) continue;
    const block = document.syntax.blocks[first.block];
    if (block === undefined) continue;
    const end = last.block === first.block ? last.end : block.prose.text.length;
    const span = block.prose.toSource(first.start, end);
    const words = block.prose.text.slice(first.start, end).replace(/[\s\u00A0\uFFFC]+/gu, ' ');
    best = { near: { document, span, line: document.source.lines.lineAt(span.start) + 1, words }, shared: found.shared };
  }
  return best?.near ?? null;
}

/** A policy or a document called so, or words written as a title is: “Think Local, Act Personal”. */
function isTitle(snapshot: Snapshot, document: DocumentFacts, words: string): boolean {
  if (snapshot.policiesCalled(words).length > 0) return true;
  if (document.mentions.some((mention) => mention.kind === 'policy' && foldName(mention.value.title) === foldName(words))) return true;
  const long = words.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 2 && capitals * 10 >= long.length * 7;
}

function isNamed({ title, syntax }: DocumentFacts, words: string): boolean {
  const folded = foldName(words);
  return (
    (title !== null && foldName(title) === folded) ||
    syntax.segments.some((segment) => segment.title !== null && foldName(segment.title) === folded)
  );
}

/** The source's words, or no quotation marks. */
function answers(document: DocumentFacts, span: Span, marks: readonly Span[], near: Near | null): Fix[] {
  const { text } = document.source;
  const open = text.slice(marks[0]?.start, marks[0]?.end);
  const fixes: Fix[] = [];
  const flat = near === null ? '' : nested(near.words, open);
  if (near !== null && !/[*_`[\]<\\]/u.test(flat))
    fixes.push(replaceFix(document, span, flat, `Quote the source: “${short(flat)}”`, false));
  if (marks.every(({ start, end }) => /^["“”‘’]$/u.test(text.slice(start, end))))
    fixes.push({
      title: 'Mark as a paraphrase: take the quotation marks away',
      preferred: false,
      edits: [{ type: 'edit', uri: document.uri, edits: marks.map((mark) => ({ span: mark, newText: '' })) }],
    });
  return fixes;
}

/** Marks inside the passage give way to single ones inside double ones, and the other way round. */
function nested(words: string, open: string): string {
  return open === '‘' ? words.replace(/‘/gu, '“').replace(/’(?!\p{L})/gu, '”') : words.replace(/[“]/gu, '‘').replace(/[”"]/gu, '’');
}

function short(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57).trimEnd()}…`;
}
