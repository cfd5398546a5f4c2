/** Every table has the shape its columns promise, and the values that were checked by hand. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { ACTS_SOURCE, actCitation, actOf, actsNamed, actUri, allActs } from '../../../server/src/engine/data/acts';
import { ATTRIBUTIONS, UNICODE_NOTICE } from '../../../server/src/engine/data/attributions';
import { BODIES_SOURCE, bodiesByAcronym, bodyNamed } from '../../../server/src/engine/data/bodies';
import {
  DEFLATOR_SOURCE,
  deflatorOf,
  deflatorYears,
  latestOutturn,
  MONEY_GDP_SOURCE,
  moneyGdpOf,
} from '../../../server/src/engine/data/deflators';
import { allDepartments, DEPARTMENTS_SOURCE, departmentsNamed } from '../../../server/src/engine/data/departments';
import { eventInYear, FISCAL_EVENTS_SOURCE, fiscalEvents, lastEvent } from '../../../server/src/engine/data/fiscal-events';
import { bodies } from '../../../server/src/engine/data/generated/bodies';
import { ukMinisters } from '../../../server/src/engine/data/generated/uk-ministers';
import { ukMinistersOfState } from '../../../server/src/engine/data/generated/uk-ministers-of-state';
import { LEGISLATION_TYPES_SOURCE, legislationTypeOf } from '../../../server/src/engine/data/legislation-types';
import {
  NATION_POPULATIONS_SOURCE,
  nationPopulations,
  POPULATIONS_SOURCE,
  populationOf,
} from '../../../server/src/engine/data/populations';
import { postHolder } from '../../../server/src/engine/data/post-holders';
import { ministersOfStateOn, POSTS_SOURCE } from '../../../server/src/engine/data/posts';
import { PRICES_SOURCE, priceSeriesFor, priceSeriesIds, priceSeriesOf } from '../../../server/src/engine/data/prices';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const dayOrEmpty = z.union([isoDay, z.literal('')]);
const yearOrEmpty = z.union([z.string().regex(/^\d{4}$/u), z.literal('')]);
const name = z.string().min(1);
const cells = (table: string) => table.split('\n').map((line) => line.split('\t'));

describe('reference tables', () => {
  it('each says where it is from, as of when and under which licence', () => {
    const source = z.object({ source: name, asOf: isoDay, licence: name });
    for (const one of [
      ACTS_SOURCE,
      BODIES_SOURCE,
      DEFLATOR_SOURCE,
      MONEY_GDP_SOURCE,
      DEPARTMENTS_SOURCE,
      FISCAL_EVENTS_SOURCE,
      LEGISLATION_TYPES_SOURCE,
      NATION_POPULATIONS_SOURCE,
      POPULATIONS_SOURCE,
      POSTS_SOURCE,
      PRICES_SOURCE,
    ])
      source.parse(one);
  });

  it('have the shape of their columns', () => {
    const act = z.object({
      id: z.string().regex(/^[a-z]+\/.+\/\d+$/u),
      name,
      year: z.int().min(1200).max(2100),
      repealed: z.union([dayOrEmpty, z.literal('yes')]),
    });
    const acts = z.array(act).parse(allActs());
    assert.equal(acts.length, 3302);
    assert.equal(new Set(acts.map(({ id }) => id)).size, acts.length);
    const body = z.tuple([
      name,
      z.string(),
      name,
      name,
      yearOrEmpty,
      yearOrEmpty,
      z.string(),
      z.string(),
      z.enum(['own', 'ifg', 'gov.uk']),
      z.string(),
    ]);
    z.array(body).parse(cells(bodies));
    z.array(z.tuple([name, name, isoDay, dayOrEmpty, z.string()])).parse(cells(ukMinisters));
    z.array(z.tuple([name, name, z.string().regex(/^\d+$/u), isoDay, dayOrEmpty, z.string()])).parse(cells(ukMinistersOfState));
    z.array(z.object({ date: isoDay, type: name, name }))
      .length(69)
      .parse(fiscalEvents());
    z.array(z.object({ year: z.string().regex(/^\d{4}-\d{2}$/u), index: z.number().positive(), status: z.enum(['outturn', 'forecast']) }))
      .length(76)
      .parse(deflatorYears());
    const change = z.object({ id: name, how: name, date: isoDay });
    z.array(z.object({ id: name, name, start: dayOrEmpty, end: dayOrEmpty, predecessors: z.array(change), successors: z.array(change) }))
      .length(69)
      .parse(allDepartments());
    assert.equal(priceSeriesIds().length, 31);
    for (const id of priceSeriesIds()) {
      const series = priceSeriesOf(id);
      assert.ok(series !== null && series.byYear.size > 10, id);
      for (const value of series.byYear.values()) assert.ok(value > 0, id);
    }
  });

  it('stay under 700 KB together', () => {
    const folder = 'server/src/engine/data/generated';
    const bytes = fs.readdirSync(folder).reduce((sum, file) => sum + fs.statSync(path.join(folder, file)).size, 0);
    assert.ok(bytes < 700_000, `${bytes} bytes`);
  });

  it('Acts are found by title and year, whatever the apostrophe or the case', () => {
    const found = (title: string, year: number) => actOf(title, year)?.id;
    assert.equal(found('Care Act', 2014), 'ukpga/2014/23');
    assert.equal(found('health and social care act', 2012), 'ukpga/2012/7');
    assert.equal(found('Human Rights Act', 1998), 'ukpga/1998/42');
    assert.equal(found('Equality Act', 2010), 'ukpga/2010/15');
    assert.equal(found('Mental Capacity Act', 2005), 'ukpga/2005/9');
    assert.equal(found('Care Act', 2013), undefined);
    assert.match(found('National Health Service Act', 1946) ?? '', /^ukpga\/Geo6\//u);
    assert.equal(found('Children and Young People (Scotland) Act', 2014), 'asp/2014/8');
    assert.ok(actsNamed('Finance Act').length > 20);
    const care = actOf('Care Act', 2014);
    assert.ok(care !== null);
    assert.equal(actUri(care), 'https://www.legislation.gov.uk/ukpga/2014/23');
    assert.equal(actCitation(care), '2014 c. 23');
    assert.equal(legislationTypeOf('ukpga')?.category, 'primary');
  });

  it('a department is followed by the one that took its name over', () => {
    const [department] = departmentsNamed('Department of Health');
    assert.equal(department?.end, '2018-01-08');
    assert.deepEqual(
      department?.successors.map(({ id }) => id),
      ['department-of-health-and-social-care'],
    );
    assert.equal(bodiesByAcronym('DHSC')[0]?.name, 'Department of Health and Social Care');
    assert.equal(bodyNamed('national audit office')?.acronym, 'NAO');
  });

  it('a post is answered with its holder, the time and the next', () => {
    const spring = postHolder('health-secretary', '2018-03-21');
    assert.deepEqual(
      spring?.holders.map(({ person, start, end }) => [person, start, end]),
      [['Jeremy Hunt', '2018-01-08', '2018-07-09']],
    );
    assert.equal(spring?.before?.start, '2012-09-04');
    assert.equal(spring?.next?.person, 'Matt Hancock');
    assert.equal(postHolder('health-secretary', '2018-07-09')?.holders[0]?.person, 'Matt Hancock');
    assert.equal(postHolder('chancellor', '2010-11-16')?.holders[0]?.person, 'George Osborne');
    assert.equal(postHolder('no-such-post', '2010-11-16'), null);
    assert.ok(ministersOfStateOn('department-of-health', '2010-11-16').some(({ person }) => person === 'Paul Burstow'));
  });

  it('a fiscal event is found by its day and by its year', () => {
    assert.equal(lastEvent('spending review', '2010-11-16')?.date, '2010-10-20');
    assert.equal(lastEvent('spending review', '1990-01-01'), null);
    assert.equal(eventInYear('Budget', 2018)?.date, '2018-10-29');
    assert.equal(eventInYear('Budget', 2015), null);
  });

  it('prices, output and people are those of the sources', () => {
    assert.equal(deflatorOf('2024-25')?.index, 100);
    assert.equal(deflatorOf('2020-21')?.index.toFixed(2), '85.10');
    assert.equal(latestOutturn()?.year, '2024-25');
    assert.equal(deflatorOf('1901-02'), null);
    assert.equal(moneyGdpOf('1955-56'), 19_573_000_000);
    assert.equal(moneyGdpOf('2030-31'), null);
    assert.equal(priceSeriesOf('uk-cpi')?.byYear.get(2024), 133.9);
    assert.equal(priceSeriesOf('uk-rpi-long')?.byYear.get(1974), 108.5);
    assert.equal(priceSeriesFor('GBR')[0]?.id, 'uk-cpi');
    assert.equal(Math.round((populationOf('GBR')?.byYear.get(2022) ?? 0) / 1e5), 676);
    assert.equal(Math.round((populationOf('AUS')?.byYear.get(2023) ?? 0) / 1e5), 267);
    assert.equal(nationPopulations('England').at(-1)?.people, 57_112_542);
    assert.deepEqual(nationPopulations('Atlantis'), []);
  });

  it('the notices name every source that asks for it', () => {
    const all = ATTRIBUTIONS.join('\n');
    for (const owed of ['Open Government Licence v3.0', 'IfG Ministers Database', 'World Bank', 'Eurostat', 'Unicode CLDR'])
      assert.ok(all.includes(owed), owed);
    assert.match(UNICODE_NOTICE, /COPYRIGHT AND PERMISSION NOTICE/u);
  });
});
