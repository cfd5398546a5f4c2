/** The door of `features`: one question of an editor, one answer in plain data. */
export { completion } from './completion';
export { copyText } from './copy-text';
export { definition } from './definition';
export { setDocumentDate } from './document-date';
export { documentLinks } from './document-links';
export { documentStatus } from './document-status';
export { evidenceCsv, evidenceRows } from './evidence';
export { explainRecognition } from './explain-recognition';
export { type HoverSettings, hover } from './hover';
export { ledger } from './ledger';
export { marks } from './marks';
export { nextMark } from './next-mark';
export { findPolicies, policyFromSelection, writePolicies } from './policy-files';
export { references } from './references';
export { registerTree } from './register-tree';
export { documentSymbols, workspaceSymbols } from './symbols';
export * from './types';
