/** The engine's only door: pure functions over text. Nothing here reads a file, the clock or the network. */

export * from './bibliography';
export * from './config';
export * from './features';
export * from './host';
export * from './recognise';
export type { DateEvidence, DateInput, DocumentContext, DocumentDate, Resolution } from './resolve';
export { readableDay } from './resolve';
export * from './rules';
export * from './syntax';
export { stripAnnotations } from './syntax';
export * from './text';
export * from './workspace';
