/** `pejl goals PLAN…`: the goals of plans with verdict and numbers as of a day, read straight from the plan files. */
import { municipality } from '../../core/areas/municipalities.ts';
import { nearestFirst } from '../../core/closest.ts';
import { type Day, parseDay, printDay } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import { printSpan } from '../../core/period-span.ts';
import { displayQuantity, type Unit } from '../../core/unit.ts';
import type { Verdict } from '../../core/verdict.ts';
import { evaluateGoal } from '../../plan/evaluate-goal.ts';
import type { Evaluation, Quantity, Reading } from '../../plan/evaluation.ts';
import type { Goal } from '../../plan/goal.ts';
import { answeredBy } from '../../plan/goal-register.ts';
import { readPlanFolder } from '../../plan/node/plan-files.ts';
import type { Plan } from '../../plan/plan.ts';
import { VERDICT_TEXTS } from '../../plan/verdict-text.ts';
import { readPublishedFolder } from '../../statistics/node/published-files.ts';
import { addressOf } from '../../statistics/published-table.ts';
import type { CommandContext, Configure } from '../command.ts';
import { cliErrors } from '../errors.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';
import { SHIPPED } from '../shipped.ts';

interface Options {
  readonly format: Format;
  readonly asOf?: string;
  readonly register?: string;
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  command
    .argument(
      '<plan...>',
      say({ da: 'planens id (se pejl plan list), eller all', en: 'id of the plan (see pejl plan list), or all' }),
    )
    .option(
      '--as-of <date>',
      say({
        da: 'kun hvad man vidste den dag (ÅÅÅÅ-MM-DD); ellers i dag',
        en: 'only what was known that day (YYYY-MM-DD); else today',
      }),
    )
    .option('--register <dir>', say({ da: 'mappe med et register', en: 'folder with a register' }));
  formatOption(command, context).action((plans: string[], options: Options) => goals(plans, options, context));
};

interface NumberInRow extends Quantity {
  readonly period: string;
  /** Expected or projected, not observed. */
  readonly expected: boolean;
  /** `table#row` of the published figure it was read from. */
  readonly figure: string | null;
}

interface GoalRow {
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
  readonly source: { readonly file: string; readonly lines: readonly string[]; readonly figure: string | null };
  readonly asOf: string;
}

async function goals(ids: readonly string[], options: Options, context: CommandContext): Promise<void> {
  if (options.register !== undefined) throw cliErrors.create('cli/no-register', { folder: options.register });
  const asOf = options.asOf === undefined ? context.today() : parseDay(options.asOf);
  const plans = readPlanFolder(SHIPPED.plans);
  const chosen = ids.includes('all') ? plans : ids.map((id) => findPlan(id, plans));
  const known = new Map(plans.map(({ id, printed }) => [id, printed.on]));
  const figures = readPublishedFolder(SHIPPED.published, known).flatMap((table) => table.figures);
  const tables = chosen.map((plan) =>
    plan.goals.map((goal) => rowOf(goal, plan, evaluateGoal(goal, plan, figures, asOf), asOf, context)),
  );
  if (options.format !== 'table') return printRows(tables.flat(), columns(context), options.format, context);
  for (const [index, plan] of chosen.entries()) {
    context.out(`${titleOf(plan, asOf, context)}\n`);
    await printRows(tables[index] ?? [], columns(context), 'table', context);
  }
}

function titleOf({ id, municipality: code, year }: Plan, asOf: Day, { language }: CommandContext): string {
  return `${municipality(code).name[language]} ${year} (${id}), ${displayDay(asOf, language)}`;
}

function findPlan(id: string, plans: readonly Plan[]): Plan {
  const found = plans.find((plan) => plan.id === id);
  if (found) return found;
  const known = plans.map((plan) => plan.id);
  throw cliErrors.create('cli/unknown-plan', { plan: id, closest: nearestFirst(id, known).slice(0, 3).join(', ') });
}

function rowOf(goal: Goal, plan: Plan, evaluation: Evaluation, asOf: Day, { say }: CommandContext): GoalRow {
  const { verdict, sentence, baseline, target, actual, gap, required } = evaluation;
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
    source: { file: plan.source, lines: goal.lines, figure: actual?.figure ? addressOf(actual.figure) : null },
    asOf: printDay(asOf),
  };
}

function numberOf(reading: Reading | null): NumberInRow | null {
  if (reading === null) return null;
  const { value, unit, period, expected = false, figure } = reading;
  return { value, unit, period: printSpan(period), expected, figure: figure ? addressOf(figure) : null };
}

function quantityOf(quantity: Quantity | null): Quantity | null {
  return quantity && { value: quantity.value, unit: quantity.unit };
}

function columns({ language, say }: CommandContext): readonly Column<GoalRow>[] {
  const shown = (quantity: { value: number; unit: Unit } | null, sign = false) =>
    quantity ? displayQuantity(quantity.value, quantity.unit, language, { signed: sign }) : '–';
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
    { name: 'reason', heading: { da: 'Hvorfor', en: 'Why' }, cell: (row) => row.reason, width: 52 },
    { name: 'forecast', cell: (row) => row.forecast },
    { name: 'source_file', cell: (row) => row.source.file },
    { name: 'source_lines', cell: (row) => row.source.lines.join(' ') },
    { name: 'source_figure', cell: (row) => row.source.figure },
    { name: 'as_of', cell: (row) => row.asOf },
  ];
}
