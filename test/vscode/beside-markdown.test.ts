/** Beside VS Code's own Markdown support: nothing is offered twice and nothing fought over. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Editor } from './editor';
import { type Served, serveDesktop } from './servers';

const FILES: Readonly<Record<string, string>> = {
  'policies/ferry-plan.md': '---\ntype: policy\nid: ferries\ntitle: Ferry Plan\n---\n',
  'folded.md': 'It costs £3m[^a] and £4m[^b].\n\n[^a]: figure: boats\n[^b]: figure: oars\n',
  'notes.md':
    '# Ferries in winter\n\nThe Ferry Plan costs £3m[^f1], see [[ferries]] and [the aim](#the-aim).\n\n## The aim\n\nMore boats[^f1]. Again [below](#the-aim) and [[notes#The aim]].\n\n[^f1]: figure: boats; policy: ferries\n',
};

const VSIX = path.resolve(`greenpaper-${(JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }).version}.vsix`);

describe('beside VS Code’s own Markdown support', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-beside-'));
  let served: Served;
  let editor: Editor;

  before(async () => {
    for (const [name, text] of Object.entries(FILES)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    served = await serveDesktop(folder, VSIX, 3431, {});
    editor = await Editor.open(served.url, 'beside');
    await editor.openFile('notes.md');
    // Both providers answer from here on.
    await editor.hover('£3m', /£3,000,000/u);
  });

  after(async () => {
    await editor?.close();
    served?.stop();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const rows = async (selector: string) =>
    (await editor.page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ').trim());

  /** `right`: how far right of the first character of the words the cursor stands. */
  async function rename(words: string, to: string, right = 0): Promise<void> {
    await editor.goTo(words);
    for (let step = 0; step < right; step += 1) await editor.page.keyboard.press('ArrowRight');
    await editor.command('Rename Symbol');
    const box = editor.page.locator('.rename-box input:visible');
    await box.waitFor();
    assert.equal(await box.count(), 1);
    await box.fill(to);
    await editor.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  it('the outline lists every heading once, and notes beside them', async () => {
    await editor.command('Explorer: Focus on Outline View');
    await editor.waitForText('.outline-tree .monaco-list-row', 'f1: boats');
    const labels = await rows('.outline-tree .monaco-list-row');
    for (const heading of ['Ferries in winter', 'The aim'])
      assert.equal(labels.filter((label) => label.includes(heading)).length, 1, labels.join(' | '));
    await editor.screenshot('outline');
    await editor.page.locator('.tab.active').click();
  });

  it('a heading, a marker and an id each have one rename, which changes what belongs to it', async () => {
    await rename('## The aim', 'Our goal', 5);
    await editor.waitForText('.view-line', /##.Our.goal/u);
    await editor.waitForText('.view-line', /\(#our-goal\)/u);
    await editor.waitForText('.outline-tree .monaco-list-row', 'Our goal');
    await rename('[^f1', 'cost');
    await editor.waitForText('.view-line', 'figure: boats');
    await editor.waitForText('.view-line', /£3m\[\^cost\]/u);
    await editor.waitForText('.view-line', /boats\[\^cost\]/u);
    await editor.waitForText('.view-line', /^\[\^cost\]:/u);
    // Both providers have read the new text.
    await editor.waitForText('.outline-tree .monaco-list-row', 'cost: boats');
    await rename('[[ferries', 'boats');
    await editor.waitForText('.view-line', /\[\[boats\]\]/u);
    await editor.waitForText('.view-line', /policy:.boats/u);
  });

  it('a word of the source is refused with the reason', async () => {
    await editor.goTo('Ferry Plan');
    await editor.command('Rename Symbol');
    await editor.waitForText('.monaco-editor-overlaymessage, .notifications-toasts, .message', /own words/u);
    await editor.dismiss();
  });

  it('references name every place once', async () => {
    for (const [words, count] of [
      // Two markers and the note; title, mention, wiki link and key.
      ['[^cost', 3],
      ['Ferry Plan', 4],
    ] as const) {
      await editor.goTo(words);
      await editor.command('Go to References');
      await editor.page.locator('.reference-zone-widget .ref-tree .monaco-list-row').first().waitFor();
      const title = (await editor.page.locator('.reference-zone-widget .head').textContent()) ?? '';
      assert.match(title, new RegExp(`\\(${count}\\)`, 'u'), `${words}: ${title}`);
      await editor.screenshot(`references-${count}`);
      await editor.dismiss();
    }
  });

  it('a link to a heading is offered to the editor’s own provider alone', async () => {
    await editor.goTo('below](#our');
    for (let step = 0; step < 10; step += 1) await editor.page.keyboard.press('ArrowRight');
    await editor.command('Go to Definition');
    await editor.page.locator('.reference-zone-widget').waitFor({ state: 'hidden' });
    await editor.waitForText('.statusbar-item', /Ln 5/u);
  });

  it('the notes of a document are folded when it opens', async () => {
    await editor.openFile('folded.md');
    await editor.page.locator('.folding-icon, .codicon-folding-collapsed').first().waitFor();
    await editor.page.locator('.view-line', { hasText: 'oars' }).waitFor({ state: 'detached' });
  });
});
