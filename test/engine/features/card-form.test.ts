/** The form of cards: escaped Markdown, plain text beside it, at most twelve lines, whatever a document holds. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Card, hover } from '../../../server/src/engine';
import { putChange, uriOf, workspaceOf } from '../../support/workspace';

const remark = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Every card of a folder of texts. */
function cardsOf(texts: Readonly<Record<string, string>>): Card[] {
  const { engine } = workspaceOf('-- z.md --\n');
  const snapshot = engine.apply(Object.entries(texts).map(([path, text]) => putChange(path, text)));
  return Object.keys(texts).flatMap((path) =>
    snapshot.mentions(uriOf(path)).flatMap(({ span }) => hover(snapshot, uriOf(path), span.start) ?? []),
  );
}

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

const ALLOWED = new Set(['root', 'paragraph', 'text', 'strong', 'emphasis', 'link', 'break']);

/** An address that a reader made a link of by itself leads where it says: nothing is hidden behind it. */
function isShown(link: Node): boolean {
  const text = nodes(link)
    .map((node) => node.value ?? '')
    .join('');
  return [text, `http://${text}`, `mailto:${text}`].includes(link.url ?? '') && /^(?:https?|mailto):/u.test(link.url ?? '');
}

/** What a reader of the Markdown would get: only the marks that cards use, and links to nowhere but legislation.gov.uk. */
function assertHarmless(card: Card): void {
  for (const line of card.lines) {
    assert.ok(!/[\n\r\u2028\u2029]/u.test(line.markdown) && !/[\n\r\u2028\u2029]/u.test(line.plain), 'a line is one line');
    assert.ok(!/[\u202A-\u202E\u2066-\u2069]/u.test(line.markdown + line.plain), 'no direction overrides');
    for (const node of nodes(remark.parse(line.markdown) as Node)) {
      assert.ok(ALLOWED.has(node.type), `${node.type} in ${line.markdown}`);
      if (node.type !== 'link' || isShown(node)) continue;
      assert.match(node.url ?? '', /^https?:\/\/(?:www\.)?(?:legislation\.gov\.uk|data\.europa\.eu)\//u);
    }
  }
  assert.ok(card.lines.length <= 11, 'with the line of actions at most twelve');
}

const HOSTILE = [
  '[x](command:workbench.action.quit)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '![](http://example.org/a.png)',
  '**bold** _it_ `code` ~~gone~~',
  '# heading',
  '| a | b |',
  '[^f1]: x',
  'http://example.org/a',
  'user@example.org',
  '&lt;b&gt; &amp;',
  '$(sync~spin)',
  '\u202Egnp.exe\u202C',
  '\u0000\u0007',
  'שלום עולם',
  'ﷺ'.repeat(50),
  'long '.repeat(400),
  '“quoted” ’s',
];

describe('the form of a card', () => {
  for (const hostile of HOSTILE) {
    it(`is kept by ${JSON.stringify(hostile.slice(0, 40))}`, () => {
      const quoted = JSON.stringify(hostile.replace(/[\u0000-\u001F]/gu, ' '));
      const cards = cardsOf({
        'p.md': `---\ntype: policy\ntitle: ${quoted}\nid: p\nstatus: ${quoted}\nowner: ${quoted}\naliases: [Ferry Plan, ${quoted}]\ndue: ${quoted}\n---\n`,
        'a.md': `---\ntype: document\ndate: 2018-03-21\nspeaker: ${quoted}\noutlet: ${quoted}\n---\n${hostile} The Ferry Plan gives £3m to ${hostile} next summer, said ${hostile}.\n`,
        'b.md': `A grant of £3m[^f1] for ${hostile}.\n\n[^f1]: figure: ${hostile}; scope: ${quoted}; by: ${quoted}; source: ${quoted}\n`,
      });
      assert.ok(cards.length > 0);
      for (const card of cards) assertHarmless(card);
    });
  }

  it('is kept by any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        ...HOSTILE,
        '£3m',
        '11% growth in funding',
        'next summer',
        'the Care Act',
        'from £1m to £2m',
        'Matt Hancock said',
        '\n\n',
        '“',
        ' of the fund ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const card of cardsOf({ 'a.md': `£5 million ${pieces.join(' ')}` })) assertHarmless(card);
      }),
      { numRuns: 150 },
    );
  });

  it('has the same words in Markdown and in plain text', () => {
    const text = (markdown: string) =>
      nodes(remark.parse(markdown) as Node)
        .map((node) => node.value ?? '')
        .join('');
    for (const card of cardsOf({
      'a.md': '---\ntype: document\ndate: 2018-03-21\n---\nA grant of £487 million for *roads_and_bridges* [a] next summer.',
    }))
      for (const { markdown, plain } of card.lines) assert.equal(text(markdown), plain);
  });

  it('long words are cut', () => {
    const [card] = cardsOf({ 'b.md': `A grant of £3m[^f1].\n\n[^f1]: figure: ${'very long '.repeat(100)}\n` });
    assert.ok(card !== undefined);
    for (const { plain } of card.lines) assert.ok(plain.length < 400, plain);
  });
});
