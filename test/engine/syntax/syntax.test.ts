/** Markdown read with an exact map to its source, whatever the text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSyntax, stripAnnotations } from '../../../server/src/engine/syntax';

/** Pieces that make difficult Markdown when strung together. */
const PIECES = [
  '£3',
  'm',
  ' million',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '> ',
  '- ',
  '# ',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '[',
  ']',
  '](a.md)',
  '[[',
  ']]',
  '[^f1]',
  '\n\n[^f1]: figure: x; per: year\n',
  '&pound;',
  '&amp;',
  '\\$',
  '<sup>1</sup>',
  '<!-- c -->',
  '| a | b |\n|---|---|\n',
  ' ',
  '\u00A0',
  '\uD800',
  '\uFEFF',
  '\0',
  '---\n',
  'a: b\n',
  '{.figure}',
  ':figure[',
  '@x',
  'https://a.b/c',
  'word ',
  'Source: t | o',
];
const markdown = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('front matter that nothing closes', () => {
  const text = '---\ntype: document\n\n- It costs £3m[^f1].\n\n> Quoted.\n\n[^f1]: figure: boats\n';

  it('is text like any other: lists, quotes and notes behind it are read', () => {
    const { frontMatter, annotations, blocks } = readSyntax(text);
    assert.equal(frontMatter, null);
    assert.deepEqual(
      annotations.map(({ label, gloss }) => [label, gloss]),
      [['f1', 'boats']],
    );
    assert.deepEqual(
      blocks.map(({ inList, inQuote }) => [inList, inQuote]),
      [
        [false, false],
        [true, false],
        [false, true],
      ],
    );
  });

  it('loses its notes by stripping, and nothing else', () =>
    assert.equal(stripAnnotations(text), '---\ntype: document\n\n- It costs £3m.\n\n> Quoted.\n'));
});

describe('readSyntax', () => {
  it('never throws, and every span lies inside the text', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const syntax = readSyntax(text);
        for (const { prose } of syntax.blocks) {
          assert.ok(prose.span.start >= 0 && prose.span.end <= text.length && prose.span.start <= prose.span.end);
          const whole = prose.toSource(0, prose.text.length);
          assert.ok(whole.start >= prose.span.start && whole.end <= prose.span.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('maps plain words of every block back to the same words of the source', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { prose } of readSyntax(text).blocks) {
          for (const match of prose.text.matchAll(/[A-Za-z0-9£]+/gu)) {
            const { start, end } = prose.toSource(match.index, match.index + match[0].length);
            const source = text.slice(start, end);
            // Mark-up may stand inside (emphasis in a word, an entity), but what reads as plain must be plain.
            if (source.length === match[0].length) assert.equal(source.normalize('NFKC'), match[0].normalize('NFKC'));
            else assert.match(source, /[*_`~[\]<>\\&{}():^\u00AD\u200B-\u200D\u2060\uFEFF!|]/u);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads a figure across a quoted line break as one passage', () => {
    const text = '> The cost is £3\n> million.';
    const [block] = readSyntax(text).blocks;
    assert.equal(block?.prose.text, 'The cost is £3 million.');
    const { start, end } = block.prose.toSource(12, 22);
    assert.equal(text.slice(start, end), '£3\n> million');
  });

  it('takes raised numbers for notes and keeps raised letters', () => {
    assert.equal(readSyntax('20,300<sup>1</sup> on the 16<sup>th</sup>').blocks[0]?.prose.text, '20,300 on the 16th');
  });

  it('leaves out code, URLs, citations and links to policies without a label', () => {
    assert.equal(
      readSyntax('a `£3m` https://x.org/2018 [@key, p. 3] [[id]] [[id|name]]').blocks[0]?.prose.text,
      'a \uFFFC \uFFFC \uFFFC \uFFFC name',
    );
  });

  it('does not take an e-mail address or a handle for a citation', () => {
    assert.equal(readSyntax('Write to [a@b.org] or @AgeUK.').citations.length, 0);
  });

  it('finds undefined markers, but not escaped ones', () => {
    assert.deepEqual(
      readSyntax('£3m[^f9] and \\[^f8]').markers.map(({ label }) => label),
      ['f9'],
    );
  });

  it('keeps a footnote of the document’s own as prose', () => {
    const syntax = readSyntax('Text[^1].\n\n[^1]: note: see the £3m figure.');
    assert.equal(syntax.annotations.length, 0);
    assert.equal(syntax.foreignNotes.length, 1);
  });

  it('splits a note only where a key follows', () => {
    const [note] = readSyntax('x[^f]\n\n[^f]: figure: beds; wards (a; b: c); period: 2018-19; source: [@a; @b]; by: "A; B".').annotations;
    assert.equal(note?.gloss, 'beds; wards (a; b: c)');
    assert.deepEqual(
      note.entries.map(({ key, value }) => [key, value]),
      [
        ['period', '2018-19'],
        ['source', '[@a; @b]'],
        ['by', '"A; B".'],
      ],
    );
  });

  it('makes a segment of each article closed by its source', () => {
    const { segments } = readSyntax('One.\n\nSource: First | The Weekly\n\nTwo.\n\nSource: Second\n');
    assert.deepEqual(
      segments.map(({ title, outlet }) => [title, outlet]),
      [
        ['First', 'The Weekly'],
        ['Second', null],
      ],
    );
  });

  it('gives repeated headings GitHub’s anchors', () => {
    assert.deepEqual(
      readSyntax('# A b!\n\n# A b!\n\n## Ünï 2').sections.map(({ slug }) => slug),
      ['a-b', 'a-b-1', 'ünï-2'],
    );
  });

  for (const eol of ['\n', '\r\n', '\r'])
    it(`ends the lines of front matter before a whole line ending (${JSON.stringify(eol)})`, () => {
      const text = ['---', 'title: A', 'kind: note', '---', 'Text.', ''].join(eol);
      const { start, end } = readSyntax(text).frontMatter?.contentSpan ?? { start: 0, end: 0 };
      assert.equal(text.slice(start, end), `title: A${eol}kind: note`);
    });

  it('reads front matter behind a byte-order mark at its exact place', () => {
    const text = '\uFEFF---\r\ntype: document\r\ndate: 2018-03-21\r\n---\r\nText £3m.';
    const { frontMatter, blocks } = readSyntax(text);
    const field = frontMatter?.fields[1];
    assert.equal(text.slice(field?.valueSpan.start, field?.valueSpan.end), '2018-03-21');
    assert.equal(text.slice(blocks[0]?.prose.span.start), 'Text £3m.');
  });

  it('reads a text of five megabytes', function () {
    this.timeout(60_000);
    const text = 'The council spent £3 million in 2018-19.\n\n'.repeat(125_000);
    const syntax = readSyntax(text);
    assert.ok(syntax.partial && syntax.blocks.length > 50_000);
  });

  it('is not slowed to a halt by nesting and brackets', function () {
    this.timeout(20_000);
    for (const text of ['> '.repeat(20_000), '[('.repeat(20_000), '- '.repeat(5_000), '*a_'.repeat(20_000)]) readSyntax(text);
  });
});

describe('stripAnnotations', () => {
  it('gives a plain text back byte for byte', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('The grant is £3m.', ' ', '\r\n\r\n', '\n\n', 'In 2018-19 it rose', ', ', '*so*', '\n'), { maxLength: 20 })
          .map((parts) => parts.join('')),
        (text) => {
          assert.equal(stripAnnotations(text), text);
        },
      ),
    );
  });

  it('takes notes, markers and comments out again, with CRLF and without a final newline', () => {
    const source = 'The grant is £3m, again.\r\n\r\nMore.';
    const annotated =
      '<!-- policy-ignore figure-x: said -->\r\nThe grant is £3m[^f1], again.\r\n\r\nMore.\r\n\r\n[^f1]: figure: roads; per: year';
    assert.equal(stripAnnotations(annotated), source);
  });

  it('touches no footnote of the document', () => {
    const text = 'Text[^1].\n\n[^1]: A note of its own.\n';
    assert.equal(stripAnnotations(text), text);
  });
});
