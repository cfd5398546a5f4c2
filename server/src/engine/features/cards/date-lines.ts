/** What a date stands for: the policy or the words beside it, what comes after it in its sentence, what the register and later documents say. */
import { formatDate, formatInterval } from '../../reckon';
import type { DateMention, Mention } from '../../recognise';
import { type PolicyDefinition, parseDateInput } from '../../workspace';
import type { CardLine } from '../types';
import { dotted, line, type Piece } from './lines';
import { nearby, noted, type Passage, passageOf, sameSentence, words } from './passage';
import { dueBeside, policyTrail, stepPieces, withoutRepeats } from './policy-trail';

/** The policy whose day this is: of the note, else the one beside it in the sentence. */
export function policyOfDate(passage: Passage<DateMention>): PolicyDefinition | null {
  const { snapshot, document, mention } = passage;
  const named = noted(passage, 'policy');
  if (named !== null) return snapshot.policyNamed(document, named);
  for (const other of sameSentence(passage)) {
    const policy = snapshot.policyOf(document, other);
    if (policy !== null && dueBeside(passageOf(snapshot, document, other)) === mention) return policy;
  }
  return null;
}

export function whatLine(passage: Passage<DateMention>, policy: PolicyDefinition | null): CardLine | null {
  const gloss = passage.note?.gloss ?? '';
  if (gloss !== '') return line('What: ', { from: gloss });
  if (policy !== null)
    return line('What: ', ...dotted([{ from: policy.title }], policy.status === null ? null : [{ from: policy.status }]));
  const what = looksAhead(passage) ? wordsBeforeDate(passage, passage.mention) : null;
  return what === null ? null : line('What: ', { from: what }, ' ', { guess: '(this sentence)' });
}

/** Only of a day to come is it asked what happens then. */
function looksAhead({ mention, context }: Passage<DateMention>): boolean {
  const { start, comparator } = mention.value;
  if (comparator === 'by' || comparator === 'until' || comparator === 'before') return true;
  return start !== null && context.date !== null && start > context.date.value;
}

const LONGEST_WHAT = 14;

/** A phrase with a number or a verb tells a whole story, not what the day is of. */
const NO_THING =
  /[\d£$€]|^(?:how|when|where|why|what|who|be|if|as)\b|\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|should|may|might|must|do|does|did|said|says|rises?|rose|grows?|grew|falls?|fell|aims?|means?|helping|submitted|expected|need(?:s|ed)?|spend|spent|plans? to|want(?:s|ed)?)\b/iu;

/** The phrase that leads to a date: from the last mark, conjunction or date before it. */
function wordsBeforeDate(passage: Passage, date: Mention): string | null {
  const { prose, sentence } = passage;
  const earlier = nearby(passage, 0, 0).findLast(
    (other) => other.kind === 'date' && other.proseSpan.end <= date.proseSpan.start && other.proseSpan.start >= sentence.start,
  );
  const from = Math.max(sentence.start, earlier?.proseSpan.end ?? 0);
  const before = prose
    .slice(from, date.proseSpan.start)
    .replace(/[\s\u00A0]+(?:(?:by|in|on|at|before|until|from|during|over|for|to|the|end|of|due|this)[\s\u00A0]+)*$/iu, '');
  const clause = before.split(/[,;:()“”–—]|[\s\u00A0](?:followed by|leading to|so that|because|while|which|that)[\s\u00A0]/u).at(-1) ?? '';
  const text = words(clause).replace(/^(?:(?:and|but|or|then|with|towards|followed by|to)\s)+/iu, '');
  const count = text.split(' ').length;
  return count < 2 || count > LONGEST_WHAT || NO_THING.test(text) ? null : text;
}

/** "Then: next summer (June to August 2011), end of 2011 (White Paper on care and support)": later days of the same sentence. */
export function thenLine(passage: Passage<DateMention>): CardLine | null {
  const { mention } = passage;
  const later = sameSentence(passage).filter(
    (other): other is DateMention =>
      other.kind === 'date' &&
      other.proseSpan.start > mention.proseSpan.end &&
      other.value.start !== null &&
      mention.value.start !== null &&
      other.value.start > mention.value.start,
  );
  if (!looksAhead(passage) || later.length === 0) return null;
  return line(
    'Then: ',
    ...later.slice(0, 3).flatMap((other, index): Piece[] => {
      const meant = meantBy(passage, other);
      return [index === 0 ? '' : ', ', { from: words(other.text) }, ...(meant === null ? [] : [' (', { from: meant }, ')'])];
    }),
  );
}

/** A relative day in words; of a stated one, the policy that stands before it. */
function meantBy(passage: Passage, date: DateMention): string | null {
  if (date.reading.relative)
    return date.value.start === null || date.value.end === null ? null : formatInterval(date.value.start, date.value.end);
  const policy = sameSentence(passage).findLast(
    (other) => other.kind === 'policy' && other.proseSpan.end <= date.proseSpan.start && date.proseSpan.start - other.proseSpan.end < 24,
  );
  return policy === undefined ? null : words(policy.text);
}

/** "Register: due summer 2018, agrees". */
export function registerLine(passage: Passage<DateMention>, policy: PolicyDefinition | null): CardLine | null {
  if (policy?.due == null) return null;
  const due = parseDateInput(policy.due, passage.context.jurisdiction);
  const { start, end } = passage.mention.value;
  if ('error' in due || start === null || end === null) return line('Register: due ', { from: policy.due });
  const same = due.start <= end && start <= due.end;
  return line('Register: due ', { from: policy.due }, same ? ', agrees' : `, differs: ${formatInterval(due.start, due.end)}`);
}

/** What later or undated documents say of the same policy. */
export function laterLine(passage: Passage<DateMention>, policy: PolicyDefinition | null): CardLine | null {
  const { snapshot, document, context } = passage;
  if (policy === null || context.date === null) return null;
  const said = context.date.value;
  const steps = withoutRepeats(
    policyTrail(snapshot, policy).filter((step) => step.document !== document && (step.said === null || step.said > said)),
  );
  if (steps.length === 0) return null;
  return line(
    'Later: ',
    ...steps.slice(0, 3).flatMap((step, index) => [index === 0 ? '' : ' · ', ...stepPieces(snapshot, step, document)]),
  );
}

/** `outcome: met 2011-05-10` of the note: "Met, 10 May 2011". */
export function outcomeLine(passage: Passage): CardLine | null {
  const outcome = noted(passage, 'outcome');
  if (outcome === null) return null;
  const [word = '', ...rest] = outcome.split(/\s+/u);
  const day = rest.join(' ');
  const when = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? formatDate(day) : day;
  return line({ from: `${word[0]?.toUpperCase() ?? ''}${word.slice(1).toLowerCase()}${when === '' ? '' : `, ${when}`}` });
}
