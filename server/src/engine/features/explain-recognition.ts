/** Why the text at a place was read as it was, as a page of Markdown: the passage under the cursor first, then the rest of its paragraph. */
import { type Explanation, explainText, type Snapshot } from '../workspace';
import { escaped } from './cards/lines';

/** Null where the document is not known or nothing near the place was looked at. `offset` is a UTF-16 offset into the source. */
export function explainRecognition(snapshot: Snapshot, uri: string, offset: number): string | null {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return null;
  const { text } = document.source;
  const date = document.context.date?.value ?? null;
  const all = explainText(text, { date, jurisdiction: document.settings.jurisdiction, path: document.path });
  const block = document.syntax.blocks.find(({ prose }) => prose.span.start <= offset && offset <= prose.span.end);
  const near = block === undefined ? [] : all.filter((explanation) => explanation.block === block.index);
  if (near.length === 0) return null;
  const here = near.filter(({ span }) => span.start <= offset && offset <= span.end);
  const others = near.filter((explanation) => !here.includes(explanation));
  return [
    '# Recognition explained',
    ...(here.length === 0 ? ['Nothing was taken for a mention at this place.'] : here.map(section)),
    ...(others.length === 0 ? [] : ['# In the same paragraph', ...others.map(section)]),
    '',
  ].join('\n\n');
}

function section({ kind, text, value, steps }: Explanation): string {
  const outcome = value === null ? 'not kept' : `read as ${kind}`;
  return [
    `## ${escaped(text)}: ${outcome}`,
    '',
    ...steps.map(({ by, did, because }) => `- \`${by}\` ${WORDS[did]}: ${escaped(because)}.`),
    ...(value === null ? [] : ['', '```json', JSON.stringify(value, null, 2), '```']),
  ].join('\n');
}

const WORDS: Readonly<Record<Explanation['steps'][number]['did'], string>> = {
  made: 'made it',
  refused: 'refused it',
  dropped: 'dropped it',
  changed: 'changed it',
  implied: 'implied',
  resolved: 'resolved it',
};
