/** The card of a policy of the register, of one that is only perhaps meant, and of words that look like a policy. */
import { bodiesByAcronym } from '../../data/bodies';
import { formatPartialDate } from '../../reckon';
import type { Mention, PolicyMention } from '../../recognise';
import type { DocumentFacts, PolicyDefinition, Snapshot } from '../../workspace';
import type { Card, CardAction, CardLine } from '../types';
import { dotted, line, type Piece } from './lines';
import { lineOf, words } from './passage';
import { policyTrail, stepPieces, withoutRepeats } from './policy-trail';

/** "12 mentions in 3 documents", "named once in this folder". */
export function mentionCount(snapshot: Snapshot, policy: PolicyDefinition): string {
  const mentions = snapshot.policyMentions(policy.id);
  if (mentions.length === 0) return 'not named in this folder';
  if (mentions.length === 1) return 'named once in this folder';
  const documents = new Set(mentions.map(({ document }) => document.uri)).size;
  return `${mentions.length} mentions in ${documents} document${documents === 1 ? '' : 's'}`;
}

export function policyActions(policy: PolicyDefinition): CardAction[] {
  return [
    { title: 'Open Policy', open: { uri: policy.uri, offset: policy.titleSpan.start } },
    { title: 'All Mentions', command: 'greenpaper.showMentions' },
  ];
}

/** `here` is the document the card stands on; null where it stands on the definition. */
export function policyLines(snapshot: Snapshot, policy: PolicyDefinition, here: DocumentFacts | null): (CardLine | null)[] {
  const succession = dotted(
    named(snapshot, 'supersedes', policy.supersedes),
    named(snapshot, 'superseded by', policy.supersededBy),
    policy.parent === null ? null : named(snapshot, 'part of', [policy.parent]),
  );
  return [
    line(
      ...dotted(
        [{ strong: policy.title }],
        policy.kind === null ? null : [{ from: policy.kind.replace(/-/gu, ' ') }],
        policy.status === null ? null : [{ from: policy.status }],
        policy.owner === null ? null : [{ from: ownerName(policy.owner) }],
      ),
    ),
    datesLine(policy),
    here === null ? null : dueLine(snapshot, policy, here),
    succession.length === 0 ? null : line(...capitalised(succession)),
    countLine(snapshot, policy),
    policy.aliases.length === 0 ? null : line('Also: ', { from: policy.aliases.map(({ name }) => name).join(', ') }),
  ];
}

/** "Announced November 2017 → due summer 2018 → not published". */
function datesLine(policy: PolicyDefinition): CardLine | null {
  const steps: (Piece[] | null)[] = [
    policy.announced === null ? null : ['announced ', { from: formatPartialDate(policy.announced) }],
    policy.due === null ? null : ['due ', { from: formatPartialDate(policy.due) }],
    policy.published !== null
      ? ['published ', { from: formatPartialDate(policy.published) }]
      : policy.due === null
        ? null
        : ['not published'],
  ];
  const kept = steps.filter((step): step is Piece[] => step !== null);
  return kept.length === 0 ? null : line(...capitalised(kept.flatMap((step, index) => (index === 0 ? step : [' → ', ...step]))));
}

function capitalised([first, ...rest]: readonly Piece[]): Piece[] {
  if (first === undefined) return [];
  return [typeof first === 'string' ? `${first[0]?.toUpperCase() ?? ''}${first.slice(1)}` : first, ...rest];
}

/** How the day was promised and put off, in the words of the documents. */
function dueLine(snapshot: Snapshot, policy: PolicyDefinition, here: DocumentFacts): CardLine | null {
  const steps = withoutRepeats(policyTrail(snapshot, policy).filter(({ certain, kind }) => certain && kind !== 'coming')).slice(0, 3);
  if (!steps.some(({ kind }) => kind === 'due')) return null;
  return line('Due as stated: ', ...steps.flatMap((step, index) => [index === 0 ? '' : ' → ', ...stepPieces(snapshot, step, here)]));
}

function countLine(snapshot: Snapshot, policy: PolicyDefinition): CardLine {
  const perhaps = snapshot.perhapsMentions(policy.id);
  const [first] = perhaps;
  const where = first === undefined || perhaps.length > 1 ? '' : ` (${first.document.path}, line ${lineOf(first.document, first.mention)})`;
  const more = first === undefined ? '' : `, perhaps ${perhaps.length} more${where}`;
  return line({ from: `${mentionCount(snapshot, policy)}${more}` });
}

function named(snapshot: Snapshot, how: string, ids: readonly string[]): Piece[] | null {
  if (ids.length === 0) return null;
  const titles = ids.map((id) => {
    const found = snapshot.resolvePolicy(id);
    return found.outcome === 'found' ? found.target.title : id;
  });
  return [`${how} `, { from: titles.join(', ') }];
}

/** Initials of a known body in full. */
function ownerName(owner: string): string {
  const bodies = bodiesByAcronym(owner);
  return bodies.length === 1 ? (bodies[0]?.name ?? owner) : owner;
}

export function policyCard(snapshot: Snapshot, document: DocumentFacts, mention: Mention): Card {
  const policy = snapshot.policyOf(document, mention);
  if (policy !== null) {
    const because = mention.kind === 'policy' && mention.how === 'oblique' ? (mention.implied[0]?.because ?? 'the only candidate') : null;
    const lines = [...policyLines(snapshot, policy, document), because === null ? null : line('Here: ', { guess: because })];
    return card(mention, lines, policyActions(policy));
  }
  const perhaps = mention.kind === 'policy' ? snapshot.obliqueCandidates(document, mention) : [];
  if (perhaps.length === 0) return candidateCard(snapshot, mention as PolicyMention);
  const names = perhaps.slice(0, 4).map(({ title }) => title);
  const more = perhaps.length > 4 ? ` and ${perhaps.length - 4} more` : '';
  return card(mention, [
    line(...dotted([{ strong: words(mention.text) }], [{ guess: `perhaps ${names.join('; ')}${more}` }])),
    line('Not named in full before in this passage, so it is not counted as a mention'),
  ]);
}

/** How many names beside it are told. */
const SIMILAR = 3;

function candidateCard(snapshot: Snapshot, mention: PolicyMention): Card {
  const { title } = mention.value;
  const found = snapshot.figures.candidatesNamed(title);
  const documents = new Set(found.map(({ document }) => document.uri)).size;
  const similar = similarTitles(snapshot, title);
  const count = `${found.length} time${found.length === 1 ? '' : 's'} in ${documents} document${documents === 1 ? '' : 's'}`;
  return card(
    mention,
    [
      line(...dotted([{ strong: title }], [{ guess: 'looks like a policy' }], ['not among your policies'])),
      line(
        ...(documents === 0 ? [] : [count]),
        ...(similar.length === 0 ? [] : [documents === 0 ? 'Similar: ' : '; similar: ', { from: similar.join(', ') }]),
      ),
    ],
    [{ title: 'Create Policy', command: 'greenpaper.createPolicyFromSelection' }],
  );
}

/** Other candidates that hold the same telling words: all of the shorter one's but one. */
function similarTitles(snapshot: Snapshot, title: string): string[] {
  const own = new Set(wordsOf(title));
  const found: { title: string; shared: number }[] = [];
  for (const key of snapshot.figures.candidatesWith(own)) {
    if (key === title.toLowerCase()) continue;
    const other = wordsOf(key);
    const shared = other.filter((word) => own.has(word)).length;
    if (shared >= 2 && shared >= Math.min(own.size, other.length) - 1)
      found.push({ title: snapshot.figures.candidatesNamed(key)[0]?.mention.value.title ?? key, shared });
  }
  return found
    .sort((a, b) => b.shared - a.shared || a.title.length - b.title.length || (a.title < b.title ? -1 : 1))
    .slice(0, SIMILAR)
    .map((one) => one.title);
}

export function wordsOf(title: string): string[] {
  return (title.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !/^(?:the|and|for|our|its)$/u.test(word));
}

export function card(mention: Mention, lines: readonly (CardLine | null)[], actions: Card['actions'] = []): Card {
  return { span: mention.span, lines: lines.filter((item): item is CardLine => item !== null && item.plain !== '').slice(0, 11), actions };
}
