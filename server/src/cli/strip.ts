/** `greenpaper strip FILE`: the body without annotations, byte for byte the source. */
import fs from 'node:fs';
import path from 'node:path';
import { type Link, looksLikePolicyLink, readSyntax, stripAnnotations } from '../engine';
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
    process.stdout.write(stripAnnotations(text, (link) => looksLikePolicyLink(link) || isPolicyFile(path.dirname(file), link)));
    return 0;
  },
};

/** Links to policies go, wherever the register keeps its files: the file they lead to says what it is. */
function isPolicyFile(folder: string, link: Link): boolean {
  if (!/\.(?:md|markdown)$/iu.test(link.path) || /^[a-z][a-z0-9+.-]+:/iu.test(link.path)) return false;
  try {
    const target = fs.readFileSync(path.resolve(folder, link.path), 'utf8');
    return readSyntax(target).frontMatter?.fields.some(({ key, value }) => key === 'type' && value === 'policy') === true;
  } catch {
    return false;
  }
}
