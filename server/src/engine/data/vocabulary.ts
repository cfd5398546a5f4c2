/** The closed vocabularies of front matter and evidence notes (`annotation.md`). Source: Greenpaper's annotation language, version 1. */

export const FIGURE_VALUES: Readonly<Record<string, readonly string[]>> = {
  qualifier: ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'],
  measure: ['level', 'change', 'rate', 'share', 'target', 'gap', 'cap', 'price'],
  per: ['total', 'year', 'month', 'week', 'day', 'hour', 'unstated'],
  money: ['new', 'reallocated', 'recycled', 'mixed', 'unstated'],
  status: ['announced', 'allocated', 'spent', 'forecast', 'outturn'],
};

export const DATE_VALUES: Readonly<Record<string, readonly string[]>> = { role: ['deadline', 'event', 'period', 'as-of'] };

export const CLAIM_VALUES: Readonly<Record<string, readonly string[]>> = {
  stance: ['asserts', 'supports', 'disputes', 'concedes', 'predicts'],
  verdict: ['unchecked', 'supported', 'contested', 'contradicted', 'unverifiable'],
};

export const POLICY_KEYS: readonly string[] = [
  ...['type', 'id', 'title', 'aliases', 'kind', 'status', 'delivery', 'owner', 'jurisdiction', 'announced', 'due', 'published'],
  ...['supersedes', 'superseded-by', 'parent', 'legislation', 'url', 'source', 'policy-ignore'],
];

export const DOCUMENT_KEYS: readonly string[] = [
  ...['type', 'kind', 'title', 'date', 'speaker', 'outlet', 'url', 'retrieved', 'citekey', 'jurisdiction', 'currency', 'bibliography'],
  ...['licence', 'text-sha256', 'policy-ignore', 'published', 'created', 'author', 'site', 'source'],
];

export const POLICY_VALUES: Readonly<Record<string, readonly string[]>> = {
  status: ['proposed', 'consulting', 'announced', 'delayed', 'enacted', 'delivered', 'dropped', 'superseded'],
  delivery: ['not-rated', 'wait-and-see', 'in-progress', 'on-track', 'off-track', 'achieved', 'not-kept'],
};

export const DOCUMENT_VALUES: Readonly<Record<string, readonly string[]>> = {
  kind: ['speech', 'written-statement', 'debate', 'press', 'report', 'green-paper', 'white-paper', 'budget', 'note', 'brief'],
};

/** Keys of front matter whose value is a date. */
export const POLICY_DATES: readonly string[] = ['announced', 'due', 'published'];
export const DOCUMENT_DATES: readonly string[] = ['date', 'retrieved'];
/** Keys of notes whose value is a date. */
export const NOTE_DATES: readonly string[] = ['period', 'on', 'base'];
