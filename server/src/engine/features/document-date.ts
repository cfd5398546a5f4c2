/** Sets the date of a document: writes `date:` into its front matter. */
import { frontMatterEdit } from '../rules';
import { parseDateInput, type Snapshot } from '../workspace';
import type { EditAnswer } from './types';

/** `input` is read day first, unless the document is American. */
export function setDocumentDate(snapshot: Snapshot, uri: string, input: string): EditAnswer {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return { edits: null, message: 'Greenpaper does not read this file.' };
  const parsed = parseDateInput(input, document.context.jurisdiction);
  if ('error' in parsed) return { edits: null, message: parsed.error };
  if (parsed.day === null) return { edits: null, message: `“${input.trim()}” is no single day: relative dates need one to count from.` };
  if ((document.syntax.frontMatter?.errors.length ?? 0) > 0)
    return { edits: null, message: 'The front matter cannot be read as YAML. Put that right first.' };
  return { edits: [{ type: 'edit', uri, edits: [frontMatterEdit(document, 'date', parsed.day)] }], message: null };
}
