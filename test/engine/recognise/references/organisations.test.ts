/** Bodies by table, by initials, by the document's own words and by the grammar of their names, by jurisdiction: how far a name goes, and what is none. */
import assert from 'node:assert/strict';
import { namesIn, runMarked } from '../../../support/marked-names';

const BODY = ['organisation'] as const;

const BRITISH: readonly string[] = [
  'Both ⟦NHS England⟧ and the ⟦CQC⟧ agreed.',
  'The ⟦Local Government Association⟧ (⟦LGA⟧) replied.',
  'The ⟦Department of Health and Social Care⟧ and the ⟦Department for Transport⟧ replied.',
  '⟦Surrey County Council⟧ and ⟦Leeds City Council⟧ replied.',
  '⟦Brighton and Hove City Council⟧ replied.',
  '⟦Bath and North East Somerset Council⟧ replied.',
  '⟦Stoke-on-Trent City Council⟧ replied.',
  '⟦Newry, Mourne and Down District Council⟧ replied.',
  'The ⟦London Borough of Hackney⟧ replied.',
  'Leader of ⟦Surrey County Council⟧ Tim Moss replied.',
  '⟦Leeds city council⟧ and ⟦Norfolk county council⟧ replied.',
  'The ⟦Shropshire, Telford and Wrekin sustainability and transformation partnership⟧ replied.',
  'The ⟦West Midlands Combined Authority⟧ replied.',
  '⟦West Suffolk Hospital⟧ is full.',
  '⟦Addenbrooke’s Hospital⟧ is full.',
  '⟦Guy’s and St Thomas’ NHS Foundation Trust⟧ is full.',
  '⟦Leeds Teaching Hospitals NHS Trust⟧ is full.',
  '⟦Birmingham and Solihull Integrated Care Board⟧ is short.',
  '⟦NHS Greater Glasgow and Clyde⟧ and ⟦NHS Lothian⟧ are short.',
  '⟦Betsi Cadwaladr University Health Board⟧ is short.',
  'The ⟦University of Leeds⟧ and ⟦King’s College London⟧ did it.',
  'The ⟦University of the West of England⟧ did it.',
  'The ⟦Royal College of Obstetricians and Gynaecologists⟧ objected.',
  'The ⟦Association of Directors of Public Health⟧ objected.',
  'The ⟦Institute for Fiscal Studies⟧ and the ⟦Resolution Foundation⟧ agree.',
  'The ⟦Health and Social Care Committee⟧ and the ⟦Public Accounts Committee⟧ met.',
  'The ⟦Culture, Media and Sport Committee⟧ met.',
  'The ⟦Joint Committee on Human Rights⟧ met.',
  'The ⟦House of Commons⟧ and the ⟦House of Lords⟧ sat.',
  'The ⟦Supreme Court⟧ and the ⟦Court of Appeal⟧ ruled.',
  'The ⟦Scottish Government⟧ and the ⟦Welsh Government⟧ agreed.',
  'The ⟦Northern Ireland Executive⟧ agreed.',
  '⟦Police Scotland⟧ and ⟦Surrey Police⟧ agreed.',
  '⟦Devon and Cornwall Police⟧ agreed.',
  'The ⟦Green Party⟧ and the ⟦Scottish National Party⟧ agreed.',
  '⟦Labour Party⟧ members agreed.',
  'The ⟦Bank of England⟧ held rates.',
  'The ⟦Monetary Policy Committee⟧ was split.',
  'The ⟦Church of England⟧ spoke.',
  'The ⟦Commission on Funding of Care and Support⟧ reports.',
  'The ⟦Great Yarmouth Community Trust⟧ opened it.',
  'He asked ⟦Mencap⟧, ⟦Scope⟧ and others.',
  'The charity ⟦Shelter⟧ agreed.',
  '⟦Mind⟧ and ⟦Scope⟧ agreed.',
  'The ⟦Oxfordshire Local Enterprise Partnership Board⟧ met.',
  'Chair of the ⟦Essex Pension Fund Board⟧ Ann Lee spoke.',
  'It is *⟦Surrey County Council⟧* and [⟦Ofsted⟧](a.html).',
  'The ⟦Kent and Medway NHS and Social Care Partnership Trust⟧ replied.',
  '⟦Oxfam⟧ and ⟦Surrey County Council⟧ run it.',
  'The ⟦Ministry of Defence⟧ and the ⟦Home Office⟧ share it.',
  'Speaking for ⟦Citizens Advice⟧, she said no.',
  'The non-⟦NHS⟧ bill grew.',
  'She joined the Advisory Board of ⟦Dementia UK⟧.',
  'The ⟦SNP⟧ and ⟦Plaid Cymru⟧ voted no.',
  'The ⟦Zebra Crossing Society⟧ (⟦ZCS⟧) agreed. The ⟦ZCS⟧ said no.',
  'The ⟦Zebra Crossing Society⟧’s (⟦ZCS⟧) board agreed.',
  '⟦ZCS⟧ (⟦Zebra Crossing Society⟧) agreed.',
  'The ⟦DfE⟧, the ⟦MoD⟧ and ⟦DEFRA⟧ replied.',
  'The ⟦Department of Ferries⟧ (⟦DoF⟧) agreed, and ⟦DoF⟧ paid.',
  'The ⟦National Police Chiefs’ Council⟧ and ⟦Merseyside Police⟧ replied.',
  'The ⟦Metropolitan Police⟧ and ⟦Kent Fire and Rescue Service⟧ replied.',
  'The ⟦Care Quality Commission⟧’s report was late.',
  'The ⟦Court of Auditors⟧’ report was late.',
  'The ⟦Murray–Darling Basin Authority⟧ is abroad.',
  'The ⟦Home Affairs Select Committee⟧’s report was late.',
  'Later the Zebra Crossing Society said no. The Zebra Crossing Society (⟦ZCS⟧) agreed.'.replaceAll(
    'Zebra Crossing Society',
    '⟦Zebra Crossing Society⟧',
  ),
  'The ⟦Ministry of Roads⟧ (“the Ministry”) agreed. The ⟦Ministry⟧ said no.',
];

const AMERICAN: readonly string[] = [
  'The ⟦Department of Health and Human Services⟧ reports.',
  'The ⟦U.S. Department of Agriculture⟧ and the ⟦US Environmental Protection Agency⟧ report.',
  'The ⟦Centers for Medicare & Medicaid Services⟧ pays.',
  'The ⟦Office of Management and Budget⟧ (⟦OMB⟧) scored it.',
  'The ⟦Congressional Budget Office⟧ scored it.',
  'The ⟦House Committee on Ways and Means⟧ met.',
  'The ⟦Senate Finance Committee⟧ met.',
  'The ⟦California Department of Public Health⟧ objected.',
  'The ⟦Texas Education Agency⟧ objected.',
  'The ⟦Massachusetts Executive Office of Health and Human Services⟧ runs it.',
  'The ⟦Small Business Administration⟧ lends.',
  'The ⟦Federal Reserve Bank of Boston⟧ said so.',
  '⟦New York City Council⟧ voted.',
  'The ⟦University of Michigan⟧ did it.',
  'The ⟦White House⟧ and the ⟦House of Representatives⟧ agreed.',
  'The ⟦Boston Public Health Commission⟧ runs it.',
];

const EUROPEAN: readonly string[] = [
  'The ⟦European Commission⟧ and the ⟦European Parliament⟧ agreed.',
  'The ⟦Council of the European Union⟧ agreed.',
  'The ⟦Court of Justice of the European Union⟧ ruled.',
  'The ⟦European Court of Auditors⟧ and the ⟦Committee of the Regions⟧ reported.',
  'The ⟦Directorate-General for Energy⟧ leads.',
  'The ⟦European Medicines Agency⟧ leads.',
  'The ⟦European Environment Agency⟧ leads.',
  'The ⟦European Economic and Social Committee⟧ leads.',
];

const INDIAN: readonly string[] = [
  'The ⟦Ministry of Health and Family Welfare⟧ replied.',
  'The ⟦Ministry of Environment, Forest and Climate Change⟧ replied.',
  'The ⟦Department of School Education and Literacy⟧ replied.',
  'The ⟦Reserve Bank of India⟧ and ⟦NITI Aayog⟧ replied.',
  'The ⟦Lok Sabha⟧ and the ⟦Rajya Sabha⟧ passed it.',
  'The ⟦Government of India⟧ and the ⟦Government of Kerala⟧ share it.',
  'The ⟦Delhi High Court⟧ heard it.',
  'The ⟦National Bank for Agriculture and Rural Development⟧ (⟦NABARD⟧) lends.',
  'The ⟦Ministry of Micro, Small and Medium Enterprises⟧ (⟦MSME⟧) pays.'.replace(' (⟦MSME⟧)', ''),
  'The ⟦Comptroller and Auditor General of India⟧ reported.',
];

const AUSTRALIAN: readonly string[] = [
  'The ⟦Department of Health and Aged Care⟧ replied.',
  'The ⟦Department of Climate Change, Energy, the Environment and Water⟧ replied.',
  'The ⟦Productivity Commission⟧ and ⟦Services Australia⟧ replied.',
  'The ⟦New South Wales Government⟧ and the ⟦Victorian Government⟧ replied.',
  'The ⟦Aged Care Quality and Safety Commission⟧ replied.',
  'The ⟦Australian Council of Social Service⟧ replied.',
  'The ⟦Senate Community Affairs References Committee⟧ reported.',
];

const NEGATIVE: readonly string[] = [
  'Mind the gap, and the scope of the work.',
  'Shelter is a right, and Crisis is a word.',
  'An NGO won an ACE award on the ICE.',
  'The Local Authority must act.',
  'Every Parish Council was asked.',
  'Each Health Board and Housing Association was asked.',
  'The Executive Committee met, and so did the Steering Group.',
  'A Select Committee met.',
  'The Trust Board and the Programme Board met.',
  'A Labour Government will fix it.',
  'The Conservative Government failed.',
  'Local Government is tight.',
  'The Government agreed with the Council.',
  'Council Tax will rise.',
  'Surrey Council Tax will rise.',
  'The Bank Holiday is in May.',
  'The Chief Executive and the Board of Directors agreed.',
  'The Customer Service was poor.',
  'The Third Party paid.',
  'A Working Group and an Advisory Panel were set up.',
  'The council and the committee met.',
  'The hospital and the university are near.',
  'A police force and a health service are dear.',
  'Many county councils and a city council agreed.',
  'A Labour county council agreed.',
  'Every city council agreed.',
  'The Head Office is shut.',
  'Their Private Office replied.',
  'The Leisure Centre is shut.',
  'The Food Bank is open.',
  'The Board met, and the Trust paid.',
  'The Department never replied.',
  'WHO WILL PAY FOR THE NEW ROAD NOW',
  'Council Leaders Demand More Money For Social Care Board',
  'A House of Cards is no house.',
  'The Group of Seven met.',
  'The tenants’ association met.',
  'They met at the Board of Trade-offs.'.replace('Trade-offs', 'Trustees'),
  'The Sixth Form College is full.',
  'Our Mission is clear.',
  'He is Director of Public Health.',
  'She is Minister for Housing.',
  'He is the Secretary of State.',
  'The Chairman of the Committee spoke.',
  'Members of the Board spoke.',
  'The Church is old.',
  'The Union is strong.',
  'A National Union is strong.'.replace('A National Union', 'A Credit Union'),
  'The Care Trust is new.',
  'The Network Group is new.',
  'McDonald and the iPad are here.',
  'The Deputy Leader and the Cabinet Member left.',
  'Youth Offending Teams met.',
  'The Town Hall is shut.',
  'The Mental Capacity Act 2005 (the MCA) applies, and the MCA is clear.',
  'The Minimum Core Allowance (MCA) is small; MCA rules apply.',
  'A Public Bill Committee sat.',
  'Last Christmas Party donations rose.',
  '| Total Council | 3 |\n|---|---|\n| Total Council | 4 |',
  'Save our Children’s Services team.',
  'The Board notes the Report, and the Committee approves the Plan.',
  'Privacy Policy. Cookie Policy. Contact Us.',
  'The Opposition and the Cabinet Secretary replied.',
  'The Ninth Circuit ruled.',
  'He lives near Orchard House.',
  'The Public Inquiry sat.',
  'The Supporting People team met.',
];

describe('organisations', () => {
  describe('of the United Kingdom', () => runMarked(BODY, BRITISH));
  describe('of the United States', () => runMarked(BODY, AMERICAN, 'US'));
  describe('of the European Union', () => runMarked(BODY, EUROPEAN, 'EU'));
  describe('of India', () => runMarked(BODY, INDIAN, 'IN'));
  describe('of Australia', () => runMarked(BODY, AUSTRALIAN, 'AU'));
  describe('are none of these', () => runMarked(BODY, NEGATIVE));

  it('the outlet that an article is said to come from is one wherever it is named, and so are its initials', () => {
    const text = 'Beds short | Harbour Trade Journal\n\nThe HTJ asked why.\n\nSource: Beds short | Harbour Trade Journal\n';
    assert.deepEqual(
      namesIn(text, BODY).map((mention) => mention.text),
      ['Harbour Trade Journal', 'HTJ', 'Harbour Trade Journal'],
    );
  });

  it('a short name holds in its own article only', () => {
    const text =
      'The Ministry of Roads (the Ministry) agreed.\n\nSource: One | The Courier\n\nThe Ministry replied.\n\nSource: Two | The Courier\n';
    assert.equal(namesIn(text, BODY).filter((mention) => mention.text === 'Ministry').length, 0);
  });
});
