/** Every spelling of a note reads into one model, and what a note annotates follows the anchor rule exactly. */
import assert from 'node:assert/strict';
import { readSyntax } from '../../../server/src/engine/syntax';
import { uriOf, workspaceOf } from '../../support/workspace';

/** Spellings of one note: the words, and kind, form, target, gloss and pairs as read. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['£240 million[^f]\n\n[^f]: figure: beds; period: 2018-19; basis: cash.', 'figure footnote - "beds" period=2018-19 basis=cash'],
  ['£240 million[^f]\n\n[^f]: figure: beds.; by: the minister.', 'figure footnote - "beds." by=the minister.'],
  [':figure[£240 million]{purpose="extra beds" period=2018-19}', 'figure directive "£240 million" "extra beds" period=2018-19'],
  [":date[winter]{role='deadline' value=2018-12}", 'date directive "winter" "" role=deadline value=2018-12'],
  [':figure[£240 million] was said', 'figure directive "£240 million" ""'],
  ['[£240 million]{.figure period="2018-19"}', 'figure span "£240 million" "" period=2018-19'],
  ['[£2m](../policies/plan.md "period: 2018-19; basis: cash")', 'figure link-title "£2m" "" period=2018-19 basis=cash'],
  ['[winter](<../policies/plan.md> (role: deadline))', 'date link-title "winter" "" role=deadline'],
  ["[£2m](plan.md 'figure: beds; per: total')", 'figure link-title "£2m" "beds" per=total'],
  [':::figure{purpose="beds" per=total}\nThey get £2m.\n:::', 'figure directive "They get £2m." "beds" per=total'],
  ['::: claim\n\nAll is well.\n\n:::\n', 'claim directive "All is well." ""'],
];

/** What looks alike and belongs to somebody else. */
const FOREIGN: readonly string[] = [
  '[£2m](plan.md "A title: with a colon")',
  '[£2m](plan.md "period: 2018-19; colour: red")',
  '[£2m](plan.md "note: a note")',
  'At 9:30, Source:HSJ and 2018-03-21T09:30:00.',
  '::: note\nFigure out.\n:::',
  '```\n:::figure\n£2m\n:::\n```',
  '::: figure\nnever closed',
  '[£2m]{.number}',
  'x[^f]\n\n[^f]: Figure: beds',
  'x[^f]\n\n[^f]: note: see above',
];

function printed(text: string): string {
  return readSyntax(text)
    .annotations.map(({ kind, form, targetSpan, gloss, entries }) =>
      [
        kind,
        form,
        targetSpan === null ? '-' : `"${text.slice(targetSpan.start, targetSpan.end)}"`,
        `"${gloss}"`,
        ...entries.map(({ key, value }) => `${key}=${value}`),
      ].join(' '),
    )
    .join('\n');
}

describe('spellings of a note', () => {
  for (const [text, expected] of SPELLINGS) it(`reads ${JSON.stringify(text)}`, () => assert.equal(printed(text), expected));
  for (const text of FOREIGN) it(`leaves ${JSON.stringify(text)} alone`, () => assert.equal(printed(text), ''));

  it('gives every value its exact place', () => {
    for (const [text] of SPELLINGS)
      for (const { entries } of readSyntax(text).annotations)
        for (const { key, keySpan, value, valueSpan } of entries)
          assert.deepEqual([text.slice(keySpan.start, keySpan.end), text.slice(valueSpan.start, valueSpan.end)], [key, value]);
  });

  it('reads the lines of a container as no prose', () => {
    const { blocks } = readSyntax(':::policy{#plan}\ntitle: Winter Plan\nstatus: delayed\n\nIt costs £3m.\n:::\n');
    assert.deepEqual(
      blocks.map(({ prose }) => prose.text.trim()).filter((text) => text !== ''),
      ['It costs £3m.'],
    );
  });
});

describe('a policy container', () => {
  it('defines a policy by its attributes and the keys under its first line', () => {
    const { snapshot } = workspaceOf(
      '# Plans\n\n:::policy{#winter-plan status=delayed}\ntitle: Winter Plan\naliases: [the plan]\n\nWords.\n:::\n',
    );
    const [policy] = snapshot().policies.get('winter-plan') ?? [];
    assert.deepEqual([policy?.title, policy?.status, policy?.aliases.map(({ name }) => name)], ['Winter Plan', 'delayed', ['the plan']]);
  });
});

/** Texts with the figure or sentence that the note `[^f]` must annotate between ⟦⟧; none where it is an orphan. */
const ANCHORS: readonly string[] = [
  'They gave ⟦£3m⟧[^f] more.',
  'They gave “⟦£3m⟧.”[^f] It was new.',
  'They gave **⟦£3m⟧**[^f].',
  'They gave (⟦£3m⟧)[^f].',
  'They gave ⟦£3m⟧<sup>[^f]</sup> more.',
  'They gave ⟦£3m⟧[^a][^f] more.\n\n[^a]: note: sic; as printed',
  'They gave £2m and ⟦£3m⟧[^f].',
  'They gave £3m more[^f].',
  'They gave £3m. [^f] Then £4m.',
  '| Sum | Year |\n|---|---|\n| £3m | x[^f] |',
  '| Sum | Year |\n|---|---|\n| ⟦£3m⟧[^f] | x |',
  '- They gave £3m\n- and more[^f]',
  'There were ⟦110,000⟧ vacancies[^f] in May.',
  'There were 110,000 vacancies in May[^f].',
  'They gave [⟦£3m⟧](x.md)[^f].',
];

const SENTENCES: readonly string[] = [
  '⟦Mr. Smith of St. Mary’s said so in para. 3.⟧[^f] Then he left.',
  'It began. ⟦Dr. A. Jones (see s. 4) agreed, e.g. on No. 5.⟧[^f]',
  '- One.\n- ⟦Two is claimed⟧[^f]\n- Three.',
];

function annotated(marked: string, note: string): void {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const { snapshot } = workspaceOf(`${text}\n\n[^f]: ${note}\n`);
  const target = snapshot()
    .documents.get(uriOf('document.md'))
    ?.notes.find(({ annotation }) => annotation.label === 'f');
  assert.ok(target);
  const spans = note.startsWith('figure') ? target.mentions.map(({ span }) => span) : target.sentences;
  const [span] = spans;
  const drawn = span === undefined ? text : `${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}`;
  assert.equal(drawn, marked);
  assert.equal(target.orphans.length, span === undefined ? 1 : 0);
}

describe('the anchor rule', () => {
  for (const marked of ANCHORS) it(`a figure: ${JSON.stringify(marked)}`, () => annotated(marked, 'figure: help'));
  for (const marked of SENTENCES) it(`a claim: ${JSON.stringify(marked)}`, () => annotated(marked, 'claim: so'));

  it('“quote:” picks its words wherever they stand once, spaces and quotation marks alike', () => {
    annotated('They gave ⟦£3m⟧ to the “old” harbour and £4m elsewhere[^f].', 'figure: help; quote: "£3m to the \\"old\\" harbour"');
    annotated('⟦“It’s\u00A0new”⟧, he said, and left[^f].', 'claim: so; quote: "\\"It\'s new\\""');
  });

  it('“quote:” that is not there, or there twice, is never moved', () => {
    annotated('They gave £3m here and £3m there[^f].', 'figure: help; quote: £3m');
    annotated('They gave £3m[^f].', 'figure: help; quote: £4m');
    annotated('They gave £3m[^f].', 'claim: help; quote: nothing of it');
  });

  it('“quote:” reaches the heading above, which takes no marker', () => {
    const text = '## The £3m fund\n\nIt was spent[^f].\n\n[^f]: figure: boats; quote: £3m\n';
    const [note] = workspaceOf(text).snapshot().documents.get(uriOf('document.md'))?.notes ?? [];
    assert.deepEqual(
      note?.mentions.map((mention) => mention.text),
      ['£3m'],
    );
  });

  it('of two notes of one label the first counts; one label twice is the same fact', () => {
    const text = '£3m[^f] here, £3m[^F] there.\n\n[^f]: figure: one\n[^f]: figure: two\n';
    const notes = workspaceOf(text).snapshot().documents.get(uriOf('document.md'))?.notes ?? [];
    assert.deepEqual(
      notes.map(({ annotation, mentions }) => [annotation.gloss, mentions.length]),
      [
        ['one', 2],
        ['two', 0],
      ],
    );
  });

  it('looks each marker up by its block: a thousand notes are not weighed against one another', () => {
    const paragraphs = Array.from({ length: 1000 }, (_, index) => `They gave £${index + 1}m[^f${index}] more.`);
    const notes = paragraphs.map((_, index) => `[^f${index}]: figure: part ${index}`);
    const document = workspaceOf(`${paragraphs.join('\n\n')}\n\n${notes.join('\n')}\n`)
      .snapshot()
      .documents.get(uriOf('document.md'));
    assert.equal(document?.notes.length, 1000, 'a crowd of notes hides none');
    assert.ok(document.notes.every(({ mentions }, index) => mentions[0]?.text === `£${index + 1}m`));
  });
});

describe('broken front matter', () => {
  const facts = (front: string) => workspaceOf(`---\n${front}\n---\nNext spring.\n`).snapshot().documents.get(uriOf('document.md'));

  it('keeps the facts of its good keys', () => {
    const document = facts('type: document\ndate: 2018-03-21\ntitle: [broken\nspeaker: A Minister');
    assert.deepEqual(
      [document?.declared, document?.context.date?.value, document?.speaker, document?.title],
      ['document', '2018-03-21', 'A Minister', null],
    );
  });

  it('takes the first of two equal keys', () =>
    assert.equal(facts('date: 2018-03-21\ndate: 2019-01-01')?.context.date?.value, '2018-03-21'));

  it('reads other tools’ keys, but not against a policy’s own', () => {
    const clipped = facts('published: 2018-03-21\nauthor: A. Writer\nsite: The Weekly\nsource: https://example.org/a');
    assert.deepEqual(
      [clipped?.context.date?.value, clipped?.speaker, clipped?.outlet, clipped?.url],
      ['2018-03-21', 'A. Writer', 'The Weekly', 'https://example.org/a'],
    );
    const policy = facts('type: policy\ntitle: Plan\npublished: 2018-03-21\nsource: https://example.org/a');
    assert.deepEqual([policy?.context.date, policy?.url], [null, null]);
  });
});
