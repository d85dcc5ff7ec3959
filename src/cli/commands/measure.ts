/** `pejl measure MEASURE --register DIR --area … --from … --to …`: a measure counted on a register in files. */
import { printDay } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import type { Text } from '../../core/text.ts';
import { cubeKeys, fold } from '../../measures/fold.ts';
import { GROUP_LABELS, type GroupKey } from '../../measures/group.ts';
import { whyNotMeasurable } from '../../measures/measurable.ts';
import { MEASURE_UNITS, type Measure } from '../../measures/measure.ts';
import { loadMeasures } from '../../measures/node/load-measures.ts';
import { readQuestion } from '../../measures/question.ts';
import { rowsOf } from '../../measures/rows.ts';
import { scopeOf } from '../../measures/scope.ts';
import { type Figure, WITHHELD } from '../../measures/withholding/figure.ts';
import { figuresFor, USUAL_THRESHOLD } from '../../measures/withholding/figures-for.ts';
import type { CommandContext, Configure } from '../command.ts';
import { type LawOptions, lawOptions, readLaw } from '../law-option.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';
import { openRegister, type RegisterOptions, registerOptions } from '../register-option.ts';
import { wholeNumber } from '../whole-number.ts';

const WITHHELD_WORD: Text = { da: 'vises ikke', en: 'withheld' };

interface Options extends RegisterOptions, LawOptions {
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly by?: string;
  readonly asOf?: string;
  /** Fewest subjects of a figure that is shown; absent: every figure is. */
  readonly withhold?: number | true;
  readonly format: Format;
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  command.argument(
    '<measure>',
    say({ da: 'målets id (se pejl measures)', en: 'id of the measure (see pejl measures)' }),
  );
  lawOptions(registerOptions(command, context), context)
    .requiredOption(
      '--area <codes>',
      say({
        da: 'områder, fx 840 eller 840,851 eller 1081; all: alle kommuner i registret',
        en: 'areas, such as 840 or 840,851 or 1081; all: every municipality of the register',
      }),
    )
    .requiredOption(
      '--from <period>',
      say({
        da: 'første periode: 2018-06, 2018-Q2, 2018-H1, 2018',
        en: 'first period: 2018-06, 2018-Q2, 2018-H1, 2018',
      }),
    )
    .requiredOption('--to <period>', say({ da: 'sidste periode', en: 'last period' }))
    .option('--by <keys>', say({ da: 'del op efter, fx sex,age', en: 'split by, such as sex,age' }))
    .option(
      '--as-of <date>',
      say({
        da: 'regn kun med dage til og med denne (ÅÅÅÅ-MM-DD); ellers sidste dag i perioden',
        en: 'count only days up to and including this one (YYYY-MM-DD); else the last day asked about',
      }),
    )
    .option(
      '--withhold [fewest]',
      say({
        da: `tilbagehold små grupper (under ${USUAL_THRESHOLD}, eller det antal, der skrives), så ingen kan regnes ud`,
        en: `withhold small groups (under ${USUAL_THRESHOLD}, or the number given), so that none can be worked out`,
      }),
      wholeNumber,
    );
  formatOption(command, context).action((measure: string, options: Options) =>
    measureRegister(measure, options, context),
  );
};

async function measureRegister(id: string, options: Options, context: CommandContext): Promise<void> {
  const { area, from, to, by, asOf, format } = options;
  const question = readQuestion({ measure: id, area, from, to, by, asOf }, await loadMeasures());
  const { measure, municipalities, periods } = question;
  const { register } = await openRegister(options, context);
  const scope = scopeOf(register, periods, municipalities, question.asOf, readLaw(options, context));
  const reason = whyNotMeasurable(measure, scope);
  if (reason) throw reason;
  const [[cube] = []] = fold(scope, [{ measure, by: [question.by] }]);
  const all = rowsOf(measure, cube!, scope);
  const reader = {
    mayOpenCases: options.withhold === undefined,
    threshold: typeof options.withhold === 'number' ? options.withhold : USUAL_THRESHOLD,
    publishedAsOf: question.asOf,
  };
  const figures = await figuresFor(reader, { measure, by: question.by, scope, rows: all });
  const rows = figures.filter(({ notYet }) => !notYet);
  tellUnknown(measure, rows, context);
  tellNotYet(figures, printDay(question.asOf), context);
  const keys = cubeKeys(measure, question.by);
  if (format !== 'json') return printRows(rows, columns(measure, keys, area, context), format, context);
  const answer = {
    measure: measure.id,
    unit: measure.unit,
    area,
    from,
    to,
    asOf: printDay(question.asOf),
    source: 'register',
    rows: rows.map(({ period, group, numerator, denominator, value, subjects, withheld }) => ({
      period,
      area,
      group,
      numerator,
      denominator,
      value,
      subjects,
      ...(withheld && { withheld: { reason: withheld, text: WITHHELD[withheld] } }),
    })),
  };
  context.out(`${JSON.stringify(answer, null, 2)}\n`);
}

/** Things that lack the fact they are counted by are no part of the numbers, and are told of. */
function tellUnknown(
  { unknown: what }: Measure,
  rows: readonly Figure[],
  { err, say, language }: CommandContext,
): void {
  const count = rows.reduce((sum, { unknown }) => sum + (unknown ?? 0), 0);
  if (what === undefined || count === 0) return;
  const words: Text = { da: 'Talt for sig', en: 'Counted apart' };
  err(`${say(words)}: ${displayNumber(count, {}, language)} ${say(what)}.\n`);
}

function tellNotYet(rows: readonly Figure[], asOf: string, { err, say }: CommandContext): void {
  const cells = rows
    .filter(({ notYet }) => notYet)
    .map(({ period, group }) => [period, ...Object.values(group)].join(' '));
  if (cells.length === 0) return;
  const words: Text = { da: `Kan ikke måles endnu pr. ${asOf}`, en: `Not yet measurable as of ${asOf}` };
  err(`${say(words)}: ${cells.join(', ')}.\n`);
}

function columns(
  measure: Measure,
  keys: readonly GroupKey[],
  area: string,
  { language, say }: CommandContext,
): Column<Figure>[] {
  const shown = (value: number | null, { withheld }: Figure) =>
    withheld ? say(WITHHELD_WORD) : value === null ? '–' : displayNumber(value, {}, language);
  return [
    { name: 'period', heading: { da: 'Periode', en: 'Period' }, cell: (row) => row.period },
    { name: 'area', cell: () => area },
    ...keys.map(
      (key): Column<Figure> => ({ name: key, heading: GROUP_LABELS[key], cell: (row) => row.group[key] ?? null }),
    ),
    { name: 'numerator', cell: (row) => row.numerator },
    { name: 'denominator', cell: (row) => row.denominator },
    {
      name: 'value',
      heading: MEASURE_UNITS[measure.unit],
      cell: (row) => row.value,
      shown: (row) => shown(row.value, row),
      align: 'right',
    },
    {
      name: 'subjects',
      heading: { da: 'Antal bag', en: 'Subjects' },
      cell: (row) => row.subjects,
      shown: (row) => shown(row.subjects, row),
      align: 'right',
    },
  ];
}
