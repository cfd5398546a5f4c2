/** Cards of dates, policies, Acts, bodies, posts, events and citations: each row a text with its cursor and the lines it must or must not have. */
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/engine';
import { workspaceOf } from '../../support/workspace';

interface Row {
  readonly what: string;
  readonly text: string;
  readonly has?: readonly RegExp[];
  readonly lacks?: readonly RegExp[];
  readonly jurisdiction?: string | null;
}

const dated = (text: string, date = '2018-03-21') => `---\ntype: document\ndate: ${date}\n---\n${text}`;

const PLAN =
  '-- plan.md --\n---\ntype: policy\ntitle: Ferry Plan\nkind: plan\nstatus: delayed\nowner: DHSC\nannounced: 2017-11\ndue: summer 2018\naliases: [plan for ferries]\n---\n';

const ROWS: readonly Row[] = [
  // Dates
  {
    what: 'a bound on a year tells the day that counts, and the whole year',
    text: dated('They want it by 2019-2▮0.'),
    has: [/^by 31 March 2020 · “2019-20” · financial year · 1 April 2019 to 31 March 2020$/u],
  },
  { what: 'a bound on a single year', text: dated('They want it by 203▮0.'), has: [/^by 2030/u] },
  {
    what: 'what happens on a day to come',
    text: dated('The Commission on Ferries reports on harbours, and the review of the bridges next sum▮mer.'),
    has: [/^What: the review of the bridges \(this sentence\)$/u],
  },
  { what: 'no story for a day', text: dated('The county will spend £3m on it next sum▮mer.'), lacks: [/^What/u] },
  { what: 'no question for a day that is past', text: dated('The review of the bridges last sum▮mer was long.'), lacks: [/^What/u] },
  {
    what: 'the day of a policy, against the register',
    text: `${PLAN}-- a.md --\n${dated('He spoke of this sum▮mer’s plan for ferries.')}`,
    has: [/^What: Ferry Plan · delayed$/u, /^Register: due summer 2018, agrees$/u],
  },
  {
    what: 'a day that differs from the register',
    text: `${PLAN}-- a.md --\n${dated('The Ferry Plan is due in sp▮ring 2019.')}`,
    has: [/^What: Ferry Plan · delayed$/u, /^Register: due summer 2018, differs: June to August 2018$/u],
  },
  {
    what: 'what later documents say',
    text: `${PLAN}-- a.md --\n${dated('He spoke of this sum▮mer’s plan for ferries.')}\n-- b.md --\n${dated('The delayed Ferry Plan was held up by storms and more.', '2018-09-01')}\n`,
    has: [/^Later: “delayed … held up by storms” \(1 September 2018\)$/u],
  },
  {
    what: 'what earlier documents say is no later',
    text: `${PLAN}-- a.md --\n${dated('He spoke of this sum▮mer’s plan for ferries.')}\n-- b.md --\n${dated('The delayed Ferry Plan was held up by storms.', '2018-01-01')}\n`,
    lacks: [/^Later/u],
  },
  {
    what: 'a missed deadline',
    text: dated('It is due next sum▮mer[^d1].\n\n[^d1]: date: the report; outcome: missed'),
    has: [/^What: the report$/u, /^Missed$/u],
  },
  // Policies
  {
    what: 'a policy with its owner in full and its days in words',
    text: `${PLAN}-- a.md --\n${dated('The Ferry ▮Plan is long.')}`,
    has: [
      /^Ferry Plan · plan · delayed · Department of Health and Social Care$/u,
      /^Announced November 2017 → due summer 2018 → not published$/u,
      /^named once in this folder$/u,
      /^Also: plan for ferries$/u,
    ],
  },
  {
    what: 'how the day slipped, oldest first',
    text: `${PLAN}-- c.md --\n${dated('He spoke of this summer’s plan for ferries.')}\n-- a.md --\n${dated('The Ferry ▮Plan, due in autumn 2018, is long.', '2018-05-05')}`,
    has: [/^Due as stated: “this summer” \(21 March 2018\) → “autumn 2018” \(this document\)$/u],
  },
  {
    what: 'an oblique mention that is not certain is counted apart',
    text: '-- g.md --\n---\ntype: policy\ntitle: Ferry Green Paper\n---\n-- a.md --\nThe Ferry Green ▮Paper is long.\n-- b.md --\nThe green paper is short.\n',
    has: [/^named once in this folder, perhaps 1 more \(b\.md, line 1\)$/u],
  },
  {
    what: 'a candidate with its neighbours',
    text: 'The Northern Ferry ▮Fund was opened. Later the Northern Ferry Fund closed. The Southern Ferry Fund stays.',
    has: [
      /^Northern Ferry Fund · looks like a policy · not among your policies$/u,
      /^2 times in 1 document; similar: Southern Ferry Fund$/u,
    ],
  },
  // Acts
  {
    what: 'one of several Acts of a name is not chosen',
    text: dated('Under the Mental Health ▮Act they must.'),
    has: [/^Mental Health Act$/u, /^No year in the text: \d+ Acts of this name were passed by 21 March 2018: 2007, 1983/u],
    lacks: [/legislation\.gov\.uk/u],
  },
  {
    what: 'the year in the text decides among Acts of a name',
    text: dated('Under the Mental Health Act 198▮3 they must.'),
    has: [/^Mental Health Act 1983 · 1983 c\. 20 · UK Act$/u, /ukpga\/1983\/20/u],
  },
  {
    what: 'a section leads to itself',
    text: dated('Under section 18(3) of the Care Act 201▮4 they must.'),
    has: [/^Care Act 2014 · 2014 c\. 23 · UK Act · section 18\(3\)$/u, /ukpga\/2014\/23\/section\/18/u],
  },
  {
    what: '“the Act” is the one named before',
    text: dated('The Care Act 2014 is long. The A▮ct was passed.'),
    has: [/^Care Act 2014/u, /^Here: named before/u],
  },
  {
    what: 'a repealed Act says so, and whether before the text',
    text: dated('Under the Education Act 198▮1 they did.', '2018-03-21'),
    has: [/^Education Act 1981 · 1981 c\. 60 · UK Act$/u, /^Repealed 1 November 1996, before this text$/u],
  },
  {
    what: 'an Act repealed after the text',
    text: dated('Under the Education Act 198▮1 they did.', '1990-03-21'),
    has: [/^Repealed 1 November 1996, after this text$/u],
  },
  {
    what: 'nothing is said of an Act the table does not call repealed',
    text: 'Under the Care Act 201▮4.',
    lacks: [/[Rr]epealed|in force/u],
  },
  {
    what: 'an Act of Scotland',
    text: 'Under the Children and Young People (Scotland) Act 201▮4.',
    has: [/2014 asp 8 · Act of the Scottish Parliament/u],
  },
  // Bodies
  {
    what: 'a department by its days, with what came before',
    text: 'The Department of Health and Social ▮Care said no.',
    has: [
      /ministerial department, United Kingdom · since 8 January 2018$/u,
      /^Before: Department of Health \(name change, 8 January 2018\)$/u,
      /^IfG Ministers Database/u,
    ],
  },
  {
    what: 'a department that ended, with what came after',
    text: 'The Department for International Devel▮opment said no.',
    has: [/to 2 September 2020$/u, /^After: .*\(merger, 2 September 2020\)$/u],
    lacks: [/own table/u],
  },
  {
    what: 'a body of our own table with its predecessor’s years',
    text: 'The Care Quality Comm▮ission said no.',
    has: [/^Care Quality Commission · .* · since 2009$/u, /^Before: .*Healthcare Commission \(2004 to 2009\)/u, /own table, not checked/u],
  },
  {
    what: 'several successors on a line of their own',
    text: 'The Financial Services Auth▮ority said no.',
    has: [/· 1997 to 2013$/u, /^After: Financial Conduct Authority .*Prudential Regulation Authority/u],
  },
  {
    what: 'how the text introduces a body',
    text: 'Today NH▮SX, a small unit made for the modern age, was opened.',
    has: [/^Here: “a small unit made for the modern age”$/u],
  },
  // Posts
  {
    what: 'a holder who came just before',
    text: dated('The new health sec▮retary spoke.', '2018-07-24'),
    has: [/^Matt Hancock · Secretary of State for Health and Social Care since 9 July 2018, 15 days before$/u],
  },
  {
    what: 'the first day of a term is the holder’s, not the last',
    text: dated('The health sec▮retary spoke.', '2018-07-09'),
    has: [/^Matt Hancock .*that very day$/u],
  },
  {
    what: 'an acting minister beside the one on leave',
    text: dated('The science sec▮retary spoke.', '2023-05-10'),
    has: [
      /^Michelle Donelan and Chloe Smith \(acting\) · Secretary of State for Science/u,
      /^Chloe Smith \(acting\): in post 28 April to 20 July 2023$/u,
    ],
  },
  {
    what: 'two who shared the last days of a term',
    text: dated('The transport sec▮retary spoke.', '2008-10-04'),
    has: [/^Ruth Kelly and Geoff Hoon · Secretary of State for Transport on 4 October 2008$/u],
  },
  {
    what: 'the last known holder has no next',
    text: dated('The chancel▮lor spoke.', '2025-01-10'),
    has: [/^Rachel Reeves · Chancellor of the Exchequer on 10 January 2025$/u, /^In post since 5 July 2024$/u],
    lacks: [/^Next/u],
  },
  {
    what: 'an undated text that names the holder gives the term',
    text: 'Matt Hancock, the health sec▮retary, spoke.',
    has: [/^No date: the text names Matt Hancock, who held the post 9 July 2018 to 26 June 2021$/u],
  },
  { what: 'an undated text that names nobody', text: 'The health sec▮retary spoke.', has: [/depends on the date/u], lacks: [/IfG/u] },
  {
    what: 'a post of another country',
    text: dated('The health sec▮retary spoke.'),
    jurisdiction: 'US',
    has: [/UK Government only/u],
    lacks: [/Jeremy Hunt/u],
  },
  // Events
  {
    what: 'a Spending Review with its Chancellor',
    text: dated('As the recent spending re▮view said.', '2010-11-16'),
    has: [/^Spending Review 2010 · 20 October 2010$/u, /^Chancellor of the Exchequer: George Osborne$/u],
  },
  {
    what: 'an event the text does not pin down',
    text: 'The government works towards the Spending Re▮view.',
    has: [/which one is not said/u],
    lacks: [/Chancellor/u],
  },
  // Citations
  {
    what: 'a citation finds the document of the folder that bears its key',
    text: '-- a.md --\nIt is so [@gov▮2018, para 4].\n-- b.md --\n---\ntype: document\ntitle: A Statement\noutlet: Hansard\ndate: 2018-09-18\nciteKey: x\ncitekey: gov2018\n---\nText.\n',
    has: [/^@gov2018 · para 4$/u, /^In this folder: A Statement · Hansard · 18 September 2018 · b\.md$/u],
  },
  {
    what: 'a citation that nothing bears',
    text: 'It is so [@gov▮2018].',
    has: [/no entry in the bibliography, no document with this citekey/u],
  },
];

describe('cards of dates and references', () => {
  for (const { what, text, has = [], lacks = [], jurisdiction = 'GB' } of ROWS) {
    it(what, () => {
      const { marked, snapshot, uri } = workspaceOf(text, { jurisdiction });
      const [cursor] = marked.cursors;
      assert.ok(cursor, 'a cursor is marked');
      const lines = (hover(snapshot(), uri(cursor.path), cursor.offset)?.lines ?? []).map(({ plain }) => plain);
      assert.ok(lines.length > 0, 'there is a card');
      const shown = `\n${lines.join('\n')}\n`;
      for (const one of has)
        assert.ok(
          lines.some((line) => one.test(line)),
          `${String(one)} is missing in:${shown}`,
        );
      for (const one of lacks) assert.ok(!lines.some((line) => one.test(line)), `${String(one)} must not stand in:${shown}`);
      assert.ok(lines.length <= 11, shown);
    });
  }
});
