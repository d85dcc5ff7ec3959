/** What a measure says, and two answers of it side by side. */
import { printDay } from '../../core/day.ts';
import { daysOf, lastDayOf, type Period, printPeriod } from '../../core/period.ts';
import { GROUP_LABELS, type GroupKey } from '../../measures/group.ts';
import type { Measure } from '../../measures/measure.ts';
import { valueLabel } from '../../measures/value-labels.ts';
import type { Figure } from '../../measures/withholding/figure.ts';
import { reachOf } from '../../register/coverage.ts';
import type {
  GrainDto,
  MeasureAnswerDto,
  MeasureCellDto,
  MeasureComparisonDto,
  MeasureRowDto,
} from '../contract/measures.ts';
import type { MeasureAnswer } from '../measure-answers.ts';
import { measureHeadDto } from './measure-head.ts';
import { registerHeadDto } from './register-head.ts';

export function measureAnswerDto(answer: MeasureAnswer): MeasureAnswerDto {
  return {
    ...askedDto([answer]),
    only: answer.only,
    registers: answer.registers.map(registerHeadDto),
    rows: answer.rows.map(rowDto),
    notMeasurable: notMeasurableDto(answer),
    withheld: answer.withheld,
  };
}

export function measureComparisonDto(one: MeasureAnswer, other: MeasureAnswer): MeasureComparisonDto {
  const { measure } = one.question;
  const [left, right] = [one, other].map(({ rows }) => new Map(rows.map((row) => [placeOf(row), rowDto(row)])));
  const places = new Map([...one.rows, ...other.rows].map((row) => [placeOf(row), row]));
  const rows = [...places].map(([place, { period, group }]) => {
    const cells = [left!, right!].map((cellsAt) => cellOf(cellsAt.get(place)) ?? absent(measure));
    return { period, group, one: cells[0]!, other: cells[1]!, difference: difference(cells[0]!, cells[1]!) };
  });
  return {
    ...askedDto([one, other]),
    one: { only: one.only, registers: one.registers.map(registerHeadDto) },
    other: { only: other.only, registers: other.registers.map(registerHeadDto) },
    rows,
    notMeasurable: notMeasurableDto(one) ?? notMeasurableDto(other),
    withheld: one.withheld ?? other.withheld,
  };
}

function askedDto(answers: readonly [MeasureAnswer, ...MeasureAnswer[]]) {
  const [{ question }] = answers;
  const { measure, periods, by, asOf } = question;
  return {
    measure: measureHeadDto(measure),
    grain: periods[0].grain as GrainDto,
    from: printPeriod(periods[0]),
    to: printPeriod(periods.at(-1)!),
    asOf: printDay(asOf),
    by: [...by],
    periods: periods.map((period) => ({ period: printPeriod(period), covered: coveredOf(period, answers) })),
    groups: measure.groups.map((key) => ({ key, title: GROUP_LABELS[key], values: valuesDto(key, answers) })),
  };
}

function valuesDto(key: GroupKey, answers: readonly MeasureAnswer[]) {
  const values = new Set(answers.flatMap((answer) => answer.values.get(key) ?? []));
  return [...values].map((value) => ({ value, title: valueLabel(key, value) }));
}

/** By the register that knows least. */
function coveredOf(period: Period, answers: readonly MeasureAnswer[]): 'whole' | 'part' | 'none' {
  const ends = answers.flatMap(({ question, registers }) => [
    question.asOf,
    ...registers.map(({ live }) => reachOf(live.register) ?? question.asOf),
  ]);
  const known = Math.min(...ends);
  if (known >= lastDayOf(period)) return 'whole';
  return known >= daysOf(period).from ? 'part' : 'none';
}

function notMeasurableDto({ notMeasurable }: MeasureAnswer): MeasureAnswerDto['notMeasurable'] {
  if (notMeasurable === null) return null;
  const { municipality, why } = notMeasurable;
  return { municipality, code: why.code, text: why.text };
}

function rowDto({ period, group, notYet, withheld, ...counted }: Figure): MeasureRowDto {
  const nothing = { ...counted, value: null, numerator: null, denominator: null };
  if (withheld) return { period, group, state: 'withheld', ...nothing };
  if (notYet) return { period, group, state: 'not-yet', ...nothing };
  const state = counted.value !== null ? 'known' : counted.denominator === null ? 'unknown' : 'nobody';
  return { period, group, state, ...counted };
}

function cellOf(row: MeasureRowDto | undefined): MeasureCellDto | undefined {
  if (row === undefined) return undefined;
  const { period: _, group: _group, ...cell } = row;
  return cell;
}

/** What a row that is left out says. */
function absent({ denominator }: Measure): MeasureCellDto {
  const nothing = { numerator: 0, denominator: null, subjects: 0, unknown: 0 };
  return denominator ? { state: 'known', value: 0, ...nothing } : { state: 'nobody', value: null, ...nothing };
}

function difference({ value: one }: MeasureCellDto, { value: other }: MeasureCellDto): number | null {
  return one === null || other === null ? null : other - one;
}

function placeOf({ period, group }: Figure): string {
  return `${period} ${Object.entries(group).sort().join(' ')}`;
}
