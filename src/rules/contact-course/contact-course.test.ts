import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import { answerOf } from '../answer.ts';
import { asked, decided, law, refusal, refusedFacts } from '../testing/node/asked.ts';
import { type CourseFacts, contactCourse, NOTHING_MORE } from './contact-course.ts';

const courseOn = (of: Life, on: string, facts: Partial<CourseFacts> = {}) =>
  answerOf(contactCourse(cursorOf(of.timeline), parseDay(on), law, { ...NOTHING_MORE, ...facts }));
const dues = (of: Life, on: string, facts: Partial<CourseFacts> = {}) =>
  courseOn(of, on, facts).talks.map(({ dueOn }) => dueOn);

const jobReady = (from: string, benefit = 'kontanthjaelp') =>
  life('Ada').born('1970-01-01').on(benefit, from, undefined, { readiness: 'jobparat' });
const insured = (from: string, lastDay?: string) => life('Bo').on('a_dagpenge', from, lastDay);

describe('KF-01: job-ready on assistance', () => {
  test('KF-01-a first contact on 5 March 2018: one week, two more in three months, then four in twelve', () => {
    const { group, from, talks } = courseOn(jobReady('2018-03-05'), '2018-03-05');
    expect([group, from]).toEqual(['kontanthjaelp-jobparat', '2018-03-05']);
    expect(talks.map(({ from: begin, dueOn }) => [begin, dueOn])).toEqual([
      ['2018-03-05', '2018-03-12'],
      ['2018-03-05', '2018-06-05'],
      ['2018-03-05', '2018-06-05'],
      ...Array.from({ length: 4 }, () => ['2018-06-05', '2019-06-05']),
    ]);
  });

  test('KF-01-b first contact on 2 March 2020: one week, four in six months', () => {
    expect(dues(jobReady('2020-03-02'), '2020-03-02')).toEqual([
      '2020-03-09',
      '2020-09-02',
      '2020-09-02',
      '2020-09-02',
    ]);
  });

  test('a deadline follows the law of its own day', () => {
    expect(dues(jobReady('2019-11-04'), '2020-02-01')).toEqual([
      '2019-11-11',
      '2020-05-04',
      '2020-05-04',
      '2020-05-04',
    ]);
  });

  test('the next talk is told', () => {
    const { next } = asked(contactCourse, jobReady('2020-03-02'), '2020-03-09');
    expect(next?.on).toBe(parseDay('2020-09-02'));
  });

  test('from July 2026 all but the first talk are of the quota; through June none are', () => {
    const owed = (from: string) => courseOn(jobReady(from), from).talks.map(({ owedTo }) => owedTo);
    expect(owed('2025-12-30')).toEqual(['alle', 'alle', 'alle', 'alle']);
    expect(owed('2026-07-01')).toEqual(['alle', 'kvote', 'kvote', 'kvote']);
  });
});

describe('KF-01: activity-ready', () => {
  const active = (from: string) =>
    life('Di').born('1970-01-01').on('kontanthjaelp', from, undefined, { readiness: 'aktivitetsparat' });

  test('four in every twelve months until 2019', () => {
    expect(dues(active('2018-01-01'), '2018-01-01')).toEqual(['2018-01-08', '2019-01-01', '2019-01-01', '2019-01-01']);
  });

  test('from July 2026 open: refused by name, decided in whole', () => {
    expect(dues(active('2026-06-01'), '2026-06-30')).toEqual(['2026-06-08']);
    expect(refusal(() => courseOn(active('2026-06-01'), '2026-07-01'))).toBe('rules/undecided');
    const decision = decided('kontaktforloeb/samtaler-uafklaret', { 'kontanthjaelp-aktivitetsparat': 4 });
    const { answer } = asked(contactCourse, active('2026-07-01'), '2026-07-01', [decision]);
    expect(answer.talks).toHaveLength(4);
  });
});

describe('KF-01: unemployment insurance', () => {
  test('KF-01-c registered on 1 January 2018: a talk at each 160.33 hours', () => {
    const { talks } = courseOn(insured('2018-01-01'), '2018-01-01');
    expect(talks.slice(0, 6).map(({ number, dueOn, latestOn }) => [number, dueOn, latestOn])).toEqual([
      [1, '2018-02-01', '2018-02-01'],
      [2, '2018-03-03', '2018-03-17'],
      [3, '2018-04-02', '2018-04-16'],
      [4, '2018-05-03', '2018-05-17'],
      [5, '2018-06-02', '2018-06-16'],
      [6, '2018-07-02', '2018-07-02'],
    ]);
  });

  test('after six months every third month, and a joint talk at sixteen', () => {
    const { talks } = courseOn(insured('2018-01-01'), '2019-05-02');
    expect(talks.slice(6).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['jobsamtale', '2018-10-01'],
      ['jobsamtale', '2018-12-31'],
      ['jobsamtale', '2019-04-01'],
      ['faellessamtale', '2019-05-02'],
      ['jobsamtale', '2019-07-01'],
    ]);
  });

  test('a talk held late does not move the next', () => {
    const late = insured('2018-01-01').talks('jobsamtale', { held: '2018-04-16' });
    expect(dues(late, '2018-04-20')).toEqual(dues(insured('2018-01-01'), '2018-04-20'));
  });

  test('2020 to 2023: four with the municipality by six months, one with the fund between three and six', () => {
    const { talks } = courseOn(insured('2022-01-03'), '2022-01-03');
    expect(talks.filter(({ dueOn }) => dueOn === '2022-07-04').map(({ holder }) => holder)).toEqual([
      'jobcenter',
      'jobcenter',
      'jobcenter',
      'jobcenter',
      'a-kasse',
    ]);
  });

  test('KF-01-d registered on 1 February 2024: the fund first, then the municipality', () => {
    const { talks } = courseOn(insured('2024-02-01'), '2024-02-01');
    expect(talks.slice(0, 6).map(({ holder, from, dueOn }) => [holder, from, dueOn])).toEqual([
      ['a-kasse', '2024-02-01', '2024-02-15'],
      ['a-kasse', '2024-02-01', '2024-04-30'],
      ['a-kasse', '2024-02-01', '2024-04-30'],
      ['jobcenter', '2024-05-01', '2024-07-31'],
      ['jobcenter', '2024-05-01', '2024-07-31'],
      ['jobcenter', '2024-05-01', '2024-07-31'],
    ]);
  });

  test('referred to the municipality from the start: six talks with it', () => {
    const { talks } = courseOn(insured('2024-02-01'), '2024-02-01', { referred: true });
    expect(talks.filter(({ dueOn }) => dueOn === '2024-07-31').map(({ holder }) => holder)).toEqual(
      Array.from({ length: 6 }, () => 'jobcenter'),
    );
  });

  test('KF-01-e from August 2026 and exempt by the quota: only the first talk is owed in the first six months', () => {
    const owed = (exemptByQuota: boolean) =>
      courseOn(insured('2026-08-01'), '2026-08-01', { exemptByQuota })
        .talks.filter(({ kind }) => kind === 'jobsamtale')
        .map(({ holder, owedTo }) => `${holder} ${owedTo}`);
    expect(owed(false)).toEqual(['a-kasse alle', 'a-kasse kvote', 'jobcenter kvote', 'jobcenter kvote']);
    expect(owed(true)).toEqual(['a-kasse alle', 'a-kasse kvote']);
  });

  test('unemployment that ends has no deadline after it', () => {
    expect(dues(insured('2018-01-01', '2018-01-31'), '2018-03-01')).toEqual([]);
  });
});

describe('KF-01 and KF-02: which period', () => {
  test('KF-01-f from a resource course to unemployment allowance: four new talks', () => {
    const cy = life('Cy').on('ressourceforloeb', '2019-01-01', '2020-04-30').on('ledighedsydelse', '2020-05-01');
    const { from, talks } = courseOn(cy, '2020-05-01');
    expect([from, ...talks.map(({ dueOn }) => dueOn)]).toEqual([
      '2020-05-01',
      ...Array.from({ length: 4 }, () => '2020-11-01'),
    ]);
  });

  test('KF-02-c back on assistance after sickness: a new period', () => {
    const eva = life('Eva')
      .born('1970-01-01')
      .on('kontanthjaelp', '2021-01-01', '2021-03-31', { readiness: 'jobparat' })
      .on('sygedagpenge', '2021-04-01', '2021-05-31')
      .on('kontanthjaelp', '2021-06-01', undefined, { readiness: 'jobparat' });
    expect(courseOn(eva, '2021-03-31').from).toBe('2021-01-01');
    expect(courseOn(eva, '2021-04-15').group).toBeNull();
    expect(courseOn(eva, '2021-06-01').from).toBe('2021-06-01');
  });

  test('another visitation on the same benefit is the same period', () => {
    const flo = life('Flo')
      .born('1970-01-01')
      .on('kontanthjaelp', '2021-01-01', '2021-03-31', { readiness: 'aktivitetsparat' })
      .on('kontanthjaelp', '2021-04-01', undefined, { readiness: 'jobparat' });
    expect(courseOn(flo, '2021-04-01')).toMatchObject({ group: 'kontanthjaelp-jobparat', from: '2021-01-01' });
  });

  test('a young person who turns 30 begins a new period', () => {
    const gry = life('Gry')
      .born('1996-01-10')
      .is({ education: 'grundskole' })
      .on('kontanthjaelp', '2025-08-01', undefined, { readiness: 'aktivitetsparat' });
    expect(courseOn(gry, '2026-01-09')).toMatchObject({ group: 'ung-aktivitetsparat', from: '2025-08-01' });
    expect(courseOn(gry, '2026-01-10')).toMatchObject({ group: 'kontanthjaelp-aktivitetsparat', from: '2026-01-10' });
  });

  test('IN-09-a in the integration programme: no talks of these rules', () => {
    const refugee = jobReady('2022-01-10', 'sho').arrives('2022-01-01');
    expect(courseOn(refugee, '2022-09-01')).toEqual({ group: null, from: null, talks: [] });
  });

  test('in a flex job: no contact course', () => {
    expect(courseOn(life('Ib').on('fleksjob', '2021-01-01'), '2021-06-01').group).toBeNull();
  });
});

test('exempt on the day it is due: not owed; on the day after: owed', () => {
  const exempt = (lastDay: string) => [{ from: parseDay('2020-03-02'), to: parseDay(lastDay) + 1 }];
  expect(dues(jobReady('2020-03-02'), '2020-03-02', { exempt: exempt('2020-03-09') })).toHaveLength(3);
  expect(dues(jobReady('2020-03-02'), '2020-03-02', { exempt: exempt('2020-03-08') })).toHaveLength(4);
});

test('before July 2015 the course is not described', () => {
  expect(refusal(() => courseOn(jobReady('2015-01-01'), '2015-06-30'))).toBe('rules/not-covered');
  expect(refusal(() => courseOn(jobReady('2015-01-01'), '2015-07-01'))).toBe('no refusal');
});

test('a benefit before birth, and a visitation that is missing, cannot be decided', () => {
  const unborn = life('Jo').born('2020-01-01').on('kontanthjaelp', '2018-01-01');
  expect(refusedFacts(contactCourse, unborn, '2021-01-01').undecidable.map(({ kind }) => kind)).toEqual([
    'person',
    'spell',
  ]);
  const unknown = life('Kim').born('1970-01-01').on('kontanthjaelp', '2021-01-01');
  expect(refusedFacts(contactCourse, unknown, '2021-02-01').text.en).toContain('visitation is missing');
});
