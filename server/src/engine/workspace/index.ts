/** The door of `workspace`: facts per document, the index across them, immutable snapshots. */

export { parseDateInput } from '../resolve';
export { githubSlug, NOTE_KEYS, sentenceAt, sentencesOf } from '../syntax';
export { quotedSpan } from './annotations';
export { createEngine } from './engine';
export { readDocument } from './facts';
export { bareId, stringOf } from './policies';
export { recogniseText } from './recognise-text';
export { isTimeRelative, sameName } from './register';
export * from './types';
