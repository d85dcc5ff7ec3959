/** The five real plans: that they are all there, and what is said about them on days that mattered. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { loadMeasures } from '../measures/node/load-measures.ts';
import type { Figure } from '../statistics/figure.ts';
import { readPublishedFolder } from '../statistics/node/published-files.ts';
import { selectFigures } from '../statistics/select-figures.ts';
import { evaluateGoal } from './evaluate-goal.ts';
import type { Evaluation } from './evaluation.ts';
import type { Goal } from './goal.ts';
import { readPlanFolder } from './node/plan-files.ts';
import { targetText } from './target-text.ts';
import { verdict } from './testing/evaluated.ts';

const root = resolve(import.meta.dirname, '../..');
const plans = readPlanFolder(resolve(root, 'plans'), await loadMeasures());
const tables = readPublishedFolder(
  resolve(root, 'published'),
  new Map(plans.map(({ id, printed }) => [id, printed.on])),
);
const goals = plans.flatMap((plan) => plan.goals.map((goal) => ({ plan, goal, figures: figuresOf(plan.id) })));
const DAYS = ['2016-01-01', '2017-01-01', '2017-10-01', '2018-06-30', '2019-01-01', '2020-01-01', '2026-11-22'];

function figuresOf(plan: string): Figure[] {
  return tables.filter((table) => table.plan === plan).flatMap((table) => table.figures);
}

function evaluationOf(id: string, day: string): Evaluation {
  const found = goals.find(({ goal }) => goal.id === id);
  if (!found) throw new Error(`no goal ${id}`);
  return evaluateGoal(found.goal, found.plan, found.figures, parseDay(day));
}

describe('what a register answers of them', () => {
  test('all 113 goals have a measure, or a precise reason why there is none', () => {
    expect(goals).toHaveLength(113);
    for (const { goal } of goals) {
      const { register } = goal;
      if (!register) return expect.unreachable(`${goal.id} says nothing of the register`);
      if (register.fit !== 'none') continue;
      // More than "not measurable": a sentence that names what the register would have to hold.
      for (const said of Object.values(register.missing)) expect(said.length).toBeGreaterThan(40);
    }
  });

  test.each([
    ['aalborg-2018', 1, 28, 3],
    ['fredericia-2019', 2, 10, 6],
    ['hedensted-2017', 2, 18, 9],
    ['lejre-2019', 0, 6, 12],
    ['rebild-2018', 3, 12, 1],
  ])('%s: %i exact, %i near, %i none', (id, ...counts) => {
    const of = plans.find((plan) => plan.id === id)!.goals;
    expect(['exact', 'near', 'none'].map((fit) => of.filter(({ register }) => register?.fit === fit).length)).toEqual(
      counts,
    );
  });
});

describe('all of the five plans is there', () => {
  test.each([
    ['aalborg-2018', '851', 32, 21, 96, 13],
    ['fredericia-2019', '607', 18, 9, 48, 9],
    ['hedensted-2017', '766', 29, 11, 41, 10],
    ['lejre-2019', '350', 18, 0, 20, 11],
    ['rebild-2018', '840', 16, 8, 39, 10],
  ])('%s', (id, municipality, all, withNumber, initiatives, principles) => {
    const plan = plans.find((each) => each.id === id)!;
    expect(plan.municipality).toBe(municipality);
    expect(plan.goals).toHaveLength(all);
    expect(plan.goals.filter(hasNumber)).toHaveLength(withNumber);
    expect(plan.initiatives).toHaveLength(initiatives);
    expect(plan.principles).toHaveLength(principles);
  });

  test('113 goals, 49 with a number and 64 without, 244 initiatives, 53 principles', () => {
    expect(plans).toHaveLength(5);
    expect(goals).toHaveLength(113);
    expect(goals.filter(({ goal }) => hasNumber(goal))).toHaveLength(49);
    expect(goals.filter(({ goal }) => goal.in_goal_list)).toHaveLength(79);
    expect(plans.flatMap(({ initiatives }) => initiatives)).toHaveLength(244);
    expect(plans.flatMap(({ principles }) => principles)).toHaveLength(53);
  });

  test('every shape of target is used', () => {
    const counts = Map.groupBy(goals, ({ goal }) => goal.target?.shape ?? 'none');
    expect(Object.fromEntries([...counts].map(([shape, each]) => [shape, each.length]))).toEqual({
      none: 62,
      average: 7,
      'ceiling-on-rise': 2,
      count: 6,
      share: 4,
      change: 8,
      compound: 1,
      rank: 3,
      'against-area': 3,
      'growth-gap': 5,
      cohort: 9,
      level: 1,
      deadline: 2,
    });
  });

  /** A deadline for each case, without a share that must keep it, is no number to reach. */
  function hasNumber({ target }: Goal): boolean {
    return target !== undefined && target.shape !== 'deadline';
  }
});

describe('the figures the goals point to', () => {
  const selections = goals.flatMap(({ goal, figures }) =>
    (['figures', 'comparison_figures', 'attached_figures'] as const).flatMap((field) =>
      (goal[field] ?? []).map((selector) => ({
        where: `${goal.id} ${field} ${selector.table} ${selector.measure}`,
        found: selectFigures(figures, selector, parseDay('2026-11-22')),
      })),
    ),
  );

  test('are all there', () => {
    expect(selections.length).toBeGreaterThan(50);
    expect(selections.filter(({ found }) => found.length === 0)).toEqual([]);
  });

  test('are of one area where they measure the goal', () => {
    const areas = goals.map(({ goal, figures }) => ({
      goal: goal.id,
      areas: new Set((goal.figures ?? []).flatMap((s) => selectFigures(figures, s, Infinity).map(({ area }) => area))),
    }));
    expect(areas.filter((each) => each.areas.size > 1)).toEqual([]);
  });

  test('every printed target level can be followed to the row it is printed in', () => {
    const levels = goals.flatMap(({ plan, goal, figures }) => {
      const { target } = evaluateGoal(goal, plan, figures, parseDay('2019-01-01'));
      return goal.target && 'value' in goal.target && target ? [{ id: goal.id, figure: target.figure }] : [];
    });
    expect(levels.length).toBeGreaterThan(25);
    expect(levels.filter(({ figure }) => !figure).map(({ id }) => id)).toEqual([
      // Printed as "an equal number", without a number of its own.
      'fredericia-2019-g-fleksjob-private-25',
    ]);
  });
});

describe.each(DAYS)('on %s', (day) => {
  const all = goals.map(({ plan, goal, figures }) => ({
    goal,
    plan,
    evaluation: evaluateGoal(goal, plan, figures, parseDay(day)),
  }));

  test('every goal has a verdict and a sentence in both languages', () => {
    for (const { goal, evaluation } of all) {
      expect(evaluation.goal).toBe(goal.id);
      expect(evaluation.why !== undefined).toBe(evaluation.verdict === 'not-measurable');
      expect(evaluation.sentence.da).toMatch(/^\p{Lu}.*\.$/u);
      expect(evaluation.sentence.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(evaluation.sentence.da).not.toBe(evaluation.sentence.en);
      expect(evaluation.used.every(({ knownFrom }) => knownFrom <= parseDay(day))).toBe(true);
    }
  });

  test('a goal of a plan not yet printed is not known, and one without a number is followed by evidence', () => {
    for (const { goal, plan, evaluation } of all) {
      const printed = parseDay(day) >= plan.printed.on;
      expect(evaluation.why === 'not-known-then').toBe(!printed);
      expect(evaluation.verdict === 'evidence').toBe(printed && !goal.target);
    }
  });
});

test('no goal is settled on what the plans print: none of their periods was over', () => {
  const settled = goals.filter(({ goal }) =>
    DAYS.some((day) => ['met', 'missed'].includes(evaluationOf(goal.id, day).verdict)),
  );
  expect(settled).toEqual([]);
});

describe('what is said, by name', () => {
  test.each<[string, string, string, string, string]>([
    [
      'aalborg-2018-g-sickness-1950',
      '2017-10-01',
      'at-risk',
      'højst 1.950 personer i snit over 2018',
      'Nyeste kendte tal er fra maj 2017: 2.196 personer, 246 over målet.',
    ],
    [
      'aalborg-2018-g-job-clarification-500',
      '2017-10-01',
      'on-track',
      'højst 500 personer i snit over 2018',
      'Nyeste kendte tal er fra maj 2017: 488 personer, 12 under målet. Holder det, bliver målet nået.',
    ],
    [
      'aalborg-2018-g-insured-3725',
      '2017-10-01',
      'not-measurable: no-figure-yet',
      'højst 3.725 fuldtidspersoner i snit over 2018',
      'Der kendes endnu ingen tal for målet. Planen forventer 3.925 fuldtidspersoner for 2017, men en forventning vurderes ikke.',
    ],
    [
      'aalborg-2018-g-insured-3725',
      '2019-01-01',
      'not-measurable: no-figure',
      'højst 3.725 fuldtidspersoner i snit over 2018',
      'Gennemsnittet for 2018 er ikke kendt, selv om perioden er slut.',
    ],
    [
      'aalborg-2018-g-company-effect-plus-3',
      '2018-06-30',
      'not-measurable: baseline-missing',
      '3 procentpoint højere fra 2017 til 2018',
      'Udgangspunktet for 2017 er ikke kendt, så 3 procentpoint højere kan ikke regnes om til et tal. Nyeste kendte tal er fra 2016: 39 %.',
    ],
    [
      'aalborg-2018-g-refugee-women-2-years-12',
      '2017-10-01',
      'at-risk',
      'mindst 12 % i beskæftigelse eller uddannelse efter 2 år (2018)',
      'Nyeste kendte andel er fra september 2017: 8 %, 4 procentpoint under målet.',
    ],
    [
      'rebild-2018-g-public-support-minus-100',
      '2018-06-30',
      'not-measurable: baseline-missing',
      '100 færre fuldtidspersoner i 2018',
      'Planen siger ikke, hvad 100 færre fuldtidspersoner regnes fra, så målets niveau er ukendt. Nyeste kendte tal er fra 2016: 2.694 fuldtidspersoner.',
    ],
    [
      'rebild-2018-g-refugees-26-weeks-20-pct',
      '2018-06-30',
      'at-risk',
      'mindst 20 % selvforsørgende 26 uger efter modtagelsen (2018)',
      'Nyeste kendte andel er fra 2017: 10 %, 10 procentpoint under målet. Der kendes endnu ingen tal for 2018.',
    ],
    [
      'rebild-2018-g-refugees-3-years-41-pct',
      '2018-06-30',
      'not-measurable: definition-open',
      'mindst 41 % selvforsørgende inden for tre år efter modtagelsen (2018)',
      'Målet kan ikke måles, før et spørgsmål er besvaret: Planen siger ikke, hvilken årgang målet gælder. Optællingen omfatter ankomne fra 2016, og de kan ikke have været her i tre år i løbet af 2018.',
    ],
    [
      'rebild-2018-g-adult-apprentices-30',
      '2018-06-30',
      'at-risk',
      'op mod 30 forløb i 2018',
      'Nyeste kendte tal er fra 01.01.2017 – 01.11.2017: 21 forløb. I samme tempo bliver det til 25 forløb i hele 2018, 5 under målet.',
    ],
    [
      'rebild-2018-g-igu-10-if-exempted',
      '2018-06-30',
      'not-measurable: condition-undecided',
      '10 forløb i 2018, på en betingelse',
      'Målet gælder kun på en betingelse, som ikke er afgjort: Kun hvis frikommuneforsøgets tredje runde giver lov til at fravige kravet om at være under 40 år. Nyeste kendte tal er fra 01.01.2017 – 01.11.2017: 6 forløb. I samme tempo bliver det til 7 forløb i hele 2018, 3 under målet.',
    ],
    [
      'fredericia-2019-g-public-support-rank',
      '2018-12-31',
      'at-risk',
      'plads 75 af 98 i 2019 (82 færre fuldtidspersoner)',
      'Nyeste kendte placering er fra 2017: nr. 77, 2 pladser fra målet. Efter planen kræver det 82 færre fuldtidspersoner.',
    ],
    [
      'fredericia-2019-g-insured-below-national',
      '2019-01-01',
      'not-measurable: comparison-missing',
      'under landsgennemsnittet i 2019 (svarer til plads 59 af 98, 70 færre fuldtidspersoner)',
      'Målet er at ligge under landsgennemsnittet, men hverken kommunens eget tal eller tallet at sammenligne med er kendt. Planen regner det som nr. 59 af 98; kommunen var nr. 73 i 2017. Efter planen kræver det 70 færre fuldtidspersoner.',
    ],
    [
      'fredericia-2019-g-fleksjob-50',
      '2019-01-01',
      'at-risk',
      'mindst 164 forløb i 2019 (50 flere end de 114 i 2017)',
      'Nyeste kendte tal er fra 2017: 114 forløb, 50 under målet.',
    ],
    [
      'fredericia-2019-g-cooperation-rate-44',
      '2019-01-01',
      'at-risk',
      'mindst 44 % i 2019',
      'Nyeste kendte andel er fra 2017: 43,7 %, 0,3 procentpoint under målet. Der kendes endnu ingen tal for 2019.',
    ],
    [
      'hedensted-2017-g-recipients-gap',
      '2017-10-01',
      'not-measurable: comparison-missing',
      'lavere vækst end i RAR Østjylland i 2017',
      'Målet er lavere vækst end i RAR Østjylland, men hverken kommunens eget tal eller tallet at sammenligne med er kendt.',
    ],
    [
      'hedensted-2017-g-youth-public-support-10-pct',
      '2018-06-30',
      'not-measurable: baseline-missing',
      '10 % lavere hvert år (2016–2018)',
      'Udgangspunktet for 2016 er ikke kendt, så 10 % lavere hvert år kan ikke regnes om til et tal.',
    ],
    [
      'lejre-2019-g-civil-society',
      '2019-01-01',
      'evidence',
      'uden tal – følges med dokumentation',
      'Målet er uden tal og følges med dokumentation. Der er ikke registreret nogen endnu.',
    ],
  ])('%s on %s: %s', (id, day, said, target, sentence) => {
    const evaluation = evaluationOf(id, day);
    expect(verdict(evaluation)).toBe(said);
    expect(targetText(goals.find(({ goal }) => goal.id === id)!.goal).da).toBe(target);
    expect(evaluation.sentence.da).toBe(sentence);
  });
});
