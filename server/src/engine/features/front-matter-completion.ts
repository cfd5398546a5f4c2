/** Completion of keys and values in front matter, and in fenced `policy` and `source` blocks. */
import { DOCUMENT_SHAPE, POLICY_SHAPE } from '../data/front-matter';
import { DOCUMENT_WORDS, JURISDICTIONS, POLICY_KINDS, POLICY_WORDS } from '../data/key-words';
import { formatDate } from '../reckon';
import { rules } from '../rules';
import { type DocumentFacts, relativeLink, type Snapshot } from '../workspace';
import { type Around, listItem } from './completion-parts';
import type { CompletionItem } from './types';

/** Null outside such a block. */
export function frontMatterItems(snapshot: Snapshot, around: Around): CompletionItem[] | null {
  const block = blockAt(around);
  if (block === null) return null;
  const { before, after, offset } = around;
  const key = /^(?<typed>[a-z0-9-]*)$/u.exec(before);
  if (key !== null) {
    const typed = key.groups?.typed ?? '';
    const colon = /^[a-z0-9-]*:/u.test(after);
    const span = { start: offset - typed.length, end: offset + (/^[a-z0-9-]*/u.exec(after)?.[0].length ?? 0) };
    const words = block.policy ? POLICY_WORDS : DOCUMENT_WORDS;
    return Object.keys(block.policy ? POLICY_SHAPE : DOCUMENT_SHAPE)
      .filter((name) => !block.stated.has(name) && name !== 'text-sha256')
      .map((name, index) =>
        listItem('key', name, block.policy ? 'policy' : 'document', words[name] ?? '', {
          span,
          newText: colon ? name : `${name}: `,
          order: index,
        }),
      );
  }
  const value = /^(?<key>[a-z0-9-]+):[ \t]+(?<list>\[(?:[^\]]*,)?[ \t]*)?(?<typed>[^[\]{},]*)$/u.exec(before)?.groups;
  const listed = /^[ \t]+-[ \t]+(?<typed>.*)$/u.exec(before)?.groups;
  const name = value?.key ?? (listed === undefined ? undefined : keyAbove(around));
  if (name === undefined) return [];
  const typed = value?.typed ?? listed?.typed ?? '';
  const span = { start: offset - typed.length, end: offset + (/^[\w./-]*/u.exec(after)?.[0].length ?? 0) };
  return valuesOf(snapshot, around, block.policy, name).map(([text, words], index) =>
    listItem('value', text, name, words, { span, newText: text, order: index }),
  );
}

interface Block {
  readonly policy: boolean;
  readonly stated: ReadonlySet<string>;
}

function blockAt({ document, offset }: Around): Block | null {
  const { frontMatter, fenced } = document.syntax;
  const { text } = document.source;
  if (frontMatter !== null && offset > frontMatter.contentSpan.start - 1 && offset <= frontMatter.contentSpan.end)
    return { policy: document.declared === 'policy', stated: new Set(frontMatter.fields.map(({ key }) => key)) };
  const inside = fenced.find(({ yaml }) => offset > yaml.contentSpan.start - 1 && offset <= yaml.contentSpan.end);
  if (inside !== undefined && /^[`~]/u.test(text.slice(inside.span.start)))
    return { policy: inside.kind === 'policy', stated: new Set(inside.yaml.fields.map(({ key }) => key)) };
  // Front matter that is not closed yet: nothing but keys from the first line to here.
  const written = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?<lines>[\s\S]*)$/u.exec(text.slice(0, offset))?.groups?.lines;
  if (frontMatter !== null || written === undefined) return null;
  const lines = written.split(/\r\n|\n|\r/u);
  const last = lines.pop() ?? '';
  if (
    !lines.every((line) => /^(?:[A-Za-z0-9_-]+:(?:\s.*)?|[ \t]+.*|#.*)$/u.test(line)) ||
    !/^(?:[a-z0-9-]*|[A-Za-z0-9_-]+:\s.*|[ \t]+-.*)$/u.test(last)
  )
    return null;
  const stated = new Set(lines.flatMap((line) => /^(?<key>[A-Za-z0-9_-]+):/u.exec(line)?.groups?.key ?? []));
  return { policy: lines.some((line) => /^type:\s*policy\s*$/u.test(line)), stated };
}

/** The key of a block list: the nearest line above without indent. */
function keyAbove({ document, offset }: Around): string | undefined {
  const { lines, text } = document.source;
  for (let line = lines.lineAt(offset) - 1; line >= 0; line -= 1) {
    const span = lines.lineSpan(line);
    const words = text.slice(span.start, span.end);
    if (/^[ \t]*-?[ \t]/u.test(words)) continue;
    return /^(?<key>[a-z0-9-]+):[ \t]*$/u.exec(words)?.groups?.key;
  }
  return undefined;
}

type Value = readonly [text: string, words: string];

function valuesOf(snapshot: Snapshot, { document }: Around, policy: boolean, key: string): readonly Value[] {
  const shape = (policy ? POLICY_SHAPE : DOCUMENT_SHAPE)[key];
  if (shape?.values !== undefined) return shape.values.map((value) => [value, '']);
  const plain = (values: readonly string[]): Value[] => values.map((value) => [value, '']);
  switch (key) {
    case 'type':
      return [
        ['document', 'A source, a note or a brief.'],
        ['policy', 'An entry of the register.'],
      ];
    case 'kind':
      return plain(POLICY_KINDS);
    case 'jurisdiction':
      return plain(JURISDICTIONS);
    case 'currency':
      return plain(['GBP', 'EUR', 'USD', 'AUD', 'CAD', 'INR', 'NZD']);
    case 'supersedes':
    case 'superseded-by':
    case 'parent':
      return [...snapshot.policies.values()].flatMap(([other]): Value[] =>
        other === undefined || other.uri === document.uri ? [] : [[other.id, other.title]],
      );
    case 'policy-ignore':
      return rules.map(({ id, summary }) => [id, summary]);
    case 'bibliography':
      return [...snapshot.bibliography.files.values()].map(({ path, entries }) => [
        relativeLink(document.path, path),
        `${entries.length} entries`,
      ]);
    case 'citekey':
      return snapshot.bibliography.entriesOf(document).map(({ key: name, type }) => [name, type]);
    case 'date':
      return daysOf(document);
    default:
      return [];
  }
}

/** Days that the text states: one of them may be its own. */
function daysOf(document: DocumentFacts): Value[] {
  const found = new Map<string, string>();
  const { date } = document.context;
  if (date !== null) found.set(date.value, `${formatDate(date.value)}, as found in the text`);
  for (const mention of document.mentions)
    if (
      mention.kind === 'date' &&
      mention.value.start !== null &&
      mention.value.start === mention.value.end &&
      !found.has(mention.value.start)
    )
      found.set(
        mention.value.start,
        `“${mention.text.replace(/\s+/gu, ' ')}”, line ${document.source.lines.lineAt(mention.span.start) + 1}`,
      );
  return [...found].slice(0, 10);
}
