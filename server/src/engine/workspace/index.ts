/** The door of `workspace`: facts per document, the index across them, immutable snapshots. */
export { recogniseText } from './recognise-text';
export * from './types';
