/** What is written into a document: only what was meant, where it was meant, and gone without a trace when stripped. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type AnnotateKind,
  actionsAt,
  addFrontMatter,
  annotatables,
  annotate,
  bodyHash,
  checkDocument,
  DEFAULT_CONFIG,
  type EditAnswer,
  type FileEdit,
  insertCitation,
  lockSource,
  policyLinkOf,
  ruleSettings,
  type Snapshot,
  sourceActions,
  stripAnnotations,
} from '../../../server/src/engine';
import { applyFileEdits, putChange, type TestWorkspace, uriOf, workspaceOf } from '../../support/workspace';

const PARAGRAPH = { ...DEFAULT_CONFIG, annotation: { notes: 'paragraph' as const } };

function done(workspace: TestWorkspace, edits: readonly FileEdit[] | null): void {
  assert.ok(edits !== null);
  applyFileEdits(workspace, edits);
}

/** The cursor of a marked text: its document and place. */
function cursorOf(workspace: TestWorkspace): { uri: string; offset: number; path: string } {
  const [cursor] = workspace.marked.cursors;
  assert.ok(cursor);
  return { uri: uriOf(cursor.path), offset: cursor.offset, path: cursor.path };
}

/** Annotates at `▮` and gives the whole text. */
function annotated(text: string, kind: AnnotateKind, gloss: string, config = DEFAULT_CONFIG): string {
  const workspace = workspaceOf(text, config);
  const { uri, offset, path } = cursorOf(workspace);
  const answer = annotate(workspace.snapshot(), uri, offset, kind, gloss);
  if (answer.edits === null) return answer.message;
  done(workspace, answer.edits);
  return workspace.text(path);
}

/** Situation, text with the cursor, kind, gloss, and what stands there then. */
const WRITTEN: readonly (readonly [string, string, AnnotateKind, string, string])[] = [
  ['a figure', 'They gave ▮£3m more.\n', 'figure', 'boats', 'They gave £3m[^f1] more.\n\n[^f1]: figure: boats\n'],
  ['no final newline', 'They gave ▮£3m more.', 'figure', 'boats', 'They gave £3m[^f1] more.\n\n[^f1]: figure: boats'],
  [
    'CRLF and blank lines at the end',
    'They gave ▮£3m.\r\n\r\n\r\n',
    'figure',
    'boats',
    'They gave £3m[^f1].\r\n\r\n[^f1]: figure: boats\r\n\r\n\r\n',
  ],
  [
    'a relative date is pinned',
    '---\ndate: 2018-09-03\n---\nReady ▮next spring.\n',
    'date',
    'beds are open',
    '---\ndate: 2018-09-03\n---\nReady next spring[^d1].\n\n[^d1]: date: beds are open; value: 2019-03/2019-05\n',
  ],
  ['a stated date is not said twice', 'Ready by ▮31 March 2019.\n', 'date', 'beds', 'Ready by 31 March 2019[^d1].\n\n[^d1]: date: beds\n'],
  [
    'a sentence',
    'It was new. All ▮is well. Truly.\n',
    'claim',
    'all is well',
    'It was new. All is well.[^c1] Truly.\n\n[^c1]: claim: all is well\n',
  ],
  ['keys in the answer', 'They gave ▮£3m.\n', 'figure', 'boats; per: year', 'They gave £3m[^f1].\n\n[^f1]: figure: boats; per: year\n'],
  [
    'a free label',
    'A[^F1] ▮£3m[^x].\n\n[^f1]: See £9m.\n[^x]: y\n',
    'figure',
    'b',
    'A[^F1] £3m[^x][^f2].\n\n[^f1]: See £9m.\n[^x]: y\n\n[^f2]: figure: b\n',
  ],
  [
    'in text order',
    '£1m[^f1], ▮£2m, £3m[^f2].\n\n[^f1]: figure: a\n[^f2]: figure: c\n',
    'figure',
    'b',
    '£1m[^f1], £2m[^f3], £3m[^f2].\n\n[^f1]: figure: a\n[^f3]: figure: b\n[^f2]: figure: c\n',
  ],
  [
    'before all others',
    '▮£1m, £3m[^f2].\n\n[^f2]: figure: c\n',
    'figure',
    'a',
    '£1m[^f1], £3m[^f2].\n\n[^f1]: figure: a\n[^f2]: figure: c\n',
  ],
  [
    'behind a memo',
    '£1m[^f1], ▮£2m.\n\n[^f1]: figure: a\n\n    A memo.\n',
    'figure',
    'b',
    '£1m[^f1], £2m[^f2].\n\n[^f1]: figure: a\n\n    A memo.\n[^f2]: figure: b\n',
  ],
  [
    'an unclosed fence at the end',
    'They gave ▮£3m.\n\n```\nnever closed\n',
    'figure',
    'boats',
    'They gave £3m[^f1].\n\n[^f1]: figure: boats\n\n```\nnever closed\n',
  ],
  [
    'an unclosed comment at the end',
    'They gave ▮£3m.\n\n<!-- open\n',
    'figure',
    'boats',
    'They gave £3m[^f1].\n\n[^f1]: figure: boats\n\n<!-- open\n',
  ],
  [
    'a closed fence at the end',
    'They gave ▮£3m.\n\n```\ncode\n```\n',
    'figure',
    'boats',
    'They gave £3m[^f1].\n\n```\ncode\n```\n\n[^f1]: figure: boats\n',
  ],
  [
    'a heading',
    '# The ▮£3m fund\n\nIt was spent.\n',
    'figure',
    'boats',
    '# The £3m fund\n\nIt was spent.[^f1]\n\n[^f1]: figure: boats; quote: £3m\n',
  ],
  [
    'a heading whose words come again',
    '# A ▮£3m fund\n\nIt had £3m.\n',
    'figure',
    'boats',
    '# A £3m fund\n\nIt had £3m.[^f1]\n\n[^f1]: figure: boats; quote: £3m fund\n',
  ],
  [
    'a link text',
    'See [the ▮£3m fund](x.md) here.\n',
    'figure',
    'boats',
    'See [the £3m fund](x.md) here.[^f1]\n\n[^f1]: figure: boats; quote: £3m\n',
  ],
  [
    'a table cell',
    '| Sum | For |\n|---|---|\n| ▮£3m | boats |\n',
    'figure',
    'boats',
    '| Sum | For |\n|---|---|\n| £3m[^f1] | boats |\n\n[^f1]: figure: boats\n',
  ],
  ['a list', '- ▮£3m\n- more\n', 'figure', 'boats', '- £3m[^f1]\n- more\n\n[^f1]: figure: boats\n'],
  ['a word in brackets behind', 'They gave ▮£3m(2018).\n', 'figure', 'boats', 'They gave £3m[^f1](2018).\n\n[^f1]: figure: boats\n'],
  ['emphasis', 'They gave **▮£3m** more.\n', 'figure', 'boats', 'They gave **£3m[^f1]** more.\n\n[^f1]: figure: boats\n'],
];

const BEHIND_PARAGRAPH: readonly (readonly [string, string, string])[] = [
  ['the marker’s own paragraph', 'A ▮£3m.\n\nNext.\n', 'A £3m[^f1].\n\n[^f1]: figure: x\n\nNext.\n'],
  ['the last adjoining block', 'A ▮£3m.\n- a list\n\nNext.\n', 'A £3m[^f1].\n- a list\n\n[^f1]: figure: x\n\nNext.\n'],
  ['the list, never inside it', '- A ▮£3m.\n\n- Another.\n\nNext.', '- A £3m[^f1].\n\n- Another.\n\n[^f1]: figure: x\n\nNext.'],
  ['a quote', '> A ▮£3m.\n\nNext.', '> A £3m[^f1].\n\n[^f1]: figure: x\n\nNext.'],
  [
    'notes that come before it',
    'A £2m[^f1], ▮£3m.\n\n[^f1]: figure: w\n\nNext.\n',
    'A £2m[^f1], £3m[^f2].\n\n[^f1]: figure: w\n\n[^f2]: figure: x\n\nNext.\n',
  ],
];

describe('annotate', () => {
  for (const [name, text, kind, gloss, expected] of WRITTEN) it(name, () => assert.equal(annotated(text, kind, gloss), expected));
  for (const [name, text, expected] of BEHIND_PARAGRAPH)
    it(`behind ${name}`, () => assert.equal(annotated(text, 'figure', 'x', PARAGRAPH), expected));

  it('is refused with a reason where no marker can stand', () => {
    assert.equal(annotated('# The ▮£3m fund\n', 'figure', 'boats'), 'No marker can stand here.');
    assert.match(annotated('They ▮gave.\n', 'figure', 'boats'), /Put the cursor on a figure/u);
    assert.match(annotated('£3m▮[^f1].\n\n[^f1]: figure: boats\n', 'figure', 'boats'), /without a note/u);
  });

  it('asks one question, pre-filled with a guess', () => {
    const offered = (text: string) => {
      const workspace = workspaceOf(text);
      const { uri, offset } = cursorOf(workspace);
      return annotatables(workspace.snapshot(), uri, offset).map(({ kind, question, guess }) => [kind, question, guess]);
    };
    assert.deepEqual(offered('Councils get ▮£3m to repair the sea wall.\n'), [
      ['figure', 'What is it for?', 'repair the sea wall'],
      ['claim', 'What is claimed?', 'Councils get £3m to repair the sea wall'],
    ]);
    assert.deepEqual(offered('The beds will be open by ▮31 March 2019.\n')[0], ['date', 'What happens then?', 'beds will be open']);
  });

  it('holds for “Note as printed” too: no fence swallows the note', () => {
    const text = 'It was on Monday 16 November 2010.\n\n```\nnever closed\n';
    const workspace = workspaceOf(text);
    const [finding] = checkDocument(workspace.snapshot(), uriOf('document.md'), ruleSettings(DEFAULT_CONFIG));
    const fix = finding?.fixes.find(({ title }) => title === 'Note as printed');
    done(workspace, fix?.edits ?? null);
    assert.equal(stripAnnotations(workspace.text('document.md')), text);
    assert.deepEqual(checkDocument(workspace.snapshot(), uriOf('document.md'), ruleSettings(DEFAULT_CONFIG)), []);
  });

  it('keeps notes short: ten on one article average under 90 characters', () => {
    const text = Array.from({ length: 10 }, (_, index) => `The council will spend £${index + 2}m on new beds for patients who wait.`).join(
      '\n\n',
    );
    const workspace = workspaceOf(text);
    for (let count = 0; count < 10; count += 1) {
      const snapshot = workspace.snapshot();
      const [uri] = snapshot.documents.keys();
      const at = workspace.text('document.md').indexOf(`£${count + 2}m`);
      const [offer] = annotatables(snapshot, uri ?? '', at);
      done(workspace, annotate(snapshot, uri ?? '', at, 'figure', offer?.guess || 'new beds for patients').edits);
    }
    const notes = workspace.text('document.md').match(/^\[\^f\d+\]: .*$/gmu) ?? [];
    assert.equal(notes.length, 10);
    assert.ok(notes.join('').length / 10 < 90);
  });
});

/** Pieces of documents that are hard to write into. */
const PIECES = [
  'They gave £3m more. ',
  'By 31 March 2019 all is well. ',
  '**£4m** and *£5m*',
  '[£6m](x.md) ',
  '`£7m` ',
  '[^own]',
  '\n\n[^own]: See £8m.\n\n',
  '\n\n',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '\n\n- £9m\n- ten\n\n',
  '\n\n> £10m\n> more\n\n',
  '\n\n# A £11m fund\n\n',
  '\n\n```\ncode £12m\n',
  '\n```\n\n',
  '\n\n| a | b |\n|---|---|\n| £13m | 14% |\n\n',
  '<!-- £15m -->',
  '\n\n<!-- open\n',
  '   \n',
  '&pound;16m ',
  '£17m(2018) ',
  '£18m[2] ',
  'https://x.org/a',
  '\n\n    indented £19m\n\n',
  '\n---\n',
  '~~£20m~~ ',
  '£21m\\\n',
  '(£22m)',
  '“£23m.” ',
  '<div>\n',
  '\n\n1. £24m\n\n   more\n\n',
  '\n\n[ref]: x.md\n\n',
  '\t',
];

describe('strip after annotating', () => {
  it('gives the source back byte for byte, whatever was annotated, and the lock holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }),
        fc.boolean(),
        // In a long text only the part around the edit is read again.
        fc.constantFrom('', 'Words that stand alone.\n\n'.repeat(40)),
        fc.array(
          fc.tuple(fc.nat(), fc.constantFrom<AnnotateKind>('figure', 'date', 'claim'), fc.constantFrom('boats', 'a; b', 'for “all”', '')),
          {
            maxLength: 5,
          },
        ),
        (parts, behind, around, steps) => {
          const source = `${around}${parts.join('')}`;
          const prose = () =>
            workspace
              .snapshot()
              .documents.get(uriOf('a.md'))
              ?.syntax.blocks.map((block) => block.prose.text);
          const orphans = () =>
            workspace
              .snapshot()
              .documents.get(uriOf('a.md'))
              ?.notes.flatMap((note) => note.orphans).length;
          const workspace = workspaceOf('', behind ? PARAGRAPH : DEFAULT_CONFIG);
          const put = (text: string) => workspace.engine.apply([putChange('a.md', text, workspace.config)]);
          put(source);
          const [before, hash] = [stripAnnotations(source), bodyHash(source)];
          for (const [where, kind, gloss] of steps) {
            const text = workspace.text('a.md');
            const snapshot = workspace.snapshot();
            const tokens = snapshot.mentions(uriOf('a.md'));
            const offset = tokens[where % Math.max(1, tokens.length)]?.span.start ?? where % (text.length + 1);
            const { edits } = annotate(snapshot, uriOf('a.md'), offset, kind, gloss);
            const [read, lost] = [prose(), orphans()];
            if (edits !== null) done(workspace, edits);
            assert.deepEqual(prose(), read);
            assert.equal(orphans(), lost);
          }
          const after = workspace.text('a.md');
          assert.equal(stripAnnotations(after), before);
          assert.equal(bodyHash(after), hash);
        },
      ),
      { numRuns: 250 },
    );
  });
});

/** Titles offered at `▮`. */
function titles(text: string): string[] {
  const workspace = workspaceOf(text);
  const { uri, offset } = cursorOf(workspace);
  return actionsAt(workspace.snapshot(), uri, { start: offset, end: offset }).map(({ title }) => title);
}

/** Takes the action whose title begins so, and gives the files that changed. */
function taken(text: string, title: string, span?: (snapshot: Snapshot) => { start: number; end: number }): Record<string, string> {
  const workspace = workspaceOf(text);
  const { uri, offset } = cursorOf(workspace);
  const at = span?.(workspace.snapshot()) ?? { start: offset, end: offset };
  const action = actionsAt(workspace.snapshot(), uri, at).find((candidate) => candidate.title.startsWith(title));
  assert.ok(
    action,
    `“${title}” is not among: ${actionsAt(workspace.snapshot(), uri, at)
      .map((candidate) => candidate.title)
      .join(' · ')}`,
  );
  const edits = action.edits();
  done(workspace, edits);
  return Object.fromEntries(
    (edits ?? []).map((edit) => [edit.uri.replace('file:///workspace/', ''), workspace.text(edit.uri.replace('file:///workspace/', ''))]),
  );
}

const REGISTER = `-- policies/ferry-plan.md --
---
type: policy
title: Ferry Plan
aliases: [the plan for ferries]
---
`;

describe('actions on a note', () => {
  const note = (keys: string) => `Of £30m[^f1] the ▮£3m[^f2] is new.\n\n[^f1]: figure: all\n[^f2]: figure: boats${keys}\n`;

  it('write one key, and offer only what is not said', () => {
    assert.equal(taken(note(''), 'It is new money')['document.md'], note('; money: new').replace('▮', ''));
    assert.equal(taken(note('; per: year.'), 'In cash terms')['document.md'], note('; basis: cash; per: year.').replace('▮', ''));
    assert.equal(taken(note(''), 'It is part of “£30m”')['document.md'], note('; part-of: f1').replace('▮', ''));
    assert.ok(!titles(note('; money: recycled')).some((title) => title.includes('money:')));
  });

  it('know the price year of the document', () => {
    const text = `---\ndate: 2018-09-03\n---\n${note('')}`;
    assert.ok(titles(text).includes('In real terms, 2018-19 prices (basis: real:2018-19)'));
  });

  it('write into any spelling', () => {
    assert.equal(taken('They gave :figure[▮£3m] more.\n', 'It is new money')['document.md'], 'They gave :figure[£3m]{money="new"} more.\n');
    assert.equal(
      taken('They gave [▮£3m]{.figure per="year"}.\n', 'In cash')['document.md'],
      'They gave [£3m]{.figure per="year" basis="cash"}.\n',
    );
    assert.equal(
      taken('They gave [▮£3m](x.md "per: year").\n', 'In cash')['document.md'],
      'They gave [£3m](x.md "per: year; basis: cash").\n',
    );
  });

  it('say “same fact” with the same label', () => {
    assert.equal(
      taken('They gave £3m[^f1]. That ▮£3m is new.\n\n[^f1]: figure: boats\n', 'Same fact as line 1')['document.md'],
      'They gave £3m[^f1]. That £3m[^f1] is new.\n\n[^f1]: figure: boats\n',
    );
  });

  it('tell the financial year from the month', () => {
    const text = 'By then[^d1].\n\n[^d1]: date: it is done; value: ▮2011-12; quote: then\n';
    assert.ok(taken(text, 'Change to the financial year')['document.md']?.includes('value: FY 2011-12;'));
  });
});

describe('link actions', () => {
  const text = `${REGISTER}-- a.md --\nThe ▮Ferry Plan is late. The plan for ferries is [here](b.md).\n-- b.md --\nThe Ferry Plan\n`;

  it('link this mention, all of the document, or all of the folder', () => {
    assert.deepEqual(taken(text, 'Link this mention'), {
      'a.md': 'The [Ferry Plan](policies/ferry-plan.md) is late. The plan for ferries is [here](b.md).\n',
    });
    assert.deepEqual(taken(text, 'Link all 2'), {
      'a.md': 'The [Ferry Plan](policies/ferry-plan.md) is late. [The plan for ferries](policies/ferry-plan.md) is [here](b.md).\n',
    });
    assert.deepEqual(Object.keys(taken(text, 'Link every mention')), ['a.md', 'b.md']);
  });

  it('leave nothing behind when stripped, wherever the register is', () => {
    const workspace = workspaceOf(text.replace('policies/ferry-plan', 'register/ferry-plan'));
    const { uri, offset } = cursorOf(workspace);
    const source = workspace.text('a.md');
    const link = actionsAt(workspace.snapshot(), uri, { start: offset, end: offset }).find(({ title }) => title.startsWith('Link all'));
    done(workspace, link?.edits() ?? null);
    const document = workspace.snapshot().documents.get(uri);
    assert.ok(document && workspace.text('a.md').includes('](register/ferry-plan.md)'));
    assert.equal(stripAnnotations(workspace.text('a.md'), policyLinkOf(workspace.snapshot(), document)), source);
  });

  it('never link a string again, by a decision of the folder', () => {
    const workspace = workspaceOf(text);
    const { uri, offset } = cursorOf(workspace);
    const never = actionsAt(workspace.snapshot(), uri, { start: offset, end: offset }).find(
      ({ title }) => title === 'Never link “Ferry Plan” to a policy in this folder',
    );
    done(workspace, never?.edits() ?? null);
    assert.match(workspace.snapshot().sourceOf(uriOf('greenpaper.decisions.yaml'))?.text ?? '', /^never:\n {2}- Ferry Plan\n$/mu);
    assert.ok(
      !workspace
        .snapshot()
        .mentions(uri)
        .some((mention) => mention.text === 'Ferry Plan'),
    );
  });
});

describe('conversions', () => {
  it('turn a policy link into a wiki link and back', () => {
    assert.equal(
      taken(`${REGISTER}-- a.md --\nSee [it▮](policies/ferry-plan.md).\n`, 'Convert to a wiki')['a.md'],
      'See [[ferry-plan|it]].\n',
    );
    assert.equal(
      taken(`${REGISTER}-- a.md --\nSee [[ferry-plan|▮it]].\n`, 'Convert to an ordinary')['a.md'],
      'See [it](policies/ferry-plan.md).\n',
    );
  });

  it('turn every inline form into a footnote', () => {
    const footnote = 'They gave £3m[^f1] more.\n\n[^f1]: figure: boats; per: year\n';
    for (const words of [':figure[▮£3m]{purpose="boats" per=year}', '[▮£3m]{.figure purpose="boats" per="year"}'])
      assert.equal(taken(`They gave ${words} more.\n`, 'Convert to a footnote')['document.md'], footnote);
    assert.equal(
      taken('They gave [▮£3m](x.md "per: year") more.\n', 'Convert to a footnote')['document.md'],
      'They gave [£3m](x.md)[^f1] more.\n\n[^f1]: figure: ; per: year\n',
    );
  });

  it('move a policy block to a file of its own', () => {
    const files = taken('# Plans\n\n## Boat Plan\n\n```policy\n▮status: delayed\n```\n\nWords.\n', 'Move “Boat Plan”');
    assert.deepEqual(files, {
      'policies/boat-plan.md': '---\ntype: policy\nid: boat-plan\ntitle: Boat Plan\nstatus: delayed\n---\n',
      'document.md': '# Plans\n\n## Boat Plan\n\n[Boat Plan](policies/boat-plan.md)\n\nWords.\n',
    });
  });

  it('make a policy of a selection', () => {
    const files = taken(`${REGISTER}-- a.md --\nThe ▮Boat Fund is new.\n`, 'Create the policy “Boat Fund”', () => ({ start: 4, end: 13 }));
    assert.deepEqual(files, { 'policies/boat-fund.md': '---\ntype: policy\ntitle: Boat Fund\n---\n\n' });
  });

  it('make a policy of the name at the cursor that looks like one', () => {
    const files = taken(`${REGISTER}-- a.md --\nThe Northern Boat ▮Fund is new.\n`, 'Create the policy “Northern Boat Fund”');
    assert.deepEqual(files, { 'policies/northern-boat-fund.md': '---\ntype: policy\ntitle: Northern Boat Fund\n---\n\n' });
  });
});

describe('front matter', () => {
  const written = (text: string, make: (snapshot: Snapshot, uri: string) => EditAnswer): string => {
    const workspace = workspaceOf(text);
    const answer = make(workspace.snapshot(), uriOf('document.md'));
    if (answer.edits === null) return answer.message;
    done(workspace, answer.edits);
    return workspace.text('document.md');
  };

  it('is made of what was found in the text', () => {
    assert.equal(
      written('# Boats: a plan\r\n\r\nPosted on 24/07/2018\r\n', addFrontMatter),
      '---\r\ntype: document\r\ntitle: "Boats: a plan"\r\ndate: 2018-07-24\r\n---\r\n# Boats: a plan\r\n\r\nPosted on 24/07/2018\r\n',
    );
    assert.equal(
      written('---\ntitle: Mine\n---\nPosted on 24/07/2018\n', addFrontMatter),
      '---\ntitle: Mine\ntype: document\ndate: 2018-07-24\n---\nPosted on 24/07/2018\n',
    );
    assert.match(written('---\ntitle: [\n---\n', addFrontMatter), /cannot be read/u);
  });

  it('locks a source, finds a changed word, and no note', () => {
    const workspace = workspaceOf('The £3m is new.\r\n');
    const [uri] = workspace.snapshot().documents.keys();
    assert.ok(uri);
    const found = () => checkDocument(workspace.snapshot(), uri, ruleSettings(DEFAULT_CONFIG)).map(({ rule }) => rule);
    done(workspace, lockSource(workspace.snapshot(), uri).edits);
    assert.match(workspace.text('document.md'), /^---\r\ntext-sha256: [0-9a-f]{64}\r\n---\r\nThe £3m is new\.\r\n$/u);
    done(workspace, annotate(workspace.snapshot(), uri, workspace.text('document.md').indexOf('£3m'), 'figure', 'boats').edits);
    assert.deepEqual(found(), []);
    workspace.engine.apply([putChange('document.md', workspace.text('document.md').replace('is new', 'is old'))]);
    assert.deepEqual(found(), ['source-text-altered']);
  });

  it('is offered for the document as a whole', () => {
    const workspace = workspaceOf('Posted on 24/07/2018\n');
    assert.deepEqual(
      sourceActions(workspace.snapshot(), uriOf('document.md')).map(({ title }) => title),
      ['Add front matter from what was found in the text', 'Lock this source'],
    );
  });
});

describe('a citation', () => {
  const cited = (text: string, key: string): string => {
    const workspace = workspaceOf(text);
    const { uri, offset, path } = cursorOf(workspace);
    done(workspace, insertCitation(workspace.snapshot(), uri, offset, key).edits);
    return workspace.text(path);
  };

  it('is written at the cursor, or into the bracket there', () => {
    assert.equal(cited('It ran out▮.\n', 'audit2018'), 'It ran out [@audit2018].\n');
    assert.equal(cited('It ran out [@a▮, p. 3].\n', 'audit2018'), 'It ran out [@a, p. 3; @audit2018].\n');
    assert.equal(cited('It ran out▮.\n', 'a!b'), 'It ran out [@{a!b}].\n');
  });
});
