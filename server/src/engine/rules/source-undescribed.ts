/** A described source that does not say where it was found. */
import { frontMatterEdit } from './fixes/front-matter';
import type { Rule } from './types';

/** Any of these leads back to the text. */
const ORIGINS = ['url', 'citekey', 'source'];

export const sourceUndescribed: Rule = {
  id: 'source-undescribed',
  summary: 'A described source has neither url nor citekey.',
  severity: 'off',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    const { frontMatter } = document.syntax;
    // A text that nobody has described yet is left in peace.
    if (document.role !== 'verbatim' || document.declared !== 'document' || frontMatter === null || frontMatter.errors.length > 0) return;
    if (frontMatter.fields.some(({ key, value }) => ORIGINS.includes(key) && value !== null && value !== '')) return;
    const type = frontMatter.fields.find(({ key }) => key === 'type');
    if (type === undefined) return;
    report({
      message: 'Where this text comes from is not written down: add “url:” or “citekey:”.',
      span: type.valueSpan,
      fixes: [
        {
          title: 'Take the file name as citekey',
          preferred: false,
          edits: [{ type: 'edit', uri: document.uri, edits: [frontMatterEdit(document, 'citekey', citekeyOf(document.path))] }],
        },
      ],
    });
  },
};

/** The file name in the characters of a citation key. */
function citekeyOf(path: string): string {
  const name =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/u, '') ?? 'source';
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/gu, '') || 'source';
}
