/** A short journey in a real Neovim: what its built-in client shows of the built server. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'greenpaper.config.json': '{ "jurisdiction": "GB" }\n',
  'policies/ferry-plan.md': '---\ntype: policy\nid: ferries\ntitle: Ferry Plan\n---\n',
  'a.md': '# Boats\n\nThe Ferry Plan costs £487m. See [[ferries]].\n\nThe debate was on Monday 16 November 2010.\n',
};

interface Answers {
  readonly attach: string;
  readonly diagnostics: { readonly code: string; readonly message: string; readonly line: number };
  readonly hover: string;
  readonly references: number;
  readonly rename: string;
  readonly definition: { readonly name: string; readonly row: number; readonly column: number };
}

describe('Neovim', function () {
  this.timeout(150_000);
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-neovim-')));
  let answers: Answers;

  before(function () {
    if (spawnSync('nvim', ['--version']).status !== 0) {
      console.log('      nvim is not here: the journey in Neovim is skipped.');
      this.skip();
    }
    for (const [name, text] of Object.entries(FILES)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    const written = path.join(folder, 'answers.json');
    const env = {
      ...process.env,
      JOURNEY_FOLDER: folder,
      JOURNEY_SERVER: path.resolve('dist/cli.js'),
      JOURNEY_ANSWERS: written,
      LANG: 'C.UTF-8',
    };
    const { status, stderr } = spawnSync('nvim', ['--headless', '-u', 'NONE', '-c', `luafile ${path.resolve('test/neovim/journey.lua')}`], {
      env,
      encoding: 'utf8',
      timeout: 140_000,
    });
    assert.equal(status, 0, stderr);
    answers = JSON.parse(fs.readFileSync(written, 'utf8')) as Answers;
  });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('attaches', () => assert.equal(answers.attach, 'greenpaper'));
  it('shows a finding at its line', () => {
    assert.equal(answers.diagnostics.code, 'date-weekday-mismatch');
    assert.equal(answers.diagnostics.line, 4);
  });
  it('hovers over an amount', () => assert.match(answers.hover, /£487,000,000/u));
  it('finds the references of a policy', () => assert.equal(answers.references, 2));
  it('renames a policy’s id', () => assert.equal(answers.rename, 'The Ferry Plan costs £487m. See [[boats]].'));
  it('goes to the title of the policy', () => {
    assert.equal(path.basename(answers.definition.name), 'ferry-plan.md');
    assert.deepEqual([answers.definition.row, answers.definition.column], [4, 7]);
  });
});
