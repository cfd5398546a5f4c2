/** `greenpaper recognise`: NDJSON in, NDJSON out, line by line in constant memory. */
import readline from 'node:readline';
import * as z from 'zod';
import { explainText, type Mention, recogniseText } from '../engine';
import { type Command, readOptions } from './usage';

const input = z.object({
  id: z.unknown(),
  text: z.string(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u)
    .nullish(),
  jurisdiction: z.string().nullish(),
});

export const recognise: Command = {
  name: 'recognise',
  usage: 'recognise [--explain] < IN.ndjson > OUT.ndjson',
  summary: 'A stream for pipelines: one JSON object a line in, its mentions out, in order.',
  help: 'In: {"id": any, "text": string, "date": "YYYY-MM-DD"?, "jurisdiction": "GB"?}. Out: {"id", "mentions": [{"kind", "start", "end", "text", "value"}]}; offsets are UTF-16 code units, end exclusive. A line that is not such an object yields {"id": null, "line", "error"} and exit code 2. --explain adds "explain": what was made, refused, dropped or changed, by which recogniser or refiner, and why.',
  async run(args) {
    const { values } = readOptions(args, { explain: { type: 'boolean' } });
    const explain = values.explain === true;
    let line = 0;
    let failed = false;
    for await (const text of readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() === '') continue;
      const { answer, ok } = answerLine(text, line, explain);
      failed ||= !ok;
      if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    return failed ? 2 : 0;
  },
};

/** One line's answer. */
export function answerLine(text: string, line: number, explain = false): { readonly answer: string; readonly ok: boolean } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refused(
      line,
      `Line ${line} is no JSON. Each line is one object, as {"id": 1, "text": "It cost £3m."}, with no line break in it.`,
    );
  }
  const read = input.safeParse(parsed);
  if (!read.success) return refused(line, `Line ${line}: ${WANTED[String(read.error.issues[0]?.path[0])] ?? WANTED.line}`);
  const { id, text: body, date, jurisdiction } = read.data;
  const mentions = recogniseText(body, { date: date ?? null, jurisdiction: jurisdiction ?? null });
  const out = { id: id ?? null, mentions: mentions.filter(isPublic).map(mentionOut) };
  return { answer: JSON.stringify(explain ? { ...out, explain: explanationsOut(body, date, jurisdiction) } : out), ok: true };
}

/** What each field of a line is; `line` for what is no object at all. */
const WANTED: Readonly<Record<string, string>> = {
  line: 'an object is expected, as {"id": 1, "text": "It cost £3m."}.',
  id: '“id” is missing. It may be anything, null included, and comes back with the answer.',
  text: '“text” is missing or no piece of text. It is the text to read, as Markdown.',
  date: '“date” is the day of the text written as 2018-03-21, or null.',
  jurisdiction: '“jurisdiction” is a code such as GB, GB-SCT, US or EU, or null.',
};

function refused(line: number, error: string): { readonly answer: string; readonly ok: boolean } {
  return { answer: JSON.stringify({ id: null, line, error }), ok: false };
}

function explanationsOut(text: string, date: string | null | undefined, jurisdiction: string | null | undefined): unknown[] {
  return explainText(text, { date: date ?? null, jurisdiction: jurisdiction ?? null }).map(
    ({ kind, span, text: quoted, value, steps }) => ({
      kind,
      start: span.start,
      end: span.end,
      text: quoted,
      kept: value !== null,
      steps,
    }),
  );
}

/** Posts are ours alone: the stream's kinds are those of the contract. */
function isPublic({ kind }: Mention): boolean {
  return kind !== 'post';
}

export function mentionOut(mention: Mention): Record<string, unknown> {
  const { kind, span, text } = mention;
  const change =
    'change' in mention && mention.change !== null
      ? {
          change: {
            role: mention.change.role,
            other: mention.change.other === null ? null : [mention.change.other.start, mention.change.other.end],
          },
        }
      : {};
  // A Budget or Spending Review is a policy in the stream's words.
  return { kind: kind === 'event' ? 'policy' : kind, start: span.start, end: span.end, text, value: valueOut(mention), ...change };
}

function valueOut(mention: Mention): unknown {
  switch (mention.kind) {
    case 'event':
      return { title: mention.value.title };
    case 'policy':
    case 'organisation':
      return mention.value.id === null ? { title: mention.value.title } : { id: mention.value.id, title: mention.value.title };
    case 'legislation':
      return mention.value.uri === null ? { title: mention.value.title } : { uri: mention.value.uri, title: mention.value.title };
    default:
      return mention.value;
  }
}
