/** The command line: `greenpaper lsp | check | extract | recognise | strip | rules | explain | explain-figure`. The same engine as the editor's. */
import { check } from './cli/check';
import { explain } from './cli/explain';
import { explainFigureCommand } from './cli/explain-figure';
import { extract } from './cli/extract';
import { lsp } from './cli/lsp';
import { recognise } from './cli/recognise';
import { rulesCommand } from './cli/rules';
import { strip } from './cli/strip';
import { type Command, UsageError } from './cli/usage';
import { VERSION } from './version';

const COMMANDS: readonly Command[] = [lsp, check, extract, recognise, strip, rulesCommand, explain, explainFigureCommand];

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    'greenpaper: read, link, annotate and check policy documents',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'greenpaper COMMAND --help lists its options.',
    'Exit codes: 0 clean, 1 findings that fail the run, 2 could not do it.',
    '',
  ].join('\n');
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(`There is no command “${name}”. Run greenpaper --help for the list.`);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`greenpaper ${command.usage}\n\n${command.summary}\n\n${command.help}\n`);
    return 0;
  }
  return command.run(rest);
}

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`greenpaper: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
