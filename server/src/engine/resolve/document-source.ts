/** Who put a document or one of its articles out, and by which evidence: front matter, its source line, the end of its title, its letter head, its address. */
import type { Mention } from '../recognise';
import type { DocumentSyntax, ProseBlock, Segment, YamlField } from '../syntax';
import type { DocumentSource } from './types';

/** A paragraph of this length is the text itself. */
const BODY_LENGTH = 260;
const HEAD_BLOCKS = 5;
/** "Road shut | The Gazette", "Road shut – ITV News": the last part of a page's title. */
const TITLE_TAIL = /\s[|–—]\s(?<name>\p{Lu}[^|–—\n]{2,48})$/u;
const HOST = /^https?:\/\/(?:www\.)?(?<host>[\w-]{1,60}(?:\.[\w-]{2,30}){1,4})(?:[/:?#]|$)/u;

export function sourceOf(
  syntax: DocumentSyntax,
  organisations: readonly Mention[],
  segment: Segment,
  blocks: readonly ProseBlock[],
  fields: readonly YamlField[] | undefined,
): DocumentSource | null {
  return stated(fields) ?? closing(segment) ?? titled(blocks) ?? letterHead(organisations, blocks, syntax) ?? address(fields);
}

function stated(fields: readonly YamlField[] | undefined): DocumentSource | null {
  const field = fields?.find(({ key, value }) => (key === 'outlet' || key === 'site') && typeof value === 'string' && value.trim() !== '');
  return field === undefined
    ? null
    : { name: String(field.value).trim(), span: field.valueSpan, evidence: 'front-matter', confidence: 'high' };
}

function closing({ outlet, title, sourceSpan }: Segment): DocumentSource | null {
  if (sourceSpan === null) return null;
  // "Source: The Gazette" names the outlet alone; "The Courier, 4 September 2018" its day too.
  const name = (outlet ?? title ?? '').replace(/,?\s+(?:\p{L}+\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+\s+\d{4}$/u, '').trim();
  return name === '' ? null : { name, span: sourceSpan, evidence: 'source-line', confidence: 'high' };
}

function titled(blocks: readonly ProseBlock[]): DocumentSource | null {
  const [first] = blocks;
  if (first === undefined || first.cell !== null || first.prose.text.length > 200) return null;
  const match = TITLE_TAIL.exec(first.prose.text);
  const name = match?.groups?.name?.trim() ?? '';
  // Names only: "… | what it means for you" is no outlet.
  if (
    match === null ||
    !name.split(/\s+/u).every((word) => /^(?:\p{Lu}|\d|and$|of$|the$|for$|&$|on$)/u.test(word)) ||
    /[\d,;:]/u.test(name)
  )
    return null;
  const start = match.index + match[0].indexOf(name);
  return { name, span: first.prose.toSource(start, start + name.length), evidence: 'title-tail', confidence: 'medium' };
}

/** A body alone on its line before the text begins. */
function letterHead(organisations: readonly Mention[], blocks: readonly ProseBlock[], syntax: DocumentSyntax): DocumentSource | null {
  const first = blocks[0]?.index ?? 0;
  const body = blocks.find(({ kind, prose }) => kind !== 'heading' && prose.text.length >= BODY_LENGTH)?.index ?? first + HEAD_BLOCKS;
  for (const { block, proseSpan, span, value } of organisations) {
    if (block >= Math.min(body, first + HEAD_BLOCKS) || block < first) continue;
    const prose = syntax.blocks[block]?.prose.text ?? '';
    if (
      !('title' in value) ||
      !/^[\s*_(]{0,4}$/u.test(prose.slice(0, proseSpan.start)) ||
      !/^[\s*_),.:]{0,4}$/u.test(prose.slice(proseSpan.end))
    )
      continue;
    return { name: value.title, span, evidence: 'letter-head', confidence: 'medium' };
  }
  return null;
}

function address(fields: readonly YamlField[] | undefined): DocumentSource | null {
  const field = fields?.find(({ key, value }) => (key === 'url' || key === 'source') && typeof value === 'string' && HOST.test(value));
  const host = field === undefined ? undefined : HOST.exec(String(field.value))?.groups?.host;
  return field === undefined || host === undefined ? null : { name: host, span: field.valueSpan, evidence: 'address', confidence: 'low' };
}
