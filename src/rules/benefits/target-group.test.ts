import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import type { Readiness } from '../../register/codes.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import { asked, law, refusal, refusedFacts } from '../testing/node/asked.ts';
import { targetGroup } from './target-group.ts';

const grown = life('Ada').born('1980-05-01');
const young = life('Bo').born('1998-05-01').is({ education: 'grundskole' });

const group = (of: Life, on: string) => {
  const { group: name, number } = asked(targetGroup, of, on).answer;
  return `${number ?? '–'} ${name ?? 'none'}`;
};
const on = (of: Life, benefit: string, readiness?: Readiness) => of.on(benefit, '2014-01-01', undefined, { readiness });

describe('BN-04: thirteen target groups from 2020', () => {
  test.each([
    ['a_dagpenge', undefined, '1 a-dagpenge'],
    ['kontanthjaelp', 'jobparat', '2 kontanthjaelp-jobparat'],
    ['kontanthjaelp', 'aktivitetsparat', '3 kontanthjaelp-aktivitetsparat'],
    ['sygedagpenge', undefined, '6 sygedagpenge'],
    ['jobafklaringsforloeb', undefined, '7 jobafklaring'],
    ['ressourceforloeb', undefined, '8 ressourceforloeb'],
    ['fleksjob', undefined, '9 fleksjob'],
    ['ledighedsydelse', undefined, '9 fleksjob'],
    ['revalidering', undefined, '10 revalidering'],
    ['forrevalidering', undefined, '10 revalidering'],
    ['foertidspension', undefined, '11 foertidspension'],
  ] as const)('%s %s: %s', (benefit, readiness, expected) => {
    expect(group(grown.on(benefit, '2019-01-01', undefined, { readiness }), '2021-03-01')).toBe(expected);
  });

  test('without benefit: 12 from the 18th birthday, 13 before', () => {
    expect(group(life('Cy').born('2004-03-02'), '2022-03-01')).toBe('13 under-18');
    expect(group(life('Cy').born('2004-03-02'), '2022-03-02')).toBe('12 selvforsoergende');
  });

  test('young without education by visitation, before and after the single benefit', () => {
    const before = (readiness: Readiness) =>
      group(young.on('uddannelseshjaelp', '2024-01-01', '2025-06-30', { readiness }), '2025-06-30');
    const after = (readiness: Readiness) =>
      group(young.on('kontanthjaelp', '2025-07-01', undefined, { readiness }), '2025-07-01');
    for (const at of [before, after]) {
      expect(at('uddannelsesparat')).toBe('4 ung-uddannelsesparat');
      expect(at('aabenlyst-uddannelsesparat')).toBe('4 ung-uddannelsesparat');
      expect(at('aktivitetsparat')).toBe('5 ung-aktivitetsparat');
    }
  });

  test('before 2020 the groups had other numbers', () => {
    expect(group(on(grown, 'kontanthjaelp', 'jobparat'), '2019-12-31')).toBe('– kontanthjaelp-jobparat');
    expect(group(on(grown, 'kontanthjaelp', 'jobparat'), '2020-01-01')).toBe('2 kontanthjaelp-jobparat');
  });

  test('BN-01-d at 30 the target group changes with the benefit', () => {
    const ada = life('Ada')
      .born('1988-06-10')
      .is({ education: 'grundskole' })
      .on('uddannelseshjaelp', '2017-01-01', '2018-06-09', { readiness: 'uddannelsesparat' })
      .on('kontanthjaelp', '2018-06-10', undefined, { readiness: 'jobparat' });
    expect(group(ada, '2018-06-09')).toBe('– ung-uddannelsesparat');
    expect(group(ada, '2018-06-10')).toBe('– kontanthjaelp-jobparat');
  });

  test('IN-09-a a refugee on SHO in month 8 of the programme is outside groups 2 to 5', () => {
    const refugee = grown.arrives('2021-01-15').on('sho', '2021-01-15', '2025-06-30', { readiness: 'jobparat' });
    expect(group(refugee, '2021-09-15')).toBe('– integrationsprogram');
    const later = grown.arrives('2015-09-16').on('sho', '2020-01-01', '2025-06-30', { readiness: 'jobparat' });
    expect(group(later, '2020-09-15')).toBe('– integrationsprogram');
    expect(group(later, '2020-09-16')).toBe('2 kontanthjaelp-jobparat');
  });

  test('a wage-subsidised job keeps the group the person came from', () => {
    const di = grown.on('a_dagpenge', '2021-01-01', '2021-03-31').on('loentilskud', '2021-04-01', '2021-06-30');
    expect(group(di, '2021-05-01')).toBe('1 a-dagpenge');
    expect(group(grown.on('loentilskud', '2021-04-01'), '2021-05-01')).toBe('– none');
  });

  test('a student grant is outside the groups', () => {
    expect(group(grown.on('su', '2021-01-01'), '2021-05-01')).toBe('– none');
  });

  test('an unknown education is needed only where the visitation does not tell', () => {
    const unknown = life('Eva').born('2000-01-01');
    expect(group(on(unknown, 'kontanthjaelp', 'jobparat'), '2025-09-01')).toBe('2 kontanthjaelp-jobparat');
    expect(group(on(unknown, 'kontanthjaelp', 'uddannelsesparat'), '2025-09-01')).toBe('4 ung-uddannelsesparat');
    expect(refusedFacts(targetGroup, on(unknown, 'kontanthjaelp', 'aktivitetsparat'), '2025-09-01').text.en).toContain(
      'education',
    );
    expect(group(on(unknown, 'kontanthjaelp', 'aktivitetsparat'), '2024-09-01')).toBe(
      '3 kontanthjaelp-aktivitetsparat',
    );
  });
});

describe('contradicting facts are named, and give no group', () => {
  test.each([
    ['two benefits with a group each', grown.on('a_dagpenge', '2021-01-01').on('ledighedsydelse', '2021-02-01'), 2],
    [
      'education assistance over 30',
      grown.on('uddannelseshjaelp', '2021-01-01', undefined, { readiness: 'uddannelsesparat' }),
      3,
    ],
    ['education-ready over 30', on(grown, 'kontanthjaelp', 'uddannelsesparat'), 3],
    [
      'education assistance with an education',
      young
        .is({ education: 'lang' })
        .on('uddannelseshjaelp', '2021-01-01', undefined, { readiness: 'uddannelsesparat' }),
      3,
    ],
    [
      'cash assistance under 30 without education before 2025',
      young.on('kontanthjaelp', '2021-01-01', undefined, { readiness: 'jobparat' }),
      3,
    ],
    ['no visitation', grown.on('kontanthjaelp', '2021-01-01'), 3],
    [
      'a benefit that no longer exists',
      grown.on('integrationsydelse', '2019-01-01', undefined, { readiness: 'jobparat' }),
      1,
    ],
  ] as const)('%s', (_, of, facts) => {
    expect(refusedFacts(targetGroup, of, '2021-05-01').undecidable).toHaveLength(facts);
  });
});

test('the five groups of 2027 are switched off until enacted, and then refuse until they are written', () => {
  const ada = on(grown, 'a_dagpenge');
  expect(group(ada, '2027-01-01')).toBe('1 a-dagpenge');
  const planned = () => targetGroup(cursorOf(ada.timeline), parseDay('2027-01-01'), law.withPlanned());
  expect(refusal(planned)).toBe('rules/undecided');
  expect(law.covers('visitation/udgangspunkt', parseDay('2027-01-01'))).toBe(false);
  expect(law.withPlanned().word('visitation/udgangspunkt', parseDay('2027-01-01'))).toBe('jobparat');
});

test('before 2014 the match categories held, and the groups are refused by name', () => {
  expect(law.list('visitation/match', parseDay('2013-12-31'))).toEqual([
    'jobklar',
    'indsatsklar',
    'midlertidigt-passiv',
  ]);
  expect(law.covers('visitation/match', parseDay('2014-01-01'))).toBe(false);
  expect(refusal(() => group(on(grown, 'a_dagpenge'), '2013-12-31'))).toBe('rules/not-covered');
});
