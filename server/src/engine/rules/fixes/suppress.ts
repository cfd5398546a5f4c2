/** Answers a finding in place: a comment for the block it stands in, or an entry in the file's front matter. */

import { type Span, spanContains } from '../../text';
import type { DocumentFacts } from '../../workspace';
import type { Finding, Fix } from '../types';
import { frontMatterEdit } from './front-matter';
import { lineEnding } from './note-insertion';

/** From the nearest to the widest; none is preferred. The reason is there to be made more exact. */
export function suppressionFixes(document: DocumentFacts, finding: Finding): Fix[] {
  const reason = document.role === 'verbatim' ? 'as printed' : 'checked';
  const comment = blockComment(document, finding, reason);
  const fix = (title: string, span: Span, newText: string): Fix => ({
    title,
    preferred: false,
    edits: [{ type: 'edit', uri: document.uri, edits: [{ span, newText }] }],
  });
  const inFile = fileEntry(document, finding.rule);
  return [
    ...(comment === null ? [] : [fix(`Ignore “${finding.rule}” in this paragraph`, comment.span, comment.newText)]),
    fix(`Ignore “${finding.rule}” in this file`, inFile.span, inFile.newText),
  ];
}

/** On a line of its own before a top-level paragraph, heading or table; at the end of a block that stands in a list or quote. */
function blockComment(document: DocumentFacts, { rule, span }: Finding, reason: string) {
  const { text, lines } = document.source;
  const { blocks, tables } = document.syntax;
  const block = blocks.find(({ prose }) => spanContains(prose.span, span));
  if (block === undefined || block.voice === 'annotator') return null;
  const whole = block.cell === null ? block.prose.span : tables[block.cell.table]?.span;
  if (whole === undefined) return null;
  const start = lines.lineSpan(lines.positionAt(whole.start).line).start;
  const before = text.slice(start, whole.start);
  const topLevel = !block.inList && !block.inQuote && /^(?: {0,3}| {0,3}#{1,6}[ \t]+)$/u.test(before);
  if (topLevel) return { span: { start, end: start }, newText: `<!-- policy-ignore-next ${rule}: ${reason} -->${lineEnding(text)}` };
  return { span: { start: block.prose.span.end, end: block.prose.span.end }, newText: `<!-- policy-ignore ${rule}: ${reason} -->` };
}

/** One more id in `policy-ignore`, whatever way it is written. */
function fileEntry(document: DocumentFacts, rule: string) {
  const { text, lines } = document.source;
  const field = document.syntax.frontMatter?.fields.find(({ key }) => key === 'policy-ignore');
  if (field === undefined || field.value === null) return frontMatterEdit(document, 'policy-ignore', `[${rule}]`);
  if (typeof field.value === 'string') return { span: field.valueSpan, newText: `[${field.value}, ${rule}]` };
  const closing = text[field.valueSpan.end - 1];
  const at = (offset: number, newText: string) => ({ span: { start: offset, end: offset }, newText });
  if (closing === ']') return at(field.valueSpan.end - 1, `${(field.items?.length ?? 0) > 0 ? ', ' : ''}${rule}`);
  if (closing === '}') return at(field.valueSpan.end - 1, `${(field.fields?.length ?? 0) > 0 ? ', ' : ''}${rule}: checked`);
  const first = lines.lineSpan(lines.positionAt(field.valueSpan.start).line);
  const indent = /^[ \t]*/u.exec(text.slice(first.start, first.end))?.[0] ?? '';
  const lastText = field.valueSpan.end - (/\s*$/u.exec(text.slice(field.valueSpan.start, field.valueSpan.end))?.[0].length ?? 0);
  const last = lines.lineSpan(lines.positionAt(lastText).line);
  return at(last.end, `${lineEnding(text)}${indent}${field.fields === null ? `- ${rule}` : `${rule}: checked`}`);
}
