/** The door of `text`: arithmetic on offsets, and nothing about policy. */
export * from './closest';
export * from './letters';
export * from './line-index';
export * from './name-filter';
export { foldName, type NamedEntry, type NameMatch, NameMatcher } from './name-matcher';
export * from './near-names';
export * from './quotation';
export * from './source-document';
export * from './span';
export * from './text-edit';
export * from './yaml-complaints';
