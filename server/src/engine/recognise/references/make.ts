/** Makes reference candidates, whose values are names rather than numbers. */
import type { Candidate } from '../types';

type LegislationCandidate = Extract<Candidate, { kind: 'legislation' }>;
type OrganisationCandidate = Extract<Candidate, { kind: 'organisation' }>;
type PolicyCandidate = Extract<Candidate, { kind: 'policy' }>;

export function legislation(
  start: number,
  end: number,
  value: LegislationCandidate['value'],
  how: LegislationCandidate['how'],
  recogniser: string,
): LegislationCandidate {
  return { kind: 'legislation', proseSpan: { start, end }, value, how, implied: [], recogniser };
}

export function organisation(
  start: number,
  end: number,
  title: string,
  how: OrganisationCandidate['how'],
  recogniser: string,
): OrganisationCandidate {
  return { kind: 'organisation', proseSpan: { start, end }, value: { id: null, title }, how, implied: [], recogniser };
}

export function policyCandidate(start: number, end: number, title: string, recogniser: string): PolicyCandidate {
  return { kind: 'policy', proseSpan: { start, end }, value: { id: null, title }, how: 'candidate', implied: [], recogniser };
}
