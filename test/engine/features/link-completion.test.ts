/** What is offered while a link is written, and what accepting it leaves in the text. */
import assert from 'node:assert/strict';
import { applyEdits, completion } from '../../../server/src/engine';
import { uriOf, workspaceOf } from '../../support/workspace';

const FOLDER = `-- policies/ferry-plan.md --
---
type: policy
title: Ferry Plan
aliases: [the boat plan]
---
# Why
-- notes/on boats.md --
# On boats

## The aim
`;

function offered(text: string, markdownElsewhere = false) {
  const { snapshot, marked } = workspaceOf(`${FOLDER}-- a.md --\n${text}`);
  const [cursor] = marked.cursors;
  assert.ok(cursor, 'the text has a cursor');
  const clean = marked.files.get('a.md') ?? '';
  const items = completion(snapshot(), uriOf('a.md'), cursor.offset, { markdownElsewhere });
  return items.map((item) => ({ ...item, accepted: applyEdits(clean, [item]) }));
}

const accepted = (text: string, label: string, markdownElsewhere = false) =>
  offered(text, markdownElsewhere).find((item) => item.label === label)?.accepted;

describe('completion of links', () => {
  const rows: readonly (readonly [name: string, text: string, label: string, result: string])[] = [
    ['an id in two brackets', 'See [[▮', 'ferry-plan', 'See [[ferry-plan]]'],
    ['closes with the brackets the editor put there', 'See [[fer▮]] now', 'ferry-plan', 'See [[ferry-plan]] now'],
    ['with one bracket', 'See [[fer▮] now', 'ferry-plan', 'See [[ferry-plan]] now'],
    ['keeps the label that stands there', 'See [[fe▮rry|the boats]]', 'ferry-plan', 'See [[ferry-plan|the boats]]'],
    ['keeps the heading that stands there', 'See [[fe▮rry#Why|it]]', 'ferry-plan', 'See [[ferry-plan#Why|it]]'],
    ['an alias keeps the label that stands there', 'See [[▮x|it]]', 'the boat plan', 'See [[ferry-plan|it]]'],
    ['a heading before a label', 'See [[ferry-plan#▮|it]]', 'Why', 'See [[ferry-plan#Why|it]]'],
    ['replaces the rest of the word', 'See [[fe▮rry]]', 'ferry-plan', 'See [[ferry-plan]]'],
    ['an alias keeps its words as the label', 'See [[boat▮]]', 'the boat plan', 'See [[ferry-plan|the boat plan]]'],
    ['a document by its file’s name', 'See [[on▮]]', 'on boats', 'See [[on boats]]'],
    ['a heading of a policy’s file', 'See [[ferry-plan#▮]]', 'Why', 'See [[ferry-plan#Why]]'],
    ['a heading of another document', 'See [[on boats#th▮]]', 'The aim', 'See [[on boats#The aim]]'],
    ['a heading of its own', '# Top\n\nSee [[#▮]]', 'Top', '# Top\n\nSee [[#Top]]'],
    ['a policy’s file in a link', 'See [it](▮)', 'ferry-plan', 'See [it](policies/ferry-plan.md)'],
    ['a path in angle brackets', 'See [it](<▮>)', 'ferry-plan', 'See [it](<policies/ferry-plan.md>)'],
    ['a document in a link, encoded', 'See [it](▮', 'on boats', 'See [it](notes/on%20boats.md)'],
    ['the anchor of a heading', 'See [it](notes/on%20boats.md#▮)', 'The aim', 'See [it](notes/on%20boats.md#the-aim)'],
    ['the anchor of a heading of its own', '# Top It\n\nSee [it](#▮)', 'Top It', '# Top It\n\nSee [it](#top-it)'],
  ];
  for (const [name, text, label, result] of rows) it(name, () => assert.equal(accepted(text, label), result));

  const nowhere: readonly (readonly [name: string, text: string])[] = [
    ['in inline code', 'Write `[[▮` so'],
    ['in a fence', '```\n[[▮\n```\n'],
    ['in a fence that is not closed yet', '```\n[[▮'],
    ['in indented code', 'Text.\n\n    [[▮'],
    ['in a comment', '<!-- [[▮ -->'],
    ['in an address', 'https://example.org/[[▮'],
    ['in an address in a link', '[x](https://example.org/▮'],
    ['in an image', '![x](▮)'],
    ['after escaped brackets', 'See \\[[▮'],
    ['after the label’s bar', 'See [[ferry-plan|▮]]'],
    ['in plain words', 'See (▮)'],
    ['in front matter', '---\ntitle: [[▮\n---\n'],
  ];
  for (const [name, text] of nowhere) it(`offers nothing ${name}`, () => assert.deepEqual(offered(text), []));

  it('selects the policy that the link’s words name', () => {
    const items = offered('See [the boat plan](▮)');
    assert.deepEqual(
      items.filter(({ preselect }) => preselect).map(({ label }) => label),
      ['ferry-plan'],
    );
  });

  it('leaves paths and anchors of plain links to VS Code’s own support, and offers policies', () => {
    assert.deepEqual(
      offered('See [it](▮)', true).map(({ label }) => label),
      ['ferry-plan'],
    );
    assert.deepEqual(offered('# Top\n\nSee [it](#▮)', true), []);
  });

  it('finds a policy by any of its names', () => assert.match(offered('[[▮')[0]?.filterText ?? '', /ferry-plan Ferry Plan the boat plan/u));
});
