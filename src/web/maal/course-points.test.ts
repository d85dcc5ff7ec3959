import { describe, expect, test } from 'vitest';
import type { ReadingDto } from '../../api/contract/common.ts';
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { courseOf } from './course-points.ts';

function reading(period: string, value: number, unit: ReadingDto['unit'] = 'full-time-persons'): ReadingDto {
  return { period, value, unit, expected: false, figure: null };
}

const point = (period: string, value: number, status = 'observed', area = 'Aalborg') => ({
  ...reading(period, value),
  status,
  area,
});

function detail(
  given: Partial<Pick<GoalDetailDto, 'series' | 'comparison' | 'path'>>,
  goal: Partial<GoalDetailDto['goal']> = {},
) {
  return {
    plan: { municipality: { code: '851', name: 'Aalborg' } },
    goal: { baseline: null, target: null, ...goal },
    series: [],
    comparison: [],
    path: [],
    ...given,
  } as unknown as GoalDetailDto;
}

const kinds = (of: GoalDetailDto) => courseOf(of).points.map(({ kind, period }) => `${kind} ${period}`);

describe('the points of a chart', () => {
  test('in time order: figures, target, comparison', () => {
    const course = detail(
      {
        series: [point('2017-Q2', 3900), point('2016-Q2', 4010)],
        comparison: [point('2016-Q2', 5000, 'observed', 'Hele landet')],
      },
      { target: reading('2018', 3725) },
    );
    expect(kinds(course)).toEqual(['series 2016-Q2', 'comparison 2016-Q2', 'series 2017-Q2', 'target 2018']);
  });

  test('a baseline that is one of the figures is not drawn twice', () => {
    expect(kinds(detail({ series: [point('2016', 4010)] }, { baseline: reading('2016', 4010) }))).toEqual([
      'series 2016',
    ]);
    expect(kinds(detail({ series: [point('2017', 3900)] }, { baseline: reading('2016', 4010) }))).toEqual([
      'baseline 2016',
      'series 2017',
    ]);
  });

  test('the required way leaves out its own ends', () => {
    const [from, to] = [reading('2016', 4010), reading('2018', 3725)];
    expect(kinds(detail({ path: [from, reading('2017', 3868), to] }, { baseline: from, target: to }))).toEqual([
      'baseline 2016',
      'path 2017',
      'target 2018',
    ]);
  });

  test('a projection is not an observation', () => {
    const { points } = courseOf(
      detail({ series: [point('2016', 1), point('2017', 2, 'projected'), point('2018', 3, 'provisional')] }),
    );
    expect(points.map(({ expected }) => expected)).toEqual([false, true, false]);
    expect(points.map(({ status }) => status)).toEqual(['observed', 'projected', 'provisional']);
  });

  test('another unit and a period that is not stated stay out of the chart, and are counted', () => {
    const course = courseOf(
      detail({ series: [point('2016', 1), point('ikke oplyst', 2)] }, { baseline: reading('2016', 77, 'rank') }),
    );
    expect(course.points).toHaveLength(1);
    expect(course.apart).toBe(2);
    expect(course.unit).toBe('full-time-persons');
  });

  test('nothing to draw', () => {
    expect(courseOf(detail({}))).toEqual({ points: [], unit: null, apart: 0 });
  });
});
