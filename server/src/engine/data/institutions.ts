/** The nouns that end or begin the name of an institution, and the words that alone make no name of one. From general usage; as of 2026. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** "Surrey County Council": a capitalised run that ends in one of these is a name if one of its other words is its own. */
export const INSTITUTION_NOUNS = words(`
  Council Trust University Hospital Infirmary Hospice Committee Subcommittee Commission Authority Agency Association Board Institute Institution
  Foundation Society Federation Department Ministry Bureau Bank Court Tribunal Parliament Assembly College Academy Corporation Confederation
  Constabulary Police Party Inspectorate Directorate Executive Government Secretariat Ombudsman Observatory Union Administration Legislature Senate
  Service Office Consortium Congress Alliance Network Coalition Group Chamber Laboratory Museum Diocese Church Panel Forum Register Regulator
  Tribunals Courts Polytechnic Conservatoire Cooperative
`);

/** "Department of Health", "University of Leeds", "Office for National Statistics": these take a tail after of, for, on or to. */
export const HEAD_NOUNS: ReadonlyMap<string, RegExp> = new Map(
  [
    [
      'Department Ministry Office Board Bureau Agency Authority Administration Directorate Directorate-General Secretariat',
      /^(?:of|for)$/u,
    ],
    [
      'Institute Institutes Centre Center Centers Association Federation Society Academy College Confederation Alliance Coalition Network',
      /^(?:of|for|on)$/u,
    ],
    ['Committee Council Panel', /^(?:of|for|on)$/u],
    ['Commission', /^(?:of|for|on|into)$/u],
    ['Bank', /^(?:of|for)$/u],
    ['University Faculty Infirmary Church Court Parliament Government Union Trades Bureau Chamber Academy Inspectorate', /^of$/u],
    ['House Borough', /^of$/u],
    ['Transport', /^for$/u],
    ['Ombudsman Foundation', /^for$/u],
    ['Campaign', /^(?:for|to)$/u],
  ].flatMap(([list, tail]) =>
    String(list)
      .split(' ')
      .map((noun): [string, RegExp] => [noun, tail as RegExp]),
  ),
);

/** What may follow "House of". */
export const HOUSES = words('Commons Lords Representatives Assembly Keys Delegates Burgesses Bishops');

/** "Board of Directors" is any board. */
export const NO_TAILS = words(
  'Directors Trustees Governors Guardians Management Enquiry Inquiry Experts Ministers Elders Wise Things Work Trade-offs Attorney',
);

/** These words alone before the noun are the kind of institution, not its name: "Local Authority", "Executive Committee". */
export const KIND_WORDS = words(`
  Local Central Regional County City District Borough Town Parish Metropolitan Unitary Joint Select Standing Special Steering Working Advisory Executive
  Management Governing Governance Programme Program Project Trust Foundation Academy Multi-Academy Public Private Independent New Old Main Senior Chief
  Acute General Teaching Mental Primary Secondary Clinical Commissioning Integrated Care Partnership Strategic Expert Technical Overview Delivery Review
  Oversight Safeguarding Adult Adults Charity Charitable Voluntary Professional Regulatory Statutory Competent Supervisory Licensing Awarding
  Contracting Lead Member Political Third Opposition Government Departmental Cross-Party Council Councils Board Committee Commission Authority Agency
  Hospital Hospitals University Service Services Group Royal Focus Age Peer Task Finish And Support User Users Reference Liaison Stakeholder Food Blood
  Head Back Private Front Registered Parent Company Umbrella Host Funding Sponsoring Tribal Municipal Village State Federal Provincial National Devolved
  Coalition Labour Minority Majority Caretaker Interim Shadow Full Whole Big Great Good Own Same Other First Second Last Next Major Minor Small Large
  Sixth Form Further Higher Community NHS Ambulance Combined Planning Police Fire Rescue Appeal Appeals Employment Tax Trade Credit Trades Sub Ad Hoc
  Pension Pensions Housing Health Education Transport School Schools Hearing Disciplinary Audit Scrutiny Remuneration Finance Building Student
  Students Parents Civil Emergency Social Customer Human Youth Children Probation Prison Library Postal Secret Legal Crisis Support Night Bus Train
  Selection Interview Judging Arbitration Medical Dental Land Open Online Discussion Steering Staff Test Control Treatment Study Ethnic Minority
  Vulnerable Patient Patients Family Carers Carer Electoral Parliamentary Ruling Governing Supreme Constitutional Sunday
  Bill Christmas Garden Launch Street Total Net Gross Annual Ministerial Monthly Weekly Tea Birthday Dinner Search Limited
`);

/** For these nouns the subject alone is the name: "Health Committee", "High Court". */
export const SUBJECT_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'Committee',
    words(
      'Health Education Transport Housing Finance Treasury Justice Defence Petitions Procedure Home Foreign International Business Trade Energy Environment Culture Science Work Audit Health-and-Social-Care Privileges Standards Appropriations Judiciary Commerce Agriculture',
    ),
  ],
  ['Court', words('Supreme High Crown Constitutional Federal Family Divisional Youth Magistrates European')],
  ['Commission', words('Charity Electoral Forestry Finance Planning Election Boundary')],
  ['Service', words('Civil')],
  ['Association', words('Patients')],
  ['Federation', words('Police')],
  ['Party', words('Labour Reform Labor Liberal Republican Democratic Conservative Green')],
]);

/** With these nouns the words before it must begin with a place, a nation or a word of standing: any shop has a group and a service. */
export const STANDING_NOUNS = words(
  'Government Executive Service Office Group Network Alliance Coalition Administration Union Panel Forum Register Congress Assembly Chamber Legislature Senate Regulator Parliament Diocese Laboratory Tribunal',
);
export const STANDING_WORDS = words(
  'National Royal Crown HM Federal Internal Congressional International World United European Commonwealth Union Supreme All-Party Parliamentary Central Bankers Trades Foreign Metropolitan Ministry Senate House State Defence First Upper African Asian Nordic Global Inter-Parliamentary Anglican Lutheran Catholic Methodist Baptist Orthodox Reformed',
);

/** "Surrey county council", "Leeds teaching hospitals NHS trust": press style writes the kind small. Longest first. */
export const SMALL_KINDS: readonly string[] = [
  'county council',
  'city council',
  'borough council',
  'district council',
  'town council',
  'parish council',
  'metropolitan borough council',
  'combined authority',
  'sustainability and transformation partnership',
  'clinical commissioning group',
  'integrated care board',
  'integrated care system',
  'integrated care partnership',
  'local health board',
  'health board',
  'NHS foundation trust',
  'NHS trust',
  'NHS Foundation Trust',
  'fire and rescue service',
  'fire and rescue authority',
  'police force',
  'children’s trust',
];

/** The last words of those kinds. */
export const SMALL_NOUNS = words('council authority partnership group board system trust service force');

/** With a small kind after them these are no place: "Labour county council". */
export const NO_PLACES = words(
  'Labour Conservative Tory Liberal Green Lib Dem Democrat Reform English Scottish Welsh Irish British UK US NHS Another One Two Three Your Any',
);

/** These heads take "and" and a list: "Department for Business, Energy and Industrial Strategy"; a university does not. */
export const LISTING_HEADS = words(
  'Department Ministry Office Board Bureau Agency Authority Administration Directorate Directorate-General Secretariat Institute Institutes Centre Center Centers Association Federation Society College Committee Commission Council Campaign Alliance Network Chamber Academy',
);

/** Participles that are names’ own words, where others only begin a sentence: "Housing", "Expanding". */
export const NAMING_PARTICIPLES = words(
  'Beijing Dorking Woking Worthing Kettering Tooting Housing Planning Banking Nursing Building Learning Broadcasting Gambling Training Farming Fishing Ageing Parking Engineering Teaching Policing Reading Nothing Sterling Sporting Clothing Recycling Manufacturing Accounting Advertising Printing Mining Hearing Counselling Commissioning Safeguarding Funding',
);

/** After the noun these make an adjective of it: "Council Tax". */
export const ADJECTIVE_BEFORE = words(
  'Tax Holiday Estate Estates House Houses Day Week Room Rooms Challenge Line Building Street Road Square',
);

/** Words that begin a sentence or name a person's part, and are no part of the name that follows. */
export const OPENERS = words(`
  The This That These Those A An Our Its Their His Her My Your We They It He She I You Who What Which Whose In On At For With Without Under Over Through From By To
  Of As Into Onto Upon Against Between Among Within Across About Around Behind Beyond Near Off Out Up Down And But Or Nor Yet So If While When Where Whether Since
  After Before Until Unless Although Though Because However Meanwhile Moreover Furthermore Instead Both Either Neither Each Every Any Some All Many Most Few Several
  Other Another Such No Not Only Even Also Again Then There Here Now Today Yesterday Tomorrow Last Next Earlier Later Recently Currently Previously
  Former Formerly Ex Asked Speaking Responding Commenting Following According Welcoming Announcing Writing Addressing Visiting Working Chairing
  Chair Chairs Chairman Chairwoman Chairperson Leader Leaders Director Directors Head Heads President Vice-President Deputy Secretary Minister Ministers
  Member Members Governor Mayor Commissioner Clerk Treasurer Professor Prof Bishop Archbishop Councillor Councillors Cllr Mr Mrs Ms Miss Dr Sir Dame Lord Lady Baroness
  Rt Hon Honourable MP MPs MSP MS Senator Senators Congressman Congresswoman Representative Representatives Judge Justice Spokesperson Spokesman Spokeswoman
  Officer Officers Manager Managers Staff Source Sources Photo Image Picture Image Credit Published Contact Visit Join See Read Download Ask Call Tell Help Find
  Did Does Do Is Are Was Were Has Have Had Can Could Will Would Should May Might Must Let Why How Yes Thank Thanks Dear Hello Welcome About More Less Than
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December
  Cabinet Article Section Sections Schedule Part Chapter Paragraph Annex Table Figure Box Page Volume Appendix Note Question Answer Recommendation
`);

/** Before "of", these are a person's part or a piece of something: "Leader of Surrey County Council". */
export const PARTS = words(`
  Leader Chair Chairman Chairwoman Director Head President Secretary Minister Member Members Governor Mayor Commissioner Clerk Treasurer Professor Bishop Archbishop
  Chief Executive Officer Deputy Speaker Dean Provost Warden Principal Vice-Chancellor Chancellor Editor Founder Trustee Trustees Fellow Lecturer Spokesperson
  Part Parts Section Clause Schedule Chapter Title Article Report Reports Copy Use Role Number Level State Duke Earl Prince Princess Lords Lord Baroness Manager
  Leaders Directors Heads Chairs Ministers Governors Cost Costs Minutes Meeting Meetings Members Names Review Future Work End Beginning Establishment Creation
`);

/** Possessives that belong to a name; any other ends it: "Labour’s National Executive Committee". */
export const OWN_POSSESSIVES = words(
  'Children People Women Men Alzheimer Parkinson King Kings Queen Queens Prince Princes Citizens Workers Teachers Farmers Veterans Victims Patients Carers Guy Barnardo Lloyd Sainsbury Addenbrooke Chiefs Doctors Dentists Nurses Landlords Tenants Residents Officers Judges Magistrates Migrants Girls Boys Students Consumers Taxpayers Employers Publishers Bankers Physicians Surgeons',
);

/** With these nouns any possessive is a name's: "St Thomas’ Hospital", "King’s College". */
export const POSSESSIVE_NOUNS = words('Trust Hospital Hospitals College School Church University Infirmary Hospice Museum');
/** Councils and boards whose place holds an "and": elsewhere the "and" parts two names. */
export const DOUBLE_PLACES = words(
  `Brighton+Hove Somerset+Bath Hammersmith+Fulham Kensington+Chelsea Barking+Dagenham Telford+Wrekin Redcar+Cleveland Windsor+Maidenhead West+Chester
  Perth+Kinross Dumfries+Galloway Argyll+Bute Banbridge+Craigavon Antrim+Newtownabbey Ards+North Coast+Glens City+Strabane Fermanagh+Omagh
  Lisburn+Castlereagh Mid+East Mourne+Down Glasgow+Clyde Ayrshire+Arran Cambridgeshire+Peterborough Tyne+Wear Devon+Cornwall Avon+Somerset
  Bath+North Bournemouth+Christchurch Christchurch+Poole Basingstoke+Deane Tonbridge+Malling Reigate+Banstead Epsom+Ewell Hinckley+Bosworth Nuneaton+Bedworth
  Newark+Sherwood Oadby+Wigston Rugby+Coventry Coventry+Warwickshire Hampshire+Isle Herefordshire+Worcestershire Leicester+Rutland Kent+Medway
  Norfolk+Waveney Suffolk+North Dorset+Wiltshire Durham+Darlington Staffordshire+Stoke Sheffield+Rotherham Barnsley+Doncaster Guy+St Chelsea+Westminster Barts+The`,
);
