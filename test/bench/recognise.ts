/** The engine's recognise-and-resolve call against the remark parse of the same text, and against peers that read dates and amounts. */
import fs from 'node:fs';
import * as recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import compromiseDates from 'compromise-dates';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { recognise } from '../../server/src/engine/recognise';
import { inferContext, inferJurisdiction, resolveMentions } from '../../server/src/engine/resolve';
import { readSyntax } from '../../server/src/engine/syntax';
import { type BenchResult, best, bestInTurn, line, megabytesPerSecond } from './measure';
import { policyProse } from './text';

const remark = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const withDates = nlp.extend(compromiseDates);
const DATE = '2018-10-03';
const CORPUS = '../shared/corpus';

/** The engine's call on `text`, its remark parse, and the mentions in a kilobyte. */
function worksOn(text: string): { meaning: () => readonly unknown[]; parse: () => unknown; density: number } {
  const syntax = readSyntax(text);
  const place = inferJurisdiction(text, undefined, 'GB');
  const meaning = () => {
    const mentions = recognise(syntax, text, place);
    return resolveMentions(mentions, syntax, inferContext({ text, syntax, mentions, path: '', given: { date: DATE, jurisdiction: 'GB' } }));
  };
  return { meaning, parse: () => remark.parse(text), density: meaning().length / (text.length / 1024) };
}

function realProse(): string | null {
  if (!fs.existsSync(CORPUS)) return null;
  return fs
    .readdirSync(CORPUS)
    .filter((name) => /^\d.*\.md$/u.test(name))
    .sort()
    .map((name) => fs.readFileSync(`${CORPUS}/${name}`, 'utf8'))
    .join('\n\n');
}

function paragraphsOf(text: string): string[] {
  return text.split('\n\n').filter((paragraph) => paragraph !== '');
}

const REFERENCE = new Date(`${DATE}T12:00:00`);

/** Peers read paragraph by paragraph, each with what it finds. */
function readWithChrono(paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs) chrono.en.GB.parse(paragraph, REFERENCE);
}

/** The slow ones read less of the text. MB/s. */
function slowPeers(text: string): Readonly<Record<string, number>> {
  const paragraphs = paragraphsOf(text);
  const rate = (share: number, runs: number, read: (paragraph: string) => void) => {
    const some = paragraphs.slice(0, Math.max(1, Math.floor(paragraphs.length * share)));
    const characters = some.reduce((sum, paragraph) => sum + paragraph.length, 0);
    return megabytesPerSecond(
      characters,
      best(() => some.forEach(read), runs),
    );
  };
  return {
    compromiseMegabytesPerSecond: rate(0.12, 2, (paragraph) => {
      const read = withDates(paragraph);
      read.dates({ today: DATE }).json();
      read.money().json();
      read.percentages().json();
    }),
    recognizersMegabytesPerSecond: rate(0.03, 2, (paragraph) => {
      recognizers.recognizeDateTime(paragraph, recognizers.Culture.EnglishOthers, recognizers.DateTimeOptions.None, REFERENCE);
      recognizers.recognizeCurrency(paragraph, recognizers.Culture.English);
      recognizers.recognizePercentage(paragraph, recognizers.Culture.English);
      recognizers.recognizeNumber(paragraph, recognizers.Culture.English);
    }),
  };
}

export function benchRecognise(): BenchResult {
  const text = policyProse(256);
  const { density, ...works } = worksOn(text);
  const paragraphs = paragraphsOf(text);
  const ours = bestInTurn({ ...works, chrono: () => readWithChrono(paragraphs) }, 20);
  const real = realProse();
  const worksOnReal = real === null ? null : worksOn(real);
  const onReal = worksOnReal === null ? null : bestInTurn({ meaning: worksOnReal.meaning, parse: worksOnReal.parse }, 20);
  const rates: Readonly<Record<string, number>> = {
    chronoMegabytesPerSecond: megabytesPerSecond(text.length, ours.chrono),
    ...slowPeers(text),
  };
  const speed = megabytesPerSecond(text.length, ours.meaning);
  const toParse = ours.meaning / ours.parse;
  const compare = (name: string, key: string) =>
    line(name, `${(rates[key] ?? 0).toFixed(3)} MB/s; ours is ${(speed / (rates[key] ?? 1)).toFixed(1)} times as fast`);
  return {
    numbers: {
      recogniseMegabytesPerSecond: speed,
      parseMegabytesPerSecond: megabytesPerSecond(text.length, ours.parse),
      recogniseToParse: toParse,
      ...(onReal === null ? {} : { recogniseToParseOnRealDocuments: onReal.meaning / onReal.parse }),
      ...rates,
    },
    lines: [
      line(
        'recognise and resolve',
        `${speed.toFixed(1)} MB/s, ${toParse.toFixed(2)} of a remark parse (${density.toFixed(1)} mentions/KB)`,
      ),
      onReal === null || real === null || worksOnReal === null
        ? line('the same on real documents', 'not at hand')
        : line(
            'the same on real documents',
            `${megabytesPerSecond(real.length, onReal.meaning).toFixed(1)} MB/s, ${(onReal.meaning / onReal.parse).toFixed(2)} of a remark parse (${worksOnReal.density.toFixed(1)} mentions/KB)`,
          ),
      line('remark parse', `${megabytesPerSecond(text.length, ours.parse).toFixed(1)} MB/s`),
      compare('chrono-node (dates only)', 'chronoMegabytesPerSecond'),
      compare('compromise with dates', 'compromiseMegabytesPerSecond'),
      compare('Recognizers-Text', 'recognizersMegabytesPerSecond'),
    ],
    gates: [{ says: 'recognising takes at most a quarter of a remark parse of the same text', holds: toParse <= 0.25 }],
  };
}
