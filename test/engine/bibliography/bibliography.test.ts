/** Entries of .bib and CSL-JSON files: exact places, one finding per broken entry, and one line to read. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type BibliographyFile,
  foldUrl,
  identityOf,
  isBibliography,
  readBibliography,
  referenceLine,
  referenceOf,
  shortReference,
  sourceDocument,
} from '../../../server/src/engine';

function read(text: string, name = 'references.bib'): BibliographyFile {
  return readBibliography(sourceDocument(`file:///${name}`, text), name);
}

function lineOf(text: string, name?: string): string {
  const [entry] = read(text, name).entries;
  const reference = entry === undefined ? null : referenceOf(entry);
  return reference === null ? '' : referenceLine(reference);
}

/** Entries as they may be written, and the line a reader gets. */
const LINES: readonly (readonly [string, string])[] = [
  ['@misc{a, author = {{Department of Health}}, title = {Winter pressures}, year = 2018}', 'Department of Health (2018) Winter pressures.'],
  [
    '@article{a, author={Smith, Jane and Ann de Vries}, title="Beds", journaltitle={Care Weekly}, volume=12, number=3, pages={4--9}, date={2018-09-18}}',
    'Smith, J. and de Vries, A. (2018) Beds. Care Weekly, 12(3), pp. 4–9.',
  ],
  [
    '@book{a, editor = {M{\\"u}ller, Ida}, title = {R\\&D in {NHS} trusts}, publisher = {Harbour Press}, year = {2001}}',
    'Müller, I. (ed.) (2001) R&D in NHS trusts. Harbour Press.',
  ],
  [
    '@report(a, author = {A, B and C, D and E, F and G, H}, title = {Who pays?}, institution = {Audit Office}, number = {HC 850}, year = {2019})',
    'A, B. et al. (2019) Who pays? HC 850, Audit Office.',
  ],
  ['@online{a, title = {A page}, publisher = {Fund}, url = {https://x.org/a_b}}', 'Fund (no date) A page. https://x.org/a_b'],
  [
    '@string{dh = {{Department of Health}}}\n@misc{a, author = dh, title = {T}, month = sep, year = 2018, doi = {https://doi.org/10.1/X}}',
    'Department of Health (2018) T. https://doi.org/10.1/X',
  ],
  [
    '[{"id":"a","type":"report","title":"Beds <i>now</i>","author":[{"family":"Gogh","given":"Vincent","non-dropping-particle":"van"},{"literal":"Audit Office"}],"issued":{"date-parts":[[2018,9]]},"container-title":"Series","volume":2,"page":"7"}]',
    'van Gogh, V. and Audit Office (2018) Beds now. Series, 2, p. 7.',
  ],
  [
    '[{"id":7,"type":"webpage","title":"A page","issued":{"raw":"2018-09-18"},"DOI":"10.2/Y","URL":"https://x.org"}]',
    '(2018) A page. https://doi.org/10.2/Y',
  ],
];

describe('a reference line', () => {
  for (const [text, line] of LINES) {
    it(line, () => assert.equal(lineOf(text, text.startsWith('[') ? 'references.json' : undefined), line));
  }

  it('is short in lists', () => {
    const [entry] = read('@misc{a, author = {Smith, A and Jones, B}, year = 2001}').entries;
    assert.ok(entry);
    const reference = referenceOf(entry);
    assert.ok(reference);
    assert.equal(shortReference(reference), 'Smith and Jones 2001');
  });
});

describe('a bibliography', () => {
  const text = '% a comment\n@misc{one, title = {A {brace} \\} more}}\n\n@comment{@no}\n@article{two:2018,\n  title = "x"\n}\n';

  it('gives each entry and key its exact place', () => {
    const { entries } = read(text);
    assert.deepEqual(
      entries.map(({ key, keySpan, span }) => [
        key,
        text.slice(keySpan.start, keySpan.end),
        text.slice(span.start, span.end).slice(0, 5),
        text[span.end - 1],
      ]),
      [
        ['one', 'one', '@misc', '}'],
        ['two:2018', 'two:2018', '@arti', '}'],
      ],
    );
  });

  it('loses only the broken entry, and says so once', () => {
    const broken = '@misc{one, title = {A}\n@misc{two, title = {B}}\n@misc{= }\n@misc{three, title = {C}}\n';
    const { entries, problems } = read(broken);
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['two', 'three'],
    );
    assert.deepEqual(
      problems.map(({ span }) => broken.slice(span.start, span.end)),
      ['@misc{one, title = {A}', '@misc{= }'],
    );
  });

  it('reads CSL-JSON with places, keeps what stands before a slip, and leaves other JSON alone', () => {
    const json = '\uFEFF[{ "id": "a1", "type": "book", "author": [{ "id": "inner" }] }, { "type": "book" }, { "id": "b2" ';
    const { entries, problems } = read(json, 'x.json');
    assert.deepEqual(
      entries.map(({ key, keySpan, span }) => [key, json.slice(keySpan.start, keySpan.end), json[span.start]]),
      [
        ['a1', 'a1', '{'],
        ['b2', 'b2', '{'],
      ],
    );
    assert.equal(problems.length, 1);
    assert.ok(isBibliography('x.json', json));
    assert.ok(!isBibliography('x.json', '{ "id": "a", "type": "b" }'));
    assert.ok(!isBibliography('package.json', json));
  });

  it('never throws, whatever the text', () => {
    const pieces = [
      '@misc{',
      'k',
      ',',
      ' t = ',
      '{',
      '}',
      '"',
      '(',
      ')',
      '\\',
      '\n@a{',
      '#',
      '%',
      '@string{x = {y}}',
      '[{"id":"',
      '"}]',
      ':',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        for (const name of ['a.bib', 'a.json']) {
          const { entries } = read(parts.join(''), name);
          for (const entry of entries) referenceOf(entry);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the identity of an entry', () => {
  it('is its address, DOI and title without what differs between spellings', () => {
    const [bib] = read(
      '@online{a, title = {Winter {Pressures}: a view}, doi = {10.1/ABC}, url = {http://www.X.org/p/?utm_source=a}}',
    ).entries;
    const [csl] = read(
      '[{"id":"a","type":"x","title":"Winter pressures – a view","DOI":"https://doi.org/10.1/abc","URL":"https://x.org/p"}]',
      'a.json',
    ).entries;
    assert.ok(bib && csl);
    assert.deepEqual(identityOf(bib), identityOf(csl));
    assert.equal(foldUrl('https://gov.uk/A/#top'), 'gov.uk/A');
  });
});
