/** Figures and policy candidates of a folder by value and by name, so that a hover finds its like without reading the folder; renewed file by file. */
import type { FigureMention, PolicyMention } from '../recognise';
import type { DocumentFacts, Located } from './types';

/** What one file adds to the index, worked out once per facts. */
interface Entries {
  readonly document: DocumentFacts;
  readonly figures: readonly (readonly [key: string, mention: FigureMention])[];
  readonly candidates: readonly (readonly [key: string, mention: PolicyMention])[];
}

type Buckets<M> = Map<string, ReadonlyMap<string, readonly M[]>>;

/** Steps of value: figures within one lie within a fifth of each other. */
const STEPS_PER_DOUBLING = 4;

/** A word of more candidates than this does not make two alike. */
const MOST_TITLES = 500;

export class FigureIndex {
  private byWord: ReadonlyMap<string, readonly string[]> | null = null;

  private constructor(
    private readonly documents: ReadonlyMap<string, DocumentFacts>,
    private readonly figures: Buckets<FigureMention>,
    private readonly candidates: Buckets<PolicyMention>,
  ) {}

  static readonly empty = new FigureIndex(new Map(), new Map(), new Map());

  /** The index of these documents; only those that differ from this index's own are read anew. */
  of(documents: ReadonlyMap<string, DocumentFacts>): FigureIndex {
    const gone: Entries[] = [];
    const added: Entries[] = [];
    for (const [uri, before] of this.documents) if (documents.get(uri) !== before) gone.push(entriesOf(before));
    for (const [uri, now] of documents) if (this.documents.get(uri) !== now) added.push(entriesOf(now));
    if (gone.length === 0 && added.length === 0) return this;
    return new FigureIndex(documents, changed(this.figures, gone, added, 'figures'), changed(this.candidates, gone, added, 'candidates'));
  }

  /** Figures of a kind (and currency) whose number lies near `value`: all within a fifth, none beyond a half. None where there are more than `limit`: such a number says nothing then. */
  near(kind: FigureMention['kind'], currency: string | null, value: number, limit: number): readonly Located<FigureMention>[] {
    const step = stepOf(value);
    const buckets = [step - 1, step, step + 1].flatMap((at) => this.figures.get(keyOf(kind, currency, at)) ?? []);
    if (buckets.reduce((sum, { size }) => sum + size, 0) > limit) return [];
    if (buckets.flatMap((bucket) => [...bucket.values()]).reduce((sum, { length }) => sum + length, 0) > limit) return [];
    const files = new Map<string, FigureMention[]>();
    for (const bucket of buckets) {
      for (const [uri, mentions] of bucket) {
        const list = files.get(uri);
        if (list === undefined) files.set(uri, [...mentions]);
        else list.push(...mentions);
      }
    }
    return located(files, this.documents);
  }

  /** Policy candidates by their words, in any case. */
  candidatesNamed(title: string): readonly Located<PolicyMention>[] {
    return located(this.candidates.get(title.toLowerCase()) ?? new Map(), this.documents);
  }

  /** The words of candidates (lower case) that share a word with these, none of a word that very many share. */
  candidatesWith(words: Iterable<string>): ReadonlySet<string> {
    this.byWord ??= indexed(this.candidates.keys());
    const found = new Set<string>();
    for (const word of words) {
      const titles = this.byWord.get(word) ?? [];
      if (titles.length <= MOST_TITLES) for (const title of titles) found.add(title);
    }
    return found;
  }
}

function indexed(titles: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const title of titles) {
    for (const word of new Set(title.match(/\p{L}{3,}/gu) ?? [])) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [title]);
      else list.push(title);
    }
  }
  return byWord;
}

function located<M>(files: ReadonlyMap<string, readonly M[]>, documents: ReadonlyMap<string, DocumentFacts>): Located<M>[] {
  return [...files]
    .flatMap(([uri, mentions]) => {
      const document = documents.get(uri);
      return document === undefined ? [] : mentions.map((mention) => ({ document, mention }));
    })
    .sort((a, b) => (a.document.path < b.document.path ? -1 : a.document.path > b.document.path ? 1 : 0));
}

function changed<M>(before: Buckets<M>, gone: readonly Entries[], added: readonly Entries[], part: 'figures' | 'candidates'): Buckets<M> {
  const buckets = new Map(before);
  const copied = new Map<string, Map<string, readonly M[]>>();
  const open = (key: string): Map<string, readonly M[]> => {
    let bucket = copied.get(key);
    if (bucket === undefined) {
      bucket = new Map(buckets.get(key));
      copied.set(key, bucket);
    }
    return bucket;
  };
  for (const { document, [part]: entries } of gone) for (const [key] of entries) open(key).delete(document.uri);
  for (const { document, [part]: entries } of added) {
    for (const [key, mention] of entries) {
      const bucket = open(key);
      const list = bucket.get(document.uri);
      // Lists of this document were all begun in this pass.
      if (list === undefined) bucket.set(document.uri, [mention as M]);
      else (list as M[]).push(mention as M);
    }
  }
  for (const [key, bucket] of copied) {
    if (bucket.size === 0) buckets.delete(key);
    else buckets.set(key, bucket);
  }
  return buckets;
}

const read = new WeakMap<DocumentFacts, Entries>();

function entriesOf(document: DocumentFacts): Entries {
  const known = read.get(document);
  if (known !== undefined) return known;
  const figures: [string, FigureMention][] = [];
  const candidates: [string, PolicyMention][] = [];
  for (const mention of document.settings.indexed ? document.mentions : []) {
    if (mention.kind === 'policy') candidates.push([mention.value.title.toLowerCase(), mention]);
    if (mention.kind !== 'money' && mention.kind !== 'percent' && mention.kind !== 'quantity') continue;
    const value = mention.value.max ?? mention.value.min;
    const currency = mention.kind === 'money' ? mention.value.currency : null;
    if (value !== null && value > 0) figures.push([keyOf(mention.kind, currency, stepOf(value)), mention]);
  }
  const entries = { document, figures, candidates };
  read.set(document, entries);
  return entries;
}

function stepOf(value: number): number {
  return Math.round(Math.log2(value) * STEPS_PER_DOUBLING);
}

function keyOf(kind: string, currency: string | null, step: number): string {
  return `${kind} ${currency ?? ''} ${step}`;
}
