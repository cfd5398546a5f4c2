/** Counts of a part and its whole, counts whose noun stands in the sentence before or in a place, parts of posts, and what only looks like them. */
import { type FigureRow, runFigures } from '../../../support/figure-table';

const PARTS: readonly FigureRow[] = [
  ['He answered ⟦87⟧ of ⟦91⟧ questions', '87 questions', '91 questions'],
  ['They closed ⟦1,316⟧ of ⟦2,054⟧ recommendations', '1316 recommendations', '2054 recommendations'],
  ['⟦12⟧ of ⟦16⟧ actions were open', '12 actions', '16 actions'],
  ['It needs ⟦76⟧ of ⟦101⟧ members', '76 members', '101 members'],
  // A share of a small whole, pages, weeks and dates are no parts.
  ['Page 12 of 16, chapter 3 of 12, on 17 of 20 days, for 12 of 16 weeks'],
  ['⟦87⟧ people came. Of those, ⟦54⟧ left', '87 people', '54 people'],
];

const ELSEWHERE: readonly FigureRow[] = [
  ['There were ⟦104,602⟧ on the queue, of whom ⟦54,000⟧ had applied', '104602 queue', '54000 queue'],
  ['There are ⟦12,400⟧ on our waiting list', '12400 list'],
  ['There were 1,204, he said'],
  ['There were 3,500 in the hall'],
  ['⟦88,225⟧ people are in custody. In my day there were fewer than ⟦50,000⟧', '88225 people', '50000 people lt'],
  ['We funded ⟦60,308⟧ packages. Next there will be more than ⟦185,000⟧: a rise', '60308 packages', '185000 packages gt'],
  ['They promised ⟦20,000⟧ new places; they have built ⟦5,900⟧ so far', '20000 places', '5900 places'],
  ['They built ⟦20,000⟧ places; they have spent 5,900 so far', '20000 places'],
  ['⟦65⟧ schools held it; ⟦24⟧ needed action at once', '65 schools', '24 schools'],
  ['Some ⟦21.3 million⟧ people lacked it, down from ⟦26.1 million⟧ the year before', '21300000 people about', '26100000 people'],
  ['See notes 1  Harbour Statistics and 2  Fenwick Statistics'],
  ['The headcount was up by ⟦277⟧ since spring', '277 headcount'],
  ['Sales were up by 277 since spring; costs are down to 300'],
  ['⟦8.7 crore⟧ households (⟦45.2%⟧ of ⟦19.25 crore⟧) had water', '87000000 households', '45.2%', '192500000 households'],
];

const NOUNS: readonly FigureRow[] = [
  ['⟦1,346⟧ critical access hospitals, ⟦12⟧ crisis teams', '1346 critical access hospitals', '12 crisis teams'],
  ['There is 30 access, 40 news and 12 progress'],
  ['There were ⟦51,513⟧ teachers at the census, ⟦543⟧ more than before', '51513 teachers', '543 teachers'],
  ['⟦112.4⟧ WTE agency nurses and ⟦35.5⟧ FTE', '112.4 wte agency nurses', '35.5 fte'],
  ['112.4 nurses, 35.5 posts and 8.8 times'],
  ['⟦3,400⟧ second homes, ⟦12,000⟧ second doses', '3400 second homes', '12000 second doses'],
  ['A 30 second gap, 40 second intervals, 400 gram portions'],
  ['⟦23,012⟧ gram panchayats', '23012 gram panchayats'],
  ['⟦23⟧ “must do” actions, of which ⟦15⟧ are closed', '23 must do” actions', '15 must do” actions'],
  ['⟦14⟧ States received it. ⟦Six⟧ States did not', '14 states', '6 states'],
  ['The Six Nations and the Five Eyes met. Five Eyes partners agreed'],
  ['They gave six figures, low six figures, and seven figures more'],
  ['It was agreed (3 votes to 0)'],
  ['It was agreed by ⟦8⟧ votes to ⟦3⟧', '8 votes', '3 votes'],
];

describe('counts of parts', () => {
  runFigures('a part and its whole', PARTS);
  runFigures('nouns that stand elsewhere', ELSEWHERE);
  runFigures('nouns of their own kind', NOUNS);
});
