/** The door of `workspace`: facts per document, the index across them, immutable snapshots. */
export { quotedSpan } from './annotations';
export { createEngine } from './engine';
export { readDocument } from './facts';
export { bareId, stringOf } from './policies';
export { recogniseText } from './recognise-text';
export { isTimeRelative, sameName } from './register';
export { parseDateInput } from '../resolve';
export * from './types';
export { githubSlug, NOTE_KEYS, sentenceAt, sentencesOf } from '../syntax';
