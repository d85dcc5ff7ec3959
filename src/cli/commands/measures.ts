/** `pejl measures`: every measure of the catalogue, with its definition and where it comes from. */
import type { Text } from '../../core/text.ts';
import { MEASURE_UNITS, type Measure } from '../../measures/measure.ts';
import { loadMeasures } from '../../measures/node/load-measures.ts';
import type { CommandContext, Configure } from '../command.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';

export const configure: Configure = (command, context) => {
  formatOption(command, context).action(async ({ format }: { format: Format }) => {
    const rows = (await loadMeasures()).map(rowOf);
    await printRows(rows, columns(context), format, context);
  });
};

interface MeasureRow {
  readonly id: string;
  readonly titles: Text;
  readonly unit: Measure['unit'];
  readonly direction: Measure['better'];
  readonly subject: Measure['subject'];
  readonly grain: Measure['grains'];
  readonly breakdowns: Measure['groups'];
  readonly definition: Text;
  readonly source: Text;
}

function rowOf({ id, title, unit, better, subject, grains, groups, definition, source }: Measure): MeasureRow {
  return {
    id,
    titles: title,
    unit,
    direction: better,
    subject,
    grain: grains,
    breakdowns: groups,
    definition,
    source,
  };
}

const columns = ({ say }: CommandContext): readonly Column<MeasureRow>[] => [
  { name: 'id', heading: { da: 'Id', en: 'Id' }, cell: (row) => row.id },
  { name: 'title', heading: { da: 'Mål', en: 'Measure' }, cell: (row) => say(row.titles), width: 28 },
  {
    name: 'unit',
    heading: { da: 'Enhed', en: 'Unit' },
    cell: (row) => row.unit,
    shown: (row) => say(MEASURE_UNITS[row.unit]),
    width: 14,
  },
  { name: 'direction', cell: (row) => row.direction },
  { name: 'subject', cell: (row) => row.subject },
  { name: 'grain', cell: (row) => row.grain.join(' ') },
  { name: 'breakdowns', cell: (row) => row.breakdowns.join(' ') },
  {
    name: 'definition',
    heading: { da: 'Definition', en: 'Definition' },
    cell: (row) => say(row.definition),
    width: 70,
  },
  { name: 'source', cell: (row) => say(row.source) },
];
