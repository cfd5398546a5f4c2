import assert from 'node:assert/strict';
import { type Explanation, explainText, recogniseText } from '../../../server/src/engine';

const GIVEN = { date: '2018-10-03', jurisdiction: 'GB' };

function of(explanations: readonly Explanation[], text: string): Explanation {
  const found = explanations.find((explanation) => explanation.text === text);
  assert.ok(found, `“${text}” is not among ${explanations.map((explanation) => explanation.text).join(', ')}`);
  return found;
}

describe('explainText', () => {
  it('names the recogniser of an amount that was kept, with its value', () => {
    const { kind, value, steps } = of(explainText('It costs £3m a year.', GIVEN), '£3m');
    assert.equal(kind, 'money');
    assert.deepEqual(value, { currency: 'GBP', min: 3_000_000, max: 3_000_000, comparator: null, per: 'year', perHead: null });
    assert.deepEqual([steps[0]?.by, steps[0]?.did], ['sign-amount', 'made']);
  });

  it('says why a number is no count', () => {
    const { value, steps } = of(explainText('See section 12 of the guide.', GIVEN), '12');
    assert.equal(value, null);
    assert.equal(steps[0]?.did, 'refused');
    assert.match(steps[0]?.because ?? '', /section/u);
  });

  it('says that a mention gave way to a longer one', () => {
    const explanations = explainText('The £3m Winter Resilience Fund was set up in the Care Act 2014.', GIVEN);
    const dropped = explanations.filter(({ steps }) => steps.some(({ by, did }) => by === 'overlap' && did === 'dropped'));
    for (const { value, steps } of dropped) {
      assert.equal(value, null);
      assert.match(steps.at(-1)?.because ?? '', /another mention/u);
    }
    assert.notEqual(of(explanations, 'Care Act 2014').value, null);
  });

  it('tells the rule and the base of a relative date once', () => {
    const { steps } = of(explainText('It opens next spring.', GIVEN), 'next spring');
    const rules = steps.filter(({ because }) => because.includes('first spring'));
    assert.deepEqual(
      rules.map(({ by, because }) => [by, because.includes('2018-10-03')]),
      [['resolve', true]],
    );
  });

  it('says what a refiner added', () => {
    const { steps } = of(explainText('Jobs fell to £5m in March from £8m.', GIVEN), '£5m');
    assert.ok(
      steps.some(({ by, did, because }) => by === 'distant-change' && did === 'changed' && because.includes('“to”')),
      JSON.stringify(steps),
    );
  });

  it('explains initials that only the whole text defines', () => {
    const text = 'The Zebra Crossing Society (ZCS) agreed.\n\nLater the ZCS said no.';
    const later = explainText(text, GIVEN).filter((explanation) => explanation.text === 'ZCS');
    assert.ok(later.length > 0);
    for (const { steps } of later) assert.equal(steps[0]?.by, 'defined-initials');
  });

  it('keeps exactly what recognition finds, whatever the text', () => {
    const text =
      '# Plan 2030\n\nFrom 400 to 500 people, £2-3 billion by 2016-17, up 5% (S.I. 2014/2828).\n\n| Year | £m |\n|---|---|\n| 2016 | 3 |\n';
    const kept = explainText(text, GIVEN).flatMap(({ kind, span, value }) => (value === null ? [] : [`${kind} ${span.start}-${span.end}`]));
    const found = recogniseText(text, GIVEN).map(({ kind, span }) => `${kind} ${span.start}-${span.end}`);
    assert.deepEqual([...kept].sort(), [...found].sort());
  });
});
