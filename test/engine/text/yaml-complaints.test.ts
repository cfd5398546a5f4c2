/** Slips of front matter, and what is said of each. */
import assert from 'node:assert/strict';
import { checkDocument, ruleSettings } from '../../../server/src/engine';
import { workspaceOf } from '../../support/workspace';

const SLIPS: readonly [keys: string, words: RegExp][] = [
  ['title: Care: the plan', /a second colon followed by a space/u],
  ['title: "open', /a quotation mark that was opened here is not closed/u],
  ["title: 'it's'", /does not belong to what stands before it/u],
  ['aliases: [x, y\nkind: fund', /a bracket or a list that was opened/u],
  ['title\nkind: fund', /a colon with a space behind it is missing/u],
  ['title:Care\nkind: fund', /a colon with a space behind it is missing/u],
  ['kind: fund\nkind: plan', /this key stands twice/u],
  ['owner: @minister', /may not begin with this character/u],
  ['owner:\n\t- x', /a tab stands where spaces must stand/u],
  ['path: "C:\\Docs"', /a backslash within double quotation marks/u],
  ['owner: &x *y', /begins with “\*” or “&”/u],
  ['aliases: [a, b]]', /a bracket or a quotation mark too many/u],
];

describe('front matter that does not parse', () => {
  for (const [keys, words] of SLIPS)
    it(`is explained: ${JSON.stringify(keys)}`, () => {
      const workspace = workspaceOf(`-- a.md --\n---\ntype: policy\n${keys}\n---\n`);
      const [finding] = checkDocument(workspace.snapshot(), workspace.uri('a.md'), ruleSettings(workspace.config)).filter(
        ({ rule }) => rule === 'front-matter-invalid',
      );
      assert.match(finding?.message ?? '', words);
      // The words of the parser's own trade.
      assert.doesNotMatch(finding?.message ?? '', /flow|scalar|mapping|token|implicit|node|sequence|reserved/iu);
    });
});
