/** What a researcher does, in two real editors: read a figure, jump to a policy, see where else it is named, fix a slip. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Editor } from './editor';
import { type Served, serveDesktop, serveWeb } from './servers';

const CORPUS = path.resolve('../shared/corpus');

/** A small register for the real documents. */
const REGISTER: Readonly<Record<string, string>> = {
  'social-care-green-paper.md':
    'title: Social Care Green Paper\naliases: [green paper on social care]\nkind: green-paper\nstatus: delayed\nowner: Department of Health and Social Care\nannounced: 2017-11\ndue: summer 2018',
  'carers-innovations-fund.md': 'title: Carers Innovations Fund\naliases: ["Carers\' Innovation Fund"]',
  'nhsx.md': 'title: NHSX\nkind: body',
  'care-act-2014.md': 'title: Care Act 2014\naliases: [Care Act]\nkind: act',
  'health-and-wellbeing-boards.md': 'title: Health and Wellbeing Boards\nkind: body',
  'think-local.md': 'title: "Think Local, Act Personal"',
  'care-certificate.md': 'title: Care Certificate',
  'personal-health-budgets.md': 'title: personal health budgets\naliases: [PHBs]',
};

/** Copies made for the suites, removed at the end. */
const copies: string[] = [];

function temporary(): string {
  const target = fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-journey-'));
  copies.push(target);
  return target;
}

function copyOf(folder: string): string {
  const target = temporary();
  fs.cpSync(folder, target, { recursive: true });
  return target;
}

function corpusFolder(): string {
  const target = temporary();
  for (const file of fs.readdirSync(CORPUS).filter((name) => /^\d.*\.md$/u.test(name)))
    fs.copyFileSync(path.join(CORPUS, file), path.join(target, `${file.slice(0, 3)}.md`));
  fs.mkdirSync(path.join(target, 'policies'));
  for (const [name, front] of Object.entries(REGISTER))
    fs.writeFileSync(path.join(target, 'policies', name), `---\ntype: policy\n${front}\n---\n`);
  return target;
}

const VSIX = path.resolve(`greenpaper-${(JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }).version}.vsix`);

const BUILDS = [
  { name: 'web', serve: (folder: string, port: number, _dark: boolean) => serveWeb(folder, port), port: 3401 },
  {
    name: 'desktop',
    serve: (folder: string, port: number, dark: boolean) =>
      serveDesktop(folder, VSIX, port, { 'workbench.colorTheme': dark ? 'Default Dark Modern' : 'Default Light Modern' }),
    port: 3411,
  },
];

after(() => {
  for (const copy of copies) fs.rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
});

for (const { name, serve, port } of BUILDS) {
  describe(`journeys on the samples (${name})`, () => {
    let served: Served;
    let editor: Editor;

    before(async () => {
      served = await serve(copyOf('samples'), port, name === 'desktop');
      editor = await Editor.open(served.url, name);
    });

    after(async () => {
      await editor?.close();
      served?.stop();
    });

    it('hovering over an amount says what was read and what the text leaves open', async () => {
      await editor.openFile('press/2018-10-03-harbour-gazette.md');
      const card = await editor.hover('£2.4 million', /£2,400,000/u);
      assert.match(card, /£2,400,000/u);
      assert.match(card, /2\.35m to 2\.45m/u);
      assert.match(card, /Not said: .*cash or real/u);
      await editor.screenshot('hover');
      await editor.dismiss();
    });

    it('the status item shows the document’s date', async () => {
      await editor.waitForText('.statusbar-item', '3 Oct 2018');
    });

    it('go to definition on a policy named in the prose opens its file at the title', async () => {
      await editor.goTo('Harbour Care Strategy');
      await editor.command('Go to Definition');
      await editor.waitForTab('harbour-care-strategy.md');
      await editor.screenshot('definition');
    });

    it('the hover of a policy opens its file and lists its mentions', async () => {
      await editor.openFile('press/2018-10-03-harbour-gazette.md');
      await editor.hover('Harbour Care Strategy', /Open Policy.*All Mentions/su);
      await editor.screenshot('policy-hover');
      await editor.clickInHover('Open Policy');
      await editor.waitForTab('harbour-care-strategy.md');
      await editor.openFile('press/2018-10-03-harbour-gazette.md');
      await editor.hover('Harbour Care Strategy', /All Mentions/u);
      await editor.clickInHover('All Mentions');
      await editor.waitForText('.reference-zone-widget .monaco-list-row, .reference-zone-widget .preview', /Harbour|harbour/u);
      await editor.screenshot('mentions');
      await editor.dismiss();
      await editor.openFile('policies/harbour-care-strategy.md');
    });

    it('find all references lists the mentions of other documents', async () => {
      await editor.goTo('Harbour Care Strategy');
      await editor.command('References: Find All References');
      await editor.waitForText(
        '[id="workbench.view.extension.references-view"] .monaco-list-row, .reference-zone-widget .monaco-list-row',
        'harbour-gazette',
      );
      await editor.screenshot('references');
    });

    it('the views list the figures of the document and the policies of the folder', async () => {
      // A peek left open would be the editor in front.
      await editor.dismiss();
      await editor.page.locator('.tab', { hasText: 'harbour-gazette' }).click();
      await editor.waitForTab('harbour-gazette');
      await editor.page.locator('.activitybar [aria-label^="Greenpaper"]').first().click();
      await editor.waitForText('.pane-body .monaco-list-row', 'Winter Resilience Fund');
      await editor.waitForText('.pane-body .monaco-list-row', '£9.20');
      await editor.screenshot('views');
      await editor.page.locator('.activitybar [aria-label^="Explorer"]').first().click();
    });

    it('annotating a figure asks what it is for, writes a footnote, and is undone in one step', async () => {
      await editor.openFile('press/2018-10-03-harbour-gazette.md');
      await editor.goTo('£2.4 million');
      await editor.page.keyboard.press('Control+.');
      const offer = editor.page.locator('.action-widget .monaco-list-row', { hasText: 'Annotate “£2.4 million”…' });
      await offer.waitFor();
      await editor.screenshot('annotate-offer');
      // The editor lets no mouse through to a menu that opened under the keyboard.
      await editor.page.keyboard.press('Enter');
      await editor.waitForText('.quick-input-widget', 'What is it for?');
      const box = editor.page.locator('.quick-input-widget input.input').first();
      assert.notEqual(await box.inputValue(), '', 'the question is pre-filled with a guess');
      await editor.screenshot('annotate-question');
      await box.fill('beds for the winter');
      await editor.page.keyboard.press('Enter');
      await editor.waitForText('.view-line', '£2.4 million[^f1]'.replace(' ', '\u00A0'));
      const hover = await editor.hover('£2.4 million', /beds for the winter/u);
      assert.match(hover, /noted/u);
      await editor.screenshot('annotated');
      await editor.dismiss();
      await editor.page.keyboard.press('Control+Z');
      await editor.page.locator('.view-line', { hasText: '[^f1]' }).first().waitFor({ state: 'detached' });
    });

    it('a draft with slips shows them, and a quick fix puts one right', async () => {
      await editor.openFile('briefs/with-problems.md');
      await editor.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
      await editor.goTo('Monday 18');
      await editor.page.keyboard.press('Control+.');
      await editor.waitForText('.action-widget', 'Change to Tuesday');
      await editor.screenshot('quick-fix');
      await editor.page.keyboard.press('Enter');
      await editor.waitForText('.view-line', 'Tuesday 18');
    });

    it('typing two brackets completes the ids of the register', async () => {
      await editor.goTo('See the');
      await editor.page.keyboard.press('End');
      await editor.page.keyboard.type(' [[winter');
      await editor.waitForText('.suggest-widget.visible .monaco-list-row', 'winter-resilience-fund');
      await editor.screenshot('completion');
      await editor.dismiss();
    });
  });

  describe(`journeys on the real documents (${name})`, () => {
    let served: Served | undefined;
    let editor: Editor;

    before(async function () {
      if (!fs.existsSync(CORPUS)) {
        console.log('      ../shared/corpus is not here: the journeys on real documents are skipped.');
        this.skip();
      }
      served = await serve(corpusFolder(), port + 1, false);
      editor = await Editor.open(served.url, `${name}-corpus`);
    });

    after(async () => {
      if (served === undefined) return;
      await editor.close();
      served.stop();
    });

    const cards: readonly (readonly [file: string, words: string, wanted: RegExp, unwanted?: RegExp])[] = [
      [
        '001.md',
        '£487 million',
        /Of it: more than £400 million.*about £620 million in 2024-25 prices.*£487,000,000.*486\.5m to 487\.5m.*detected/su,
      ],
      ['001.md', 'half a billion', /£500 million.*pound is not written.*Exact figure here: £487 million.*£500,000,000.*450m to 550m/su],
      ['001.md', '24/07/2018', /24 July 2018/u, /ambiguous|month first/iu],
      ['001.md', '2030', /by 2030/u],
      ['000.md', '£0.5m', /£0\.5 million → £5 million.*Ten times as much.*\+900%/su],
      ['003.md', '£7.50', /£14,625 a year, as this sentence says.*per hour/su],
      ['003.md', '2.5%-2.7%', /one range, 2\.5% to 2\.7%/u],
      ['004.md', 'next spring', /March to May 2011.*16 November 2010.*first spring/su],
      ['004.md', '2014-15', /1 April 2014 to 31 March 2015/u],
      ['002.md', 'this summer', /June to August 2018.*21 March 2018/su],
    ];

    for (const [file, words, wanted, unwanted] of cards) {
      it(`the card of “${words}” says what it means`, async () => {
        await editor.openFile(file);
        const card = await editor.hover(words, wanted);
        assert.match(card, wanted);
        if (unwanted !== undefined) assert.doesNotMatch(card, unwanted);
        await editor.dismiss();
      });
    }

    it('go to definition on the green paper opens the register', async () => {
      await editor.openFile('000.md');
      await editor.goTo('Social Care Green Paper');
      await editor.command('Go to Definition');
      await editor.waitForTab('social-care-green-paper.md');
      await editor.screenshot('definition');
    });

    it('finds names that look like policies, and writes the ticked ones as files', async () => {
      await editor.command('Greenpaper: Find Policies in This Folder');
      const row = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'National Living Wage' }).first();
      await row.waitFor();
      await editor.screenshot('find-policies');
      await row.click();
      await editor.waitForText('.quick-input-widget', '1 Selected');
      await editor.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
      await editor.waitForText('.notifications-toasts', 'written to the register');
      await editor.openFile('policies/national-living-wage.md');
      await editor.waitForText('.view-line', 'title: National Living Wage');
    });

    it('turns the marks off and on again', async () => {
      await editor.openFile('001.md');
      await editor.goTo('£487 million');
      const figure = editor.page.locator('.view-line span[class*="mtk"]:not(.mtk1)', { hasText: /^£487.million$/u }).first();
      await figure.waitFor();
      await editor.command('Greenpaper: Toggle Marks');
      await figure.waitFor({ state: 'detached' });
      await editor.command('Greenpaper: Toggle Marks');
      await figure.waitFor();
    });
  });
}
