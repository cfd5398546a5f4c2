/** The fourteen cards of the real documents: their facts, their order, and what they leave out. Skipped where the documents are absent. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { type Change, createEngine, DEFAULT_CONFIG, documentSettings, hover, type Snapshot, sourceDocument } from '../../server/src/engine';
import { CORPUS, corpusDocuments } from './score';

const POLICIES: Readonly<Record<string, string>> = {
  'social-care-green-paper':
    "title: Social Care Green Paper\nkind: green-paper\nstatus: delayed\nowner: DHSC\nannounced: 2017-11\ndue: summer 2018\naliases: [green paper on social care, green paper on older people's social care]",
  'carers-innovations-fund': 'title: Carers Innovations Fund\nkind: fund\naliases: ["Carers\' Innovation Fund"]',
  nhsx: 'title: NHSX\nkind: body',
  'care-act-2014': 'title: Care Act 2014\nkind: act\naliases: [Care Act]',
  'health-and-wellbeing-boards': 'title: Health and Wellbeing Boards\nkind: body',
  'think-local': 'title: "Think Local, Act Personal"\nkind: programme',
  'care-certificate': 'title: Care Certificate\nkind: programme',
  'personal-health-budgets': 'title: personal health budgets\nkind: programme\naliases: [PHBs]',
};

interface Setup {
  readonly register?: boolean;
  /** Rewrites a document before it is read, by the first three characters of its name. */
  readonly edit?: Readonly<Record<string, (text: string) => string>>;
}

function corpus({ register = true, edit = {} }: Setup = {}): Snapshot {
  const engine = createEngine();
  const config = { ...DEFAULT_CONFIG, jurisdiction: 'GB' };
  const put = (name: string, text: string): Change => ({
    type: 'put',
    document: sourceDocument(`file:///c/${name}`, text),
    path: name,
    settings: documentSettings(config, name, true),
  });
  const texts = corpusDocuments().map((file) => file.replace('.labels.json', '.md'));
  const documents = texts.map((name) => {
    const text = fs.readFileSync(path.join(CORPUS, name), 'utf8');
    return put(name, edit[name.slice(0, 3)]?.(text) ?? text);
  });
  const policies = Object.entries(POLICIES).map(([id, yaml]) => put(`policies/${id}.md`, `---\ntype: policy\nid: ${id}\n${yaml}\n---\n`));
  return engine.apply([...documents, ...(register ? policies : [])]);
}

/** The plain lines of the card on the `nth` occurrence of `phrase` in a line (counted from 1) of a document. */
function linesAt(snapshot: Snapshot, name: string, line: number, phrase: string, nth = 1): readonly string[] {
  const document = [...snapshot.documents.values()].find((candidate) => candidate.path.startsWith(name));
  assert.ok(document !== undefined, name);
  let at = document.source.lines.offsetAt({ line: line - 1, character: 0 }) - 1;
  for (let i = 0; i < nth; i += 1) at = document.source.text.indexOf(phrase, at + 1);
  assert.equal(document.source.lines.lineAt(at), line - 1, `“${phrase}” stands on line ${line}`);
  return (hover(snapshot, document.uri, at + 1)?.lines ?? []).map(({ plain }) => plain);
}

/** Each fact stands on a line, in this order; several may share one. Nothing of `absent` stands anywhere. */
function assertCard(lines: readonly string[], facts: readonly RegExp[], absent: readonly RegExp[] = []): void {
  const shown = `\n${lines.join('\n')}\n`;
  let at = 0;
  for (const fact of facts) {
    const found = lines.findIndex((line, index) => index >= at && fact.test(line));
    assert.ok(found >= 0, `${String(fact)} is not found, in order, in:${shown}`);
    at = found;
  }
  for (const one of absent) assert.ok(!lines.some((line) => one.test(line)), `${String(one)} must not stand in:${shown}`);
  assert.ok(lines.length <= 12, `at most twelve lines:${shown}`);
}

describe('the fourteen cards', () => {
  if (corpusDocuments().length === 0) {
    it('are not tried: ../shared/corpus is absent');
    return;
  }
  const snapshot = corpus();

  it('1. an amount with a part, a rounded name, its prices and its reading', () => {
    assertCard(
      linesAt(snapshot, '001', 21, '£487 million'),
      [
        /^£487 million · funding package to transform .*\(this sentence\)$/u,
        /^Matt Hancock \(nearest speaker\) · 24 July 2018 \(line 11\) · CommunityCare$/u,
        /^Of it: more than £400 million to NHS hospitals \(line 31\), more than 82%\. Left for all else: less than £87 million, under 18%$/u,
        /“half a billion” \(line 15\): agrees, rounded up/u,
        /^Not said: which years · total or per year · cash or real · new, reallocated or announced before$/u,
        /^If 2018-19 money: about £620 million in 2024-25 prices \(GDP deflator, HM Treasury, March 2026/u,
        /^Read as £487,000,000, to the nearest £1m \(486\.5m to 487\.5m\) · detected, no note$/u,
      ],
      [/per head|per person/u, /share of GDP|of GDP/u],
    );
  });

  it('2. a rounded amount in words points to the exact one', () => {
    assertCard(
      linesAt(snapshot, '001', 15, 'half a billion'),
      [
        /^£500 million, written “half a billion” · cash injection to improve .*\(this sentence\)$/u,
        /^The pound is not written: .*“cash injection”/u,
        /^Standfirst, no speaker · 24 July 2018 \(line 11\) · CommunityCare$/u,
        /^Exact figure here: £487 million \(line 21\)\. .*rounded up by £13 million \(2\.7%\): agrees$/u,
        /^Read as £500,000,000, to the nearest £100m \(450m to 550m\) · currency implied · detected, no note$/u,
      ],
      [/Not said/u, /prices/u],
    );
  });

  for (const [end, phrase] of [
    ['from', '£0.5m'],
    ['to', '£5m'],
  ] as const) {
    it(`3. the same card on the ${end} end of a change`, () => {
      assertCard(
        linesAt(snapshot, '000', 20, phrase),
        [
          /^£0\.5 million → £5 million · rise in the Carers Innovations Fund, to support/u,
          /^Ten times as much: \+£4\.5 million, \+900% \(8 to 12 times, given rounding\)$/u,
          /^Matt Hancock, Health and Social Care Secretary .*no date: between 9 July 2018 and 26 June 2021, while .*held the post/u,
          /^Not said: which years · total or per year · cash or real · new, reallocated/u,
          /^Read as .*£500,000 \(450,000 to 550,000\).*change to £5,000,000 \(4\.5m to 5\.5m\) · detected, no note$/u,
        ],
        [/prices/u],
      );
    });
  }

  it('4. a growth over years gives its yearly average, and names what it includes', () => {
    assertCard(
      linesAt(snapshot, '000', 36, '11%'),
      [
        /^11% growth in the funding .*social care · over “the last four years”/u,
        /^Matt Hancock, quoted · no date.*so the four years are not known/u,
        /^About 2\.6% a year on average \(2\.5% to 2\.8%\)$/u,
        /^Includes the £650m uplift .*\(same sentence\)$/u,
        /^Not said: cash or real · from what sum to what sum$/u,
        /^Also here: “11% Growth\?” \(line 48, reader comment\)$/u,
        /^Read as 11% \(10\.5% to 11\.5%\), a rise · detected, no note$/u,
      ],
      [/after inflation/u],
    );
  });

  it('4. once the date is set, the years are known and inflation is taken out', () => {
    const dated = corpus({ edit: { '000': (text) => `---\ntype: document\ndate: 2019-07-04\n---\n${text}` } });
    assertCard(linesAt(dated, '000', 40, '11%'), [
      /4 July 2019.*four years to 2019-20, since they include this financial year$/u,
      /^About 2\.6% a year on average/u,
      /^If cash: about 2\.4% after inflation, 2015-16 to 2019-20 \(1\.9% to 2\.8%\); prices rose 8\.4% \(GDP deflator, HM Treasury, March 2026\)$/u,
      /^Includes the £650m/u,
    ]);
  });

  it('5. an amount by a year has two readings and two prices', () => {
    assertCard(
      linesAt(snapshot, '004', 18, '£2 billion'),
      [
        /^£2 billion, additional, by 2014-15 · to support the .*\(this sentence\)$/u,
        /^Paul Burstow, Minister of State, Department of Health · written statement, 16 November 2010 \(line 1\)$/u,
        /^Two readings: £2 billion a year by 2014-15, or £2 billion in all up to 31 March 2015\. The text does not say$/u,
        /^“The recent spending review” \(sentence before\): Spending Review 2010, 20 October 2010$/u,
        /^Not said: additional to what · cash or real · new, reallocated/u,
        /^In 2024-25 prices: about £2\.7 billion if 2014-15 money, about £2\.9 billion if 2010-11 money \(GDP deflator/u,
        /^Read as £2,000,000,000, one digit given \(1\.5bn to 2\.5bn\) · detected, no note$/u,
      ],
      [/002|21 March 2018|by 2020/u],
    );
  });

  it('6. a count with an extra one, and another count near it that is not the same', () => {
    assertCard(linesAt(snapshot, '003', 5, '1.45 million'), [
      /^More than 1\.45 million people · work in .*\(this sentence\)$/u,
      /^“ministers said” · ITV News, Carer Voice \(line 20\) · no date: not before 8 January 2018/u,
      /^With the extra 650,000 workers .*2035 \(same sentence\): about 2\.1 million, \+45%$/u,
      /^Near, not the same: around 1\.34 million jobs, England \(line 133, National Audit Office\): other thing counted; place given only there$/u,
      /^Both lead to about 2\.1 million in 2035 \(1\.34 million growing 2\.6% a year from 2016-17: about 2\.13 million\)$/u,
      /^Not said: which part of the UK · as of when$/u,
      /^Read as more than 1,450,000 · detected, no note$/u,
    ]);
  });

  it('7. a count with its growth, and the same neighbour from the other side', () => {
    assertCard(linesAt(snapshot, '003', 133, '1.34 million'), [
      /^Around 1\.34 million jobs · in the .* in England, across more than 20,300 organisations/u,
      /^National Audit Office, The adult social care workforce in England \(line 140\) · no date: not before 8 January 2018/u,
      /^Growing 2\.6% every year until 2035 \(line 135.*\): about 2\.13 million, \+59%, if counted from 2016-17$/u,
      /^Near, not the same: more than 1\.45 million people \(line 5.*\): other thing counted.*no place given/u,
      /^Not said: as of when \(the rates beside it are for 2016-17\)$/u,
      /^Read as about 1,340,000, to the nearest 10,000 \(1\.335m to 1\.345m\) · detected, no note$/u,
    ]);
  });

  it('8. an hourly rate is checked against the year and the other rate of its sentence', () => {
    assertCard(
      linesAt(snapshot, '003', 131, '£7.50'),
      [
        /^£7\.50 an hour or less · .*around half of care workers.*2016-17 \(1 April 2016 to 31 March 2017\)/u,
        /^National Audit Office.*\(line 140\)/u,
        /^£7\.50 × 37\.5 hours × 52 weeks = £14,625 a year, as this sentence says$/u,
        /^30p \(4\.2%\) above the National Living Wage of £7\.20 .*2016-17$/u,
        /^Read as at most £7\.50 per hour, to the penny · detected, no note$/u,
      ],
      [/prices/u, /Not said/u],
    );
  });

  it('9. a season is counted from the date of the document, and what comes after it is told', () => {
    assertCard(linesAt(snapshot, '004', 12, 'next spring'), [
      /^March to May 2011 · “next spring”$/u,
      /^What: the Law Commission’s work on .*framework \(this sentence\)$/u,
      /^Counted from 16 November 2010 \(line 1\)\. Rule: the first spring to begin after that day; spring is March to May$/u,
      /^Then: next summer \(June to August 2011\), end of 2011 \(White Paper on care and support\)$/u,
      /^2011-03-01 to 2011-05-31 · inferred, no note$/u,
    ]);
  });

  it('9. a note tells when it was met', () => {
    const noted = corpus({
      edit: {
        '004': (text) => `${text.replace('next spring', 'next spring[^d1]')}\n\n[^d1]: date: end of the review; outcome: met 2011-05-10\n`,
      },
    });
    assertCard(linesAt(noted, '004', 12, 'next spring'), [/^March to May 2011/u, /^Met, 10 May 2011$/u]);
  });

  it('10. a deadline is set against the register and against what was said later', () => {
    assertCard(linesAt(snapshot, '002', 13, 'this summer'), [
      /^June to August 2018 · “this summer”$/u,
      /^What: Social Care Green Paper · delayed$/u,
      /^Counted from 21 March 2018 \(line 1, picture caption\)\. Rule: the summer of that year; summer is June to August$/u,
      /^Register: due summer 2018, agrees$/u,
      /^Later: “.*upcoming green paper” \(24 July 2018, perhaps the same\) · “delayed … held up by the .* logjam” \(Hancock, no date\)$/u,
      /^2018-06-01 to 2018-08-31 · inferred, no note$/u,
    ]);
  });

  it('11. a policy with its dates, how they slipped, and its mentions', () => {
    assertCard(linesAt(snapshot, '000', 32, 'Social Care Green Paper'), [
      /^Social Care Green Paper · green paper · delayed · Department of Health and Social Care$/u,
      /^Announced November 2017 → due summer 2018 → not published$/u,
      /^Due as stated: “this summer” \(Hunt, 21 March 2018\) → “delayed … held up by the .* logjam” \(this document\)$/u,
      /^12 mentions in 3 documents, perhaps 1 more \(001.*, line 59\)$/u,
      /^Also: green paper on social care, green paper on older people's social care$/u,
    ]);
  });

  it('11. without a register it is a candidate with its neighbours', () => {
    assertCard(linesAt(corpus({ register: false }), '000', 32, 'Social Care Green Paper'), [
      /^Social Care Green Paper · looks like a policy · not among your policies$/u,
      /^3 times in 2 documents; similar: green paper on social care, green paper on older people’s social care$/u,
    ]);
  });

  it('12. an Act without its year', () => {
    assertCard(linesAt(snapshot, '002', 29, 'Care Act'), [
      /^Care Act 2014 · 2014 c\. 23 · UK Act$/u,
      /^No year in the text: the only Act called Care Act passed before 21 March 2018$/u,
      /legislation\.gov\.uk\/ukpga\/2014\/23/u,
      /^Among your policies · named once in this folder$/u,
    ]);
  });

  it('13. a body of our own table, softly', () => {
    assertCard(linesAt(snapshot, '000', 28, 'NHSX'), [
      /^NHSX · joint unit, England · 2019 to 2022, then NHS England$/u,
      /^Here: “a new government unit .*”$/u,
      /^From Greenpaper’s own table, not checked against an official register$/u,
      /^Among your policies · 8 mentions in 2 documents$/u,
    ]);
  });

  it('14. who held a post on the day, before and after', () => {
    assertCard(linesAt(snapshot, '002', 23, 'health secretary'), [
      /^Jeremy Hunt · Secretary of State for Health and Social Care on 21 March 2018$/u,
      /^In post 8 January to 9 July 2018; Secretary of State for Health from 4 September 2012, until the department was renamed$/u,
      /^Next: Matt Hancock, from 9 July 2018$/u,
      /^Date from line 1, picture caption; the text names Jeremy Hunt \(lines 1, 3\): agrees$/u,
      /^IfG Ministers Database, CC BY 4\.0$/u,
    ]);
    assertCard(linesAt(snapshot, '001', 17, 'health and social care secretary'), [/^Matt Hancock · .*since 9 July 2018, 15 days before$/u]);
  });

  it('equal amounts are not the same fact', () => {
    assertCard(linesAt(snapshot, '002', 49, '£2 billion'), [/^More than £2 billion/u], [/004|Burstow|2014-15/u]);
    assertCard(linesAt(snapshot, '000', 18, '£3 million'), [/^Up to £3 million/u], [/line 20|£3m/u]);
    assertCard(linesAt(snapshot, '000', 20, '£3m'), [/^£3m/u], [/line 18|£3 million/u]);
  });
});
