/** Who a figure is said by: each row a text with its cursor and the second line of the card up to the date. */
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/engine';
import { workspaceOf } from '../../support/workspace';

const ROWS: readonly (readonly [what: string, text: string, said: string | null])[] = [
  ['the front matter', '---\nspeaker: Ann Lee\n---\nJoan Smith said that £3▮m was found.', 'Ann Lee'],
  ['the note', 'Joan Smith said that £3▮m[^f1] was found.\n\n[^f1]: figure: roads; by: Ann Lee', 'Ann Lee'],
  ['the subject of the sentence', 'Ann Lee announced £3▮m for roads.', 'Ann Lee (nearest speaker)'],
  ['a surname, by the full name before it', 'Ann Lee came.\n\nLee also announced £3▮m for roads.', 'Ann Lee (nearest speaker)'],
  ['a surname that the text never gives in full', 'Lee announced £3▮m for roads.', null],
  ['a pronoun, by the speaker before it', 'Ann Lee said no.\n\nShe added that £3▮m was found.', 'Ann Lee (nearest speaker)'],
  ['a name behind its office', 'The union’s chief executive Ann Lee said that £3▮m was found.', 'Ann Lee (nearest speaker)'],
  ['a name with a title', 'Dr Ann Lee said that £3▮m was found.', 'Ann Lee (nearest speaker)'],
  ['a name with who it is between commas', 'Ann Lee, of the National Union, said that £3▮m was found.', 'Ann Lee (nearest speaker)'],
  ['a quotation with the speaker behind it', 'He came. “We found £3▮m for roads,” said Ann Lee.', 'Ann Lee, quoted'],
  ['a quotation with a pronoun behind it', 'Ann Lee said no.\n\n“We found £3▮m for roads,” she said.', 'Ann Lee, quoted'],
  ['people without a name', 'They found £3▮m for roads, ministers said.', '“ministers said”'],
  [
    'a minister with the post beside the name',
    'Health Secretary Matt Hancock said no.\n\nHancock announced £3▮m for beds.',
    'Matt Hancock, Health Secretary (nearest speaker)',
  ],
  [
    'the head of a statement',
    'The Minister of State, Department of Roads (Ann Lee)\n\nWe found £3▮m for roads.',
    'Ann Lee, Minister of State, Department of Roads',
  ],
  [
    'the last head before it',
    'The Minister for Roads (Ann Lee)\n\nNo.\n\nThe Minister for Parks (Joan Smith)\n\nWe found £3▮m for roads.',
    'Joan Smith, Minister for Parks',
  ],
  ['a comment below a saved page', 'The page.\n\n2 Comments\n\nThey found £3▮m for roads.', 'a reader’s comment'],
  ['a body is nobody', 'The Road Department announced £3▮m for roads.', null],
  ['a paragraph in which nobody speaks', 'Ann Lee said no.\n\nThe cost was £3▮m for roads.', null],
  ['a place is nobody', 'In Wales said plans cost £3▮m for roads.', null],
];

describe('the speaker of a figure', () => {
  for (const [what, text, said] of ROWS) {
    it(what, () => {
      const { marked, snapshot, uri } = workspaceOf(text, { jurisdiction: 'GB' });
      const [cursor] = marked.cursors;
      assert.ok(cursor, 'a cursor is marked');
      const lines = (hover(snapshot(), uri(cursor.path), cursor.offset)?.lines ?? []).map(({ plain }) => plain);
      const line = lines.find((one) => one.includes('no date'));
      assert.ok(line !== undefined, lines.join('\n'));
      assert.equal(/^(?<who>.*?)(?: · )?no date/u.exec(line)?.groups?.who ?? '', said ?? '');
    });
  }
});
