/** What every page says about its plan: whose, which year, how much is in it, and until when anything is known. */
import { municipality } from '../../core/areas/municipalities.ts';
import { printDay } from '../../core/day.ts';
import type { PlanHeadDto } from '../contract/plans.ts';
import type { PlanWithFigures } from '../evaluated-plan.ts';

export function planHeadDto({ plan, tables }: PlanWithFigures): PlanHeadDto {
  return {
    id: plan.id,
    municipality: { code: plan.municipality, name: municipality(plan.municipality).name.da },
    year: plan.year,
    kind: plan.kind,
    printed: { ...plan.printed, on: printDay(plan.printed.on) },
    counts: {
      goals: plan.goals.length,
      withNumber: plan.goals.filter(({ target }) => target !== undefined).length,
      initiatives: plan.initiatives.length,
      principles: plan.principles.length,
      tables: tables.length,
      figures: tables.reduce((sum, { figures }) => sum + figures.length, 0),
    },
    lastKnown: printDay(lastKnown({ plan, tables })),
  };
}

/** The newest of: the plan's printing, its figures, and the follow-up of its goals. */
function lastKnown({ plan, tables }: PlanWithFigures): number {
  const followUp = plan.goals.flatMap(({ evidence = [], milestones = [], ratings = [] }) => [
    ...evidence.map(({ on }) => on),
    ...milestones.map(({ reached_on }) => reached_on ?? plan.printed.on),
    ...ratings.map(({ on }) => on),
  ]);
  const figures = tables.flatMap((table) => table.figures.map(({ knownFrom }) => knownFrom));
  return [...followUp, ...figures].reduce((latest, day) => Math.max(latest, day), plan.printed.on);
}
