/** `greenpaper rules`: every rule with its default severity and what it catches. */
import { rules } from '../engine';
import { type Command, choice, readOptions } from './usage';

export const rulesCommand: Command = {
  name: 'rules',
  usage: 'rules [--format text|json]',
  summary: 'Lists every rule.',
  help: 'Columns: id, default severity, precision class (A, B or C), whether it can be fixed, what it catches. `greenpaper explain ID` says more.',
  async run(args) {
    const { values } = readOptions(args, { format: { type: 'string' } });
    const format = choice(values.format, 'format', ['text', 'json'], 'text');
    const listed = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (format === 'json') {
      const shape = listed.map(({ id, summary, severity, precision, fixable, roles }) => ({
        id,
        severity,
        precision,
        fixable,
        roles: roles ?? ['verbatim', 'own', 'register'],
        summary,
      }));
      process.stdout.write(`${JSON.stringify(shape, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...listed.map(({ id }) => id.length));
    for (const { id, severity, precision, fixable, summary } of listed)
      process.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(11)}  ${precision}  ${fixable ? 'fix' : '   '}  ${summary}\n`);
    return 0;
  },
};
