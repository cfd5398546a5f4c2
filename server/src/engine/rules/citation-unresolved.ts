/** A citation whose key no bibliography of the document holds, or a bibliography that is not there. */
import type { BibliographyFile } from '../bibliography';
import { closest } from '../text';
import type { DocumentFacts } from '../workspace';
import { lineEnding } from './fixes/note-insertion';
import { guessFix } from './fixes/replace';
import type { Fix, Rule } from './types';

/** Quarto's cross-references are written like citations. */
const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm)-/u;

export const citationUnresolved: Rule = {
  id: 'citation-unresolved',
  summary: 'A citation names no entry of the bibliography.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    const { files, missing } = snapshot.bibliography.of(document);
    // A bibliography in a format that is not read here is there all the same.
    const gone = missing.filter(({ name }) => snapshot.resolveLink(document, name, null).outcome === 'missing');
    for (const { name, span } of gone) report({ message: `There is no bibliography “${name}”.`, span });
    if (files.length === 0 || missing.length > 0) return;
    for (const { key, span } of document.syntax.citations) {
      if (CROSS_REFERENCE.test(key) || files.some(({ byKey }) => byKey.has(key))) continue;
      const near = closest(
        key,
        files.flatMap(({ byKey }) => [...byKey.keys()]),
      );
      const names = files.map(({ path }) => path).join(', ');
      const braced = document.source.text[span.start + 1] === '{';
      const at = { start: span.start + (braced ? 2 : 1), end: span.end - (braced ? 1 : 0) };
      report({
        message: `No entry of ${names} has the key “${key}”.${near === null ? '' : ` Did you mean “${near}”?`}`,
        span,
        fixes: [...(near === null ? [] : [guessFix(document, at, near, `Change to “${near}”`)]), ...newEntry(document, files, key)],
      });
    }
  },
};

/** An empty entry at the end of the first `.bib` file. */
function newEntry(document: DocumentFacts, files: readonly BibliographyFile[], key: string): Fix[] {
  const file = files.find(({ format }) => format === 'bibtex');
  if (file === undefined || /[\s,{}()"#%=]/u.test(key)) return [];
  const { text } = file.source;
  const eol = lineEnding(text === '' ? document.source.text : text);
  const trimmed = text.trimEnd().length;
  const before = trimmed === 0 ? '' : `${eol}${eol}`;
  const entry = [`@misc{${key},`, '  title = {},', '  author = {},', '  date = {}', '}'].join(eol);
  return [
    {
      title: `Create the entry “${key}” in ${file.path}`,
      preferred: false,
      edits: [{ type: 'edit', uri: file.uri, edits: [{ span: { start: trimmed, end: trimmed }, newText: `${before}${entry}` }] }],
    },
  ];
}
