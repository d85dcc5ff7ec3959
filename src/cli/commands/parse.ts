/** `pejl parse KIND FILE`: a saved statistics file as observations, or a DREAM extract as spells. */
import { Argument } from 'commander';
import type { Text } from '../../core/text.ts';
import { FILE_KINDS, type FileKind, parseFile } from '../../statistics/node/parse-file.ts';
import type { DreamSpell } from '../../statistics/parse/dream.ts';
import type { Observation } from '../../statistics/parse/observation.ts';
import type { CommandContext, Configure } from '../command.ts';
import { readInput } from '../input-file.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';

export const configure: Configure = (command, context) => {
  const { say } = context;
  command
    .addArgument(
      new Argument('<kind>', say({ da: 'hvor filen kommer fra', en: 'where the file comes from' })).choices([
        ...FILE_KINDS,
      ]),
    )
    .argument('<file>', say({ da: 'den gemte fil', en: 'the saved file' }));
  formatOption(command, context).action((kind: FileKind, file: string, { format }: { format: Format }) =>
    parse(kind, file, format, context),
  );
};

async function parse(kind: FileKind, file: string, format: Format, context: CommandContext): Promise<void> {
  const bytes = readInput(file, context.folder);
  if (kind === 'dream') {
    const parsed = parseFile(kind, bytes, file);
    const inOneLanguage = (spell: DreamSpell) => ({ ...spell, label: spell.label && context.say(spell.label) });
    return print(parsed, SPELLS, inOneLanguage, format, context);
  }
  return print(parseFile(kind, bytes, file), OBSERVATIONS, (observation) => observation, format, context);
}

interface Parsed<Row> {
  readonly title: string | null;
  readonly unit: string | null;
  readonly observations: readonly Row[];
  readonly warnings: readonly Text[];
}

function print<Row>(
  parsed: Parsed<Row>,
  columns: readonly Column<Row>[],
  toJson: (row: Row) => unknown,
  format: Format,
  context: CommandContext,
): Promise<void> | void {
  const warnings = parsed.warnings.map(context.say);
  if (format === 'json') return printJson(parsed, warnings, toJson, context);
  for (const warning of warnings) context.err(`${warning}\n`);
  return printRows(parsed.observations, columns, format, context);
}

const PIECE = 1000;

/** Piece by piece: a large extract is longer than the longest text there can be. */
function printJson<Row>(
  { title, unit, observations }: Parsed<Row>,
  warnings: readonly string[],
  toJson: (row: Row) => unknown,
  { out }: CommandContext,
): void {
  out(`{\n  "title": ${JSON.stringify(title)},\n  "unit": ${JSON.stringify(unit)},\n  "observations": [`);
  for (let from = 0; from < observations.length; from += PIECE) {
    const piece = observations.slice(from, from + PIECE).map((row) => `\n    ${JSON.stringify(toJson(row))}`);
    out(`${from > 0 ? ',' : ''}${piece.join(',')}`);
  }
  out(`${observations.length > 0 ? '\n  ' : ''}],\n  "warnings": ${JSON.stringify(warnings)}\n}\n`);
}

const groupOf = ({ group }: Observation) =>
  Object.entries(group)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

const OBSERVATIONS: readonly Column<Observation>[] = [
  { name: 'period', heading: { da: 'Periode', en: 'Period' }, cell: (row) => row.period },
  { name: 'area', heading: { da: 'Område', en: 'Area' }, cell: (row) => row.area },
  { name: 'area_name', heading: { da: 'Navn', en: 'Name' }, cell: (row) => row.areaName },
  { name: 'group', heading: { da: 'Gruppe', en: 'Group' }, cell: groupOf },
  { name: 'measure', heading: { da: 'Mål', en: 'Measure' }, cell: (row) => row.measure },
  { name: 'value', heading: { da: 'Værdi', en: 'Value' }, cell: (row) => row.value, align: 'right' },
  { name: 'missing', heading: { da: 'Mangler', en: 'Missing' }, cell: (row) => row.missing },
];

const SPELLS: readonly Column<DreamSpell>[] = [
  { name: 'person', heading: { da: 'Person', en: 'Person' }, cell: (row) => row.person },
  { name: 'code', heading: { da: 'Kode', en: 'Code' }, cell: (row) => row.code },
  { name: 'benefit', heading: { da: 'Ydelse', en: 'Benefit' }, cell: (row) => row.benefit },
  { name: 'readiness', heading: { da: 'Match', en: 'Readiness' }, cell: (row) => row.readiness },
  { name: 'activity', heading: { da: 'Aktivitet', en: 'Activity' }, cell: (row) => row.activity?.kind ?? null },
  { name: 'from', heading: { da: 'Fra', en: 'From' }, cell: (row) => row.from },
  { name: 'to', heading: { da: 'Til og med', en: 'To' }, cell: (row) => row.to },
  { name: 'weeks', heading: { da: 'Uger', en: 'Weeks' }, cell: (row) => row.weeks, align: 'right' },
];
