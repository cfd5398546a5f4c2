/** `greenpaper strip FILE`: the body without annotations, byte for byte the source. */
import fs from 'node:fs';
import { stripAnnotations } from '../engine';
import { type Command, readOptions, UsageError } from './usage';

export const strip: Command = {
  name: 'strip',
  usage: 'strip FILE',
  summary: 'Prints the body of a document without our annotations.',
  help: 'Notes, markers, suppression comments and links to policies are taken out; everything else is printed as it stands.',
  async run(args) {
    const { positionals } = readOptions(args, {});
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('strip takes one file.');
    let text: string;
    try {
      text = fs.readFileSync(file, 'utf8');
    } catch {
      throw new UsageError(`“${file}” cannot be read.`);
    }
    process.stdout.write(stripAnnotations(text));
    return 0;
  },
};
