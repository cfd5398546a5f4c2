/** What documents say of a policy over time: the days it was promised for, and the words for its delay. */
import { formatDate } from '../../reckon';
import type { DateMention, Mention } from '../../recognise';
import type { DocumentFacts, PolicyDefinition, Snapshot } from '../../workspace';
import type { Piece } from './lines';
import { type Passage, passageOf, words } from './passage';
import { surnameOf } from './speaker';

export interface TrailStep {
  readonly document: DocumentFacts;
  readonly mention: Mention;
  /** A day of the policy ("this summer"), words for its state ("delayed … held up by the logjam"), or only that it is to come ("the upcoming green paper"). */
  readonly kind: 'due' | 'state' | 'coming';
  /** As printed. */
  readonly text: string;
  /** ISO day of the document, null where it has none. */
  readonly said: string | null;
  /** False for a mention that is only perhaps of this policy. */
  readonly certain: boolean;
}

/** A policy named more often than this is followed by its first mentions only. */
const MOST_MENTIONS = 400;
const STATE =
  /\b(?<state>delayed|postponed|long-awaited|upcoming|forthcoming|overdue|abandoned|scrapped|shelved|withdrawn|imminent)[\s\u00A0]$/iu;
/** Words that promise and put nothing off. */
const COMING = /^(?:long-awaited|upcoming|forthcoming|imminent)$/iu;
const REASON =
  /\b(?<reason>(?:held up|delayed|put back|pushed back|blocked|derailed)[\s\u00A0](?:by|until|to|because of)[\s\u00A0][^.,;:()“”]{3,80}|(?:postponed|deferred)[\s\u00A0](?:to|until)[\s\u00A0][^.,;:()“”]{3,40}|kicked[\s\u00A0]into[\s\u00A0]the[\s\u00A0]long[\s\u00A0]grass)/iu;
/** "due in the autumn", "to be published by July", "expected next spring", behind the policy's name. */
const DUE =
  /\b(?:due|expected|planned|scheduled|promised|published|publish|appear|introduced)\b(?:[\s\u00A0](?:out|for|to be published|to appear))?[\s\u00A0]?(?:(?:in|by|before|on|at|for|the|this|end|of)[\s\u00A0]?){0,4}$/iu;

/** The steps by the day of their document, undated ones last; one per sentence. */
export function policyTrail(snapshot: Snapshot, policy: PolicyDefinition): TrailStep[] {
  const certain = snapshot.policyMentions(policy.id).slice(0, MOST_MENTIONS);
  const perhaps = snapshot.perhapsMentions(policy.id).slice(0, MOST_MENTIONS);
  const seen = new Set<string>();
  const steps = [...certain.map((one) => ({ ...one, certain: true })), ...perhaps.map((one) => ({ ...one, certain: false }))].flatMap(
    ({ document, mention, certain: sure }): TrailStep[] => {
      if (document.role !== 'verbatim') return [];
      const passage = passageOf(snapshot, document, mention);
      const key = `${document.uri} ${mention.block} ${passage.sentence.start}`;
      const step = stepOf(passage, sure);
      if (step === null || seen.has(key)) return [];
      seen.add(key);
      return [step];
    },
  );
  const order = ({ said }: TrailStep) => said ?? '9999';
  return steps.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

function stepOf(passage: Passage, certain: boolean): TrailStep | null {
  const { document, mention, context } = passage;
  const base = { document, mention, said: context.date?.value ?? null, certain };
  const due = dueBeside(passage);
  if (due !== null) return { ...base, kind: 'due', text: words(due.text) };
  const before = passage.prose.slice(passage.sentence.start, mention.proseSpan.start);
  const state = STATE.exec(before)?.groups?.state;
  const reason = REASON.exec(passage.sentence.text)?.groups?.reason;
  const why = reason === undefined ? null : words(reason.split(/[\s\u00A0](?:and|but|which|who|so)[\s\u00A0]/u)[0] ?? '');
  if (state === undefined) return why === null ? null : { ...base, kind: 'state', text: why };
  const article = /\bthe[\s\u00A0](?:\p{L}+[\s\u00A0])?$/iu.test(before.slice(0, before.length - state.length - 1)) ? 'the ' : '';
  return {
    ...base,
    kind: why === null && COMING.test(state) ? 'coming' : 'state',
    text: why === null ? `${article}${state} ${words(mention.text)}` : `${state} … ${why}`,
  };
}

/** The date of the sentence that says when the policy is to come: "this summer's green paper", "due in the autumn". */
export function dueBeside(passage: Passage): DateMention | null {
  const { snapshot, document, mention, prose, sentence } = passage;
  for (const other of snapshot.mentions(document.uri)) {
    if (
      other.kind !== 'date' ||
      other.block !== mention.block ||
      other.proseSpan.start < sentence.start ||
      other.proseSpan.end > sentence.end
    )
      continue;
    if (other.proseSpan.end <= mention.proseSpan.start) {
      const between = prose.slice(other.proseSpan.end, mention.proseSpan.start);
      if (/^[’']s[\s\u00A0](?:\p{Ll}+[\s\u00A0])?$/u.test(between)) return other;
    } else if (DUE.test(prose.slice(mention.proseSpan.end, other.proseSpan.start)) && other.proseSpan.start - mention.proseSpan.end < 60)
      return other;
  }
  return null;
}

/** "“this summer” (Hunt, 21 March 2018)"; `here` is the document the card stands on. */
export function stepPieces(snapshot: Snapshot, step: TrailStep, here: DocumentFacts): Piece[] {
  const who = surnameOf(passageOf(snapshot, step.document, step.mention));
  const when = step.said === null ? 'no date' : formatDate(step.said);
  const where: Piece[] =
    step.document === here
      ? ['this document']
      : step.certain
        ? [...(who === null ? [] : [{ from: who }, ', ']), when]
        : [`${when}, `, { guess: 'perhaps the same' }];
  return ['“', { from: step.text }, '” (', ...where, ')'];
}

/** Undated words of one document are no step after words of the same kind from it: one of each is enough. */
export function withoutRepeats(steps: readonly TrailStep[]): TrailStep[] {
  return steps.filter(
    (step, index) =>
      !steps
        .slice(0, index)
        .some((before) => before.document === step.document && before.kind === step.kind && before.certain === step.certain),
  );
}
