/** What people decided about the folder once and for all (`greenpaper.decisions.yaml`): never this string, a different thing, a suggestion dismissed. */
import { readYaml, sentenceAt, type YamlField, type YamlItem } from '../syntax';
import type { SourceDocument, Span } from '../text';
import { comparable } from './links';
import type { DocumentFacts } from './types';

export const DECISIONS_FILE = 'greenpaper.decisions.yaml';

/** Words of one document: `{ in: press/a.md, words: £3m for beds }`. */
export interface DecidedPassage {
  /** Path relative to the folder of the decisions file. */
  readonly in: string;
  readonly words: string;
}

/** One file of decisions; the last part of its name is always `greenpaper.decisions.yaml`. */
export interface DecisionsFile {
  readonly uri: string;
  readonly source: SourceDocument;
  readonly never: readonly string[];
  readonly different: readonly (readonly [DecidedPassage, DecidedPassage])[];
  readonly dismissed: readonly (DecidedPassage & { readonly rule: string })[];
  /** What of the file cannot be read, at its place. */
  readonly problems: readonly { readonly message: string; readonly span: Span }[];
}

export function isDecisionsFile(path: string): boolean {
  return (path.split('/').at(-1) ?? '') === DECISIONS_FILE;
}

/** Never throws: what is no decision is a problem, the rest is kept. */
export function readDecisions(source: SourceDocument): DecisionsFile {
  const { text } = source;
  const base = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const whole = { start: base, end: text.length };
  const { fields, errors } = readYaml(text, whole, whole);
  const problems = errors.slice(0, 1).map(({ message, span }) => ({ message: `This cannot be read as YAML: ${message}.`, span }));
  const items = (key: string): readonly YamlItem[] => fields.find((field) => field.key === key)?.items ?? [];
  const wrong = (span: Span, message: string): [] => {
    problems.push({ message, span });
    return [];
  };
  const never = items('never').flatMap(({ value, span }) =>
    typeof value === 'string' || typeof value === 'number' ? [String(value)] : wrong(span, 'A piece of text is expected here.'),
  );
  const different = items('different').flatMap(({ value, span }) => {
    const [a, b] = Array.isArray(value) ? value.map(passageOf) : [];
    return a == null || b == null
      ? wrong(span, 'Two passages are expected here: [{ in: a.md, words: … }, { in: b.md, words: … }].')
      : [[a, b] as const];
  });
  const dismissed = items('dismissed').flatMap(({ value, span }) => {
    const passage = passageOf(value);
    const rule = typeof value === 'object' && value !== null && 'rule' in value ? value.rule : null;
    return passage === null || typeof rule !== 'string'
      ? wrong(span, 'A rule and a passage are expected here: { rule: …, in: a.md, words: … }.')
      : [{ ...passage, rule }];
  });
  for (const field of fields)
    if (!KEYS.includes(field.key)) wrong(field.keySpan, `“${field.key}” is no kind of decision: ${KEYS.join(', ')}.`);
  for (const field of fields.filter(({ key }) => KEYS.includes(key)))
    if (isNoList(field)) wrong(field.valueSpan, `“${field.key}” is a list.`);
  return { uri: source.uri, source, never, different, dismissed, problems };
}

const KEYS: readonly string[] = ['never', 'different', 'dismissed'];

function isNoList(field: YamlField): boolean {
  return field.items === null && field.value !== null;
}

function passageOf(value: unknown): DecidedPassage | null {
  if (typeof value !== 'object' || value === null || !('in' in value) || !('words' in value)) return null;
  return typeof value.in === 'string' && (typeof value.words === 'string' || typeof value.words === 'number')
    ? { in: value.in, words: String(value.words) }
    : null;
}

/** Words compared without case, with straight apostrophes and single spaces. */
export function foldWords(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A passage of a document as features and rules have it. */
export interface Passage {
  readonly document: DocumentFacts;
  readonly span: Span;
}

/** Every decision that holds for a document: those of the files in its own folder and above. */
export class Decisions {
  private readonly byFolder: readonly { readonly folder: string; readonly file: DecisionsFile; readonly never: ReadonlySet<string> }[];
  /** Equal for two that decide alike about names: mentions need not be matched anew. */
  readonly neverFingerprint: string;

  constructor(readonly files: ReadonlyMap<string, DecisionsFile>) {
    this.byFolder = [...files.values()]
      .sort((a, b) => (a.uri < b.uri ? -1 : 1))
      .map((file) => ({ folder: folderOf(file.uri), file, never: new Set(file.never.map(foldWords)) }));
    this.neverFingerprint = JSON.stringify(
      this.byFolder.filter(({ never }) => never.size > 0).map(({ folder, never }) => [folder, [...never]]),
    );
  }

  /** "Never this string": the words name no policy and are no figure, wherever they stand. Links and noted figures hold all the same. */
  isNever(document: DocumentFacts, words: string): boolean {
    return this.byFolder.some(({ folder, never }) => never.size > 0 && holds(folder, document) && never.has(foldWords(words)));
  }

  /** Whether any string is never to be taken for a mention in this document. */
  hasNever(document: DocumentFacts): boolean {
    return this.byFolder.some(({ folder, never }) => never.size > 0 && holds(folder, document));
  }

  /** "Different thing": these two passages are not to be compared with one another again. */
  areDifferent(a: Passage, b: Passage): boolean {
    return this.byFolder.some(({ folder, file }) =>
      file.different.some(
        ([one, other]) =>
          (isPassage(folder, one, a) && isPassage(folder, other, b)) || (isPassage(folder, one, b) && isPassage(folder, other, a)),
      ),
    );
  }

  /** A suggestion of this rule at this passage was dismissed. */
  isDismissed(rule: string, passage: Passage): boolean {
    return this.byFolder.some(({ folder, file }) =>
      file.dismissed.some((decided) => decided.rule === rule && isPassage(folder, decided, passage)),
    );
  }
}

function folderOf(uri: string): string {
  return comparable(uri.slice(0, uri.lastIndexOf('/') + 1));
}

function holds(folder: string, document: DocumentFacts): boolean {
  return document.settings.indexed && comparable(document.uri).startsWith(folder);
}

/** The words are the passage's own, or stand around it in its sentence. */
function isPassage(folder: string, decided: DecidedPassage, { document, span }: Passage): boolean {
  if (!document.settings.indexed || comparable(document.uri) !== `${folder}${decided.in.normalize('NFC')}`) return false;
  const words = foldWords(decided.words);
  const own = foldWords(document.source.text.slice(span.start, span.end));
  if (words === own) return true;
  return words.includes(own) && foldWords(sentenceAround(document, span)).includes(words);
}

function sentenceAround(document: DocumentFacts, span: Span): string {
  const block = document.syntax.blocks.find(({ prose }) => prose.span.start <= span.start && span.end <= prose.span.end);
  const at = block?.prose.fromSource(span.start) ?? -1;
  if (block === undefined || at < 0) return document.source.text.slice(span.start, span.end);
  const { start, end } = sentenceAt(block.prose.text, at);
  return block.prose.text.slice(start, end);
}

/** The passage as a decisions file in `folder` (a URI ending in `/`) writes it: its own words where they stand once in the document, else with their sentence. */
export function decidedPassage({ document, span }: Passage, folder: string): DecidedPassage | null {
  const path = comparable(document.uri);
  const base = comparable(folder);
  if (!path.startsWith(base)) return null;
  const { text } = document.source;
  const own = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const first = text.indexOf(text.slice(span.start, span.end));
  const once = text.indexOf(text.slice(span.start, span.end), first + 1) < 0;
  const words = once
    ? own
    : sentenceAround(document, span)
        .replace(/\s+/gu, ' ')
        .replace(/\uFFFC/gu, '')
        .trim();
  return { in: path.slice(base.length), words };
}
