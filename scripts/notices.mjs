/** Writes THIRD-PARTY-NOTICES: the licence of every package in the bundles, then the attributions of the data. `--check` compares. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
/** Old packages name their licence only in the readme. */
function licenseOf(folder) {
  const readme = fs.readdirSync(folder).find((entry) => /^readme/iu.test(entry));
  return /\bMIT\b/u.test(readme === undefined ? '' : fs.readFileSync(path.join(folder, readme), 'utf8')) ? 'MIT' : 'see its source';
}

const inputs = JSON.parse(fs.readFileSync('dist/inputs.json', 'utf8'));
const packages = new Map();
for (const input of inputs) {
  const match = /^(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input);
  if (match !== null) packages.set(match.groups.folder, null);
}

const parts = ['Greenpaper contains the following third-party software and data.', ''];
for (const folder of [...packages.keys()].sort()) {
  const { name, version, license: stated, licenses, author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const license = stated ?? licenses?.map(({ type }) => type).join(', ') ?? licenseOf(folder);
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(entry) || /^licen[cs]e/iu.test(entry));
  const text =
    file === undefined
      ? `Licensed under ${license}${author === undefined ? '' : `, ${typeof author === 'string' ? author : author.name}`}.`
      : fs.readFileSync(path.join(folder, file), 'utf8').trim();
  parts.push('-'.repeat(78), `${name} ${version} (${license})`, '', text.replace(/\r\n/g, '\n'), '');
}
const { ATTRIBUTIONS, UNICODE_NOTICE } = require('../out/server/src/engine/data/attributions.js');
parts.push('-'.repeat(78), 'Data', '', ...ATTRIBUTIONS, '', UNICODE_NOTICE.trim(), '');
const text = parts.join('\n');
if (process.argv.includes('--check')) {
  if (!fs.existsSync('THIRD-PARTY-NOTICES') || fs.readFileSync('THIRD-PARTY-NOTICES', 'utf8') !== text) {
    console.error('THIRD-PARTY-NOTICES is out of date: run npm run notices.');
    process.exit(1);
  }
} else {
  fs.writeFileSync('THIRD-PARTY-NOTICES', text);
  console.log(`${packages.size} packages`);
}
