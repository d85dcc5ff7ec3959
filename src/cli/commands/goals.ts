/**
 * `pejl goals PLAN…`: the goals of plans with verdict and numbers as of a day, read straight from the plan files; with
 * `--register`, measured on a register wherever one can answer.
 */
import { municipality } from '../../core/areas/municipalities.ts';
import { nearestFirst } from '../../core/closest.ts';
import { type Day, parseDay } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import { evaluateGoal } from '../../plan/evaluate-goal.ts';
import { readPlanFolder } from '../../plan/node/plan-files.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OnRegister } from '../../plan/register/evaluate-on-register.ts';
import type { Figure } from '../../statistics/figure.ts';
import { readPublishedFolder } from '../../statistics/node/published-files.ts';
import type { CommandContext, Configure } from '../command.ts';
import { cliErrors } from '../errors.ts';
import { type LawOptions, lawOptions, readLaw } from '../law-option.ts';
import { goalColumns, goalRow } from '../print/goal-row.ts';
import { type Format, formatOption, printRows } from '../print/rows.ts';
import { openRegister, type RegisterOptions, registerOptions } from '../register-option.ts';
import { SHIPPED } from '../shipped.ts';

interface Options extends Partial<RegisterOptions>, LawOptions {
  readonly format: Format;
  readonly asOf?: string;
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
    );
  lawOptions(registerOptions(command, context, { optional: true }), context);
  formatOption(command, context).action((plans: string[], options: Options) => goals(plans, options, context));
};

async function goals(ids: readonly string[], options: Options, context: CommandContext): Promise<void> {
  const asOf = options.asOf === undefined ? context.today() : parseDay(options.asOf);
  const plans = readPlanFolder(SHIPPED.plans);
  const chosen = ids.includes('all') ? plans : ids.map((id) => findPlan(id, plans));
  const known = new Map(plans.map(({ id, printed }) => [id, printed.on]));
  const figures = readPublishedFolder(SHIPPED.published, known).flatMap((table) => table.figures);
  const onRegister = await measuredGoals(chosen, figures, asOf, options, context);
  const tables = chosen.map((plan) =>
    plan.goals.map((goal) => {
      const published = evaluateGoal(goal, plan, figures, asOf);
      return goalRow(goal, plan, published, onRegister.get(goal.id), asOf, context);
    }),
  );
  if (options.format !== 'table') return printRows(tables.flat(), goalColumns(context), options.format, context);
  for (const [index, plan] of chosen.entries()) {
    context.out(`${titleOf(plan, asOf, context)}\n`);
    await printRows(tables[index] ?? [], goalColumns(context), 'table', context);
  }
}

/** By goal; empty without a register. What measures is only loaded when it is needed. */
async function measuredGoals(
  plans: readonly Plan[],
  figures: readonly Figure[],
  asOf: Day,
  { register: folder, ...options }: Options,
  context: CommandContext,
): Promise<ReadonlyMap<string, OnRegister>> {
  if (folder === undefined) return new Map();
  const [{ loadMeasures }, { evaluateOnRegister }, { fold }] = await Promise.all([
    import('../../measures/node/load-measures.ts'),
    import('../../plan/register/evaluate-on-register.ts'),
    import('../../measures/fold.ts'),
  ]);
  const { register, marker } = await openRegister({ ...options, register: folder }, context);
  const asked = {
    register,
    law: readLaw(options, context),
    measures: await loadMeasures(),
    isSynthetic: marker !== null,
  };
  const found = new Map<string, OnRegister>();
  for (const plan of plans) {
    for (const each of await evaluateOnRegister(plan, figures, asked, asOf, fold)) found.set(each.goal, each);
  }
  return found;
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
