/** Tables of official figures: what is read of a row, and which row a note means. */
import assert from 'node:assert/strict';
import { type DocumentFacts, hover, OfficialFigures, readFigureTable } from '../../../server/src/engine';
import { figuresChange } from '../../../server/src/folder';
import { ROOT, workspaceOf } from '../../support/workspace';

const TABLE = [
  'id,label,value,unit,period,scope,source',
  'winter,Winter fund,239.6,£m,2018-19,England,Department accounts',
  'winter,Winter fund,252.1,£m,2019-20,England,Department accounts',
  'jobs,Care jobs,"1,340,000",jobs,2016-17,England,"Skills survey, ""final"""',
  'turnover,Turnover rate,27.8,%,2016-17,England,Skills survey',
  'dollars,Aid,5,$ million,,,',
  ',No id,5,£m,,,',
  'words,No number,many,£m,,,',
].join('\n');

function table(text = TABLE) {
  const change = figuresChange(`${ROOT}/figures.csv`, 'figures.csv', text);
  assert.equal(change.type, 'figures');
  return change.type === 'figures' ? change.table : { uri: '', path: '', rows: [] };
}

describe('a table of official figures', () => {
  it('is read into whole units, with the rounding its cells have', () => {
    assert.deepEqual(
      readFigureTable(table()).map(({ id, kind, value, printed: [{ digits, scale }], currency, line }) => [
        id,
        kind,
        value,
        `${digits} × ${scale}`,
        currency,
        line,
      ]),
      [
        ['winter', 'money', 239_600_000, '239.6 × 1000000', 'GBP', 2],
        ['winter', 'money', 252_100_000, '252.1 × 1000000', 'GBP', 3],
        ['jobs', 'quantity', 1_340_000, '1340000 × 1', null, 4],
        ['turnover', 'percent', 27.8, '27.8 × 1', null, 5],
        ['dollars', 'money', 5_000_000, '5 × 1000000', 'USD', 6],
      ],
    );
  });

  it('takes a byte-order mark, semicolons, CRLF, columns in any order and a cell over two lines', () => {
    const text = '\uFEFFValue;ID;Unit;Label\r\n5;a;£bn;"One\r\ntwo"\r\n7;b;people;Three\r\n';
    assert.deepEqual(
      readFigureTable(table(text)).map(({ id, value, label, line }) => [id, value, label, line]),
      [
        ['a', 5e9, 'One\r\ntwo', 2],
        ['b', 7, 'Three', 4],
      ],
    );
  });

  it('without an id and a value column has no figures, and never throws', () => {
    for (const text of ['', 'a,b\n1,2', 'id,label\nx,y', '"', 'id,value\n"x', 'id,value\nx,1e999', '\0\0'])
      assert.ok(Array.isArray(readFigureTable(table(text))), JSON.stringify(text));
    assert.deepEqual(readFigureTable(table('id,label\nx,y')), []);
  });
});

describe('the official figure of a note', () => {
  const official = new OfficialFigures(readFigureTable(table()));

  function meant(text: string): string | null {
    const { snapshot, uri } = workspaceOf(text);
    const document = snapshot().documents.get(uri('document.md')) as DocumentFacts;
    const [note] = document.notes;
    const mention = note?.mentions[0];
    assert.ok(note !== undefined && mention !== undefined && mention.kind !== 'date');
    const found = official.of(mention, note.annotation);
    return found === null ? null : `${found.id} ${found.period}`;
  }

  for (const [what, note, wanted] of [
    ['by id and period', 'help; quantity: winter; period: 2019-20', 'winter 2019-20'],
    ['by id and a period written otherwise', 'help; quantity: winter; period: FY 2019/20', 'winter 2019-20'],
    ['by id in any case', 'help; quantity: Winter; period: 2018-19', 'winter 2018-19'],
    ['by label, period and unit', 'Winter fund; period: 2018-19', 'winter 2018-19'],
    ['not by id alone where several years are there', 'help; quantity: winter', null],
    ['not by label alone', 'Winter fund', null],
    ['not for a year the table lacks', 'help; quantity: winter; period: 2012-13', null],
    ['not for another unit', 'help; quantity: jobs; period: 2016-17', null],
    ['not for another currency', 'help; quantity: dollars', null],
    ['not for another scope', 'help; quantity: winter; period: 2018-19; scope: Scotland', null],
    ['for the same scope', 'help; quantity: winter; period: 2018-19; scope: england', 'winter 2018-19'],
    ['not for an id it does not know', 'help; quantity: summer; period: 2018-19', null],
  ] as const)
    it(what, () => assert.equal(meant(`They gave £240 million[^f1].\n\n[^f1]: figure: ${note}`), wanted));

  it('an id with one row and no period needs none', () => {
    const one = new OfficialFigures(readFigureTable(table('id,value,unit\nwinter,240,£m')));
    const { snapshot, uri } = workspaceOf('They gave £240 million[^f1].\n\n[^f1]: figure: help; quantity: winter');
    const note = snapshot().documents.get(uri('document.md'))?.notes[0];
    const mention = note?.mentions[0];
    assert.ok(note !== undefined && mention !== undefined && mention.kind !== 'date');
    assert.equal(one.of(mention, note.annotation)?.value, 240e6);
  });
});

describe('the official figure on a card', () => {
  function official(text: string, csv: string): string | undefined {
    const { engine, marked, uri } = workspaceOf(text, { jurisdiction: 'GB' });
    const snapshot = engine.apply([figuresChange(`${ROOT}/figures.csv`, 'figures.csv', csv)]);
    const [cursor] = marked.cursors;
    assert.ok(cursor !== undefined);
    return hover(snapshot, uri(cursor.path), cursor.offset)?.lines.find(({ plain }) => plain.startsWith('Official'))?.plain;
  }
  const text = 'They gave £24▮0 million[^f1].\n\n[^f1]: figure: help; quantity: winter; period: 2018-19';

  it('stands beside the stated one, with its source and whether they agree', () => {
    assert.equal(
      official(text, TABLE),
      'Official: £239.6 million · 2018-19 · England (Department accounts; figures.csv, line 2): agrees after rounding',
    );
    assert.match(official(text, TABLE.replace('239.6', '300')) ?? '', /differs, the text is £60 million lower$/u);
    assert.match(official(text, TABLE.replace('239.6', '240')) ?? '', /: the same$/u);
  });

  it('goes when the table goes, and comes back with it', () => {
    const { engine, marked, uri } = workspaceOf(text, { jurisdiction: 'GB' });
    const [cursor] = marked.cursors;
    assert.ok(cursor !== undefined);
    const shown = () => hover(engine.snapshot(), uri(cursor.path), cursor.offset)?.lines.some(({ plain }) => plain.startsWith('Official'));
    assert.equal(shown(), false);
    const before = engine.snapshot();
    engine.apply([figuresChange(`${ROOT}/figures.csv`, 'figures.csv', TABLE)]);
    assert.equal(shown(), true);
    assert.deepEqual(engine.snapshot().changedSince(before), [uri('document.md')]);
    engine.apply([{ type: 'delete', uri: `${ROOT}/figures.csv` }]);
    assert.equal(shown(), false);
  });
});
