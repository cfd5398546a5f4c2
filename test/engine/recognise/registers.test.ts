/** Sentences in the voice of debates, budgets, statutes and the press of several places, with every figure marked. */
import { type FigureRow, runFigures } from '../../support/figure-table';

const WESTMINSTER_AND_THE_NATIONS: readonly FigureRow[] = [
  [
    'The Chancellor has set aside ⟦£1.3 billion⟧ over three years, of which ⟦£450 million⟧ is new money and ⟦12½ per cent⟧ goes to Wales.',
    'GBP 1300000000',
    'GBP 450000000',
    '12.5%',
  ],
  ['Productivity fell by ⟦half a per cent⟧ last year, and by ⟦a quarter of one per cent⟧ the year before.', '0.5%', '0.25%'],
  ['The number of apprentices rose to ⟦48,000⟧, from ⟦31,500⟧ in 2010.', '48000 apprentices to', '31500 apprentices from'],
  ['The House divided: Ayes 310, Noes 290.'],
  ['The motion was carried by ⟦310⟧ votes to ⟦290⟧.', '310 votes', '290 votes'],
  ['Question 12 respondents were asked whether they agreed; ⟦84 per cent⟧ did.', '84%'],
  ['The Group of 77 countries met in Bonn.'],
  ['A person guilty of an offence is liable on summary conviction to a fine not exceeding level 5 on the standard scale.'],
  [
    'A person guilty of an offence is liable to a fine not exceeding ⟦£5,000⟧ or to imprisonment for a term not exceeding 6 months, or to both.',
    'GBP 5000 le',
  ],
  ['In section 12(3), for "⟦£500⟧" substitute "⟦£1,000⟧".', 'GBP 500', 'GBP 1000'],
  ['In subsection (2) for the words from "twenty-one days" to the end substitute "28 days".'],
  [
    'The Bill will cost between ⟦£200 million and £250 million⟧ a year, on a best estimate of ⟦£227m⟧.',
    'GBP 200000000..250000000 /year',
    'GBP 227000000',
  ],
  [
    'We will recruit ⟦6,500⟧ more teachers, ⟦8,500⟧ new mental health staff and ⟦13,000⟧ neighbourhood police officers.',
    '6500 teachers',
    '8500 mental health staff',
    '13000 neighbourhood police officers',
  ],
  [
    'Some ⟦4.3 million⟧ children live in poverty: that is ⟦30 per cent⟧ of all children, or nine in a classroom of 30.',
    '4300000 children about',
    '30%',
  ],
  ['The hon. Member for Sefton asked about ⟦40,000⟧ extra appointments a week.', '40000 appointments'],
  ['Since 2010, ⟦800⟧ libraries and more than ⟦1,000⟧ Sure Start centres have shut.', '800 libraries', '1000 sure start centres gt'],
  ['There are ⟦32⟧ councils, ⟦14⟧ health boards and ⟦129⟧ MSPs.', '32 councils', '14 health boards', '129 msps'],
  ['My Lords, I beg to move that the Bill be read a second time. It has ⟦142⟧ clauses and ⟦14⟧ schedules.', '142 clauses', '14 schedules'],
  ['The Scottish Budget provides ⟦£59.7 billion⟧ in 2024-25, a rise of ⟦1.8%⟧ in real terms.', 'GBP 59700000000', '1.8%'],
  [
    'Welsh Government revenue funding will rise from ⟦£17.9bn⟧ to ⟦£18.4bn⟧, up ⟦2.8 per cent⟧ in cash terms.',
    'GBP 17900000000 from',
    'GBP 18400000000 to',
    '2.8%',
  ],
  ['Of the ⟦1,842⟧ responses, ⟦312⟧ came from tenants and ⟦47⟧ from landlords.', '1842 responses', '312 responses', '47 responses'],
  ['Rents in the private sector average ⟦£1,200⟧ pcm; in London it is ⟦£2,100⟧.', 'GBP 1200 /month', 'GBP 2100'],
  ['The rate is ⟦20p⟧ in the pound, and the higher rate ⟦40p⟧.', 'GBP 0.2', 'GBP 0.4'],
  ['Petrol duty was frozen at ⟦57.95 pence⟧ per litre.', 'GBP 0.5795'],
  ['A levy of ⟦18p⟧ per litre on drinks with 5g to 8g of sugar per 100ml, and ⟦24p⟧ above that.', 'GBP 0.18', 'GBP 0.24'],
  ['VAT at ⟦20 per cent⟧ raised ⟦£168.7bn⟧.', '20%', 'GBP 168700000000'],
  ['The threshold will rise from ⟦£8,500⟧ to ⟦£10,600⟧.', 'GBP 8500 from', 'GBP 10600 to'],
  ['It costs the taxpayer ⟦£3,000-£4,000⟧ per pupil.', 'GBP 3000..4000 per pupil'],
  ['We spent ⟦£2.5 to £3 million⟧ on consultants.', 'GBP 2500000..3000000'],
  ['Debt interest exceeded ⟦£100 billion⟧ (⟦£83 billion⟧ in 2021-22).', 'GBP 100000000000 gt', 'GBP 83000000000'],
  ['The deficit was (⟦£3.2m⟧) for the year.', 'GBP 3200000'],
  [
    'The Committee visited ⟦six⟧ prisons and took evidence from ⟦43⟧ witnesses at ⟦11⟧ sessions.',
    '6 prisons',
    '43 witnesses',
    '11 sessions',
  ],
  ['A further ⟦120,000⟧ households were in temporary accommodation, of whom ⟦66%⟧ had children.', '120000 households', '66%'],
  ['⟦Three⟧ hospitals, ⟦five⟧ schools and ⟦a dozen⟧ clinics were damaged.', '3 hospitals', '5 schools', '12 clinics'],
  ['The fund is worth ⟦£27 billion⟧-plus.', 'GBP 27000000000 ge'],
  ['A ⟦£10⟧-a-week rise would cost ⟦£1.9bn-£2.1bn⟧.', 'GBP 10 /week', 'GBP 1900000000..2100000000'],
];

const CONGRESS_AND_AGENCIES: readonly FigureRow[] = [
  ['The President signed the ⟦$1.9 trillion⟧ package, which sends ⟦$1,400⟧ checks to most Americans.', 'USD 1900000000000', 'USD 1400'],
  ['A carbon fee of ⟦$50⟧ per ton would raise ⟦$2 trillion⟧ over 10 years.', 'USD 50', 'USD 2000000000000'],
  [
    'The bill provides ⟦$65 billion⟧ for broadband, ⟦$39 billion⟧ for transit and ⟦$7.5 billion⟧ for chargers.',
    'USD 65000000000',
    'USD 39000000000',
    'USD 7500000000',
  ],
  [
    'The unemployment rate fell ⟦0.2 percentage point⟧ to ⟦3.7 percent⟧, as employers added ⟦199,000⟧ jobs.',
    '0.2pp',
    '3.7%',
    '199000 jobs',
  ],
  ['More than ⟦27 million⟧ Americans lack coverage and 1 in 4 skipped a dose.', '27000000 americans gt'],
  ['SEC. 302. There is authorized to be appropriated ⟦$25,000,000⟧ for each of fiscal years 2022 through 2026.', 'USD 25000000'],
  [
    'The Secretary may award not more than ⟦50⟧ grants, each of not less than ⟦$500,000⟧ and not more than ⟦$2,500,000⟧.',
    '50 grants le',
    'USD 500000 ge',
    'USD 2500000 le',
  ],
  ['The House passed H.R. 3684 by 228 to 206.'],
  ['The federal funds rate was raised by ⟦25 basis points⟧ to a range of ⟦5.25 to 5.50 percent⟧.', '0.25pp', '5.25..5.5%'],
  ['The median household earned ⟦$74,580⟧, down ⟦2.3%⟧ from ⟦$76,330⟧.', 'USD 74580', '2.3%', 'USD 76330'],
  ['A nickel costs ⟦11 cents⟧ to make.', 'USD 0.11'],
  ['Medicaid covers ⟦72.5 million⟧ people, including ⟦34 million⟧ children.', '72500000 people', '34000000 children'],
];

const LOK_SABHA: readonly FigureRow[] = [
  ['The Finance Minister allocated ⟦Rs 1,500 crore⟧ for ⟦50⟧ new airports.', 'INR 15000000000', '50 airports'],
  ['Capital outlay is raised to ⟦₹11.11 lakh crore⟧, ⟦3.4 per cent⟧ of GDP.', 'INR 11110000000000', '3.4%'],
  ['A sum of ⟦Rs. 2,00,000 crore⟧, or ⟦₹2 lakh crore⟧, was borrowed.', 'INR 2000000000000', 'INR 2000000000000'],
  ['The scheme covers ⟦80 crore⟧ people and ⟦1.5 lakh⟧ villages.', '800000000 people', '150000 villages'],
  ['Standard deduction of ⟦Rs.50,000⟧/- is proposed; tax on income above ⟦Rs 15 lakh⟧ at ⟦30%⟧.', 'INR 50000', 'INR 1500000 gt', '30%'],
  ['The Minister said ⟦12,500⟧ health centres would be set up at a cost of ⟦3,400 crore⟧.', '12500 health centres', 'INR 34000000000'],
  ['⟦INR 45.2 lakh crore⟧ was spent.', 'INR 45200000000000'],
  ['Some ⟦2.5 crore⟧ farmers got ⟦Rs 6,000⟧ a year each.', '25000000 farmers about', 'INR 6000 /year'],
];

const CANBERRA: readonly FigureRow[] = [
  [
    'The Government will invest ⟦$2.3 billion⟧ over 4 years from 2024-25, including ⟦$89.6 million⟧ for ⟦450⟧ rangers.',
    'AUD 2300000000',
    'AUD 89600000',
    '450 rangers',
  ],
  ['Underlying cash balance: a deficit of ⟦$28.3 billion⟧ (⟦1.0 per cent⟧ of GDP).', 'AUD 28300000000', '1%'],
  ['A maximum penalty of ⟦60⟧ penalty units or ⟦$18,780⟧ applies.', '60 penalty units', 'AUD 18780'],
  ['Some ⟦1.2 million⟧ Australians rely on it and ⟦68,000⟧ places were funded.', '1200000 australians about', '68000 places'],
];

const THE_UNION: readonly FigureRow[] = [
  ['The facility amounts to ⟦EUR 672.5 billion⟧, of which ⟦EUR 312.5 billion⟧ in grants.', 'EUR 672500000000', 'EUR 312500000000'],
  ['The multiannual ceiling is ⟦€1 074.3 billion⟧ in 2018 prices.', 'EUR 1074300000000'],
  ['A fine of ⟦EUR 2.000.000⟧ was imposed; ⟦€20 million⟧ or ⟦4 %⟧ of turnover, whichever is higher.', 'EUR 2000000', 'EUR 20000000', '4%'],
  ['Member States shall pay ⟦EUR 1 500 000⟧ by 31 March.', 'EUR 1500000'],
  ['The Union has ⟦27⟧ Member States and ⟦447 million⟧ inhabitants.', '27 member states', '447000000 inhabitants'],
  ['At least ⟦55 %⟧ by 2030, compared to 1990.', '55% ge'],
  ['⟦US$3.5bn⟧ and ⟦CHF 200m⟧ were pledged by ⟦40⟧ donors.', 'USD 3500000000', 'CHF 200000000', '40 donors'],
];

describe('figures in policy prose', () => {
  runFigures('Westminster and the nations', WESTMINSTER_AND_THE_NATIONS);
  runFigures('Congress and agencies', CONGRESS_AND_AGENCIES, 'US');
  runFigures('Lok Sabha', LOK_SABHA, 'IN');
  runFigures('Canberra', CANBERRA, 'AU');
  runFigures('the Union', THE_UNION, 'EU');
});
