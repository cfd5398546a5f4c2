/** How two noted figures of one quantity stand to each other. The rules on conflicts, slips and units share this one judgement, so that no pair is accused twice. */
import { countedClass } from '../data/counted-classes';
import { compareStated, magnitudeSlip } from '../reckon';
import type { DocumentFacts, NotedFigure, Snapshot } from '../workspace';
import { isNotedAsPrinted } from './fixes/note-insertion';

export type Relation =
  | 'same'
  /** They agree only once rounding is allowed for. */
  | 'rounding'
  /** One lies beyond the other's bound by more than a tenth. */
  | 'far'
  | 'differ'
  /** They differ by a slip of scale. */
  | 'slip'
  /** People here, jobs there. */
  | 'unit'
  /** A sum per year here, a sum that does not say so there. */
  | 'annual'
  /** Another scope, period, measure or basis: not to be compared. */
  | 'apart';

/** Two statements without a period are of one time where their documents are no further apart than this, in days. */
const ONE_TIME = 366;

export function relationOf(a: NotedFigure, b: NotedFigure): Relation {
  if (a.quantity === null || a.quantity !== b.quantity || a.kind !== b.kind) return 'apart';
  if (a.kind === 'money' && a.currency !== b.currency && a.currency !== null && b.currency !== null) return 'apart';
  if (differ(a.measure ?? 'level', b.measure ?? 'level') || differ(a.perHead, b.perHead)) return 'apart';
  // What is said only once may hold for both; what is said twice must be the same.
  if (contradict(a.basis, b.basis) || contradict(a.status, b.status)) return 'apart';
  if (isStep(a) !== isStep(b)) return 'apart';
  if (otherUnit(a, b)) return scopesTell(a, b) ? 'apart' : 'unit';
  if (differ(a.scope, b.scope)) return 'apart';
  const [per, otherPer] = [yearly(a), yearly(b)];
  if (per !== otherPer) {
    const oneSilent = (per === null || otherPer === null) && (per === 'year' || otherPer === 'year');
    return a.kind === 'money' && oneSilent && !disjoint(a, b) ? 'annual' : 'apart';
  }
  if (!oneTime(a, b)) return 'apart';
  const { answer, farAbove } = compareStated(a, b);
  if (answer !== 'differ') return farAbove ? 'far' : answer;
  return magnitudeSlip(a, b) === null ? 'differ' : 'slip';
}

function differ(a: string | null, b: string | null): boolean {
  return a !== b;
}

function contradict(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== 'unstated' && b !== 'unstated' && a !== b;
}

/** "Per year", "in total", or not said. */
function yearly({ per }: NotedFigure): string | null {
  return per === 'unstated' ? null : per;
}

/** The start of a change, or the size of one, is no level. */
function isStep({ mention }: NotedFigure): boolean {
  return mention.change?.role === 'by' || mention.change?.role === 'from';
}

function otherUnit(a: NotedFigure, b: NotedFigure): boolean {
  if (a.kind !== 'quantity' || a.unit === null || b.unit === null) return false;
  const [one, other] = [countedClass(a.unit), countedClass(b.unit)];
  return one !== null && other !== null && one !== other;
}

/** Both scopes are given and differ, so the difference is known. */
function scopesTell(a: NotedFigure, b: NotedFigure): boolean {
  return a.scope !== null && b.scope !== null && a.scope !== b.scope;
}

/** A year of the plan may be given here and the whole of it there. */
function disjoint({ period: a }: NotedFigure, { period: b }: NotedFigure): boolean {
  return a !== null && b !== null && (a.end < b.start || b.end < a.start);
}

function oneTime(a: NotedFigure, b: NotedFigure): boolean {
  if (a.period !== null && b.period !== null) return a.period.start === b.period.start && a.period.end === b.period.end;
  if (a.period !== null || b.period !== null) return false;
  return a.said === null || b.said === null || Math.abs(dayNumber(a.said) - dayNumber(b.said)) <= ONE_TIME;
}

/** Days since 1 March of the year 0, by the civil calendar. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const shifted = month < 3 ? year - 1 : year;
  const ofYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + day - 1;
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear;
}

export interface Partners {
  readonly figure: NotedFigure;
  /** Other figures that stand so to this one; other documents first. */
  readonly others: readonly NotedFigure[];
}

/** The figures of a document that stand in `relation` to others of the same quantity; pairs that somebody answered, or decided to be different things, are left out. */
export function partnersIn(snapshot: Snapshot, document: DocumentFacts, relation: Relation): Partners[] {
  return snapshot.evidence.of(document).figures.flatMap((figure): Partners[] => {
    if (figure.quantity === null || isAnswered(figure)) return [];
    const others = snapshot.evidence
      .figures(figure.quantity)
      .filter(
        (other) =>
          !isSame(figure, other) &&
          relationOf(figure, other) === relation &&
          !isAnswered(other) &&
          !snapshot.decisions.areDifferent(passage(figure), passage(other)),
      );
    if (others.length === 0) return [];
    const elsewhere = others.filter((other) => other.document !== document);
    return [{ figure, others: [...elsewhere, ...others.filter((other) => other.document === document)] }];
  });
}

function passage({ document, mention }: NotedFigure) {
  return { document, span: mention.span };
}

function isSame(a: NotedFigure, b: NotedFigure): boolean {
  return a.document === b.document && a.mention.span.start === b.mention.span.start;
}

function isAnswered({ document, mention }: NotedFigure): boolean {
  return isNotedAsPrinted(document, mention.span);
}
