/** Copies the rules' pages to docs/rules/ and writes their index; `--check` only says whether they are up to date. */
import fs from 'node:fs';
import path from 'node:path';

const SOURCE = 'server/src/engine/rules';
const TARGET = 'docs/rules';

const pages = fs
  .readdirSync(SOURCE)
  .filter((file) => file.endsWith('.md'))
  .sort();
const index = [
  '# Rules',
  '',
  'One page for each rule: what it catches, examples, and why it is there.',
  '',
  ...pages.map((page) => {
    const text = fs.readFileSync(path.join(SOURCE, page), 'utf8');
    const summary =
      text
        .split('\n')
        .slice(1)
        .find((line) => line.trim() !== '') ?? '';
    return `- [${page.slice(0, -3)}](${page}): ${summary}`;
  }),
  '',
].join('\n');

const files = new Map([['README.md', index], ...pages.map((page) => [page, fs.readFileSync(path.join(SOURCE, page), 'utf8')])]);
if (process.argv.includes('--check')) {
  const stale = [...files].filter(
    ([name, text]) => !fs.existsSync(path.join(TARGET, name)) || fs.readFileSync(path.join(TARGET, name), 'utf8') !== text,
  );
  if (stale.length > 0) {
    console.error(`docs/rules is out of date: run npm run rule-pages (${stale.map(([name]) => name).join(', ')}).`);
    process.exit(1);
  }
} else {
  fs.rmSync(TARGET, { recursive: true, force: true });
  fs.mkdirSync(TARGET, { recursive: true });
  for (const [name, text] of files) fs.writeFileSync(path.join(TARGET, name), text);
  console.log(`${pages.length} rule pages`);
}
