import assert from 'node:assert/strict';
import { recogniseText } from '../../../server/src/engine';

function policies(text: string): string[] {
  return recogniseText(text, { date: null, jurisdiction: 'GB' }).flatMap((mention) =>
    mention.kind === 'policy' ? [`${mention.text} = ${mention.value.title}`] : [],
  );
}

describe('oblique papers', () => {
  const rows: readonly (readonly [text: string, ...wanted: string[]])[] = [
    ['The green paper was late.', 'green paper = green paper'],
    [
      'The Rural Homes Green Paper came in May. Critics say the green paper is thin.',
      'Rural Homes Green Paper = Rural Homes Green Paper',
      'green paper = Rural Homes Green Paper',
    ],
    ['Ministers promised a paper. Their upcoming White Paper will tell.', 'White Paper = white paper'],
    [
      'The Rural Homes Green Paper came first.\n\nThe white paper came later, and the green paper was forgotten.',
      'Rural Homes Green Paper = Rural Homes Green Paper',
      'white paper = white paper',
      'green paper = Rural Homes Green Paper',
    ],
  ];
  for (const [text, ...wanted] of rows) it(text.replace(/\n+/gu, ' '), () => assert.deepEqual(policies(text), wanted));

  for (const text of [
    'Print it on green paper, please.',
    'White paper is dearer than recycled paper.',
    'The fund was spent, the review was late and the strategy was lost.',
    'They wrapped it in the white-papered box.',
    'A green paper crown was on every plate.',
  ]) {
    it(`“${text}” holds none`, () => assert.deepEqual(policies(text), []));
  }
});
