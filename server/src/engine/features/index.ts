/** The door of `features`: one question of an editor, one answer in plain data. */

export {
  type Action,
  type ActionKind,
  type Annotatable,
  type AnnotateKind,
  actionsAt,
  annotatables,
  annotate,
  sourceActions,
} from './annotate';
export { codeLenses } from './code-lens';
export { completion, completionDocumentation } from './completion';
export { answerConflict, type ConflictAnswer, conflicts } from './conflicts';
export { copyText } from './copy-text';
export { decideDifferent, decideDismissed, decideNever, decisionFixes } from './decide';
export { declaration, definition, typeDefinition } from './definition';
export { setDocumentDate } from './document-date';
export { documentLinks } from './document-links';
export { documentStatus } from './document-status';
export { evidenceCsv, evidenceRows } from './evidence';
export { citedBy, cites, evidenceItems } from './evidence-hierarchy';
export { explainFigure, type FigureExplanation } from './explain-figure';
export { explainRecognition } from './explain-recognition';

export { type FileRename, fileRenameEdits } from './file-renames';
export { folding } from './folding';
export { addFrontMatter, lockSource } from './front-matter';
export { type HoverSettings, hover } from './hover';
export { inlayHints } from './inlay-hints';
export { type CitationChoice, citationChoices, insertCitation } from './insert-citation';
export { ledger } from './ledger';
export { marks } from './marks';
export { nextMark } from './next-mark';
export { findPolicies, policyFromSelection, writePolicies } from './policy-files';
export { policiesAbove, policiesBelow, policyItems } from './policy-hierarchy';
export { highlights, references } from './references';
export { registerTree } from './register-tree';
export { prepareRename, rename } from './rename';
export { selectionRanges } from './selection';
export { documentSymbols, workspaceSymbols } from './symbols';
export * from './types';
