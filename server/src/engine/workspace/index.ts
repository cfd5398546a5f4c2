/** The door of `workspace`: facts per document, the index across them, immutable snapshots. */

export type { BibliographyEntry, BibliographyFile } from '../bibliography';
export { type DateInputError, parseDateInput } from '../resolve';
export type { Annotation, Citation, Link, Marker, ProseBlock, Section, WikiLink } from '../syntax';
export { githubSlug, NOTE_KEYS, sentenceAt, sentencesOf, stripAnnotations, type TopLevelBlock, topLevelBlocks } from '../syntax';
export { quotedIn, quotedSpan, standsBeside } from './annotations';
export { Bibliographies, type DocumentBibliography } from './bibliographies';
export {
  DECISIONS_FILE,
  type DecidedPassage,
  Decisions,
  type DecisionsFile,
  decidedPassage,
  foldWords,
  isDecisionsFile,
  type Passage,
} from './decisions';
export { createEngine } from './engine';
export { citekeyOf, EvidenceIndex } from './evidence-index';
export { type Explanation, type ExplanationStep, explainText } from './explain-text';
export { readDocument } from './facts';
export { FigureIndex } from './figure-index';
export { labelValues, sameLabel } from './label-values';
export { comparable, fileStem } from './links';
export { type Moved, movedReferences, type Replacement } from './moved-references';
export {
  entryOf,
  type NotedClaim,
  type NotedDeadline,
  type NotedFacts,
  type NotedFigure,
  type NotedPeriod,
  notedFacts,
  periodOf,
} from './noted';
export * from './official-figures';
export { bareId, stringOf } from './policies';
export { POLICY_KEYS, type PolicyName, policyNames } from './policy-names';
export { recogniseText } from './recognise-text';
export { isTimeRelative, type RegisterName, sameName } from './register';
export { relativeLink } from './relative-link';
export { fragmentSpan, isWiki, resolveAny, targetUri } from './resolve-link';
export { kindAt, speakerAt } from './segment-of';
export { policyLinkOf, sourceHash } from './source-lock';
export { type CitedSource, sourcesIn, sourcesOfValue } from './sources';
export * from './types';
export { whatIf } from './what-if';
