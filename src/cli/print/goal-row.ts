/** A goal as a row: the verdict on the register where it is measured there, else on what was published; and the two compared. */
import { type Day, printDay } from '../../core/day.ts';
import { printSpan } from '../../core/period-span.ts';
import { displayQuantity, type Unit } from '../../core/unit.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Evaluation, Quantity, Reading } from '../../plan/evaluation.ts';
import type { Goal } from '../../plan/goal.ts';
import { answeredBy } from '../../plan/goal-register.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CauseKind } from '../../plan/register/compare.ts';
import type { OnRegister } from '../../plan/register/evaluate-on-register.ts';
import { VERDICT_TEXTS } from '../../plan/verdict-text.ts';
import { addressOf } from '../../statistics/published-table.ts';
import type { CommandContext } from '../command.ts';
import type { Column } from './rows.ts';

interface NumberInRow extends Quantity {
  readonly period: string;
  /** Expected or projected, not observed. */
  readonly expected: boolean;
  /** `table#row` of the published figure it was read from. */
  readonly figure: string | null;
}

interface Told {
  readonly status: Verdict;
  readonly reason: string;
  readonly actual: NumberInRow | null;
}

interface ComparisonInRow {
  /** Where the goal is printed, and the published figure that tells of it. */
  readonly printed: { readonly file: string; readonly lines: readonly string[]; readonly figure: string | null };
  readonly published: Told;
  /** `null`: no register was given. `status` is `null` where it cannot measure the goal; `reason` says what is missing. */
  readonly register:
    | (Omit<Told, 'status'> & {
        readonly status: Verdict | null;
        readonly fit: 'exact' | 'near' | 'none' | null;
        readonly only: Readonly<Record<string, readonly string[]>>;
        readonly subjects: number | null;
      })
    | null;
  /** The two about the same period in the same unit, and how far apart; `null` where there are no such two. */
  readonly difference:
    | (Quantity & {
        readonly percent: number | null;
        readonly published: NumberInRow;
        readonly register: NumberInRow;
      })
    | null;
  readonly causes: readonly { readonly about: CauseKind; readonly text: string }[];
}

export interface GoalRow {
  readonly goal: string;
  readonly title: string;
  readonly measure: string | null;
  readonly status: Verdict;
  readonly reason: string;
  readonly baseline: NumberInRow | null;
  readonly target: NumberInRow | null;
  readonly actual: NumberInRow | null;
  readonly gap: Quantity | null;
  readonly required: Quantity | null;
  readonly forecast: null;
  readonly source: 'register' | 'published';
  readonly asOf: string;
  readonly comparison: ComparisonInRow;
}

export function goalRow(
  goal: Goal,
  plan: Plan,
  published: Evaluation,
  onRegister: OnRegister | undefined,
  asOf: Day,
  { say }: CommandContext,
): GoalRow {
  const measured = onRegister?.evaluation?.actual ? onRegister.evaluation : undefined;
  const { verdict, sentence, baseline, target, actual, gap, required } = measured ?? published;
  return {
    goal: goal.id,
    title: say(goal.title),
    measure: answeredBy(goal.register)?.measure ?? null,
    status: verdict,
    reason: say(sentence),
    baseline: numberOf(baseline),
    target: numberOf(target),
    actual: numberOf(actual),
    gap: quantityOf(gap),
    required: quantityOf(required),
    forecast: null,
    source: measured ? 'register' : 'published',
    asOf: printDay(asOf),
    comparison: {
      printed: {
        file: plan.source,
        lines: goal.lines,
        figure: published.actual?.figure ? addressOf(published.actual.figure) : null,
      },
      published: { status: published.verdict, reason: say(published.sentence), actual: numberOf(published.actual) },
      register: onRegister ? registerOf(goal, onRegister, say) : null,
      difference: differenceOf(onRegister),
      causes: (onRegister?.comparison?.causes ?? []).map(({ about, text }) => ({ about, text: say(text) })),
    },
  };
}

function registerOf(
  { register }: Goal,
  { evaluation, why, series }: OnRegister,
  say: CommandContext['say'],
): ComparisonInRow['register'] {
  const text = evaluation?.sentence ?? why;
  const actual = numberOf(evaluation?.actual ?? null);
  const newest = series.findLast(({ period }) => printSpan(period) === actual?.period);
  return {
    status: evaluation?.verdict ?? null,
    reason: text ? say(text) : '',
    actual,
    fit: register?.fit ?? null,
    only: answeredBy(register)?.only ?? {},
    subjects: newest?.subjects ?? null,
  };
}

function differenceOf(onRegister: OnRegister | undefined): ComparisonInRow['difference'] {
  const comparison = onRegister?.comparison;
  if (!comparison?.difference) return null;
  const { difference, percent, published, register } = comparison;
  const [theirs, ours] = [numberOf(published), numberOf(register)];
  return theirs && ours && { ...difference, percent, published: theirs, register: ours };
}

function numberOf(reading: Reading | null): NumberInRow | null {
  if (reading === null) return null;
  const { value, unit, period, expected = false, figure } = reading;
  const isPrinted = figure && figure.printed !== '';
  return { value, unit, period: printSpan(period), expected, figure: isPrinted ? addressOf(figure) : null };
}

function quantityOf(quantity: Quantity | null): Quantity | null {
  return quantity && { value: quantity.value, unit: quantity.unit };
}

export function goalColumns({ language, say }: CommandContext): readonly Column<GoalRow>[] {
  const shown = (quantity: { value: number; unit: Unit } | null, sign = false) =>
    quantity ? displayQuantity(quantity.value, quantity.unit, language, { signed: sign }) : '–';
  const fromRegister = say({ da: 'Registret', en: 'Register' });
  return [
    { name: 'goal', cell: (row) => row.goal },
    { name: 'title', heading: { da: 'Mål', en: 'Goal' }, cell: (row) => row.title, width: 34 },
    { name: 'measure', cell: (row) => row.measure },
    {
      name: 'status',
      heading: { da: 'Status', en: 'Status' },
      cell: (row) => row.status,
      shown: (row) => say(VERDICT_TEXTS[row.status]),
      width: 15,
    },
    { name: 'baseline', cell: (row) => row.baseline?.value ?? null },
    {
      name: 'target',
      heading: { da: 'Målsætning', en: 'Target' },
      cell: (row) => row.target?.value ?? null,
      shown: (row) => shown(row.target),
      width: 18,
    },
    {
      name: 'actual',
      heading: { da: 'Nu', en: 'Now' },
      cell: (row) => row.actual?.value ?? null,
      shown: (row) => shown(row.actual),
      width: 18,
    },
    { name: 'actual_period', cell: (row) => row.actual?.period ?? null },
    { name: 'gap', cell: (row) => row.gap?.value ?? null },
    { name: 'required', cell: (row) => row.required?.value ?? null },
    { name: 'unit', cell: (row) => (row.target ?? row.actual ?? row.baseline)?.unit ?? null },
    {
      name: 'reason',
      heading: { da: 'Hvorfor', en: 'Why' },
      cell: (row) => row.reason,
      shown: (row) =>
        [row.source === 'register' ? `${fromRegister}: ${row.reason}` : row.reason, lacking(row)].join(''),
      width: 52,
    },
    { name: 'forecast', cell: (row) => row.forecast },
    { name: 'source', cell: (row) => row.source },
    { name: 'source_file', cell: (row) => row.comparison.printed.file },
    { name: 'source_lines', cell: (row) => row.comparison.printed.lines.join(' ') },
    { name: 'source_figure', cell: (row) => row.comparison.printed.figure },
    { name: 'published_actual', cell: (row) => row.comparison.published.actual?.value ?? null },
    { name: 'register_reason', cell: (row) => row.comparison.register?.reason ?? null },
    { name: 'difference', cell: (row) => row.comparison.difference?.value ?? null },
    { name: 'difference_percent', cell: (row) => row.comparison.difference?.percent ?? null },
    { name: 'causes', cell: (row) => row.comparison.causes.map(({ about }) => about).join(' ') },
    { name: 'as_of', cell: (row) => row.asOf },
  ];
}

/** What the register lacks, after what was published. */
function lacking({ source, comparison: { register } }: GoalRow): string {
  return source === 'published' && register ? ` ${register.reason}` : '';
}
