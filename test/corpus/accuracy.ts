/** `npm run accuracy`: the table of precision, recall, F1 and value accuracy by kind, then every miss. */
import { ownDocuments, realDocuments } from './documents';
import { f1, REPORTED, SCORED, type Scores, score, type Tally, total } from './score';

const real = realDocuments();
if (real.length === 0) console.log('No labelled documents were found in ../shared/corpus: only our own passages are scored.');
else print('Real documents', score(real), REPORTED);
print('Passages of our own', score(ownDocuments(), SCORED), SCORED);

function print(title: string, { byKind, problems, contexts }: Scores, kinds: readonly string[]): void {
  console.log(`\n${title}`);
  console.log('kind          labels  found  exact  precision  recall    F1   overlap  values');
  for (const [kind, tally] of Object.entries(byKind).filter(([kind]) => kinds.includes(kind))) console.log(row(kind, tally));
  console.log(row('the four', total(byKind, SCORED)));
  console.log('\nDocument date and place, inferred from the text alone:');
  for (const line of contexts) console.log(line);
  console.log(`\nMisses, false alarms and wrong values: ${problems.length}`);
  for (const problem of problems) console.log(problem);
}

function row(kind: string, tally: Tally): string {
  const ratio = (a: number, b: number) => (b === 0 ? '  –  ' : (a / b).toFixed(3));
  const { labels, found, exact, overlap, right } = tally;
  return [
    kind.padEnd(13),
    String(labels).padStart(6),
    String(found).padStart(6),
    String(exact).padStart(6),
    ratio(exact, found).padStart(10),
    ratio(exact, labels).padStart(7),
    f1(tally).toFixed(3).padStart(6),
    ratio(overlap, labels).padStart(8),
    ratio(right, exact).padStart(7),
  ].join(' ');
}
