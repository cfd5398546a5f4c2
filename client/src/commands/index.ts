/** Every command the manifest contributes, one file each. */
import * as vscode from 'vscode';
import { adoptFolder } from './adopt-folder';
import { annotate } from './annotate';
import { differentThing, explainConflict, sameThing } from './answer-conflict';
import { compareConflict } from './compare-conflict';
import type { CommandContext } from './context';
import { copyNumber, copyWithSource } from './copy';
import { createPolicyFromSelection } from './create-policy-from-selection';
import { addFrontMatter, lockSource } from './describe-document';
import { explainRecognition, explanationPages } from './explain-recognition';
import { exportFigures } from './export-figures';
import { findPolicies } from './find-policies';
import { insertCitation } from './insert-citation';
import { newPolicy } from './new-policy';
import { nextMark, previousMark } from './next-mark';
import { openPlace } from './open-place';
import { restartServer, showLog } from './server';
import { setDocumentDate } from './set-document-date';
import { showMentions } from './show-mentions';
import { toggleMarks } from './toggle-marks';

type Handler = (context: CommandContext, ...args: readonly unknown[]) => Promise<void>;

export const COMMANDS: Readonly<Record<string, Handler>> = {
  'greenpaper.setDocumentDate': setDocumentDate,
  'greenpaper.findPolicies': findPolicies,
  'greenpaper.newPolicy': newPolicy,
  'greenpaper.createPolicyFromSelection': createPolicyFromSelection,
  'greenpaper.annotate': annotate,
  'greenpaper.insertCitation': insertCitation,
  'greenpaper.addFrontMatter': addFrontMatter,
  'greenpaper.lockSource': lockSource,
  'greenpaper.nextMark': nextMark,
  'greenpaper.previousMark': previousMark,
  'greenpaper.copyWithSource': copyWithSource,
  'greenpaper.copyNumber': copyNumber,
  'greenpaper.exportFigures': exportFigures,
  'greenpaper.explainRecognition': explainRecognition,
  'greenpaper.adoptFolder': adoptFolder,
  'greenpaper.openPlace': openPlace,
  'greenpaper.showMentions': showMentions,
  'greenpaper.conflictCompare': compareConflict,
  'greenpaper.conflictDifferent': differentThing,
  'greenpaper.conflictSame': sameThing,
  'greenpaper.conflictExplain': explainConflict,
  'greenpaper.toggleMarks': toggleMarks,
  'greenpaper.restartServer': restartServer,
  'greenpaper.showLog': showLog,
};

export function commands(context: CommandContext): vscode.Disposable[] {
  const registered = Object.entries(COMMANDS).map(([id, handler]) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        await handler(context, ...args);
      } catch (error) {
        context.log.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
        void vscode.window.showErrorMessage('Greenpaper could not do that. The log says why.');
      }
    }),
  );
  return [...registered, explanationPages()];
}
