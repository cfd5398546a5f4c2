/** Mentions of the register's policies in one document: marked links, unmarked names, and oblique ones ("the green paper"). */
import type { Mention, PolicyMention } from '../recognise';
import type { ProseBlock } from '../syntax';
import type { Decisions } from './decisions';
import { type Register, type RegisterName, writtenAsNamed } from './register';
import type { DocumentFacts, PolicyDefinition } from './types';

export interface LinkedMentions {
  /** By start; disjoint but for marked links, which hold whatever their text names. */
  readonly mentions: readonly Mention[];
  /** Policy id (lower case) of each register mention, by index in `mentions`. */
  readonly policyOf: ReadonlyMap<Mention, string>;
  /** Candidates of oblique mentions that stay uncertain. */
  readonly perhaps: ReadonlyMap<Mention, readonly PolicyDefinition[]>;
}

interface Hit {
  readonly block: ProseBlock;
  readonly start: number;
  readonly end: number;
  readonly policy: PolicyDefinition;
  readonly how: 'marked' | 'alias';
}

/** `marked` are the links and wiki links of the document that lead to policies; they hold whatever was decided about their words. */
export function linkMentions(
  document: DocumentFacts,
  register: Register,
  marked: readonly { span: { start: number; end: number }; block: number; policy: PolicyDefinition }[],
  decisions: Decisions,
): LinkedMentions {
  const hits: Hit[] = [];
  const { blocks } = document.syntax;
  for (const { span, block, policy } of marked) {
    const found = blocks[block];
    if (found === undefined) continue;
    const [start, end] = readable(found, span);
    if (start >= 0 && end >= start) hits.push({ block: found, start, end: end + 1, policy, how: 'marked' });
  }
  if (register.names.size > 0)
    for (const block of blocks) if (!block.furniture) hits.push(...namesIn(document, block, register, hits, decisions));
  const oblique = obliqueMentions(document, register, hits).filter(
    ({ block, start, end }) => !decisions.isNever(document, block.prose.text.slice(start, end)),
  );
  return merge(document, hits, oblique);
}

/** The first and last readable character of a passage: emphasis inside a link's text reads as nothing. */
function readable(block: ProseBlock, span: { readonly start: number; readonly end: number }): [start: number, end: number] {
  let [from, to] = [span.start, span.end - 1];
  while (from < to && block.prose.fromSource(from) < 0) from += 1;
  while (to > from && block.prose.fromSource(to) < 0) to -= 1;
  return [block.prose.fromSource(from), block.prose.fromSource(to)];
}

function namesIn(document: DocumentFacts, block: ProseBlock, register: Register, known: readonly Hit[], decisions: Decisions): Hit[] {
  const text = block.prose.text;
  const hits: Hit[] = [];
  const date = document.segments[block.segment]?.date?.value ?? document.context.date?.value ?? null;
  const matches = register.names.find(
    text,
    (match) =>
      writtenAsNamed(match, text.slice(match.start, match.end)) &&
      !decisions.isNever(document, text.slice(match.start, match.end)) &&
      usable(match.values, date, document, block).length > 0,
  );
  for (const match of matches) {
    const policies = [...new Set(usable(match.values, date, document, block).map(({ policy }) => policy))];
    const [policy] = policies;
    const inMarked = known.some((hit) => hit.block === block && hit.how === 'marked' && match.start < hit.end && hit.start < match.end);
    // One name, two policies: reported by a rule, linked to neither.
    if (policy !== undefined && policies.length === 1 && !inMarked)
      hits.push({ block, start: match.start, end: match.end, policy, how: 'alias' });
  }
  return hits;
}

/** Aliases limited in time need the document's date; weak ones need the policy's title in the same section or segment. */
function usable(names: readonly RegisterName[], date: string | null, document: DocumentFacts, block: ProseBlock): RegisterName[] {
  return names.filter(({ policy, alias }) => {
    if (alias === null) return true;
    if (alias.from !== null && (date === null || date < alias.from)) return false;
    if (alias.to !== null && (date === null || date.slice(0, alias.to.length) > alias.to)) return false;
    if (!alias.weak) return true;
    const title = policy.title.toLowerCase();
    return document.syntax.blocks.some((other) => samePlace(document, block, other) && other.prose.text.toLowerCase().includes(title));
  });
}

/** The same section, or in a text without headings the same segment. */
function samePlace(document: DocumentFacts, a: ProseBlock, b: ProseBlock): boolean {
  return document.syntax.sections.length > 0 ? a.section === b.section && a.segment === b.segment : a.segment === b.segment;
}

const KIND_NOUNS: Readonly<Record<string, RegExp>> = {
  'green-paper':
    /\b(?<lead>[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|upcoming|forthcoming|delayed|promised|planned)[\s\u00A0](?:(?:upcoming|forthcoming|delayed|promised|planned|long-awaited|new)[\s\u00A0]){0,2}(?<name>[Gg]reen[\s\u00A0][Pp]aper)(?![\p{L}’-]|[\s\u00A0]on\b)/gu,
  'white-paper':
    /\b(?<lead>[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|upcoming|forthcoming|delayed|promised|planned)[\s\u00A0](?:(?:upcoming|forthcoming|delayed|promised|planned|long-awaited|new)[\s\u00A0]){0,2}(?<name>[Ww]hite[\s\u00A0][Pp]aper)(?![\p{L}’-]|[\s\u00A0]on\b)/gu,
};

interface Oblique {
  readonly block: ProseBlock;
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly PolicyDefinition[];
  /** Named in full before, in the same section or segment. */
  readonly certain: boolean;
}

function obliqueMentions(document: DocumentFacts, register: Register, hits: readonly Hit[]): Oblique[] {
  const found: Oblique[] = [];
  for (const [kind, pattern] of Object.entries(KIND_NOUNS)) {
    const policies = register.all().filter((policy) => policy.kind === kind);
    if (policies.length === 0) continue;
    for (const block of document.syntax.blocks) {
      if (block.furniture || !/paper/iu.test(block.prose.text)) continue;
      for (const match of block.prose.text.matchAll(pattern)) {
        const name = match.groups?.name ?? '';
        const end = match.index + match[0].length;
        const start = end - name.length;
        const named = hits.filter(
          (hit) =>
            hit.policy.kind === kind &&
            samePlace(document, hit.block, block) &&
            (hit.block.index < block.index || (hit.block === block && hit.end <= start)),
        );
        const before = [...new Set(named.map(({ policy }) => policy))];
        found.push({ block, start, end, candidates: before.length > 0 ? before : policies, certain: before.length === 1 });
      }
    }
  }
  return found;
}

/** Register mentions take the place of what the tables and candidates found at the same or a shorter span. */
function merge(document: DocumentFacts, hits: readonly Hit[], oblique: readonly Oblique[]): LinkedMentions {
  const policyOf = new Map<Mention, string>();
  const perhaps = new Map<Mention, readonly PolicyDefinition[]>();
  const added: Mention[] = [];
  for (const hit of hits) {
    const mention = mentionOf(document, hit);
    added.push(mention);
    policyOf.set(mention, hit.policy.id.toLowerCase());
  }
  for (const { block, start, end, candidates, certain } of oblique) {
    if (hits.some((hit) => hit.block === block && hit.start < end && start < hit.end)) continue;
    const [only] = candidates;
    const span = block.prose.toSource(start, end);
    const text = document.source.text.slice(span.start, span.end);
    const mention: PolicyMention = {
      kind: 'policy',
      span,
      text,
      block: block.index,
      proseSpan: { start, end },
      value: { id: certain ? (only?.id ?? null) : null, title: certain ? (only?.title ?? text) : text },
      how: 'oblique',
      implied: certain ? [{ part: 'name', because: 'the only one of its kind named before in the same passage' }] : [],
      recogniser: 'register',
    };
    added.push(mention);
    if (certain && only !== undefined) policyOf.set(mention, only.id.toLowerCase());
    else perhaps.set(mention, candidates);
  }
  const covered = (mention: Mention) =>
    added.some(
      (other) =>
        other.block === mention.block &&
        other.proseSpan.start <= mention.proseSpan.start &&
        mention.proseSpan.end <= other.proseSpan.end &&
        mention.kind !== 'date' &&
        mention.kind !== 'money',
    );
  const larger = (mention: Mention) =>
    document.mentions.some(
      (other) =>
        other.block === mention.block &&
        (other.kind === 'legislation' || other.kind === 'organisation') &&
        other.proseSpan.start <= mention.proseSpan.start &&
        mention.proseSpan.end <= other.proseSpan.end &&
        other.proseSpan.end - other.proseSpan.start > mention.proseSpan.end - mention.proseSpan.start,
    );
  const kept = document.mentions.filter((mention) => mention.proseSpan.end === 0 || !covered(mention));
  const ours = added.filter((mention) => !('how' in mention && mention.how === 'alias' && larger(mention)));
  const cut = kept.filter(
    (mention) =>
      !(
        mention.kind === 'policy' &&
        ours.some(
          (other) =>
            other.block === mention.block && other.proseSpan.start < mention.proseSpan.end && mention.proseSpan.start < other.proseSpan.end,
        )
      ),
  );
  const mentions = [...cut, ...ours].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { mentions, policyOf, perhaps };
}

function mentionOf(document: DocumentFacts, { block, start, end, policy, how }: Hit): Mention {
  const span = block.prose.toSource(start, end);
  const base = {
    span,
    text: document.source.text.slice(span.start, span.end),
    block: block.index,
    proseSpan: { start, end },
    implied: [],
    recogniser: 'register',
  };
  if (policy.kind === 'body') return { ...base, kind: 'organisation', value: { id: policy.id, title: policy.title }, how };
  if (policy.kind === 'act' || policy.kind === 'bill') {
    const known = document.mentions.find((mention) => mention.kind === 'legislation' && mention.span.start === span.start);
    const value = known?.kind === 'legislation' ? known.value : { uri: policy.url, title: policy.title, provision: null };
    return { ...base, implied: known?.implied ?? [], kind: 'legislation', value: { ...value, uri: value.uri ?? policy.url }, how };
  }
  return { ...base, kind: 'policy', value: { id: policy.id, title: policy.title }, how };
}
