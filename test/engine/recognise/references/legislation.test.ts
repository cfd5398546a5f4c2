/** Acts, Bills, instruments and their provisions, by jurisdiction: what is one, what is none, and what it resolves to. */
import assert from 'node:assert/strict';
import { namesIn, runMarked } from '../../../support/marked-names';

const LAW = ['legislation'] as const;

const BRITISH: readonly string[] = [
  'It rests on the ⟦Care Act 2014⟧.',
  'The ⟦Care Act 2014⟧’s duties are plain.',
  'They quote the ⟦Children and Families Act 2014⟧, which is long.',
  'The ⟦Local Government, Planning and Land Act 1980⟧ set it up.',
  'The ⟦Police, Crime, Sentencing and Courts Act 2022⟧ changed that.',
  'The ⟦Health and Social Care (Community Health and Standards) Act 2003⟧ is older.',
  'The ⟦Children Acts 1989⟧ and ⟦2004⟧ apply.',
  'The ⟦Housing Acts 1985⟧, ⟦1988⟧ and ⟦1996⟧ apply, and so do the ⟦Companies Acts 1985 to 2006⟧.',
  'Two Acts 1989 and 2004, and Several Acts 1990 and 1991 are old.',
  'The Acts 1989 and 2004 and the Acts of 1536 and 1543 are old.',
  '⟦Treaty on European Union⟧, ⟦Treaty of Lisbon⟧ and ⟦Treaty of Amsterdam 1997⟧ were read.',
  'Article 50 of the ⟦Treaty on European Union⟧ and Article 165(4) of the ⟦Treaty on the Functioning of the European Union⟧ apply.',
  'The ⟦North Atlantic Treaty⟧, the ⟦Lisbon Treaty⟧ and the ⟦Nuclear Non-Proliferation Treaty⟧ bind them.',
  'The Treaty says so; a New Treaty, the Draft Treaty and a treaty of friendship do not. Treaty rights and Treaty obligations remain.',
  'Under the ⟦Public Bodies (Joint Working) (Scotland) Act 2014⟧ boards merged.',
  'The ⟦Social Care (Self-directed Support) (Scotland) Act 2013⟧ gives a choice.',
  'The ⟦Well-being of Future Generations (Wales) Act 2015⟧ binds them.',
  'The ⟦Justice Act (Northern Ireland) 2015⟧ applies there.',
  'The ⟦Rates (Northern Ireland) Order 1977⟧ still stands.',
  'The ⟦Renters’ Rights Bill⟧ is in committee.',
  'Labour’s ⟦Employment Rights Bill⟧ is long.',
  'The ⟦Children’s Wellbeing and Schools Bill⟧ was read.',
  'The ⟦Data (Use and Access) Bill⟧ came back.',
  'Clause 4 of the ⟦Armed Forces Commissioner Bill⟧ was agreed.',
  'The ⟦Agriculture Bill⟧ Documents are here.',
  'The ⟦Human Rights Act⟧ protects them.',
  'See the ⟦Licensing Act 2003⟧ and the ⟦Gambling Act 2005⟧.',
  'The ⟦Care Act (2014)⟧ was cited with its year in brackets.',
  'The ⟦Care and Support (Charging and Assessment of Resources) Regulations 2014⟧ set the cap.',
  'The ⟦Town and Country Planning (Use Classes) Order 1987⟧ was changed.',
  'The ⟦Civil Procedure Rules 1998⟧ say so.',
  'The ⟦Care Act 2014 (Consequential Amendments) Order 2015⟧ tidies it.',
  'The ⟦Sentencing Act 2020 (Magistrates’ Court Powers) Regulations 2023⟧ apply.',
  'The ⟦Care Act 2014⟧ (as amended) and the ⟦Rent Officers (Housing Benefit Functions) Order 1997⟧ apply.',
  'The UK ⟦Care Act 2014⟧ applies.',
  'The ⟦Rural Mental Capacity Act 2005⟧ is no Act of the table.',
  'It is made by ⟦SI 2014/2828⟧ and ⟦S.I. 2014/2672⟧.',
  'See ⟦SI 2014 No. 2828⟧ and ⟦Statutory Instrument 2015/640⟧.',
  'It is ⟦S.S.I. 2016/77⟧ and ⟦SSI 2014/25⟧.',
  'The cap is in ⟦S.I. 2015/1843 (W. 271)⟧.',
  'It is ⟦S.R. 2003/412⟧.',
  'The paper (⟦Cm 7881⟧) came first; ⟦CP 412⟧ and ⟦Cmnd 9074⟧ followed.',
  'The report, ⟦HC 1234⟧, and ⟦HL Paper 12⟧ disagree.',
  'The reply is ⟦HC 768-I⟧.',
  'He said so at ⟦c. 31WS⟧ and ⟦col. 123W⟧.',
  'See HC Deb 12 May 2019 ⟦c123⟧.',
  'See Official Report, 3 July 2018; Vol. 644, ⟦c. 12WH⟧.',
  'The ⟦Affordable Care Act⟧ is an American law.',
  'The *⟦Care Act 2014⟧* and [the ⟦Housing Act 1988⟧](a.html) are marked up.',
  'The Care Act 2014 came first. The ⟦Act⟧ also covers carers.'.replace('The Care Act 2014', 'The ⟦Care Act 2014⟧'),
  'The ⟦Housing Act 1988⟧ and the ⟦Care Act 2014⟧ differ. The ⟦1988 Act⟧ is older.',
  'The ⟦Care Act 2014⟧ is clear: ⟦section 18(3)⟧ is a duty.',
  'The ⟦Care Act 2014⟧ is clear; see ⟦s. 47⟧ and ⟦ss. 20 to 22⟧.',
  'The ⟦Renters’ Rights Bill⟧ was read. The ⟦Bill⟧ will pass, and ⟦clause 4⟧ stays.',
  'They agreed a ⟦section 106⟧ agreement.',
  'He was sent a ⟦section 21⟧ notice.',
  'Nobody doubts ⟦Article 8⟧ rights.',
  'The ⟦Finance Act 2021⟧ froze it.',
  'The ⟦Mental Capacity Act 2005⟧ (the ⟦MCA⟧) applies. The ⟦MCA⟧ is clear.',
  'The ⟦Finance (No. 2) Bill⟧ was read.',
  'The ⟦Children (Scotland) Act 2020⟧, section 5, applies.',
  'The ⟦Departments (Northern Ireland) Order 1999⟧ applies.',
  'The ⟦Local Government (Wales) Measure 2011⟧ is older.',
  'The ⟦Northern Ireland (Executive Formation etc) Act 2019⟧ passed.',
  'The ⟦Domestic Abuse Bill⟧ [HL] was read.',
  'Under s.117 of the ⟦Mental Health Act 1983⟧ it is free.',
  'The ⟦European Union (Withdrawal) Act 2018⟧, s 8, gives powers.',
  'The ⟦Health Protection (Coronavirus, Restrictions) (England) Regulations 2020⟧ were revoked.',
  'The ⟦Offences Against the Person Act 1861⟧ stands.',
  'The ⟦Retained EU Law (Revocation and Reform) Act 2023⟧ repeals it.',
  'In the case the court held that ⟦s 149(1)⟧ is a duty.',
  'In Wales, the ⟦Social Services and Well-being (Wales) Act 2014⟧ is the base.',
  'Parliament passed the ⟦National Insurance Contributions Act 2022⟧ at once.',
];

const EUROPEAN: readonly string[] = [
  'Article 8(1) of ⟦Regulation (EU) 2021/691⟧ applies.',
  'They cite ⟦Directive 2014/24/EU⟧ and ⟦Directive (EU) 2016/680⟧.',
  'It repeals ⟦Regulation (EC) No 1907/2006⟧.',
  'The ⟦Council Decision 2010/48/EC⟧ was early.',
  'By ⟦Commission Implementing Regulation (EU) 2020/1234⟧ it was fixed.',
  'By ⟦Commission Delegated Regulation (EU) 2019/33⟧ too.',
  'The ⟦Framework Decision 2002/584/JHA⟧ is on arrest.',
  'The ⟦Decision (EU, Euratom) 2020/2053⟧ is on own resources.',
  '⟦COUNCIL REGULATION (EU, Euratom) 2020/2093⟧ of 17 December 2020',
  'THE REGULATION OF TRADE, 2020/21, IS LATE',
  'The proposal is ⟦COM(2021) 206 final⟧, with ⟦SWD(2021) 84⟧.',
  'The ⟦Digital Services Act⟧ and the ⟦AI Act⟧ are regulations.',
  'It follows from ⟦Article 101⟧ TFEU.',
  'The ⟦Working Time Directive⟧ and the ⟦Habitats Directive⟧ bind them.',
  'Article 5(1)(a) of ⟦Directive (EU) 2018/2001⟧ and Annex II to ⟦Regulation (EU) No 1303/2013⟧ apply.',
];

const AMERICAN: readonly string[] = [
  'The ⟦Inflation Reduction Act of 2022⟧ (⟦Pub. L. 117-169⟧) pays.',
  'The ⟦Older Americans Act of 1965⟧ pays for meals.',
  'It amends section 1902(a)(10) of the ⟦Social Security Act⟧ (⟦42 U.S.C. § 1396a(a)(10)⟧).',
  'It was ⟦Public Law 111-148⟧, now ⟦42 U.S.C. 1396⟧.',
  'See ⟦42 USC 1396a⟧ and ⟦P.L. 111-5⟧.',
  'The House passed ⟦H.R. 5376⟧; the Senate has ⟦S. 1260⟧.',
  'It cites ⟦40 CFR 60.1⟧ and ⟦45 C.F.R. Part 164⟧.',
  'The rule is at ⟦87 Fed. Reg. 12345⟧.',
  'By ⟦Executive Order 14028⟧ and ⟦E.O. 12866⟧ agencies must report.',
  'The ⟦CARES Act⟧ and the ⟦CHIPS and Science Act⟧ were large.',
  'The ⟦Coronavirus Aid, Relief, and Economic Security Act⟧ was larger.',
  '⟦Senate Bill 525⟧ and ⟦Assembly Bill 1228⟧ passed in the state.',
  'The ⟦Elementary and Secondary Education Act of 1965⟧, Title I, pays schools.',
  'The ⟦Clean Air Act⟧ is old.',
  'It is in ⟦26 U.S.C. § 45Q⟧ and ⟦132 Stat. 64⟧.',
  'They passed ⟦H.Res. 24⟧ and ⟦S.J. Res. 10⟧.',
  'Section 230 of the ⟦Communications Decency Act⟧ protects.',
  'Title VII of the ⟦Civil Rights Act of 1964⟧ applies.',
];

const INDIAN: readonly string[] = [
  'The ⟦Right to Information Act, 2005⟧ was amended.',
  'Section 8(1)(j) of the ⟦Right to Information Act, 2005⟧ applies.',
  'The ⟦Mahatma Gandhi National Rural Employment Guarantee Act⟧ pays wages.',
  'The ⟦Digital Personal Data Protection Bill, 2023⟧ was introduced.',
  'The ⟦Bharatiya Nyaya Sanhita, 2023⟧ replaces the ⟦Indian Penal Code, 1860⟧.',
  'The ⟦Companies (Accounts) Rules, 2014⟧ say how.',
  'The rules came by ⟦G.S.R. 123(E)⟧.',
];

const AUSTRALIAN: readonly string[] = [
  'The ⟦Fair Work Act 2009 (Cth)⟧ sets the floor.',
  'The ⟦Residential Tenancies Act 2010 (NSW)⟧ was amended.',
  'The ⟦Aged Care Act 1997⟧ is replaced.',
  'The ⟦National Disability Insurance Scheme Act 2013 (Cth)⟧ set it up.',
];

const NEGATIVE: readonly string[] = [
  'They act fast, and the act was bold.',
  'An Act of Parliament is needed.',
  'The Bill was paid on time.',
  'Bill Gates spoke; so did President Bill Clinton.',
  'Senator Bill Cassidy spoke.',
  'Mr Bill Esterson asked.',
  'A Private Member’s Bill failed.',
  'Help with your Energy Bill is here.',
  'The Energy Bill Relief Scheme ended.',
  'The ratio was 2014/24 or so.',
  'It was a balancing act.',
  'The Act was never named here.',
  'The 2014 accounts were late.',
  'Section 3 of this report explains it.',
  'Section 4 sets out our approach.',
  'In section 5 we look at cost.',
  'See section 2 below.',
  'Table 4, column 3 shows it.',
  'The sum is in column 12.',
  'It was built c. 1900.',
  'The house is c. 120 years old.',
  'Regulation is costly.',
  'The Regulations Committee met.',
  'The directive was ignored.',
  'Rule 43 is a joke.',
  'The order of 2014 was large.',
  'Public Order 2014 was a conference.'.replace('Public Order 2014', 'Our Order 2014'),
  'They agreed in the first schedule of visits.',
  'Schedule 3 flights a day.',
  'An HL lamp and an HC pump broke.',
  'CM 12 is a bus.',
  'Room CPD 12 is shut.',
  'A paragraph of 12 lines.',
  'The SI unit is the metre.',
  'It grew by a part in 20.',
  'Chapter 2 of the book is dull.',
  'The article of 8 May was wrong.',
  'The class action of 2014 failed.',
  'He saw the play Act One in 1998.',
  'The council’s 18 schools are full.',
  'Its 2011 census was late.',
  'US $ 3 million and U.S. 50 states.',
  'Pub lunches cost £12 in 2014.',
  'The public law of 1998 was kind.',
  'Directive speech is loud.',
  'His decision 12/15 was late.',
  'Regulation 12/15 is not a law of the union.'.replace('Regulation 12/15', 'regulation 12/15'),
  'The executive order book is full.',
  'The code of 1998 is lost.',
  'Our rules changed in 2015.',
  'The statute book is thick.',
  'Measure 24 metres.',
  'A Council Directive is planned.',
  'The Ten Minute Rule Bill failed.',
  'A Bill of Rights was promised.',
  'Acts of Parliament are long, and the Act of 1998 is old.',
  'Schedules 1 to 3 stand part.',
  'The Draft Directive is short.',
  'House prices and Senate seats rose.',
];

describe('legislation', () => {
  describe('of the United Kingdom', () => runMarked(LAW, BRITISH));
  describe('of the European Union', () => runMarked(LAW, EUROPEAN, 'EU'));
  describe('of the United States', () => runMarked(LAW, AMERICAN, 'US'));
  describe('of India', () => runMarked(LAW, INDIAN, 'IN'));
  describe('of Australia', () => runMarked(LAW, AUSTRALIAN, 'AU'));
  describe('is none of these', () => runMarked(LAW, NEGATIVE));

  const MEANINGS: readonly (readonly [text: string, name: string, uri: string | null, provision: string | null, jurisdiction?: string])[] =
    [
      [
        'Under section 18(3) of the Care Act 2014 it must.',
        'Care Act 2014',
        'https://www.legislation.gov.uk/ukpga/2014/23',
        'section 18(3)',
      ],
      ['Under ss 18 to 20 of the Care Act 2014 it must.', 'Care Act 2014', 'https://www.legislation.gov.uk/ukpga/2014/23', 'ss 18 to 20'],
      [
        'By paragraph 3 of Schedule 2 to the Care Act 2014 it must.',
        'Care Act 2014',
        'https://www.legislation.gov.uk/ukpga/2014/23',
        'paragraph 3 of Schedule 2',
      ],
      ['It says so (Care Act 2014, s 18(3)).', 'Care Act 2014', 'https://www.legislation.gov.uk/ukpga/2014/23', 's 18(3)'],
      ['The Mental Capacity Act 2005 (the MCA) applies.', 'MCA', 'https://www.legislation.gov.uk/ukpga/2005/9', null],
      ['See S.I. 2014/2828.', 'S.I. 2014/2828', 'https://www.legislation.gov.uk/uksi/2014/2828', null],
      ['See S.S.I. 2016/77.', 'S.S.I. 2016/77', 'https://www.legislation.gov.uk/ssi/2016/77', null],
      [
        'Article 8(1) of Regulation (EU) 2021/691 applies.',
        'Regulation (EU) 2021/691',
        'http://data.europa.eu/eli/reg/2021/691/oj',
        'Article 8(1)',
      ],
      ['See Regulation (EC) No 1907/2006.', 'Regulation (EC) No 1907/2006', 'http://data.europa.eu/eli/reg/2006/1907/oj', null],
      ['See Directive 95/46/EC.', 'Directive 95/46/EC', 'http://data.europa.eu/eli/dir/1995/46/oj', null],
      ['See the Local Government Act 1989 (Vic).', 'Local Government Act 1989 (Vic)', null, null, 'AU'],
    ];
  for (const [text, name, uri, provision, jurisdiction] of MEANINGS) {
    it(`“${text}” means ${uri ?? 'no known identifier'}, ${provision ?? 'no provision'}`, () => {
      const found = namesIn(text, LAW, jurisdiction).find((mention) => mention.text === name);
      assert.ok(found?.kind === 'legislation', JSON.stringify(namesIn(text, LAW, jurisdiction).map((mention) => mention.text)));
      assert.deepEqual([found.value.uri, found.value.provision], [uri, provision]);
    });
  }

  const BACK: readonly (readonly [name: string, text: string, title: string | null])[] = [
    ['"the Act" is the one named before it', 'The Care Act 2014 is long. The Act is clear.', 'Care Act 2014'],
    ['"the 1988 Act" is the one of that year', 'The Housing Act 1988 and the Care Act 2014. The 1988 Act is old.', 'Housing Act 1988'],
    ['a sub-section of the text still knows it', '# Law\n\nThe Care Act 2014 is long.\n\n## Duties\n\nThe Act is clear.', 'Care Act 2014'],
    ['another section does not', '# Law\n\nThe Care Act 2014 is long.\n\n# Money\n\nThe Act is clear.', null],
    ['"the Bill" is no Act', 'The Care Act 2014 is long. The Bill was short.', null],
    [
      '"the Regulations" are the ones named',
      'The Care and Support (Charging) Regulations 2014 and the Care Act 2014. The Regulations set it.',
      'Care and Support (Charging) Regulations 2014',
    ],
  ];
  for (const [name, text, title] of BACK) {
    it(name, () => {
      const last = namesIn(text, LAW).at(-1);
      const found = last?.kind === 'legislation' && last.how === 'back-reference' ? last.value.title : null;
      assert.equal(found, title);
    });
  }
});
