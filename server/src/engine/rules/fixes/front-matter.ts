/** Writes one key of a document's front matter, making the block where there is none; everything else stays as it is. */

import type { TextEdit } from '../../text';
import type { DocumentFacts, YamlBlock } from '../../workspace';
import { lineEnding } from './note-insertion';

/** Replaces the value of `key`, or adds the key; a new block is inserted with no blank line after it. */
export function frontMatterEdit(document: DocumentFacts, key: string, value: string): TextEdit {
  const { text } = document.source;
  const { frontMatter } = document.syntax;
  const eol = lineEnding(text);
  if (frontMatter === null) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { span: { start, end: start }, newText: `---${eol}${key}: ${value}${eol}---${eol}` };
  }
  return yamlEdit(document, frontMatter, key, value);
}

/** The same for any block of YAML, fenced policy blocks included. */
export function yamlEdit(document: DocumentFacts, yaml: YamlBlock, key: string, value: string): TextEdit {
  const { text } = document.source;
  const eol = lineEnding(text);
  const field = yaml.fields.find((candidate) => candidate.key === key);
  if (field !== undefined) {
    if (field.valueSpan.start < field.valueSpan.end) return { span: field.valueSpan, newText: value };
    const colon = text.indexOf(':', field.keySpan.end) + 1;
    return { span: { start: colon, end: colon }, newText: ` ${value}` };
  }
  const at = yaml.contentSpan.end;
  const newLine = at === yaml.contentSpan.start || /[\n\r]$/u.test(text.slice(0, at));
  return { span: { start: at, end: at }, newText: newLine ? `${key}: ${value}${eol}` : `${eol}${key}: ${value}` };
}
