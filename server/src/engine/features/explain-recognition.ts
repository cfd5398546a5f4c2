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
    ...(here.length === 0 ? ['Nothing was recognised at this place.'] : here.map((explanation) => section(explanation, '##'))),
    ...(others.length === 0 ? [] : ['## In the same paragraph', ...others.map((explanation) => section(explanation, '###'))]),
    '',
  ].join('\n\n');
}

function section({ kind, text, value, steps }: Explanation, level: string): string {
  const outcome = value === null ? 'not kept' : `read as ${kind === null ? 'it stands' : KINDS[kind]}`;
  return [
    `${level} “${escaped(text)}”: ${outcome}`,
    '',
    ...steps.map(({ by, did, because }) => `- \`${by}\` ${WORDS[did]}: ${escaped(because)}.`),
    ...(value === null ? [] : [`- Value: ${facts(value)}`]),
  ].join('\n');
}

const KINDS: Readonly<Record<NonNullable<Explanation['kind']>, string>> = {
  money: 'money',
  percent: 'a percentage',
  quantity: 'a count',
  date: 'a date',
  policy: 'a policy',
  legislation: 'an Act or other law',
  organisation: 'a body',
  post: 'a post',
  event: 'an event',
  citation: 'a citation',
};

/** "start 2011-03-01, end 2011-05-31, granularity season": the fields that say something. */
function facts(value: NonNullable<Explanation['value']>): string {
  return Object.entries(value)
    .filter(([, field]) => field !== null && field !== false && field !== '' && !(Array.isArray(field) && field.length === 0))
    .map(([name, field]) => `${spaced(name)} ${escaped(typeof field === 'object' ? JSON.stringify(field) : String(field))}`)
    .join(', ');
}

/** "perHead" as "per head". */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

const WORDS: Readonly<Record<Explanation['steps'][number]['did'], string>> = {
  made: 'found it',
  refused: 'refused it',
  dropped: 'dropped it',
  changed: 'changed it',
  implied: 'added what it leaves out',
  resolved: 'worked it out',
};
