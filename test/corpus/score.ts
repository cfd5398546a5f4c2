/** Scores recognition against the reviewed labels of the real documents: the rules of "What is scored" in the command line's contract. */
import { LineIndex, type Mention, readDocument, recogniseText, sourceDocument } from '../../server/src/engine';
import type { Label, LabelledDocument } from './documents';

export { CORPUS, corpusDocuments } from './documents';

export const SCORED = ['money', 'percent', 'quantity', 'date'] as const;
export const REPORTED = [...SCORED, 'policy', 'legislation', 'organisation'] as const;
export type Kind = (typeof REPORTED)[number];

export interface Tally {
  labels: number;
  found: number;
  exact: number;
  overlap: number;
  right: number;
}

export interface Scores {
  readonly byKind: Record<Kind, Tally>;
  /** One line per miss, false alarm and wrong value. */
  readonly problems: readonly string[];
  readonly contexts: readonly string[];
}

/** Spans are compared exactly; passages labelled as open are left out. */
export function score(documents: readonly LabelledDocument[], kinds: readonly Kind[] = REPORTED): Scores {
  const byKind = Object.fromEntries(REPORTED.map((kind) => [kind, { labels: 0, found: 0, exact: 0, overlap: 0, right: 0 }])) as Record<
    Kind,
    Tally
  >;
  const problems: string[] = [];
  const contexts: string[] = [];
  for (const { name, text, date, jurisdiction, labels } of documents) {
    const lines = new LineIndex(text);
    const at = (offset: number) => `${name}:${lines.lineAt(offset) + 1}`;
    const open = labels.filter(({ kind }) => kind === null);
    const found = recogniseText(text, { date, jurisdiction }).filter(
      ({ span }) => !open.some((label) => span.start < label.end && label.start < span.end),
    );
    for (const kind of kinds) {
      const tally = byKind[kind];
      const ours = found.filter((mention) => kindOf(mention) === kind);
      const theirs = labels.filter((label) => label.kind === kind);
      tally.labels += theirs.length;
      tally.found += ours.length;
      for (const label of theirs) {
        const same = ours.find(({ span }) => span.start === label.start && span.end === label.end);
        const near = ours.find(({ span }) => span.start < label.end && label.start < span.end);
        if (near !== undefined) tally.overlap += 1;
        if (same === undefined) {
          problems.push(`${at(label.start)} ${kind} missed “${label.text}”${near === undefined ? '' : `, found “${near.text}”`}`);
          continue;
        }
        tally.exact += 1;
        if (valueRight(same, label)) tally.right += 1;
        else if ((SCORED as readonly string[]).includes(kind)) {
          problems.push(
            `${at(label.start)} ${kind} “${label.text}” is ${JSON.stringify(label.value)}, read as ${JSON.stringify(same.value)}`,
          );
        }
      }
      for (const mention of ours) {
        const known = theirs.some((label) => mention.span.start === label.start && mention.span.end === label.end);
        if (!known) problems.push(`${at(mention.span.start)} ${kind} false alarm “${mention.text}”`);
      }
    }
    contexts.push(contextLine(name, text, date, jurisdiction));
  }
  return { byKind, problems, contexts };
}

function contextLine(name: string, text: string, date: string | null, jurisdiction: string | null): string {
  const source = sourceDocument(`file:///${name}.md`, text);
  const { context } = readDocument(source, `${name}.md`, { jurisdiction: null, kind: null, indexed: false });
  const inferred = context.date?.value ?? null;
  const place = context.jurisdiction;
  const agrees = inferred === date && (place === jurisdiction || (jurisdiction ?? '').startsWith(`${place}-`));
  return `${name}  ${agrees ? 'right' : 'wrong'}  date ${date ?? 'none'}, inferred ${inferred ?? 'none'} (${context.date?.evidence ?? 'no evidence'}); jurisdiction ${jurisdiction ?? 'none'}, inferred ${place ?? 'none'} (${context.jurisdictionFrom ?? 'no clue'})`;
}

function valueRight(mention: Mention, { value }: Label): boolean {
  if (value === null) return true;
  const accepted = value.alt === undefined ? [value] : [value, { ...value, ...value.alt }];
  return accepted.some((wanted) => matches(mention, wanted));
}

function matches(mention: Mention, wanted: Record<string, unknown>): boolean {
  const keys: Record<string, readonly string[]> = {
    money: ['currency', 'min', 'max', 'comparator'],
    percent: ['min', 'max', 'unit'],
    quantity: ['min', 'max'],
    date: ['start', 'end'],
  };
  return (keys[mention.kind] ?? []).every((key) => (mention.value as unknown as Record<string, unknown>)[key] === wanted[key]);
}

export function f1({ labels, found, exact }: Tally): number {
  const precision = found === 0 ? 1 : exact / found;
  const recall = labels === 0 ? 1 : exact / labels;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function total(byKind: Scores['byKind'], kinds: readonly Kind[]): Tally {
  const sum: Tally = { labels: 0, found: 0, exact: 0, overlap: 0, right: 0 };
  for (const kind of kinds) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += byKind[kind][key];
  return sum;
}

/** The stream prints a Budget or Spending Review as a policy. */
function kindOf(mention: Mention): Kind | 'post' | 'citation' {
  return mention.kind === 'event' ? 'policy' : mention.kind;
}
