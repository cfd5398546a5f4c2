/** A real editor in Chromium: what a person does with mouse and keys, each step awaited by what it shows. */
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SHOTS = path.resolve('.screenshots');
/** The slowest machine's first start of an editor. */
const PATIENCE = 30_000;

export class Editor {
  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly name: string,
  ) {}

  static async open(url: string, name: string): Promise<Editor> {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(url);
    await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
    return new Editor(page, browser, name);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async screenshot(what: string): Promise<string> {
    fs.mkdirSync(SHOTS, { recursive: true });
    const file = path.join(SHOTS, `${this.name}-${what}.png`);
    // What fades in is pictured once it is there; what turns for ever is not waited for.
    await this.page.evaluate(async () => {
      const fading = document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getTiming().iterations === 1);
      await Promise.allSettled(fading.map(({ finished }) => finished));
    });
    await this.page.screenshot({ path: file });
    return file;
  }

  /** Opens a file of the explorer; `file` is a path, whose folders are unfolded first. */
  async openFile(file: string): Promise<void> {
    const parts = file.split('/');
    await this.showExplorer();
    for (const [index, part] of parts.entries()) {
      const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: part }).first();
      await row.waitFor();
      if (index === parts.length - 1) await row.dblclick();
      else if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
    }
    await this.page.locator('.tab.active', { hasText: parts.at(-1) ?? file }).waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** The side bar may be taken by a view that opens late; asked again until the explorer stands there. */
  private async showExplorer(): Promise<void> {
    const explorer = this.page.locator('.explorer-folders-view').first();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await this.page.keyboard.press('Control+Shift+E');
      const shown = await explorer.waitFor({ timeout: 1_500 }).then(
        () => true,
        () => false,
      );
      if (shown) return;
    }
    throw new Error('The explorer did not appear.');
  }

  /** Puts the cursor on the first place these words stand, by the find box. */
  async goTo(words: string): Promise<void> {
    await this.page.locator('.monaco-editor .view-lines').first().click();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+F');
    await this.page.locator('.find-widget.visible').waitFor();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(words);
    await this.page.locator('.find-widget .matchesCount', { hasText: / of / }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('ArrowLeft');
  }

  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const box = this.page.locator('.quick-input-widget input.input').first();
    await box.waitFor();
    await box.fill(`>${title}`);
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: title.replace(/^.*: /u, '') })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The text of the hover on these words; asked again until the server has read the document and `wanted` stands in it, or patience ends. */
  async hover(words: string, wanted = /./u): Promise<string> {
    const until = Date.now() + PATIENCE;
    let last = '';
    await this.goTo(words);
    while (Date.now() < until) {
      await this.command('Show or Focus Hover');
      const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
      const shown = await hover.waitFor({ timeout: 2_500 }).then(
        () => true,
        () => false,
      );
      if (shown) {
        const text = (await this.page.locator('.monaco-hover:not(.hidden)').allInnerTexts()).join('\n');
        last = text.replace(/\u00A0/gu, ' ');
        if (!/^Loading/u.test(last) && wanted.test(last)) return last;
      }
      await this.page.keyboard.press('Escape');
    }
    if (last === '') throw new Error(`No hover appeared on “${words}”.`);
    return last;
  }

  /** A link of the hover that is shown. */
  async clickInHover(title: string): Promise<void> {
    await this.page.locator('.monaco-hover:not(.hidden) a', { hasText: title }).first().click();
  }

  async dismiss(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }

  async waitForTab(file: string): Promise<void> {
    await this.page.locator('.tab.active', { hasText: file }).waitFor();
  }

  async waitForText(selector: string, text: string | RegExp): Promise<void> {
    await this.page.locator(selector, { hasText: text }).first().waitFor();
  }
}
