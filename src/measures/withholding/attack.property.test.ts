/**
 * Somebody without access to the cases asks for everything there is to ask for: every grain, every group, every area. From
 * all the answers together, nobody must be able to say how many a withheld small cell is made of: the possible numbers of
 * every one span at least as much as the threshold.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDay } from '../../core/day.ts';
import { firstDayOfMonth, monthOf } from '../../core/month.ts';
import { daysOf, type Grain, type Period, parsePeriod, periodsWithin, printPeriod } from '../../core/period.ts';
import { type ActivityKind, SEXES } from '../../register/codes.ts';
import { type Life, life } from '../../register/life.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { paabegyndteForloeb } from '../catalogue/paabegyndte-forloeb.ts';
import { fold } from '../fold.ts';
import type { GroupKey } from '../group.ts';
import { rowsOf } from '../rows.ts';
import { scopeOf } from '../scope.ts';
import type { Figure } from './figure.ts';
import { figuresFor } from './figures-for.ts';
import { LinearBounds, type Sum } from './testing/linear-bounds.ts';

const GRAINS = ['month', 'quarter', 'half-year', 'year'] as const;
const YEAR = daysOf(parsePeriod('2018'));
const AS_OF = YEAR.to - 1;
const AREAS = [['840'], ['851'], ['840', '851']] as const;
const BREAKDOWNS: readonly GroupKey[][] = [
  [],
  ['kind'],
  ['sex'],
  ['municipality'],
  ['municipality', 'kind'],
  ['kind', 'sex'],
];

const KINDS = ['virksomhedspraktik', 'nytteindsats', 'mentor', 'igu'] as const satisfies readonly ActivityKind[];
const MONTHS = 12;

/** One activity of one person, and so one of the numbers that are to be found. */
interface Begun {
  readonly month: number;
  readonly kind: (typeof KINDS)[number];
  readonly sex: (typeof SEXES)[number];
  readonly municipality: '840' | '851';
}

/** Some groups and months are crowded and others all but empty, as in life. */
const some = <T>(values: readonly T[]) =>
  fc
    .array(fc.constantFrom(1, 1, 4, 20), { minLength: values.length, maxLength: values.length })
    .map((weights) => weights.map((weight, at) => ({ weight, arbitrary: fc.constant(values[at]!) })));
const someBegun: fc.Arbitrary<Begun[]> = fc
  .tuple(some([...Array(MONTHS).keys()]), some(KINDS), some(SEXES), some(['840', '851'] as const))
  .chain(([months, kinds, sexes, municipalities]) =>
    fc.array(
      fc.record({
        month: fc.oneof(...months),
        kind: fc.oneof(...kinds),
        sex: fc.oneof(...sexes),
        municipality: fc.oneof(...municipalities),
      }),
      { minLength: 5, maxLength: 400, size: 'max' },
    ),
  );

function lifeOf({ month, kind, sex, municipality }: Begun, at: number): Life {
  const day = printDay(firstDayOfMonth(monthOf(2018, 1) + month));
  return life(`person ${at}`).is({ sex }).lives(municipality, '2010-01-01').does(kind, day, day);
}

/** Every figure that can be had, by whom it is about: the area, the period and the group. */
async function everythingAsked(begun: readonly Begun[], threshold: number) {
  const register = registerOf(begun.map(lifeOf));
  const asked: { readonly area: readonly string[]; readonly grain: Grain; readonly figures: Figure[] }[] = [];
  for (const area of AREAS) {
    for (const grain of GRAINS) {
      const scope = scopeOf(register, periodsWithin(grain, YEAR) as [Period], area, AS_OF);
      const [cubes = []] = fold(scope, [{ measure: paabegyndteForloeb, by: BREAKDOWNS }]);
      for (const [at, by] of BREAKDOWNS.entries()) {
        const rows = rowsOf(paabegyndteForloeb, cubes[at]!, scope);
        const reader = { mayOpenCases: false, threshold, publishedAsOf: AS_OF };
        const figures = await figuresFor(reader, { measure: paabegyndteForloeb, by, scope, rows });
        asked.push({ area, grain, figures });
      }
    }
  }
  return asked;
}

/** Positions of the numbers (month × kind × sex × municipality) that a figure adds up. */
function numbersOf(area: readonly string[], period: string, group: Figure['group']): number[] {
  const { from, to } = daysOf(parsePeriod(period));
  const numbers: number[] = [];
  forEachNumber(({ month, kind, sex, municipality }, position) => {
    const day = firstDayOfMonth(monthOf(2018, 1) + month);
    const isIn =
      day >= from &&
      day < to &&
      area.includes(municipality) &&
      (group.municipality ?? municipality) === municipality &&
      (group.kind ?? kind) === kind &&
      (group.sex ?? sex) === sex;
    if (isIn) numbers.push(position);
  });
  return numbers;
}

function forEachNumber(visit: (of: Begun, position: number) => void): void {
  let position = 0;
  for (let month = 0; month < MONTHS; month++)
    for (const kind of KINDS)
      for (const sex of SEXES)
        for (const municipality of ['840', '851'] as const) visit({ month, kind, sex, municipality }, position++);
}

/** What is known: each figure shown is a sum, and a group that is neither shown nor withheld is empty. */
function known(asked: Awaited<ReturnType<typeof everythingAsked>>): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { area, grain, figures } of asked) {
    const told = new Set(figures.map(({ period, group }) => numbersOf(area, period, group).join()));
    const keys = Object.keys(figures[0]?.group ?? {}) as GroupKey[];
    for (const { period, group, numerator } of figures) {
      const of = numbersOf(area, period, group);
      if (numerator !== null && of.length > 0) sums.set(of.join(), { of, is: numerator });
    }
    if (figures.some(({ withheld }) => withheld === 'too-fine')) continue;
    for (const period of periodsWithin(grain, YEAR).map(printPeriod)) {
      for (const group of groupsOf(keys)) {
        const of = numbersOf(area, period, group);
        if (of.length > 0 && !told.has(of.join())) sums.set(of.join(), { of, is: 0 });
      }
    }
  }
  return [...sums.values()];
}

function groupsOf(keys: readonly GroupKey[]): Figure['group'][] {
  const values = { kind: KINDS, sex: SEXES, municipality: ['840', '851'] } as Partial<
    Record<GroupKey, readonly string[]>
  >;
  return keys.reduce<Figure['group'][]>(
    (groups, key) => groups.flatMap((group) => (values[key] ?? []).map((value) => ({ ...group, [key]: value }))),
    [{}],
  );
}

const RUNS = Number(process.env.PEJL_PROPERTY_RUNS ?? 15);

test('no withheld small cell can be pinned down from everything that is shown', async () => {
  let attacked = 0;
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(someBegun, fc.constantFrom(3, 5), async (begun, threshold) => {
      const asked = await everythingAsked(begun, threshold);
      const truth = countOf(begun);
      const bounds = new LinearBounds(truth.length, known(asked));
      const small = new Map<string, number[]>();
      for (const { area, figures } of asked) {
        for (const { period, group, numerator, withheld } of figures) {
          if (numerator !== null) {
            shown++;
            // Nothing small is shown outright.
            expect(numerator === 0 || numerator >= threshold).toBe(true);
          }
          if (withheld !== 'small-group') continue;
          const of = numbersOf(area, period, group);
          const people = of.reduce((sum, position) => sum + truth[position]!, 0);
          if (people > 0 && people < threshold) small.set(of.join(), of);
        }
      }
      for (const of of small.values()) {
        const { least, most } = bounds.range(of);
        attacked++;
        expect(Math.floor(most + 1e-6) - Math.ceil(least - 1e-6)).toBeGreaterThanOrEqual(threshold - 1);
      }
    }),
    { numRuns: RUNS },
  );
  expect(attacked).toBeGreaterThan(RUNS);
  expect(shown).toBeGreaterThan(RUNS);
}, 300_000);

function countOf(begun: readonly Begun[]): number[] {
  const truth: number[] = [];
  forEachNumber((of, position) => {
    truth[position] = begun.filter(
      ({ month, kind, sex, municipality }) =>
        month === of.month && kind === of.kind && sex === of.sex && municipality === of.municipality,
    ).length;
  });
  return truth;
}
