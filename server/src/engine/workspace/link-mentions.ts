/** Mentions of the register's policies in one document: marked links, unmarked names, and oblique ones ("the green paper"). */
import type { Mention, PolicyMention } from '../recognise';
import type { ProseBlock } from '../syntax';
import type { Decisions } from './decisions';
import { obliqueNouns } from './oblique-nouns';
import { type Register, type RegisterName, writtenAsNamed } from './register';
import type { DocumentFacts, PolicyDefinition } from './types';

export interface LinkedMentions {
  /** By start; disjoint but for marked links, which hold whatever their text names. */
  readonly mentions: readonly Mention[];
  /** Policy id (lower case) of each register mention. */
  readonly policyOf: ReadonlyMap<Mention, string>;
  /** Ids (lower case) of the candidates of oblique mentions that stay uncertain. */
  readonly perhaps: ReadonlyMap<Mention, readonly string[]>;
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
  const { blocks } = document.syntax;
  const hits = new ByBlock<Hit>();
  for (const { span, block, policy } of marked) {
    const found = blocks[block];
    if (found === undefined) continue;
    const [start, end] = readable(found, span);
    if (start >= 0 && end >= start) hits.add(block, { block: found, start, end: end + 1, policy, how: 'marked' });
  }
  if (register.names.size > 0) {
    const sections = new Places(document);
    for (const block of blocks) {
      if (block.furniture) continue;
      const links = [...hits.of(block.index)];
      for (const hit of namesIn(document, block, register, links, decisions, sections)) hits.add(block.index, hit);
    }
  }
  const oblique = obliqueMentions(document, register, hits).filter(
    ({ block, start, end }) => !decisions.isNever(document, block.prose.text.slice(start, end)),
  );
  return merge(document, hits, oblique);
}

/** Things by the block they stand in, so that a long document is not searched for each of them. */
class ByBlock<T> {
  private readonly lists = new Map<number, T[]>();

  add(block: number, item: T): void {
    const list = this.lists.get(block);
    if (list === undefined) this.lists.set(block, [item]);
    else list.push(item);
  }

  of(block: number): readonly T[] {
    return this.lists.get(block) ?? [];
  }

  all(): T[] {
    return [...this.lists.values()].flat();
  }
}

/** The texts of each section or segment, joined when first asked for. */
class Places {
  private readonly texts = new Map<string, string>();

  constructor(private readonly document: DocumentFacts) {}

  names(block: ProseBlock, title: string): boolean {
    if (this.texts.size === 0) {
      const parts = new Map<string, string[]>();
      for (const other of this.document.syntax.blocks) {
        const place = placeOf(this.document, other);
        const list = parts.get(place) ?? [];
        parts.set(place, list);
        list.push(other.prose.text.toLowerCase());
      }
      for (const [place, texts] of parts) this.texts.set(place, texts.join('\n'));
    }
    return (this.texts.get(placeOf(this.document, block)) ?? '').includes(title.toLowerCase());
  }
}

/** The first and last readable character of a passage: emphasis inside a link's text reads as nothing. */
function readable(block: ProseBlock, span: { readonly start: number; readonly end: number }): [start: number, end: number] {
  let [from, to] = [span.start, span.end - 1];
  while (from < to && block.prose.fromSource(from) < 0) from += 1;
  while (to > from && block.prose.fromSource(to) < 0) to -= 1;
  return [block.prose.fromSource(from), block.prose.fromSource(to)];
}

function namesIn(
  document: DocumentFacts,
  block: ProseBlock,
  register: Register,
  links: readonly Hit[],
  decisions: Decisions,
  places: Places,
): Hit[] {
  const text = block.prose.text;
  const hits: Hit[] = [];
  const date = document.segments[block.segment]?.date?.value ?? document.context.date?.value ?? null;
  const matches = register.names.find(
    text,
    (match) =>
      writtenAsNamed(match, text.slice(match.start, match.end)) &&
      !decisions.isNever(document, text.slice(match.start, match.end)) &&
      usable(match.values, date, block, places).length > 0,
  );
  for (const match of matches) {
    const policies = [...new Set(usable(match.values, date, block, places).map(({ policy }) => policy))];
    const [policy] = policies;
    const inMarked = links.some((hit) => match.start < hit.end && hit.start < match.end);
    // One name, two policies: reported by a rule, linked to neither.
    if (policy !== undefined && policies.length === 1 && !inMarked)
      hits.push({ block, start: match.start, end: match.end, policy, how: 'alias' });
  }
  return hits;
}

/** Aliases limited in time need the document's date; weak ones need the policy's title in the same section or segment. */
function usable(names: readonly RegisterName[], date: string | null, block: ProseBlock, places: Places): RegisterName[] {
  return names.filter(({ policy, alias }) => {
    if (alias === null) return true;
    if (alias.from !== null && (date === null || date < alias.from)) return false;
    if (alias.to !== null && (date === null || date.slice(0, alias.to.length) > alias.to)) return false;
    return !alias.weak || places.names(block, policy.title);
  });
}

/** The section, or in a text without headings the segment; equal for blocks of the same place. */
function placeOf(document: DocumentFacts, block: ProseBlock): string {
  return document.syntax.sections.length > 0 ? `${block.section}/${block.segment}` : `${block.segment}`;
}

interface Oblique {
  readonly block: ProseBlock;
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly PolicyDefinition[];
  /** Named in full before, in the same section or segment. */
  readonly certain: boolean;
}

function obliqueMentions(document: DocumentFacts, register: Register, hits: ByBlock<Hit>): Oblique[] {
  const found: Oblique[] = [];
  /** Policies named so far, by place and kind. */
  const named = new Map<string, Set<PolicyDefinition>>();
  const nameHere = ({ policy }: Hit, place: string) => {
    const key = `${place} ${policy.kind}`;
    const policies = named.get(key) ?? new Set();
    named.set(key, policies.add(policy));
  };
  for (const block of document.syntax.blocks) {
    const place = placeOf(document, block);
    const own = [...hits.of(block.index)].sort((a, b) => a.end - b.end);
    let next = 0;
    for (const { kind, start, end, certainOnly } of block.furniture ? [] : obliqueNouns(block.prose.text)) {
      for (let hit = own[next]; hit !== undefined && hit.end <= start; hit = own[next]) {
        nameHere(hit, place);
        next += 1;
      }
      const policies = register.ofKind(kind);
      const before = [...(named.get(`${place} ${kind}`) ?? [])];
      // Common nouns ("the fund") mean a policy of the register only where one was named before.
      if (policies.length === 0 || (certainOnly && before.length !== 1)) continue;
      found.push({ block, start, end, candidates: before.length > 0 ? before : policies, certain: before.length === 1 });
    }
    for (; next < own.length; next += 1) nameHere(own[next] as Hit, place);
  }
  return found;
}

/** Register mentions take the place of what the tables and candidates found at the same or a shorter span. */
function merge(document: DocumentFacts, hits: ByBlock<Hit>, oblique: readonly Oblique[]): LinkedMentions {
  const policyOf = new Map<Mention, string>();
  const perhaps = new Map<Mention, readonly string[]>();
  const known = new ByBlock<Mention>();
  for (const mention of document.mentions) known.add(mention.block, mention);
  const added: Mention[] = [];
  for (const hit of hits.all()) {
    const mention = mentionOf(document, hit, known);
    added.push(mention);
    policyOf.set(mention, hit.policy.id.toLowerCase());
  }
  for (const { block, start, end, candidates, certain } of oblique) {
    if (hits.of(block.index).some((hit) => hit.start < end && start < hit.end)) continue;
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
    else perhaps.set(mention, [...new Set(candidates.map(({ id }) => id.toLowerCase()))]);
  }
  const ours = added.filter((mention) => !('how' in mention && mention.how === 'alias' && isInLarger(mention, known.of(mention.block))));
  const [addedBy, oursBy] = [new ByBlock<Mention>(), new ByBlock<Mention>()];
  for (const mention of added) addedBy.add(mention.block, mention);
  for (const mention of ours) oursBy.add(mention.block, mention);
  const kept = document.mentions.filter(
    (mention) =>
      mention.proseSpan.end === 0 || !(isCovered(mention, addedBy.of(mention.block)) || isCut(mention, oursBy.of(mention.block))),
  );
  const mentions = [...kept, ...ours].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { mentions, policyOf, perhaps };
}

function isCovered({ kind, proseSpan }: Mention, others: readonly Mention[]): boolean {
  if (kind === 'date' || kind === 'money') return false;
  return others.some(({ proseSpan: other }) => other.start <= proseSpan.start && proseSpan.end <= other.end);
}

/** A policy candidate gives way to a register mention that takes part of it. */
function isCut({ kind, proseSpan }: Mention, others: readonly Mention[]): boolean {
  return kind === 'policy' && others.some(({ proseSpan: other }) => other.start < proseSpan.end && proseSpan.start < other.end);
}

/** An alias within the longer name of an Act or a body is part of that name. */
function isInLarger({ proseSpan }: Mention, others: readonly Mention[]): boolean {
  return others.some(
    ({ kind, proseSpan: other }) =>
      (kind === 'legislation' || kind === 'organisation') &&
      other.start <= proseSpan.start &&
      proseSpan.end <= other.end &&
      other.end - other.start > proseSpan.end - proseSpan.start,
  );
}

function mentionOf(document: DocumentFacts, { block, start, end, policy, how }: Hit, mentions: ByBlock<Mention>): Mention {
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
    const known = mentions.of(block.index).find((mention) => mention.kind === 'legislation' && mention.span.start === span.start);
    const value = known?.kind === 'legislation' ? known.value : { uri: policy.url, title: policy.title, provision: null };
    return { ...base, implied: known?.implied ?? [], kind: 'legislation', value: { ...value, uri: value.uri ?? policy.url }, how };
  }
  return { ...base, kind: 'policy', value: { id: policy.id, title: policy.title }, how };
}
