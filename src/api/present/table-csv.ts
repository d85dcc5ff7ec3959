/** A published table as CSV: one line for each printed figure. */
import type { TableDetailDto } from '../contract/figures.ts';
import { type CsvFlavour, csv } from '../csv.ts';

const COLUMNS = [
  'row',
  'area',
  'area_code',
  'group',
  'group_level',
  'measure',
  'measure_da',
  'measure_en',
  'unit',
  'period',
  'value',
  'printed',
  'derived',
  'status',
  'revision',
  'recomputed',
  'differs',
  'lines',
  'goals',
] as const;

export function tableCsv({ figures }: TableDetailDto, flavour: CsvFlavour): string {
  const rows = figures.map((figure) => [
    figure.row,
    figure.area,
    figure.areaCode,
    figure.group,
    figure.groupLevel,
    figure.measure.id,
    figure.measure.label.da,
    figure.measure.label.en,
    figure.unit,
    figure.period,
    figure.value,
    figure.printed,
    figure.derived,
    figure.status,
    figure.revision,
    figure.recomputed?.value ?? null,
    figure.recomputed?.differs ?? null,
    figure.lines.join(' '),
    figure.goals.join(' '),
  ]);
  return csv(COLUMNS, rows, flavour);
}
