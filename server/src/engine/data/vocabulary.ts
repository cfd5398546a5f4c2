/** The closed vocabularies of front matter and evidence notes (`annotation.md`). Source: Greenpaper's annotation language, version 1. */

export const FIGURE_VALUES: Readonly<Record<string, readonly string[]>> = {
  qualifier: ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'],
  measure: ['level', 'change', 'rate', 'share', 'target', 'gap', 'cap', 'price'],
  per: ['total', 'year', 'month', 'week', 'day', 'hour', 'unstated'],
  money: ['new', 'reallocated', 'recycled', 'mixed', 'unstated'],
  status: ['announced', 'allocated', 'spent', 'forecast', 'outturn'],
};

export const DATE_VALUES: Readonly<Record<string, readonly string[]>> = {
  role: ['deadline', 'event', 'period', 'as-of'],
  outcome: ['pending', 'met', 'missed', 'superseded'],
};

export const CLAIM_VALUES: Readonly<Record<string, readonly string[]>> = {
  stance: ['asserts', 'supports', 'disputes', 'concedes', 'predicts'],
  verdict: ['unchecked', 'supported', 'contested', 'contradicted', 'unverifiable'],
};

export const POLICY_VALUES: Readonly<Record<string, readonly string[]>> = {
  status: ['proposed', 'consulting', 'announced', 'delayed', 'enacted', 'delivered', 'dropped', 'superseded'],
  delivery: ['not-rated', 'wait-and-see', 'in-progress', 'on-track', 'off-track', 'achieved', 'not-kept'],
};

export const DOCUMENT_VALUES: Readonly<Record<string, readonly string[]>> = {
  kind: ['speech', 'written-statement', 'debate', 'press', 'report', 'green-paper', 'white-paper', 'budget', 'note', 'brief'],
};

/** Keys of notes whose value is a date. */
export const NOTE_DATES: readonly string[] = ['period', 'on', 'base'];
