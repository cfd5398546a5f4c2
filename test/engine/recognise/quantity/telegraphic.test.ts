/** Counts whose noun stands before a colon, in the sentence before, or goes without saying; and the numbers beside them that count nothing. */
import { type FigureRow, runFigures } from '../../../support/figure-table';
import { SURROUNDINGS } from '../../../support/spec-table';

const ALONE = SURROUNDINGS.filter(({ name }) => name === 'alone');

const UNSAID: readonly FigureRow[] = [
  ['⟦17⟧ waited over 12 hours on trolleys in August against ⟦6⟧ in July.', '17 people', '6 people'],
  ['⟦62⟧ had used a food bank.', '62 people'],
  ['It plans to recruit ⟦20,000⟧ by March, with ⟦6,000⟧ due in May.', '20000 people', '6000 people'],
  ['It will hire ⟦30⟧ by May.', '30 people'],
  ['We took the train 12, by platform 14; go by train 42. Trains 10, 12 and 14. It will deploy 20 by May.'],
  ['In nineteen ⟦eighty-four⟧ homes were built, and ⟦twelve⟧ two-bedroom flats.', '84 homes', '12 two-bedroom flats'],
  ['It will borrow 20,000 by March and train for 12 weeks.'],
  ['17 hours waited, 12 months had passed and 30 minutes were lost.'],
  ['4 Figures waited for; 12 Noted.'],
  ['2012 died away. In 2015 said the minister.'],
  ['3 the board agreed; two agreed; one had been asked.'],
];

const LABELLED: readonly FigureRow[] = [
  ['Complaints: ⟦23⟧ received, ⟦15⟧ closed.', '23 complaints', '15 complaints'],
  ['Business grants: ⟦2,615⟧ paid.', '2615 grants'],
  ['Assaults: ⟦30,679⟧ were recorded, of which ⟦10,399⟧ led to injury.', '30679 assaults', '10399 assaults'],
  ['Prosecutions: ⟦41⟧ in 2019.', '41 prosecutions'],
  ['Costs: 2,615 in all. Total hours: 37 worked. Ages: 16 to 24. Tables: 12, 14.'],
  ['Articles: 5, 6 and 8. Exhibits: 12 and 13. Clauses: 12 to 15. Recommendations: 5 & 7.'],
  ['Samaritans: 116 123.'],
  ['Emergency services: 999. Buses: 42 to the station. Lessons: 12 to be read.'],
  ['Recommendations: ⟦5⟧ accepted. Motions: 7.', '5 recommendations'],
  ['Time: 17 in. Score: 12. Ratio: 14 to 1. Phones: 01632 in Leeds.'],
];

const CARRIED: readonly FigureRow[] = [
  [
    'There are ⟦1,942⟧ officers. The plan gives us ⟦267⟧ more by March: ⟦63⟧ in year one, ⟦78⟧ in year two.',
    '1942 officers',
    '267 officers',
    '63 officers',
    '78 officers',
  ],
  ['⟦129⟧ buildings have been sold. A further ⟦26⟧ are on the market.', '129 buildings', '26 buildings'],
  ['We read ⟦40⟧ files and found that ⟦13⟧ lacked a report.', '40 files', '13 files'],
  ['There are ⟦530⟧ courts; ⟦142⟧ will close by March.', '530 courts', '142 courts'],
  ['Of the ⟦61⟧ schools in Harbour, ⟦59⟧ lose.', '61 schools', '59 schools'],
  ['Of ⟦168⟧ peers who wrote, only ⟦nine⟧ were in favour.', '168 peers', '9 peers'],
  ['There were ⟦8,704⟧ staff in post: a rise of ⟦145⟧ (⟦1.7%⟧) on the year.', '8704 staff', '145 staff', '1.7%'],
  ['The corresponding figures for nurses were ⟦305⟧ and ⟦97⟧.', '305 nurses', '97 nurses'],
  ['On Friday ⟦1,300⟧ of my constituents were stranded.', '1300 constituents'],
  ['There are ⟦839,000⟧ carers, including around ⟦30,000⟧ under 18.', '839000 carers', '30000 carers about'],
  ['It paid for ⟦2.9 million⟧ visits, up from ⟦2.4 million⟧ five years before.', '2900000 visits', '2400000 visits'],
  ['A petition has ⟦4,812⟧ signatures; it needs ⟦5,000⟧ to trigger a debate.', '4812 signatures', '5000 signatures'],
  [
    'It made ⟦31⟧ recommendations, of which it had acted on ⟦12⟧ by then. ⟦Seven⟧ were rejected.',
    '31 recommendations',
    '12 recommendations',
    '7 recommendations',
  ],
  ['There were ⟦400⟧ fires. Twelve died.', '400 fires'],
  ['It lifts ⟦100,000⟧ premises out of rates and will hit ⟦8,000⟧ fewer.', '100000 premises', '8000 premises'],
  ['It built ⟦50,000⟧ homes, doubling free hours, to 1,140 a year.', '50000 homes'],
  ['There were ⟦123,423⟧ officers, an increase of ⟦0.8%⟧ or ⟦933⟧ on the year.', '123423 officers', '0.8%', '933 officers'],
  [
    'There were ⟦9,363⟧ wardens, ⟦184⟧ fewer than in 2018 and ⟦7,555⟧ below the peak of ⟦16,918⟧.',
    '9363 wardens',
    '184 wardens',
    '7555 wardens',
    '16918 wardens',
  ],
  [
    'We inspected ⟦1,580⟧ gates and found ⟦213⟧ that were unsafe, against the ⟦140⟧ or so that were planned for.',
    '1580 gates',
    '213 gates',
    '140 gates about',
  ],
  [
    'We examined ⟦64⟧ files. In ⟦27⟧ there was no rating, and in ⟦19⟧ (⟦30 per cent⟧) the officer agreed.',
    '64 files',
    '27 files',
    '19 files',
    '30%',
  ],
  ['We examined ⟦64⟧ files. In 2019 there was no rating, and in 99 the officer agreed.', '64 files'],
  ['⟦232,000⟧ requests are pending; we gave ⟦21,031⟧ in 2020 and spent 50,000 in 2021.', '232000 requests', '21031 requests'],
  ['We permitted ⟦640⟧ homes. ⟦Six hundred and forty⟧! We built ⟦12⟧ homes. Twenty! Eleven?', '640 homes', '640 homes', '12 homes'],
  ['The population of ⟦1,340⟧ has an average age of 52.', '1340 population'],
  ['There were ⟦40⟧ files. Rule 12 applies; a rise of 5 degrees; a fall of 3 points.', '40 files'],
];

const MOVED: readonly FigureRow[] = [
  [
    'There were ⟦140⟧ placements that cost ⟦£9,000⟧ a week. By 2023, this had risen to more than ⟦1,700⟧.',
    '140 placements',
    'GBP 9000 /week',
    '1700 placements gt',
  ],
  ['There were ⟦140⟧ boats that caught 300 tonnes. By 2023, this had risen to 1,700.', '140 boats'],
  ['There were ⟦140⟧ placements. Spending on them is high. It costs 1,700.', '140 placements'],
  ['It is the shortest waiting list for years—down ⟦4,310⟧ since 2004.', '4310 list'],
  ['Profits are low, down 4,310 since 2004. Prices are high, up 4,310.'],
  ['Over ⟦40⟧ nurses work there now and a further ⟦25⟧ starting in May.', '40 nurses gt', '25 nurses'],
  ['Over ⟦40⟧ nurses work there now and a further 25 of it.', '40 nurses gt'],
  ['It names ⟦18⟧ bodies. In 2023 the equivalent figure was ⟦13⟧.', '18 bodies', '13 bodies'],
  ['It names ⟦18⟧ bodies. In 2023 the best figure was 13.', '18 bodies'],
  ['Contents: Summary 7 Part two 11 Endnotes 41 Appendices 44.'],
  ['It has ⟦41⟧ appendices.', '41 appendices'],
  ['QUESTION NO.*300 REGARDING DISTRICTS IN PARTS.'],
  ['⟦45⟧ out of the ⟦50⟧ councils replied; 9 out of 10 councils replied.', '45 councils', '50 councils'],
  ['Report ABC-19-318 Northern Office, and ABC-318 Offices.'],
];

const NOUNS: readonly FigureRow[] = [
  [
    'The grant pays for ⟦10⟧ charging points, ⟦12⟧ water refill points and ⟦14⟧ States.',
    '10 charging points',
    '12 water refill points',
    '14 states',
  ],
  ['It has 5 star hotels and ⟦12⟧ star players.', '12 star players'],
  ['The team won by 10 points and rose 12 points.'],
  ['Funds employ ⟦170⟧ ASL in ⟦six⟧ offices.', '170 asl', '6 offices'],
  ['In ⟦13⟧ lacquer shops.', '13 lacquer shops'],
  ['Between ⟦9,000 and 5,000⟧ homes. From ⟦9,000⟧ to ⟦5,000⟧ homes.', '9000..5000 homes', '9000 homes from', '5000 homes to'],
  ['They wrote ⟦9⟧ papers in 2010. 10 Figures are rounded.', '9 papers'],
];

describe('telegraphic counts', () => {
  runFigures('nobody is named', UNSAID, 'GB', ALONE);
  runFigures('behind a label', LABELLED, 'GB', ALONE);
  runFigures('carried on', CARRIED, 'GB', ALONE);
  runFigures('moved since', MOVED, 'GB', ALONE);
  runFigures('nouns', NOUNS, 'GB', ALONE);
});
