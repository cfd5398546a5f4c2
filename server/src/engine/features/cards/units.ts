/** Which counts can be set beside each other on a card: people and the jobs they hold are near, households and schools are not. */
import { countedClass } from '../../data/counted-classes';

/** "people" for people and for jobs; null for whatever else is counted. */
export function unitClass(unit: string): 'people' | null {
  const counted = countedClass(unit);
  return counted === 'people' || counted === 'jobs' ? 'people' : null;
}

const WORKERS = /\b(?:workers?|staff|employees|people|nurses|carers|workforce)$/iu;

/** What "the workforce" can mean. */
export function isWorkforce(unit: string): boolean {
  return countedClass(unit) === 'jobs' || WORKERS.test(unit.trim());
}

/** The last word alone, singular: "social care organisations" and "organisation" are one thing. */
export function sameUnit(a: string, b: string): boolean {
  const head = (unit: string) => (unit.trim().toLowerCase().split(/\s+/u).at(-1) ?? '').replace(/ies$/u, 'y').replace(/s$/u, '');
  return head(a) === head(b);
}
