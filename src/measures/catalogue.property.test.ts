/**
 * Every measure of the catalogue against a second count, day by day, that shares no code with it: random lives, companies,
 * periods, areas, days of as-of and groups must give the same integers, subjects, unknowns and not-yets.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { daysOf, type Grain, type Period, periodsWithin } from '../core/period.ts';
import { registerOf } from '../register/register-of-lives.ts';
import { shippedLaw } from '../rules/law/node/law-folder.ts';
import type { Cube } from './cube.ts';
import { fold } from './fold.ts';
import type { GroupKey } from './group.ts';
import type { Measure } from './measure.ts';
import { loadMeasures } from './node/load-measures.ts';
import { rowsOf } from './rows.ts';
import { type Scope, scopeOf } from './scope.ts';
import { MUNICIPALITIES, someDay, someLives, someParts } from './testing/lives.ts';
import * as effort from './testing/reference/effort.ts';
import { knownOn, partsKnownOn } from './testing/reference/known.ts';
import { ladderWeeks } from './testing/reference/ladder.ts';
import * as outcomes from './testing/reference/outcomes.ts';
import { type Cells, engineCells, referenceCells } from './testing/reference/rows.ts';
import * as support from './testing/reference/support.ts';
import * as unemployment from './testing/reference/unemployment.ts';
import type { Reference, World } from './testing/reference/world.ts';

const RUNS = Number(process.env.PEJL_PROPERTY_RUNS ?? 100);

const LAW = shippedLaw().decidedBy(
  [
    { from: '2010-01-01', months: { kontanthjaelp: 6, a_dagpenge: 3 } },
    { from: '2018-01-01', months: { kontanthjaelp: 6, a_dagpenge: 9 } },
    { from: '2019-01-01', months: { kontanthjaelp: 6, a_dagpenge: 3 } },
  ].map(({ from, months }) => ({
    law: 'kontrol/fremadrettede-maaneder',
    value: months,
    from: parseDay(from),
    who: 'Byrådet',
    when: parseDay(from),
    ground: 'prøve',
  })),
);

/** The second count of each measure. */
const REFERENCES: Readonly<Record<string, Reference>> = {
  fuldtidspersoner: support.fullTime,
  personer: support.persons,
  'personer-i-gennemsnit': support.personsOnAverage,
  'afgang-til-job': support.outflowToWork,
  'langvarige-sygedagpenge': support.longSickness,
  'delvist-raskmeldte': support.partlyBackAtWork,
  'unge-i-uddannelse': outcomes.youngInEducation,
  'gennemfoert-uddannelse': outcomes.educationsCompleted,
  'dimittender-til-ledighed': outcomes.graduatesUnemployed,
  'andel-af-befolkningen': support.shareOfPopulation,
  tilgang: support.inflow,
  afgang: support.outflow,
  'varighed-afsluttede': support.duration,
  'unge-fuldtidspersoner': support.young,
  bruttoledige: unemployment.gross,
  langtidsledige: unemployment.longTerm,
  'langtidsledige-dst': unemployment.longTermInARow,
  'langvarige-kontanthjaelp': unemployment.longTermCashBenefit,
  aktiveringsgrad: effort.activated,
  'virksomhedsrettet-aktiveringsgrad': effort.activatedInWorkplaces,
  'paabegyndte-forloeb': effort.activitiesBegun,
  'andel-ordinaer-uddannelse': effort.ordinaryEducation,
  effekt: effort.effect,
  'andel-med-ordinaere-timer': effort.withOrdinaryHours,
  'samtaler-til-tiden': effort.onTime,
  selvbooking: effort.selfBooked,
  udeblivelse: effort.missed,
  sagsbehandlerskift: effort.caseworkerChanges,
  'selvforsoergende-efter-ankomst': outcomes.selfSupportingAfterArrival,
  'job-eller-uddannelse-efter-ankomst': outcomes.workingAfterArrival,
  'ungdomsuddannelse-15-maaneder': outcomes.youthEducation,
  'karakter-mindst-2': outcomes.grades,
  samarbejdsgrad: outcomes.cooperation,
  'jobordrer-med-kandidat': outcomes.ordersWithCandidate,
  rekrutteringer: outcomes.hires,
  'ydelsesuger-paa-trin': ladderWeeks(LAW),
  'kontrol-tilbagebetaling': outcomes.claims,
  'kontrol-fremadrettet': outcomes.forwardSavings,
};
const measures = await loadMeasures();

const someArea = fc.subarray([...MUNICIPALITIES], { minLength: 1 });
const someStretch = fc
  .tuple(someDay, fc.integer({ min: 3, max: 18 }))
  .map(([from, months]) => ({ from, to: from + months * 31 }));

function someBy(measure: Measure): fc.Arbitrary<GroupKey[]> {
  const groups = measure.groups.filter((key) => measure.always?.[key] === undefined);
  return fc.oneof(
    fc.constant<GroupKey[]>([]),
    fc.constantFrom(...groups).map((key) => [key]),
    fc.subarray([...groups], { maxLength: Math.min(3, groups.length) }),
  );
}

/** What is asked: a register, the periods, the area and the day of as-of. */
const someQuestion = fc
  .record({
    lives: someLives,
    parts: someParts,
    area: someArea,
    stretch: someStretch,
    late: fc.oneof(fc.integer({ min: -40, max: 0 }), fc.integer({ min: 0, max: 1300 })),
  })
  .map(({ lives, parts, area, stretch, late }) => ({
    parts,
    lives,
    register: registerOf(lives, parts),
    area,
    stretch,
    late,
  }));
type Asked = typeof someQuestion extends fc.Arbitrary<infer Question> ? Question : never;

function scopeFor({ register, area, stretch, late }: Asked, grain: Grain): Scope {
  const periods = periodsWithin(grain, stretch) as [Period, ...Period[]];
  return scopeOf(register, periods, area, daysOf(periods.at(-1)!).to - 1 + late, LAW);
}

function worldOf({ lives, parts, area, register }: Asked, { end }: Scope): World {
  return {
    people: lives.map(({ timeline }) => knownOn(end - 1, timeline)),
    parts: partsKnownOn(end - 1, parts),
    area: area.filter((code) => register.municipalities.code(code) > 0),
    homes: new Set(lives.flatMap(({ timeline }) => timeline.residence.map(({ municipality }) => municipality))),
    asOf: end - 1,
  };
}

const sorted = (cells: Cells) => Object.fromEntries([...cells].sort());

test('every measure of the catalogue is counted a second way', () => {
  expect(Object.keys(REFERENCES).sort()).toEqual(measures.map(({ id }) => id));
});

describe('the same integers, whichever way they are counted', () => {
  test.each(measures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
    const reference = REFERENCES[id]!;
    let counted = 0;
    let waiting = 0;
    fc.assert(
      fc.property(someQuestion, fc.constantFrom(...measure.grains), someBy(measure), (asked, grain, by) => {
        const scope = scopeFor(asked, grain);
        const [[cube]] = fold(scope, [{ measure, by: [by] }]) as [[Cube]];
        const expected = referenceCells(measure, reference, worldOf(asked, scope), scope.periods, by);
        expect(sorted(engineCells(rowsOf(measure, cube, scope)))).toEqual(sorted(expected));
        for (const cell of expected.values()) {
          if (cell.startsWith('not yet')) waiting++;
          else if (!cell.startsWith('0/')) counted++;
        }
      }),
      { numRuns: RUNS },
    );
    // A test that meets nothing proves nothing.
    expect(counted).toBeGreaterThan(0);
    if (measure.knownAfter) expect(waiting).toBeGreaterThan(0);
  });
});

test('measures and breakdowns of one pass do not disturb each other', () => {
  const singly = (measure: Measure): GroupKey[][] => [[], ...measure.groups.map((key) => [key])];
  fc.assert(
    fc.property(someQuestion, fc.constantFrom<Grain>('month', 'quarter', 'year'), (asked, grain) => {
      const scope = scopeFor(asked, grain);
      const fitting = measures.filter(({ grains }) => grains.includes(grain));
      const asks = fitting.map((measure) => ({ measure, by: singly(measure) }));
      const together = fold(scope, asks);
      asks.forEach(({ measure, by }, at) => {
        by.forEach((keys, each) => {
          const [[alone]] = fold(scope, [{ measure, by: [keys] }]) as [[Cube]];
          expect(rowsOf(measure, together[at]![each]!, scope)).toEqual(rowsOf(measure, alone, scope));
        });
      });
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});
