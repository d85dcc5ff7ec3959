/** The points of a goal's chart as CSV: the goal's own series, the area compared with, the required path. */
import type { GoalDetailDto } from '../contract/plans.ts';
import { type CsvFlavour, csv } from '../csv.ts';

const COLUMNS = [
  'goal',
  'series',
  'area',
  'period',
  'value',
  'unit',
  'status',
  'printed',
  'table',
  'row',
  'lines',
] as const;

export function seriesCsv({ goal, series, comparison, path }: GoalDetailDto, flavour: CsvFlavour): string {
  const line = (name: string, point: GoalDetailDto['path'][number] & { area?: string; status?: string }) => [
    goal.id,
    name,
    point.area ?? null,
    point.period,
    point.value,
    point.unit,
    point.status ?? null,
    point.figure?.printed ?? null,
    point.figure?.table ?? null,
    point.figure?.row ?? null,
    point.figure?.lines.join(' ') ?? null,
  ];
  const rows = [
    ...series.map((point) => line('own', point)),
    ...comparison.map((point) => line('comparison', point)),
    ...path.map((point) => line('path', point)),
    ...(goal.target ? [line('target', goal.target)] : []),
  ];
  return csv(COLUMNS, rows, flavour);
}
