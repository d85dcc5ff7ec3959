/** What a plan says of the measures of the register, held against the catalogue. */
import { area } from '../../core/areas/areas.ts';
import { nearestFirst } from '../../core/closest.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { GROUP_KEYS } from '../../measures/group.ts';
import { allowedValues } from '../../measures/group-values.ts';
import type { Measure } from '../../measures/measure.ts';
import { type PlanErrorCode, planErrors } from '../errors.ts';
import type { Goal } from '../goal.ts';
import type { Answered } from '../goal-register.ts';
import type { Plan } from '../plan.ts';
import { unitsAgree } from '../register/register-unit.ts';
import type { FieldPath, PlanDocument } from './plan-document.ts';

export function checkMeasures(plan: Plan, document: PlanDocument, measures: readonly Measure[]): PejlError[] {
  const errors: PejlError[] = [];
  const report: Report = (code, path, facts) => {
    errors.push(planErrors.create(code, facts, document.placeOf(path)));
  };
  plan.goals.forEach((goal, index) => {
    const { register } = goal;
    if (!register) return;
    const at = ['goals', index, 'register'];
    register.see_also?.forEach((id, position) => {
      find(id, measures, [...at, 'see_also', position], report);
    });
    if (register.fit === 'none') return;
    const measure = find(register.measure, measures, [...at, 'measure'], report);
    if (measure) checkAnswer(goal, register, measure, at, report);
  });
  return errors;
}

type Report = (code: PlanErrorCode, path: FieldPath, facts: Readonly<Record<string, string>>) => void;

function find(id: string, measures: readonly Measure[], path: FieldPath, report: Report): Measure | undefined {
  const found = measures.find((measure) => measure.id === id);
  if (found) return found;
  const ids = measures.map((measure) => measure.id);
  report('plan/unknown-measure', path, { value: id, closest: nearestFirst(id, ids).slice(0, 3).join(', ') });
  return undefined;
}

function checkAnswer(goal: Goal, register: Answered, measure: Measure, at: FieldPath, report: Report): void {
  const { only = {}, periods, against } = register;
  for (const [group, values] of Object.entries(only)) checkGroup(measure, group, values, at, report);
  for (const [key, values] of Object.entries(measure.always ?? {})) {
    // Parts of one count add up; follow-ups of the same persons after 26 and 52 weeks do not.
    if (only[key]?.length === 1 || (only[key] && measure.denominator)) continue;
    const facts = { measure: measure.id, group: key, allowed: values.join(', ') };
    report('plan/group-not-chosen', [...at, 'only', ...(only[key] ? [key] : [])], facts);
  }
  periods.forEach((value, position) => {
    if (measure.grains.includes(value)) return;
    const facts = { measure: measure.id, value, allowed: measure.grains.join(', ') };
    report('plan/measure-period', [...at, 'periods', position], facts);
  });
  if (!unitsAgree(measure.unit, goal, register)) {
    const facts = { measure: measure.id, value: measure.unit, unit: goal.measure?.unit ?? '' };
    report('plan/measure-unit', [...at, 'measure'], facts);
  }
  if (against !== undefined && !isArea(against)) {
    report('plan/unknown-comparison-area', [...at, 'against'], { value: against });
  }
}

function checkGroup(measure: Measure, group: string, values: readonly string[], at: FieldPath, report: Report): void {
  const key = GROUP_KEYS.find((each) => each === group);
  if (!key || !measure.groups.includes(key)) {
    const facts = { measure: measure.id, value: group, allowed: measure.groups.join(', ') };
    report('plan/unknown-measure-group', [...at, 'only', group], facts);
    return;
  }
  values.forEach((value, position) => {
    const allowed = allowedValues(measure, key);
    if (!allowed || allowed.includes(value)) return;
    const nearest = nearestFirst(value, allowed);
    const facts = { measure: measure.id, group: key, value, closest: nearest[0] ?? '', allowed: some(nearest) };
    report('plan/unknown-group-value', [...at, 'only', group, position], facts);
  });
}

const SHOWN = 12;

function some(values: readonly string[]): string {
  return `${values.slice(0, SHOWN).join(', ')}${values.length > SHOWN ? ' …' : ''}`;
}

function isArea(code: string): boolean {
  try {
    area(code);
    return true;
  } catch (error) {
    if (error instanceof PejlError) return false;
    throw error;
  }
}
