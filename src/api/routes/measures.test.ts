import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { type MeasureAnswerDto, measureAnswer, measureComparison, measureList } from '../contract/measures.ts';
import { inMemoryRegisters } from '../in-memory-registers.ts';
import { logger } from '../logger.ts';
import { buildServer } from '../server.ts';
import { NOTHING_STORED } from '../testing.ts';

const woman = (id: string, municipality: string) =>
  life(id).born('1980-01-01').is({ sex: 'k' }).lives(municipality, '2010-01-01');
const man = (id: string, municipality: string) =>
  life(id).born('1990-01-01').is({ sex: 'm' }).lives(municipality, '2010-01-01');

const rebild = registerOf([
  woman('Ada', '840').on('kontanthjaelp', '2018-01-01', '2018-03-31'),
  man('Bo', '840').on('a_dagpenge', '2018-01-01', '2018-01-31'),
  man('Cy', '840')
    .arrives('2018-01-10')
    .on('a_dagpenge', '2018-02-10', '2018-03-31')
    .talks('jobsamtale', { held: '2018-03-05' }),
]);
const aalborg = registerOf([woman('Di', '851').on('kontanthjaelp', '2018-01-01', '2018-01-31')]);
const hedensted = registerOf([
  ...Array.from({ length: 9 }, (_, at) => woman(`E${at}`, '766').on('kontanthjaelp', '2018-01-01', '2018-03-31')),
  ...Array.from({ length: 2 }, (_, at) => man(`F${at}`, '766').on('a_dagpenge', '2018-01-01', '2018-03-31')),
]);
const withoutSpells = { ...registerOf([]), files: new Set(['persons', 'residence'] as const) };

const SYNTHETIC = { synthetic: true, made: {} } as const;

let app: FastifyInstance;
const registers = inMemoryRegisters([
  { municipality: '840', register: rebild, isSynthetic: true },
  { municipality: '851', register: aalborg, isSynthetic: true },
  { municipality: '766', register: hedensted, isSynthetic: false },
  { municipality: '350', register: withoutSpells, isSynthetic: false },
]);

beforeAll(async () => {
  app = await buildServer({
    storage: NOTHING_STORED,
    registers,
    law: shippedLaw(),
    today: () => parseDay('2018-06-30'),
    webFolder: null,
    requestsPerMinute: 0,
    trustProxy: false,
    log: logger('silent'),
    measureNames: {},
  });
});
afterAll(() => app.close());

const get = (path: string) => app.inject({ url: `/api/v1/${path}` });
const read = async (path: string) => {
  const response = await get(path);
  expect([path, response.statusCode, response.statusCode === 200 ? '' : response.body]).toEqual([path, 200, '']);
  return response.json();
};
const ask = async (path: string): Promise<MeasureAnswerDto> => measureAnswer.parse(await read(`measures/${path}`));
const lines = ({ rows }: MeasureAnswerDto) =>
  rows.map(({ period, group, numerator, denominator, value, state }) =>
    [period, ...Object.values(group), `${numerator}/${denominator}`, state === 'known' ? value : state].join(' '),
  );
const refusal = async (path: string) => {
  const { statusCode, body } = await get(path);
  const { code, text, place } = JSON.parse(body);
  return [statusCode, code, text.en, place?.field];
};

const IN_2018 = 'from=2018-01&to=2018-03';

describe('the catalogue', () => {
  test('has every measure with what it is, and the plan goals that it answers', async () => {
    const { measures } = measureList.parse(await read('measures'));
    expect(measures.length).toBeGreaterThanOrEqual(30);
    expect(measures.find(({ id }) => id === 'fuldtidspersoner')).toMatchObject({
      title: { da: 'Fuldtidspersoner på offentlig forsørgelse' },
      unit: { id: 'full-time-persons' },
      subject: 'person',
      absentIsZero: true,
      always: [],
    });
    expect(measures.find(({ id }) => id === 'selvforsoergende-efter-ankomst')).toMatchObject({ always: ['weeks'] });
  });
});

describe('what a measure says', () => {
  test('of one municipality, month by month', async () => {
    const answer = await ask(`fuldtidspersoner?area=840&${IN_2018}`);
    expect(lines(answer)).toEqual([
      '2018-01 62000/31000 2',
      '2018-02 47000/28000 1.6785714285714286',
      '2018-03 62000/31000 2',
    ]);
    expect(answer).toMatchObject({ grain: 'month', asOf: '2018-03-31', by: [], notMeasurable: null });
    expect(answer.registers).toMatchObject([{ municipality: { code: '840', name: 'Rebild' }, isSynthetic: true }]);
  });

  test('of two together, split by two groups', async () => {
    expect(lines(await ask('fuldtidspersoner?area=840,851&from=2018-01&to=2018-01&by=sex,benefit'))).toEqual([
      '2018-01 k kontanthjaelp 62000/31000 2',
      '2018-01 m a_dagpenge 31000/31000 1',
    ]);
  });

  test('narrowed to a group that is not shown', async () => {
    expect(lines(await ask('fuldtidspersoner?area=840&from=2018-01&to=2018-01&by=sex&benefit=a_dagpenge'))).toEqual([
      '2018-01 m 31000/31000 1',
    ]);
  });

  test('from month to year', async () => {
    expect(lines(await ask('personer?area=840&from=2018&to=2018'))).toEqual(['2018 3/1 3']);
  });

  test('as of a day: what begins later is not there', async () => {
    const answer = await ask(`fuldtidspersoner?area=840&${IN_2018}&asOf=2018-02-09`);
    expect(lines(answer).slice(1)).toEqual(['2018-02 9000/28000 0.32142857142857145']);
    expect(answer.periods.map(({ covered }) => covered)).toEqual(['whole', 'part', 'none']);
  });

  test('with a follow-up that lies ahead: not yet, and no numbers', async () => {
    const answer = await ask('selvforsoergende-efter-ankomst?area=840&from=2018-01&to=2018-01');
    expect(lines(answer)).toEqual([
      '2018-01 26 null/null not-yet',
      '2018-01 52 null/null not-yet',
      '2018-01 156 null/null not-yet',
    ]);
  });

  test('without the file it needs: why not, in both languages', async () => {
    const { rows, notMeasurable } = await ask(`fuldtidspersoner?area=350&${IN_2018}`);
    expect(rows).toEqual([]);
    expect(notMeasurable).toEqual({
      municipality: '350',
      code: 'measures/no-file',
      text: {
        da: 'fuldtidspersoner kan ikke måles: filen spells.csv er ikke i registret.',
        en: 'fuldtidspersoner is not measurable: no spells in the register.',
      },
    });
  });

  test('the choices of each group are named, the unknown among them', async () => {
    const { groups } = await ask(`fuldtidspersoner?area=840&${IN_2018}`);
    expect(groups.find(({ key }) => key === 'benefit')?.values).toEqual([
      { value: 'a_dagpenge', title: { da: 'A-dagpenge', en: 'Unemployment insurance benefit' } },
      { value: 'kontanthjaelp', title: { da: 'Kontanthjælp', en: 'Cash benefit' } },
      { value: 'ukendt', title: { da: 'Ukendt', en: 'Unknown' } },
    ]);
  });

  test('after a register has been replaced, the new one answers', async () => {
    const before = await ask('personer?area=851&from=2018-01&to=2018-01');
    expect(lines(before)).toEqual(['2018-01 1/1 1']);
    const two = registerOf(
      [woman('Di', '851'), woman('Eva', '851')].map((each) => each.on('kontanthjaelp', '2018-01-01', '2018-01-31')),
    );
    await registers.take({ municipality: '851', register: two, files: [], rejected: 0, marker: SYNTHETIC });
    expect(lines(await ask('personer?area=851&from=2018-01&to=2018-01'))).toEqual(['2018-01 2/1 2']);
    await registers.take({ municipality: '851', register: aalborg, files: [], rejected: 0, marker: SYNTHETIC });
  });

  test('many at once wait for each other and each get their own', async () => {
    const months = Array.from({ length: 20 }, (_, at) => `20${String(at + 10)}-01`);
    const answers = await Promise.all(months.map((month) => ask(`personer?area=840&from=${month}&to=${month}`)));
    expect(answers.flatMap(lines)).toEqual(['2018-01 2/1 2', '2019-01 0/1 0'].slice(0, 1));
  });
});

describe('real persons, and nobody who may open the cases', () => {
  test('small groups are withheld, and what they could be worked out from', async () => {
    const answer = await ask('personer?area=766&from=2018-01&to=2018-01&by=benefit');
    expect(lines(answer)).toEqual([
      '2018-01 a_dagpenge null/null withheld',
      '2018-01 kontanthjaelp null/null withheld',
    ]);
    expect(answer.rows.map(({ subjects, unknown }) => [subjects, unknown])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(lines(await ask('personer?area=766&from=2018-01&to=2018-01'))).toEqual(['2018-01 11/1 11']);
  });

  test('together with invented ones they are withheld too', async () => {
    const answer = await ask('personer?area=766,840&from=2018-01&to=2018-01&by=benefit');
    expect(lines(answer)).toEqual([
      '2018-01 a_dagpenge null/null withheld',
      '2018-01 kontanthjaelp null/null withheld',
      '2018-01 ukendt null/null withheld',
    ]);
  });

  test.each([
    ['by two groups', 'by=benefit,sex', 'split by one group at a time'],
    ['narrowed and split', 'by=benefit&sex=k', 'split by one group at a time'],
    ['as of another day', 'asOf=2018-02-09', 'only as known on the day of publication'],
  ])('%s: nothing, and why', async (_, query, why) => {
    const answer = await ask(`personer?area=766&from=2018-01&to=2018-01&${query}`);
    expect([answer.rows, answer.withheld?.en]).toEqual([[], expect.stringContaining(why)]);
  });

  test('a comparison tells nothing that an answer does not', async () => {
    const { rows } = await read(
      'measures/personer/comparison?area=840&from=2018-01&to=2018-01&by=benefit&against=area:766',
    );
    expect(rows).toMatchObject([
      { other: { state: 'withheld', value: null, subjects: null }, difference: null },
      { other: { state: 'withheld', value: null, subjects: null }, difference: null },
    ]);
  });

  test('nor does a file', async () => {
    const { body } = await get('measures/personer.csv?area=766&from=2018-01&to=2018-01&by=benefit');
    expect(body.split('\r\n').slice(1, 2)).toEqual([
      'personer,persons,2018-01,766,a_dagpenge,,,,,,withheld,2018-03-31,no',
    ]);
  });
});

describe('two sides', () => {
  test('two municipalities and the difference of the other over the one', async () => {
    const compared = measureComparison.parse(
      await read('measures/fuldtidspersoner/comparison?area=840&from=2018-01&to=2018-01&by=benefit&against=area:851'),
    );
    const shown = compared.rows.map(({ group, one, other, difference }) => [
      group.benefit,
      one.value,
      other.value,
      difference,
    ]);
    expect(shown).toEqual([
      ['a_dagpenge', 1, 0, -1],
      ['kontanthjaelp', 1, 1, 0],
    ]);
    expect(compared.other.registers).toMatchObject([{ municipality: { code: '851' }, isSynthetic: true }]);
  });

  test('two groups', async () => {
    const { rows } = await read(`measures/personer/comparison?area=840&from=2018-01&to=2018-01&sex=k&against=sex:m`);
    expect(rows).toMatchObject([
      { period: '2018-01', group: {}, one: { value: 1 }, other: { value: 1 }, difference: 0 },
    ]);
  });

  test('a share of nobody is not 0', async () => {
    const { rows } = await read(
      `measures/aktiveringsgrad/comparison?area=840&from=2018-03&to=2018-03&against=area:851`,
    );
    expect(rows).toMatchObject([
      { one: { state: 'known', value: 0 }, other: { state: 'nobody', value: null }, difference: null },
    ]);
  });
});

describe('files', () => {
  test('CSV: one line a row, marked as synthetic', async () => {
    const { headers, body } = await get('measures/personer.csv?area=840&from=2018-01&to=2018-01&by=sex');
    expect(headers['content-disposition']).toBe('attachment; filename="personer.csv"');
    expect(body.split('\r\n')).toEqual([
      'measure,unit,period,area,sex,numerator,denominator,value,subjects,unknown,state,as_of,synthetic',
      'personer,persons,2018-01,840,k,1,1,1,1,0,known,2018-03-31,yes',
      'personer,persons,2018-01,840,m,1,1,1,1,0,known,2018-03-31,yes',
      '',
    ]);
  });

  test('for a spreadsheet: semicolons and decimal commas', async () => {
    const { body } = await get('measures/fuldtidspersoner.csv?area=840&from=2018-02&to=2018-02&for=spreadsheet');
    expect(body).toContain('2018-02;840;47000;28000;1,6785714285714286;');
  });

  test('Parquet', async () => {
    const { headers, rawPayload } = await get('measures/personer.parquet?area=840&from=2018-01&to=2018-03&by=sex');
    expect(headers['content-type']).toBe('application/vnd.apache.parquet');
    expect(rawPayload.subarray(0, 4).toString()).toBe('PAR1');
    expect(rawPayload.subarray(-4).toString()).toBe('PAR1');
  });
});

describe('questions that cannot be answered', () => {
  test.each([
    [
      'measures/fuldtidsperson?from=2018&to=2018',
      [
        404,
        'measures/unknown-measure',
        'There is no measure with the id “fuldtidsperson”. Closest: fuldtidspersoner, unge-fuldtidspersoner, langtidsledige. See them all with: pejl measures',
        undefined,
      ],
    ],
    [
      'measures/personer?area=101&from=2018&to=2018',
      [
        404,
        'api/no-register',
        'There is no register for municipality 101. There is for: 350, 766, 840, 851.',
        undefined,
      ],
    ],
    [
      'measures/personer?area=999&from=2018&to=2018',
      [400, 'core/unknown-area', expect.stringContaining('999'), undefined],
    ],
    ['measures/personer?area=840', [400, 'api/missing-field', 'The field from is missing.', 'from']],
    ['measures/personer?area=840&from=2018-13&to=2018', [400, 'core/not-a-period', expect.any(String), undefined]],
    [
      'measures/personer?area=840&from=2018-02&to=2018-01',
      [400, 'core/period-backwards', expect.any(String), undefined],
    ],
    ['measures/personer?area=840&from=2018-02&to=2018', [400, 'measures/mixed-periods', expect.any(String), undefined]],
    [
      'measures/personer?area=840&from=2018-W02&to=2018-W03',
      [400, 'measures/other-grain', expect.any(String), undefined],
    ],
    [
      'measures/personer?area=840&from=2018&to=2018&by=shoes',
      [400, 'measures/unknown-group', expect.any(String), undefined],
    ],
    [
      'measures/personer?area=840&from=2018&to=2018&step=1',
      [400, 'measures/unknown-group', expect.any(String), 'step'],
    ],
    [
      'measures/personer?area=840&from=2018&to=2018&sex=x',
      [400, 'measures/unknown-value', '“x” is not a value of sex. Closest: k, m, ukendt.', 'sex'],
    ],
    [
      'measures/personer?area=840&from=2018&to=2018&asof=2018-01-01',
      [400, 'api/unknown-field', 'The field asof is not known here.', 'asof'],
    ],
    [
      'measures/personer?area=840&from=2018&to=2018&asOf=2018-02-30',
      [400, 'api/not-a-date', expect.any(String), 'asOf'],
    ],
    [
      'measures/personer/comparison?area=840&from=2018&to=2018',
      [400, 'api/missing-field', 'The field against is missing.', 'against'],
    ],
    [
      'measures/personer/comparison?area=840&from=2018&to=2018&against=shoes:1',
      [400, 'api/not-a-change', expect.any(String), 'against'],
    ],
    [
      'measures/fuldtidspersoner?area=840&from=1990-01&to=2030-12&by=benefit,sex,age,origin,education,readiness',
      [400, 'api/too-many-cells', expect.any(String), undefined],
    ],
  ])('%s', async (path, expected) => {
    expect(await refusal(path)).toEqual(expected);
  });

  test('a benefit that nobody in the register has is nothing, and no mistake', async () => {
    expect(lines(await ask('personer?area=840&from=2018&to=2018&benefit=sygedagpenge'))).toEqual([]);
  });
});
