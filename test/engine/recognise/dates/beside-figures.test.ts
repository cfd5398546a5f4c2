/** Dates beside other figures, and ranges whose ends are themselves ranges. */
import { checkTable } from './date-table';

describe('dates beside figures', () => {
  checkTable({
    jurisdiction: 'GB',
    date: '2022-11-17',
    rows: [
      ['Over the ⟦two financial years to 2023-24⟧ it falls.', '2022-04-01..2024-03-31'],
      ['In ⟦2016/17–2018/19⟧ it fell.', '2016-04-01..2019-03-31'],
      ['The forecast for ⟦2022/23 - 2024/25⟧ is low.', '2022-04-01..2025-03-31'],
      ['On ⟦28/29 June 2022⟧ they met.', '2022-06-28..2022-06-29'],
      ['From ⟦3/12/22–5/12/22⟧ it was shut.', '2022-12-03..2022-12-05'],
      ['From ⟦Mon 28 - Wed 30 November⟧ it is shut.', '2022-11-28..2022-11-30'],
      ['The recession runs from ⟦Q3 2022 to Q3 2023⟧.', '2022-07-01..2023-09-30'],
      ['It extends from ⟦April 2023 to the end of March 2024⟧.', '2023-04-01..2024-03-31'],
      ['It rises from ⟦1 January 2023 until March 2028⟧.', '2023-01-01..2028-03-31'],
      ['It was 3 per cent in ⟦2024 Q3⟧.', '2024-07-01..2024-09-30'],
      ['Since ⟦2009–10⟧ (⟦2009–10⟧ = 100) it has risen.', '2009-04-01..2010-03-31 since', '2009-04-01..2010-03-31'],
      ['The index (⟦2015⟧ = 100) has risen.', '2015-01-01..2015-12-31'],
      ['In ⟦2021⟧, 2.3 million came; in ⟦2020⟧, 1.9 million.', '2021-01-01..2021-12-31', '2020-01-01..2020-12-31'],
      ['By ⟦2025⟧ 40% of them will be gone.', '2025-01-01..2025-12-31 by'],
      ['During ⟦2016⟧ 21 councils cut it.', '2016-01-01..2016-12-31'],
      ['Born in ⟦May 1980⟧, she won in ⟦May 2010⟧.', '1980-05-01..1980-05-31', '2010-05-01..2010-05-31'],
      ['The series covers ⟦1913-2024⟧.', '1913-01-01..2024-12-31'],
      ['Between ⟦May and October⟧ it was shut.', '2022-05-01..2022-10-31'],
    ],
  });
});
