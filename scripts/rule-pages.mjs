/** Copies the rules' pages to docs/rules/, each with its defaults, and writes their index; `--check` only says whether they are up to date. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { rules } = require('../out/server/src/engine/index.js');

const SOURCE = 'server/src/engine/rules';
const TARGET = 'docs/rules';

const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));

/** "Default: warning · class A · can be fixed · in your own writing" */
function facts({ severity, precision, fixable, roles }) {
  const whose = { verbatim: 'texts as they were found', own: 'your own writing', register: 'the register' };
  const spoken = roles === undefined ? 'all documents' : roles.map((role) => whose[role]).join(' and ');
  return `Default: **${severity}** · precision class ${precision} · ${fixable ? 'with fixes' : 'no fix'} · speaks about ${spoken}`;
}

function pageOf(rule) {
  const text = fs.readFileSync(path.join(SOURCE, `${rule.id}.md`), 'utf8');
  return text.replace(`\n\n${rule.summary}\n`, `\n\n${rule.summary}\n\n${facts(rule)}\n`);
}

const index = [
  '# Rules',
  '',
  'One page for each rule: what it catches, examples, options, and why it is there. Written by `npm run rule-pages` from the rules and their pages.',
  '',
  'Severities are `error`, `warning`, `information`, `hint` and `off`; each can be changed for a folder, a kind of document or one passage.',
  'Precision class **A** is decided from the text or a closed table; **B** is exact once a note, front matter or the register states a fact, and silent without it; **C** is a rule of thumb.',
  '',
  '| Rule | Default | Class | Fix | Catches |',
  '| --- | --- | --- | --- | --- |',
  ...sorted.map(
    ({ id, severity, precision, fixable, summary }) =>
      `| [${id}](${id}.md) | ${severity} | ${precision} | ${fixable ? 'yes' : ''} | ${summary} |`,
  ),
  '',
].join('\n');

const files = new Map([['README.md', index], ...sorted.map((rule) => [`${rule.id}.md`, pageOf(rule)])]);
if (process.argv.includes('--check')) {
  const stale = [...files].filter(
    ([name, text]) => !fs.existsSync(path.join(TARGET, name)) || fs.readFileSync(path.join(TARGET, name), 'utf8') !== text,
  );
  const gone = fs.readdirSync(TARGET).filter((name) => !files.has(name));
  if (stale.length + gone.length > 0) {
    console.error(`docs/rules is out of date: run npm run rule-pages (${[...stale.map(([name]) => name), ...gone].join(', ')}).`);
    process.exit(1);
  }
} else {
  fs.rmSync(TARGET, { recursive: true, force: true });
  fs.mkdirSync(TARGET, { recursive: true });
  for (const [name, text] of files) fs.writeFileSync(path.join(TARGET, name), text);
  console.log(`${sorted.length} rule pages`);
}
