/** Tables with every figure marked: the unit stands in header, row label, corner, unit column, unit row or caption, and what the table does not say is not guessed. */
import { type FigureRow, runFigures } from '../../support/figure-table';
import { SURROUNDINGS } from '../../support/spec-table';

const GB: readonly FigureRow[] = [
  [
    `Table 2: Departmental budgets, £ million

| | 2023-24 outturn | 2024-25 plans | % change |
|---|---:|---:|---:|
| Health | ⟦177,890⟧ | ⟦181,700⟧ | ⟦2.1⟧ |
| Education | ⟦85.3⟧ | n/a | – |
| Other | ⟦(1,200)⟧ | ⟦-56⟧ | ⟦(0.4)⟧ |
| **Total** | **⟦264,000⟧** | ⟦270,100⟧¹ | ⟦1.9⟧* |`,
    'GBP 177890000000',
    'GBP 181700000000',
    '2.1%',
    'GBP 85300000',
    'GBP -1200000000',
    'GBP -56000000',
    '-0.4%',
    'GBP 264000000000',
    'GBP 270100000000',
    '1.9%',
  ],
  [
    `| £m | 2019 | 2020 |
|---|---|---|
| Revenue | ⟦12.5⟧ | ⟦13.1⟧ |
| Capital | ⟦4.0⟧ | ⟦(2.2)⟧ |`,
    'GBP 12500000',
    'GBP 13100000',
    'GBP 4000000',
    'GBP -2200000',
  ],
  [
    `| Indicator | Unit | Value |
|---|---|---|
| Grant paid | £m | ⟦45⟧ |
| Pupils | Number | ⟦12,300⟧ |
| Growth | % | ⟦3.5⟧ |`,
    'GBP 45000000',
    '12300 pupils',
    '3.5%',
  ],
  [
    `| Item | Harbour | Fenwick |
|---|---|---|
| Spending (£000) | ⟦4,500⟧ | ⟦3,200⟧ |
| Spending per pupil (£) | ⟦5,120⟧ | ⟦4,890⟧ |
| Number of schools | ⟦45⟧ | ⟦32⟧ |
| Pupil-teacher ratio | 17.2 | 18.1 |
| Share with free meals (%) | ⟦14.5⟧ | ⟦22⟧ |
| Pupils | ⟦12,345⟧ | ⟦9,870⟧ |
| Population | ⟦120,000⟧ | ⟦98,000⟧ |`,
    'GBP 4500000',
    'GBP 3200000',
    'GBP 5120 per pupil',
    'GBP 4890 per pupil',
    '45 schools',
    '32 schools',
    '14.5%',
    '22%',
    '12345 pupils',
    '9870 pupils',
    '120000 population',
    '98000 population',
  ],
  [
    `| Region | Homes built | Staff (FTE) | Average wait (weeks) | Cost (£) | Date |
|---|---|---|---|---|---|
| North | ⟦4,512⟧ | ⟦320⟧ | 12 | ⟦3,400,000⟧ | 2018 |
| South | ⟦230⟧ | ⟦12⟧ | 8 | ⟦560⟧ | 2019 |`,
    '4512 homes',
    '320 staff',
    'GBP 3400000',
    '230 homes',
    '12 staff',
    'GBP 560',
  ],
  [
    `| Party | Seats | Votes | Vote share |
|---|---|---|---|
| Green | ⟦4⟧ | ⟦1,943,265⟧ | ⟦6.8%⟧ |
| Blue | ⟦121⟧ | ⟦6,814,469⟧ | 23.7 |`,
    '4 seats',
    '1943265 votes',
    '6.8%',
    '121 seats',
    '6814469 votes',
  ],
  [
    `| Category | Headcount | FTE | Median pay (£) | £bn |
|---|---|---|---|---|
| Nurses | ⟦345,000⟧ | ⟦310,200.5⟧ | ⟦33,384⟧ | ⟦12⟧ |`,
    '345000 nurses',
    '310200.5 nurses',
    'GBP 33384',
    'GBP 12000000000',
  ],
  [
    `| Response | Number | Per cent |
|---|---|---|
| Agree | ⟦412⟧ | ⟦67⟧ |
| Disagree | ⟦203⟧ | ⟦33⟧ |
| Total | ⟦615⟧ | ⟦100⟧ |`,
    '412 number',
    '67%',
    '203 number',
    '33%',
    '615 number',
    '100%',
  ],
  [
    `| Year | Budget |
|---|---|
| 2018 | ⟦£3.2m⟧ |
| 2019 | ⟦£3.4m to £3.6m⟧ |
| 2020 | ⟦3.9m⟧ |`,
    'GBP 3200000',
    'GBP 3400000..3600000',
    'GBP 3900000',
  ],
  [
    `| | £ per week |
|---|---|
| Single | ⟦73.10⟧ |
| Couple | ⟦114.85⟧ |`,
    'GBP 73.1 /week',
    'GBP 114.85 /week',
  ],
  [
    `| Authority | Amount | Population | Rank |
|---|---|---|---|
| Harbour | ⟦£1,234,567⟧ | ⟦45,600⟧ | 3 |`,
    'GBP 1234567',
    '45600 population',
  ],
  [
    `| Offence | Maximum fine |
|---|---|
| Littering | ⟦£2,500⟧ |
| Fly-tipping | Level 5 |`,
    'GBP 2500',
  ],
  [`<table><tr><td>Budget £m</td></tr><tr><td>45</td></tr></table>`],
  [
    `| | 2010 | 2015 |
|---|---|---|
| Number of nurses | ⟦281,064⟧ | ⟦282,600⟧ |
| Vacancies | ⟦12,000⟧ | ⟦34,260⟧ |
| Turnover rate (%) | ⟦12.3⟧ | ⟦14.8⟧ |
| Agency spend, £ million | ⟦2,500⟧ | ⟦3,700⟧ |`,
    '281064 nurses',
    '282600 nurses',
    '12000 vacancies',
    '34260 vacancies',
    '12.3%',
    '14.8%',
    'GBP 2500000000',
    'GBP 3700000000',
  ],
  [
    `### Table 4.2: Capital DEL (£ billion)

| Department | Plans 2025-26 | Plans 2026-27 | Change |
|:--|--:|--:|--:|
| Transport | ⟦21.9⟧ | ⟦23.1⟧ | ⟦1.2⟧ |
| Defence | ⟦19.8⟧ | ⟦20.4⟧ | ⟦3%⟧ |
| Reserve | — | ⟦1.0⟧ | .. |`,
    'GBP 21900000000',
    'GBP 23100000000',
    'GBP 1200000000',
    'GBP 19800000000',
    'GBP 20400000000',
    '3%',
    'GBP 1000000000',
  ],
  [
    `| | | 2019-20 | 2020-21 |
|---|---|---|---|
| | | £m | £m |
| Income | Grants | ⟦1,204⟧ | ⟦1,310⟧ |
| Costs | Staff | ⟦(890)⟧ | ⟦(905)⟧ |`,
    'GBP 1204000000',
    'GBP 1310000000',
    'GBP -890000000',
    'GBP -905000000',
  ],
  [
    `| Financial year | 2019-20 | 2020-21 |
|---|---|---|
| | £ million | % |
| Roads | ⟦450⟧ | ⟦12⟧ |
| Parks | ⟦32⟧ | ⟦-4⟧ |`,
    'GBP 450000000',
    '12%',
    'GBP 32000000',
    '-4%',
  ],
  [
    `| Measure | Baseline | Target |
|---|---|---|
| Patients waiting over 52 weeks | ⟦12,340⟧ | 0 |
| % seen within 18 weeks | ⟦61.2⟧ | ⟦92⟧ |
| Cost per patient (£) | ⟦412⟧ | ⟦390⟧ |
| Average wait, weeks | 14 | 9 |`,
    '12340 patients',
    '61.2%',
    '92%',
    'GBP 412 per patient',
    'GBP 390 per patient',
  ],
  [
    `Number of prisoners by region, 2023

| Region | Men | Women | Total |
|---|---|---|---|
| North | ⟦12,450⟧ | ⟦620⟧ | ⟦13,070⟧ |
| Wales | ⟦4,980⟧ | ⟦210⟧ | ⟦5,190⟧ |`,
    '12450 men',
    '620 women',
    '13070 prisoners',
    '4980 men',
    '210 women',
    '5190 prisoners',
  ],
  [
    `Figures are percentages.

| Answer | 2020 | 2021 |
|---|---|---|
| Yes | ⟦45⟧ | ⟦51⟧ |`,
    '45%',
    '51%',
  ],
  [
    `Percentage of pupils reaching the standard

| School | Reading | Writing |
|---|---|---|
| Harbour | ⟦74⟧ | ⟦68.5⟧ |`,
    '74%',
    '68.5%',
  ],
  [
    `| Constituency | Electorate | Turnout (%) | Majority |
|---|---|---|---|
| Harbour East | ⟦71,204⟧ | ⟦61.2⟧ | ⟦4,012⟧ |`,
    '71204 electorate',
    '61.2%',
    '4012 majority',
  ],
  [
    `| Company | Contract value | Start |
|---|---|---|
| Acme | ⟦£4.5m⟧ | 2019 |
| Bolt | ⟦£450,000⟧ | 2020 |
| Crown | TBC | 2021 |
| Dale | ⟦1.2 million⟧ | 2021 |`,
    'GBP 4500000',
    'GBP 450000',
    'GBP 1200000',
  ],
  [
    `| Date | Event | Attendance |
|---|---|---|
| 3 May 2019 | Hearing | ⟦120⟧ |`,
    '120 attendance',
  ],
  [
    `| Grade | Salary | Posts |
|---|---|---|
| Band 5 | ⟦£24,907 – £30,615⟧ | ⟦45⟧ |
| Band 6 | ⟦£31,365-£37,890⟧ | ⟦12⟧ |`,
    'GBP 24907..30615',
    '45 posts',
    'GBP 31365..37890',
    '12 posts',
  ],
  [
    `| Q | Question | Yes | No |
|---|---|---|---|
| 1 | Should it go? | 412 (⟦67%⟧) | 203 (⟦33%⟧) |`,
    '67%',
    '33%',
  ],
  [
    `| Age | Male | Female |
|---|---|---|
| 0-15 | 1,200 | 1,150 |
| 16-64 | 4,500 | 4,600 |`,
  ],
  [
    `Population (thousands)

| Nation | 2011 | 2021 |
|---|---|---|
| Wales | ⟦3,063⟧ | ⟦3,107⟧ |`,
    '3063000 population',
    '3107000 population',
  ],
  [
    `| Ref | Score (out of 10) | Version | Pages | Weight |
|---|---|---|---|---|
| 1204 | 7 | 2.1 | 45 | 40 |`,
  ],
  [
    `| Ward | Homes | Cost (£) per home | Value, £’000 |
|---|---|---|---|
| Quay | ⟦450⟧ | ⟦120,500⟧ | ⟦54,225⟧ |`,
    '450 homes',
    'GBP 120500 per home',
    'GBP 54225000',
  ],
  [
    `| Party | Percentage | Seats won |
|---|---|---|
| Blue | ⟦43.6⟧ | ⟦365⟧ |`,
    '43.6%',
    '365 seats',
  ],
];

const US: readonly FigureRow[] = [
  [
    `Table 1. Outlays by function (dollars in billions)

| Function | FY 2022 | FY 2023 |
|---|---|---|
| Defense | ⟦766⟧ | ⟦821⟧ |
| Medicare | ⟦755⟧ | ⟦839⟧ |`,
    'USD 766000000000',
    'USD 821000000000',
    'USD 755000000000',
    'USD 839000000000',
  ],
  [
    `| Program | Authority ($ in millions) | Employees |
|---|---|---|
| Parks | ⟦$1,234⟧ | ⟦8,900⟧ |
| Roads | ⟦2,345⟧ | ⟦12,000⟧ |`,
    'USD 1234000000',
    '8900 employees',
    'USD 2345000000',
    '12000 employees',
  ],
  [
    `| State | Award ($ thousands) | Grants | Poverty rate |
|---|---|---|---|
| Ohio | ⟦1,250⟧ | ⟦14⟧ | ⟦13.4%⟧ |
| Texas | ⟦12,400⟧ | ⟦102⟧ | ⟦14.2%⟧ |`,
    'USD 1250000',
    '14 grants',
    '13.4%',
    'USD 12400000',
    '102 grants',
    '14.2%',
  ],
  [
    `Budget authority, in millions of dollars

| Account | 2023 | 2024 |
|---|---|---|
| Salaries | ⟦1,234⟧ | ⟦1,300⟧ |
| Grants | ⟦560⟧ | ⟦(12)⟧ |`,
    'USD 1234000000',
    'USD 1300000000',
    'USD 560000000',
    'USD -12000000',
  ],
];

const AU: readonly FigureRow[] = [
  [
    `| Measure ($m) | 2023-24 | 2024-25 | 2025-26 |
|---|---|---|---|
| Housing | ⟦12.3⟧ | ⟦-4.5⟧ | .. |
| Skills | - | ⟦7.8⟧ | nfp |`,
    'AUD 12300000',
    'AUD -4500000',
    'AUD 7800000',
  ],
  [
    `| | 2023-24 $m | 2024-25 $m |
|---|---|---|
| Payments | ⟦684,100⟧ | ⟦715,300⟧ |
| Receipts | ⟦668,100⟧ | – |`,
    'AUD 684100000000',
    'AUD 715300000000',
    'AUD 668100000000',
  ],
];

const IN: readonly FigureRow[] = [
  [
    `| Ministry | Budget 2023-24 (in ₹ crore) | Actuals (Rs. in lakh) |
|---|---|---|
| Rail | ⟦2,40,000⟧ | ⟦1,23,45,678⟧ |
| Roads | ⟦2,70,435⟧ | - |`,
    'INR 2400000000000',
    'INR 1234567800000',
    'INR 2704350000000',
  ],
  [
    `(Rs in crore)

| Sl. No. | Scheme | BE 2023-24 | RE 2023-24 | Per cent |
|---|---|---|---|---|
| 1 | MGNREGA | ⟦60,000⟧ | ⟦86,000⟧ | ⟦143⟧ |
| 2 | PMAY | ⟦79,590⟧ | ⟦54,103⟧ | ⟦68⟧ |`,
    'INR 600000000000',
    'INR 860000000000',
    '143%',
    'INR 795900000000',
    'INR 541030000000',
    '68%',
  ],
  [
    `| State | Amount released (₹ in lakh) | Beneficiaries (in lakh) | Villages |
|---|---|---|---|
| Kerala | ⟦1,250.50⟧ | ⟦12.4⟧ | ⟦1,018⟧ |`,
    'INR 125050000',
    '1240000 beneficiaries',
    '1018 villages',
  ],
];

const EU: readonly FigureRow[] = [
  [
    `Table: Commitments (EUR million, current prices)

| Heading | 2021 | 2022 | Total |
|---|---|---|---|
| Cohesion | ⟦52 786⟧ | ⟦55 314.5⟧ | ⟦108 100.5⟧ |
| Migration | ⟦2 467⟧ | ⟦3 043⟧ | ⟦5 510⟧ |`,
    'EUR 52786000000',
    'EUR 55314500000',
    'EUR 108100500000',
    'EUR 2467000000',
    'EUR 3043000000',
    'EUR 5510000000',
  ],
  [
    `| Member State | Allocation (million EUR) | Share (%) |
|---|---|---|
| Belgium | ⟦2 345.6⟧ | ⟦1.2⟧ |
| Malta | 103,5 | ⟦0.1⟧ |`,
    'EUR 2345600000',
    '1.2%',
    '0.1%',
  ],
];

describe('tables with units', () => {
  const alone = SURROUNDINGS.slice(0, 1);
  runFigures('British tables', GB, 'GB', alone);
  runFigures('American tables', US, 'US', alone);
  runFigures('Australian tables', AU, 'AU', alone);
  runFigures('Indian tables', IN, 'IN', alone);
  runFigures('European tables', EU, 'EU', alone);
});
