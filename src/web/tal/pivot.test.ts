import { describe, expect, test } from 'vitest';
import type { FigureDto } from '../../api/contract/figures.ts';
import { pivotOf } from './pivot.ts';

let rows = 0;

function figure(
  area: string,
  group: string,
  measure: string,
  period: string | null,
  value: number,
  revision = 1,
): FigureDto {
  rows += 1;
  return {
    row: rows,
    area,
    areaCode: null,
    group,
    groupLevel: 'leaf',
    measure: { id: measure, label: { da: measure, en: measure } },
    unit: measure.endsWith('pct') ? 'percent' : 'persons',
    period,
    value,
    printed: String(value),
    derived: false,
    status: 'observed',
    lines: [],
    revision,
    recomputed: null,
    goals: [],
  };
}

const values = (figures: readonly FigureDto[]) =>
  pivotOf(figures)?.rows.map(({ area, group, period, cells }) => [
    area,
    group,
    period,
    cells.map((cell) => cell?.value ?? null),
  ]);

describe('industries over the years', () => {
  const figures = ['Landbrug', 'Industri'].flatMap((industry, at) =>
    ['2014', '2015'].map((year, step) => figure('Rebild', industry, 'arbejdspladser', year, at * 10 + step)),
  );

  test('a row for each industry, a column for each year, the municipality said once', () => {
    const pivot = pivotOf(figures);
    expect(pivot?.sides).toEqual(['group']);
    expect(pivot?.throughout).toEqual(['Rebild']);
    expect(pivot?.heads.map(({ measure, periods }) => [measure.id, periods])).toEqual([
      ['arbejdspladser', ['2014', '2015']],
    ]);
    expect(values(figures)?.map(([, group, , cells]) => [group, cells])).toEqual([
      ['Landbrug', [0, 1]],
      ['Industri', [10, 11]],
    ]);
  });

  test('a change printed for another area becomes a column of its own', () => {
    const wider = [
      ...figures,
      ...['Landbrug', 'Industri'].map((industry) => figure('Nordjylland', industry, 'ændring-pct', '2014/2015', 7)),
    ];
    const pivot = pivotOf(wider);
    expect(pivot?.sides).toEqual(['group']);
    expect(pivot?.heads.map(({ area, measure }) => [area, measure.id])).toEqual([
      ['Rebild', 'arbejdspladser'],
      ['Nordjylland', 'ændring-pct'],
    ]);
    expect(values(wider)?.map(([, , , cells]) => cells)).toEqual([
      [0, 1, 7],
      [10, 11, 7],
    ]);
  });

  test('a missing cell is empty, not 0', () => {
    expect(values(figures.slice(1))?.map(([, , , cells]) => cells)).toContainEqual([null, 1].toReversed());
  });

  test('a later revision takes the cell', () => {
    const revised = [...figures, figure('Rebild', 'Landbrug', 'arbejdspladser', '2014', 99, 2)];
    expect(values(revised)?.map(([, , , cells]) => cells)).toEqual([
      [99, 1],
      [10, 11],
    ]);
  });
});

test('a long series has a row for each year, and a change stands with the year it leads to', () => {
  const figures = Array.from({ length: 10 }, (_, at) => 2007 + at).flatMap((year) => [
    figure('Rebild', 'I alt', 'forsørgede', String(year), year),
    figure('Rebild', 'I alt', 'ændring', `${year - 1}/${year}`, -1),
    figure('Rebild', 'Uden integration', 'forsørgede', String(year), year - 100),
    figure('Rebild', 'Uden integration', 'ændring', `${year - 1}/${year}`, -2),
  ]);
  const pivot = pivotOf(figures);
  expect(pivot?.sides).toEqual(['period']);
  expect(pivot?.heads).toHaveLength(4);
  expect(values(figures)?.[0]).toEqual(['Rebild', 'I alt', '2007', [2007, -1, 1907, -2]]);
  expect(values(figures)).toHaveLength(10);
});

describe('stays a list', () => {
  test('when two figures would share a cell', () => {
    const twice = [1, 2, 3, 4].map((value) => figure('Rebild', 'Unge', 'antal', '2017', value));
    expect(pivotOf(twice)).toBeNull();
  });

  test('when the figures have little in common', () => {
    const mixed = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => figure(name, name, name, '2017', 1));
    expect(pivotOf(mixed)).toBeNull();
  });

  test('when there is nothing', () => {
    expect(pivotOf([])).toBeNull();
  });
});
