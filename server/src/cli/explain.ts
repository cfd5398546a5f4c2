/** `greenpaper explain ID`: a rule's page. */
import { closest, rules } from '../engine';
import { pageOf } from '../host/rule-pages';
import { type Command, readOptions, UsageError } from './usage';

export const explain: Command = {
  name: 'explain',
  usage: 'explain ID',
  summary: 'Prints the page of one rule: what it catches, examples, options and why.',
  help: '`greenpaper rules` lists the ids.',
  async run(args) {
    const { positionals } = readOptions(args, {});
    const [id] = positionals;
    if (id === undefined || positionals.length > 1) throw new UsageError('Name one rule: greenpaper explain date-impossible.');
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      const near = closest(
        id,
        rules.map((candidate) => candidate.id),
        4,
      );
      throw new UsageError(`There is no rule “${id}”.${near === null ? '' : ` Did you mean “${near}”?`}`);
    }
    process.stdout.write(pageOf(id) ?? `# ${id}\n\n${rule.summary}\n`);
    return 0;
  },
};
