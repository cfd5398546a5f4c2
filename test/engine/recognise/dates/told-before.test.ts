/** Dates that lean on what stands just before them, and marks of notes and weekdays that hide a date. */
import { checkTable } from './date-table';

describe('dates told by what stands beside them', () => {
  checkTable({
    jurisdiction: 'GB',
    date: '2022-10-06',
    rows: [
      ['⟦Last year⟧, on ⟦22 June⟧, the home was shut.', '2021-01-01..2021-12-31', '2021-06-22'],
      ['⟦A year ago⟧, in ⟦May⟧, the home was shut.', '2021-01-01..2021-12-31', '2021-05-01..2021-05-31'],
      ['⟦Last year⟧ the home was shut. On ⟦22 June⟧ it opened again.', '2021-01-01..2021-12-31', '2022-06-22'],
      ['⟦Last week⟧, on ⟦28 September⟧, the home was shut.', '2022-09-26..2022-10-02', '2022-09-28'],
      ['The grant runs over the ⟦next two and a half years⟧.', '2022-10-06..2025-04-06'],
      ['Staff left over the ⟦past one and a half years⟧.', '2021-04-06..2022-10-06'],
      ['It takes two and a half years; half a year is short.'],
      ['The panel first met in ⟦2001⟧.4', '2001-01-01..2001-12-31'],
      ['The panel first met in ⟦2001⟧.4 It has met since.', '2001-01-01..2001-12-31'],
      ['The index is 2001.4 now, in version 2010.2 of it.'],
      ['The goal is 60 per cent of ⟦1990⟧ emissions.', '1990-01-01..1990-12-31'],
      ['The firm owns 60 per cent of 1990 shares.'],
      ['The panel sits on ⟦Monday October 10⟧ without pay.', '2022-10-10'],
    ],
  });
  checkTable({
    jurisdiction: 'GB',
    date: '2024-02-07',
    rows: [
      ['Schools get £9m in ⟦2024-25⟧. The plan will be laid on ⟦27 February⟧.', '2024-04-01..2025-03-31', '2024-02-27'],
      ['On ⟦24 January⟧, the Executive announced it would be raising rates.', '2024-01-24'],
      ['On ⟦24 February⟧, the Executive would be raising rates.', '2024-02-24'],
      ['Schools get £9m in ⟦2024-25⟧, and the fund will close on ⟦27 February⟧.', '2024-04-01..2025-03-31', '2025-02-27'],
      ['Schools get £9m in ⟦2024-25⟧. The fund will open in ⟦September⟧.', '2024-04-01..2025-03-31', '2024-09-01..2024-09-30'],
    ],
  });
});
