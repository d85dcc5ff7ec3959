/** A measure as the catalogue tells of it, and the goals of plans that it answers. */
import { municipality } from '../../core/areas/municipalities.ts';
import { GROUP_LABELS, type GroupKey } from '../../measures/group.ts';
import { MEASURE_THEMES, MEASURE_UNITS, type Measure } from '../../measures/measure.ts';
import { answeredBy } from '../../plan/goal-register.ts';
import type { CataloguedMeasureDto, MeasureHeadDto } from '../contract/measures.ts';
import type { PlanWithFigures } from '../evaluated-plan.ts';

export function measureHeadDto(measure: Measure): MeasureHeadDto {
  const { id, title, theme, subject, unit, better, grains, groups, always, definition, source, unknown } = measure;
  return {
    id,
    title,
    theme: { id: theme, title: MEASURE_THEMES[theme] },
    subject,
    unit: { id: unit, title: MEASURE_UNITS[unit] },
    better,
    grains: grains as MeasureHeadDto['grains'],
    groups: groups.map((key) => ({ key, title: GROUP_LABELS[key] })),
    always: Object.keys(always ?? {}) as GroupKey[],
    definition,
    source,
    needs: [...measure.needs],
    absentIsZero: measure.denominator !== undefined,
    unknown: unknown ?? null,
  };
}

export function cataloguedMeasureDto(measure: Measure, plans: readonly PlanWithFigures[]): CataloguedMeasureDto {
  const goals = plans.flatMap(({ plan }) =>
    plan.goals
      .filter((goal) => answeredBy(goal.register)?.measure === measure.id)
      .map(({ id, title }) => ({
        plan: plan.id,
        municipality: municipality(plan.municipality).name.da,
        year: plan.year,
        goal: id,
        title,
      })),
  );
  return { ...measureHeadDto(measure), goals };
}
