/** The subjects of every cell are as many as the cell says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, lastDayOf, type Period, periodOfDay } from '../../core/period.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { fold } from '../fold.ts';
import type { GroupKey } from '../group.ts';
import { whyNotMeasurable } from '../measurable.ts';
import { loadMeasures } from '../node/load-measures.ts';
import { rowsOf } from '../rows.ts';
import { scopeOf } from '../scope.ts';
import { someDay, someLives, someParts } from '../testing/lives.ts';
import { subjectsOf } from './subjects-of.ts';

const measures = await loadMeasures();
const law = shippedLaw();

test('as many as the cell says, of every measure, in total and by every group', () => {
  let cells = 0;
  fc.assert(
    fc.property(someLives, someParts, someDay, fc.constantFrom('quarter', 'year'), (lives, parts, day, grain) => {
      const register = registerOf(lives, parts);
      for (const measure of measures) {
        const period: Period = periodOfDay(measure.grains.includes(grain) ? grain : measure.grains[0]!, day);
        const scope = scopeOf(register, [period], 'all', lastDayOf(period) + 700, law);
        if (whyNotMeasurable(measure, scope)) continue;
        const splits = measure.groups.filter((key) => measure.always?.[key] === undefined);
        for (const by of [[], ...splits.map((key) => [key])] as GroupKey[][]) {
          const [[cube] = []] = fold(scope, [{ measure, by: [by] }]);
          for (const { group, subjects } of rowsOf(measure, cube!, scope)) {
            cells++;
            expect([measure.id, group, subjectsOf(measure, scope, group).length]).toEqual([
              measure.id,
              group,
              subjects,
            ]);
          }
        }
        expect(daysOf(period).from).toBe(scope.from);
      }
    }),
    { numRuns: Number(process.env.PEJL_PROPERTY_RUNS ?? 6), endOnFailure: true },
  );
  expect(cells).toBeGreaterThan(0);
});
