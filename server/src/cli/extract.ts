/** `greenpaper extract`: one row per figure and date, with its words, value and document. */
import { evidenceCsv, evidenceRows } from '../engine';
import { load } from './load';
import { type Command, choice, readOptions } from './usage';

export const extract: Command = {
  name: 'extract',
  usage: 'extract [PATH…] [--format jsonl|csv|json] [--config FILE]',
  summary: 'The evidence table: a row per figure and date, in text order.',
  help: 'Columns: left, text, right, value, unit, per, period, basis, money, policy, speaker, document, date, source, state, then path, line, start, end, kind and (not in CSV) mention, the value object.',
  async run(args) {
    const { values, positionals } = readOptions(args, { format: { type: 'string' }, config: { type: 'string' } });
    const format = choice(values.format, 'format', ['jsonl', 'csv', 'json'], 'jsonl');
    const { snapshot, documents, problems } = await load(positionals, {
      configFile: typeof values.config === 'string' ? values.config : undefined,
    });
    for (const problem of problems) process.stderr.write(`greenpaper: ${problem}\n`);
    if (format === 'jsonl') {
      for (const document of documents)
        for (const row of evidenceRows(snapshot, document.uri)) process.stdout.write(`${JSON.stringify(row)}\n`);
      return 0;
    }
    const rows = documents.flatMap((document) => evidenceRows(snapshot, document.uri));
    process.stdout.write(format === 'csv' ? evidenceCsv(rows) : `${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  },
};
