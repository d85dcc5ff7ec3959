/** Goals of the five plans on small registers of lives: what the register says, what the verdict is, and what differs. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MUNICIPALITIES } from '../../core/areas/municipalities.ts';
import { parseDay } from '../../core/day.ts';
import { parsePeriod } from '../../core/period.ts';
import { printSpan } from '../../core/period-span.ts';
import { fold } from '../../measures/fold.ts';
import { loadMeasures } from '../../measures/node/load-measures.ts';
import type { Reader } from '../../measures/withholding/figures-for.ts';
import { type Life, life } from '../../register/life.ts';
import { type RegisterParts, registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { readPublishedFolder } from '../../statistics/node/published-files.ts';
import { readPlanFolder } from '../node/plan-files.ts';
import { evaluateOnRegister, type OnRegister } from './evaluate-on-register.ts';

const root = resolve(import.meta.dirname, '../../..');
const measures = await loadMeasures();
const plans = readPlanFolder(resolve(root, 'plans'));
const tables = readPublishedFolder(
  resolve(root, 'published'),
  new Map(plans.map(({ id, printed }) => [id, printed.on])),
);
const law = shippedLaw();

interface Told {
  readonly asOf: string;
  readonly parts?: RegisterParts;
  readonly files?: readonly string[];
  readonly isSynthetic?: boolean;
  readonly reader?: Reader;
}

/** What a goal (`rebild-2018-g-…`) is told of, on these lives. */
async function told(goal: string, lives: readonly Life[], { asOf, parts, files, isSynthetic = false, reader }: Told) {
  const plan = plans.find(({ id }) => goal.startsWith(`${id}-g-`))!;
  const published = tables.filter((table) => table.plan === plan.id).flatMap((table) => table.figures);
  const whole = registerOf(lives, parts);
  const register = files
    ? { ...whole, files: new Set([...whole.files].filter((file) => files.includes(file))) }
    : whole;
  const asked = { register, law, measures, isSynthetic, ...(reader && { reader }) };
  const all = await evaluateOnRegister(plan, published, asked, parseDay(asOf), fold);
  expect(all.map((each) => each.goal)).toEqual(plan.goals.map(({ id }) => id));
  return all.find((each) => each.goal === goal)!;
}

const series = ({ series: of }: OnRegister) => of.map(({ period, value }) => `${printSpan(period)} ${value}`);
const verdict = ({ evaluation }: OnRegister) => [evaluation?.verdict, evaluation?.why].filter(Boolean).join(': ');

const inAalborg = (id: string) => life(id).lives('851', '2010-01-01');
const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
/** Somebody whose benefit begins on a day: the register is known to the end of that month. */
const until = (day: string, municipality = '851') =>
  life('Until').lives(municipality, '2010-01-01').on('feriedagpenge', day, day);
const sick = (count: number, from: string, to: string) =>
  Array.from({ length: count }, (_, at) => inAalborg(`S${from}${at}`).on('sygedagpenge', from, to));

describe('an average over the year', () => {
  const goal = 'aalborg-2018-g-sickness-1950';

  test('the whole of 2018: the figure of the year settles it', async () => {
    const lives = [...sick(2, '2018-01-01', '2018-12-31'), until('2018-12-31')];
    const answer = await told(goal, lives, { asOf: '2019-01-01' });
    expect(verdict(answer)).toBe('met');
    expect(answer.evaluation).toMatchObject({ actual: { value: 2, unit: 'persons' }, gap: { value: -1948 } });
    expect(answer.evaluation?.actual?.figure).toBeUndefined();
    expect(series(answer).at(-1)).toBe('2018-12 2');
  });

  test('a day earlier the year is not over, and what is not over is not told', async () => {
    const lives = [...sick(2, '2018-01-01', '2018-12-31'), until('2018-12-31')];
    const answer = await told(goal, lives, { asOf: '2018-12-31' });
    expect(verdict(answer)).toBe('on-track');
    expect(series(answer).at(-1)).toBe('2018-11 2');
  });

  test('a register that reaches to May says nothing of June', async () => {
    const lives = [...sick(2, '2018-01-01', '2018-05-31'), until('2018-05-10')];
    const answer = await told(goal, lives, { asOf: '2019-06-30' });
    expect(series(answer).at(-1)).toBe('2018-05 2');
    expect(verdict(answer)).toBe('not-measurable: no-figure');
  });

  test('beside the printed figure of May 2017, with what may be the cause', async () => {
    const lives = [...sick(2000, '2017-01-01', '2017-12-31'), until('2018-01-10')];
    const { comparison } = await told(goal, lives, { asOf: '2018-02-01', isSynthetic: true });
    expect(comparison).toMatchObject({
      published: { value: 2196, unit: 'persons' },
      register: { value: 2000, unit: 'persons' },
      difference: { value: -196, unit: 'persons' },
    });
    expect(comparison?.percent).toBeCloseTo(-8.93, 2);
    expect(comparison?.causes.map(({ about }) => about)).toEqual(['unit', 'as-of', 'synthetic']);
  });
});

describe('a change', () => {
  test('at year end: December counts for its last day, the register gives the baseline', async () => {
    const lives = [
      ...sick(100, '2017-06-01', '2018-06-30'),
      ...sick(97, '2018-07-01', '2018-12-31'),
      until('2018-12-31'),
    ];
    const answer = await told('aalborg-2018-g-public-support-minus-1-9', lives, { asOf: '2019-02-01' });
    expect(verdict(answer)).toBe('met');
    expect(answer.evaluation?.target?.value).toBeCloseTo(98.1);
    expect(series(answer).at(-1)).toBe('2018-12-31 97');
  });

  test('without the year it counts from there is no level to reach', async () => {
    const lives = [...sick(97, '2018-07-01', '2018-12-31'), until('2018-12-31')];
    const answer = await told('aalborg-2018-g-public-support-minus-1-9', lives, { asOf: '2019-02-01' });
    expect(verdict(answer)).toBe('not-measurable: baseline-missing');
  });
});

test('a baseline that is merely the nearest figure is not counted from, whoever tells it', async () => {
  const lives = [
    ...Array.from({ length: 10 }, (_, at) => inRebild(`R${at}`).on('kontanthjaelp', '2016-01-01', '2018-12-31')),
    until('2018-12-01', '840'),
  ];
  const answer = await told('rebild-2018-g-public-support-minus-100', lives, { asOf: '2019-01-01' });
  expect(answer.evaluation?.baseline?.value).toBe(10);
  expect(verdict(answer)).toBe('not-measurable: baseline-missing');
});

describe('cohorts', () => {
  const goal = 'rebild-2018-g-refugees-26-weeks-20-pct';
  const arrived = (id: string, day: string) => inRebild(id).arrives(day);

  test('known 26 weeks after the last day of the cohort, and not before', async () => {
    const lives = [
      arrived('Ada', '2018-01-10'),
      arrived('Bo', '2018-02-10').on('kontanthjaelp', '2018-02-10'),
      until('2019-07-31', '840'),
    ];
    expect(series(await told(goal, lives, { asOf: '2019-07-01' }))).toEqual(['2018-H1 50']);
    const answer = await told(goal, lives, { asOf: '2019-07-02' });
    expect(series(answer)).toEqual(['2018-H1 50', '2018 50']);
    expect(answer.series.at(-1)?.subjects).toBe(2);
    expect(verdict(answer)).toBe('met');
  });

  test('the printed baseline is shown, and is no figure of the register', async () => {
    const lives = [arrived('Ada', '2018-01-10'), until('2018-01-31', '840'), until('2019-07-31', '840')];
    const answer = await told(goal, lives, { asOf: '2019-02-01' });
    expect(answer.evaluation?.baseline).toMatchObject({ value: 10 });
    expect(series(answer)).toEqual(['2018-H1 100']);
  });
});

test('a count: flex jobs begun in 2019, and 114 before are the register’s own count', async () => {
  const begun = (day: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      life(`F${day}${at}`).lives('607', '2010-01-01').does('fleksjob', day).on('fleksjob', day),
    );
  const lives = [...begun('2017-03-01', 3), ...begun('2019-03-01', 5), until('2019-12-31', '607')];
  const answer = await told('fredericia-2019-g-fleksjob-50', lives, { asOf: '2020-01-01' });
  expect(verdict(answer)).toBe('missed');
  expect(answer.evaluation).toMatchObject({ actual: { value: 5, unit: 'courses' }, baseline: { value: 3 } });
  expect(answer.comparison).toMatchObject({ published: { value: 114 }, register: { value: 3 } });
});

describe('compared with others', () => {
  const last = until('2019-12-01', '607');
  const people = (code: string, unemployed: number) =>
    Array.from({ length: unemployed }, (_, at) =>
      life(`${code}-${at}`).lives(code, '2010-01-01').on('a_dagpenge', '2018-06-01', '2019-12-31'),
    );
  const population = MUNICIPALITIES.map(({ id }) => ({
    municipality: id,
    period: parsePeriod('2019'),
    group: '16-66' as const,
    value: 100,
  }));

  test('a rank takes all 98: third of them with two better', async () => {
    const lives = [
      ...MUNICIPALITIES.flatMap(({ id }) => people(id, id === '607' ? 2 : id === '851' || id === '840' ? 1 : 3)),
      last,
    ];
    const answer = await told('fredericia-2019-g-public-support-rank', lives, {
      asOf: '2020-01-01',
      parts: { population },
    });
    expect(series(answer)).toEqual(['2019 3']);
    expect(verdict(answer)).toBe('met');
    expect(answer.evaluation?.actual?.unit).toBe('rank');
  });

  test('of one municipality alone there is no rank, and how many are missing is said', async () => {
    const answer = await told('fredericia-2019-g-public-support-rank', [...people('607', 2), last], {
      asOf: '2020-01-01',
      parts: { population },
    });
    expect(answer.evaluation).toBeNull();
    expect(answer.why?.da).toBe('Registret mangler 97 af de 98 kommuner, der skal sammenlignes med.');
  });

  test('below the country as a whole', async () => {
    const lives = [...MUNICIPALITIES.flatMap(({ id }) => people(id, id === '607' ? 1 : 3)), last];
    const answer = await told('fredericia-2019-g-insured-below-national', lives, {
      asOf: '2020-01-01',
      parts: { population },
    });
    expect(verdict(answer)).toBe('met');
    expect(answer.evaluation?.actual?.value).toBeCloseTo(1);
    expect(answer.area.at(-1)?.value).toBeCloseTo((97 * 3 + 1) / 98);
  });

  test('of one municipality alone its own figure is told', async () => {
    const answer = await told('fredericia-2019-g-insured-below-national', [...people('607', 1), last], {
      asOf: '2020-01-01',
      parts: { population },
    });
    expect(verdict(answer)).toBe('not-measurable: comparison-missing');
    expect(answer.evaluation?.actual?.value).toBeCloseTo(1);
    expect(answer.evaluation?.sentence.en).toContain('The register lacks 97 of the 98 municipalities');
  });

  test('growth against the region: −50 % where the others stay', async () => {
    const own = (id: string, from: string, to: string) =>
      life(id).lives('766', '2010-01-01').on('a_dagpenge', from, to);
    const others = [
      '751',
      '615',
      '727',
      '730',
      '740',
      '741',
      '746',
      '706',
      '707',
      '710',
      '657',
      '661',
      '756',
      '760',
    ].map((code) => life(code).lives(code, '2010-01-01').on('a_dagpenge', '2016-01-01', '2017-12-31'));
    const lives = [
      own('A', '2016-01-01', '2016-12-31'),
      own('B', '2016-01-01', '2017-12-31'),
      ...others,
      until('2017-12-01', '766'),
    ];
    const answer = await told('hedensted-2017-g-recipients-gap', lives, { asOf: '2018-01-01' });
    expect(verdict(answer)).toBe('met');
    expect(answer.evaluation?.sentence.en).toContain('-50%');
  });
});

describe('a goal without a number', () => {
  test('gets no verdict, but what the register says, beside the year before', async () => {
    const lives = [
      inAalborg('A').on('sygedagpenge', '2017-04-10', '2017-05-10'),
      inAalborg('B').on('sygedagpenge', '2018-04-10', '2018-05-10'),
      inAalborg('C').on('sygedagpenge', '2018-05-10', '2018-06-10'),
      until('2018-06-01'),
    ];
    const answer = await told('aalborg-2018-g-fewer-new-sickness-cases', lives, { asOf: '2018-07-01' });
    expect(verdict(answer)).toBe('evidence');
    expect(answer.evaluation?.actual).toMatchObject({ value: 2, unit: 'courses' });
    expect(answer.evaluation?.sentence.da).toContain(
      'Registret siger 2 forløb for 2. kvartal 2018 mod 1 forløb for 2. kvartal 2017.',
    );
  });
});

describe('not measured', () => {
  test.each([
    ['aalborg-2018-g-cv-for-all', 'Målet kan ikke måles med registret. Det mangler: Om en ledig har et CV.'],
    ['aalborg-2018-g-recruitments-1000', 'rekrutteringer kan ikke måles: filen referrals.csv er ikke i registret.'],
    ['aalborg-2018-g-sickness-1950', ''],
  ])('%s: %s', async (goal, why) => {
    const answer = await told(goal, [...sick(1, '2018-01-01', '2018-12-31'), until('2018-12-01')], {
      asOf: '2019-01-01',
      files: ['persons', 'residence', 'spells', 'job_orders'],
    });
    if (why === '') expect(answer.why).toBeNull();
    else expect(answer.why?.da).toContain(why);
    expect(answer.evaluation === null).toBe(why !== '');
  });

  test('a register of another municipality', async () => {
    const answer = await told('aalborg-2018-g-sickness-1950', [until('2018-12-31', '840')], { asOf: '2019-01-01' });
    expect(answer.why?.da).toBe('Registret har ingen borgere fra kommunen.');
  });

  test('before the first whole month', async () => {
    const answer = await told(
      'aalborg-2018-g-sickness-1950',
      [...sick(1, '2018-01-01', '2018-12-31'), until('2018-12-01')],
      {
        asOf: '2018-01-31',
      },
    );
    expect(answer.why?.en).toBe(
      'The register has no whole period yet that can be measured on the day; it reaches 31 December 2018.',
    );
  });

  test('a register without benefits and conversations says that it cannot tell how far it reaches', async () => {
    const answer = await told('aalborg-2018-g-sickness-1950', [inAalborg('Ada')], { asOf: '2018-06-30' });
    expect(answer.why?.en).toContain('it cannot be said which days it covers');
  });
});

describe('who may not open the cases', () => {
  const reader: Reader = { mayOpenCases: false, threshold: 5, publishedAsOf: parseDay('2018-12-31') };
  const on = (count: number) => [...sick(count, '2018-01-01', '2018-12-31'), until('2018-12-31')];

  test('is not told what four persons make, and is told why', async () => {
    const goal = 'aalborg-2018-g-sickness-1950';
    const answer = await told(goal, on(4), { asOf: '2019-01-01', reader });
    expect([answer.evaluation, answer.series]).toEqual([null, []]);
    expect(answer.why?.en).toContain('so few that they could be recognised');
    const open = await told(goal, on(4), { asOf: '2019-01-01', reader: { ...reader, mayOpenCases: true } });
    expect(open.evaluation?.actual?.value).toBe(4);
  });

  test('is told what twenty persons make, on an earlier day as far as it had come', async () => {
    const goal = 'aalborg-2018-g-sickness-1950';
    const answer = await told(goal, on(20), { asOf: '2018-07-01', reader });
    expect(series(answer).at(-1)).toBe('2018-06 20');
  });

  test('is not told what is narrowed by two groups', async () => {
    const lives = Array.from({ length: 20 }, (_, at) =>
      inAalborg(`K${at}`)
        .on('kontanthjaelp', '2018-01-01', '2018-06-30', { readiness: 'jobparat' })
        .works('2018-07', 90),
    );
    const answer = await told('aalborg-2018-g-job-ready-fast-work', [...lives, until('2018-12-31')], {
      asOf: '2019-01-01',
      reader,
    });
    expect(answer.why?.en).toContain('split by one group at a time');
  });
});

test('one pass for each length of period, whatever the number of goals', async () => {
  const plan = plans.find(({ id }) => id === 'aalborg-2018')!;
  const register = registerOf([...sick(1, '2017-01-01', '2018-12-31'), until('2018-12-01')]);
  const passes: string[] = [];
  await evaluateOnRegister(
    plan,
    [],
    { register, law, measures, isSynthetic: false },
    parseDay('2019-01-01'),
    (scope, asks) => {
      passes.push(scope.periods[0]!.grain);
      return fold(scope, asks);
    },
  );
  expect(passes.sort()).toEqual(['half-year', 'month', 'quarter', 'year']);
});
