/**
 * One changed person among 100,000: from the commit until every cell of every measure has followed, all of
 * them in total and by every one group, ten years by month.
 */
import { parseDay } from '../src/core/day.ts';
import { type Period, periodsWithin } from '../src/core/period.ts';
import type { Ask } from '../src/measures/fold.ts';
import { LiveFigures } from '../src/measures/live/live-figures.ts';
import { whyNotMeasurable } from '../src/measures/measurable.ts';
import { loadMeasures } from '../src/measures/node/load-measures.ts';
import { scopeOf } from '../src/measures/scope.ts';
import { type SyntheticRequest, syntheticRegister } from '../src/register/synthetic/synthetic-register.ts';
import { shippedLaw } from '../src/rules/law/node/law-folder.ts';
import { FollowedRegister } from '../src/storage/register/follow-register.ts';
import { importRegister } from '../src/storage/register/import-register.ts';
import { recordEntries } from '../src/storage/register/record-entry.ts';
import { RECORDED } from '../src/storage/register/recordings.ts';
import { onFreshDatabase } from './fresh-database.ts';
import { type Measurement, median } from './measurement.ts';

const CHANGES = 60;
const MUNICIPALITY = '851';
const REQUEST: SyntheticRequest = {
  municipalities: [{ code: MUNICIPALITY, persons: 100_000 }],
  from: parseDay('2010-01-01'),
  to: parseDay('2019-12-31'),
  seed: 1,
  targets: [],
};

export async function live(): Promise<Measurement[]> {
  const register = syntheticRegister(REQUEST);
  const days = { from: REQUEST.from, to: REQUEST.to + 1 };
  const periods = periodsWithin('month', days) as [Period, ...Period[]];
  const law = shippedLaw();
  const scope = scopeOf(register, periods, 'all', days.to - 1, law);
  const asks = (await loadMeasures())
    .filter((measure) => measure.grains.includes('month') && whyNotMeasurable(measure, scope) === undefined)
    .map((measure): Ask => ({ measure, by: [[], ...measure.groups.map((key) => [key])] }));
  return onFreshDatabase(async ({ storage, name }) => {
    const delivery = {
      register,
      municipality: MUNICIPALITY,
      rejected: 0,
      notes: [],
      marker: null,
      recordedBy: 'bench',
    };
    await importRegister(storage, delivery);
    const followed = (await FollowedRegister.load(storage, MUNICIPALITY))!;
    const figures = await LiveFigures.start(
      followed.live,
      { periods, municipalities: 'all', asOf: days.to - 1, law },
      asks,
    );
    let reached = Promise.withResolvers<number>();
    const stop = await storage.listen(RECORDED, async (told) => {
      if (told === null) return;
      await followed.catchUp(storage, MUNICIPALITY, (difference) => figures.apply(difference));
      reached.resolve(performance.now());
    });
    const [latencies, processor]: [number[], number[]] = [[], []];
    for (let change = 0; change < CHANGES; change++) {
      reached = Promise.withResolvers<number>();
      const person_id = register.people.ids.at((change * 7919) % register.people.count)!;
      const row = { person_id, benefit: 'sygedagpenge', from: '2018-03-01', to: '2018-05-31' };
      await storage.asMunicipality(MUNICIPALITY, (tx) =>
        recordEntries(tx, { municipality: MUNICIPALITY, recordedBy: 'bench' }, [
          { kind: 'record', file: 'spells', row },
        ]),
      );
      const [committed, used] = [performance.now(), process.cpuUsage()];
      latencies.push((await reached.promise) - committed);
      const { user, system } = process.cpuUsage(used);
      processor.push((user + system) / 1000);
    }
    await stop();
    return [
      {
        what: `one changed person of ${register.people.count}, ${register.people.spells.rows} spells: ${asks.length} measures by every one group, after the commit (${name})`,
        value: median(latencies),
        unit: 'ms',
        limit: 5,
      },
      { what: 'the same, processor time of the server', value: median(processor), unit: 'ms' },
    ];
  });
}
