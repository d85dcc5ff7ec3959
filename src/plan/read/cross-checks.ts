/** What no single field can tell: ids that meet, goals that exist, numbers that fit together. */
import { isMunicipalityCode, MUNICIPALITIES } from '../../core/areas/municipalities.ts';
import { nearestFirst } from '../../core/closest.ts';
import type { PejlError } from '../../core/errors/pejl-error.ts';
import { type PlanErrorCode, planErrors } from '../errors.ts';
import type { Goal } from '../goal.ts';
import type { Plan } from '../plan.ts';
import type { FieldPath, PlanDocument } from './plan-document.ts';

export function crossCheck(plan: Plan, document: PlanDocument): PejlError[] {
  const errors: PejlError[] = [];
  const report = (code: PlanErrorCode, path: FieldPath, facts: Readonly<Record<string, string | number>>) => {
    errors.push(planErrors.create(code, facts, document.placeOf(path)));
  };
  checkMunicipality(plan, report);
  checkIds(plan, document, report);
  checkGoalReferences(plan, report);
  checkParts(plan, report);
  checkMinisterialGoals(plan, report);
  plan.goals.forEach((goal, index) => {
    checkTarget(goal, ['goals', index], report);
  });
  return errors;
}

type Report = (code: PlanErrorCode, path: FieldPath, facts: Readonly<Record<string, string | number>>) => void;

function checkMunicipality({ id, municipality }: Plan, report: Report): void {
  if (isMunicipalityCode(municipality)) return;
  const nameInId = id.replace(/-\d{4}$/, '');
  const closest = nearestFirst(
    nameInId,
    MUNICIPALITIES.map(({ name }) => name.da),
  )[0];
  const code = MUNICIPALITIES.find(({ name }) => name.da === closest)?.id;
  report('plan/unknown-municipality', ['municipality'], { value: municipality, closest: `${closest} (${code})` });
}

const ID_LETTER = { goals: 'g', initiatives: 'i', principles: 'p' } as const;

function checkIds(plan: Plan, document: PlanDocument, report: Report): void {
  const first = new Map<string, number>();
  for (const list of ['goals', 'initiatives', 'principles'] as const) {
    const prefix = `${plan.id}-${ID_LETTER[list]}-`;
    plan[list].forEach(({ id }, index) => {
      const path = [list, index, 'id'];
      const earlier = first.get(id);
      if (earlier !== undefined) report('plan/double-id', path, { value: id, first: earlier });
      else first.set(id, document.placeOf(path).line ?? 0);
      if (!id.startsWith(prefix)) report('plan/id-prefix', path, { value: id, prefix });
    });
  }
}

function checkGoalReferences(plan: Plan, report: Report): void {
  const ids = plan.goals.map(({ id }) => id);
  const known = new Set(ids);
  const check = (id: string, path: FieldPath) => {
    if (!known.has(id)) report('plan/unknown-goal', path, { value: id, closest: nearestFirst(id, ids)[0] ?? '' });
  };
  plan.goals.forEach(({ part_of }, index) => {
    if (part_of !== undefined) check(part_of, ['goals', index, 'part_of']);
  });
  for (const list of ['initiatives', 'principles'] as const) {
    plan[list].forEach(({ goals }, index) => {
      goals?.forEach((id, position) => {
        check(id, [list, index, 'goals', position]);
      });
    });
  }
}

function checkParts({ goals }: Plan, report: Report): void {
  const whole = new Map(goals.map(({ id, part_of }) => [id, part_of]));
  goals.forEach(({ id }, index) => {
    const ring = [id];
    for (let next = whole.get(id); next !== undefined && !ring.includes(next); next = whole.get(next)) ring.push(next);
    const last = ring.at(-1);
    if (last !== undefined && whole.get(last) === id) {
      report('plan/part-of-itself', ['goals', index, 'part_of'], { value: id, ring: [...ring, id].join(' → ') });
    }
  });
}

function checkMinisterialGoals(plan: Plan, report: Report): void {
  const numbers = plan.ministerial_goals.map(({ number }) => number);
  const check = (value: number, path: FieldPath) => {
    if (!numbers.includes(value)) report('plan/unknown-ministerial-goal', path, { value, allowed: numbers.join(', ') });
  };
  numbers.forEach((number, index) => {
    if (numbers.indexOf(number) === index) return;
    report('plan/double-ministerial-goal', ['ministerial_goals', index, 'number'], { value: number });
  });
  plan.without_local_goal.forEach(({ ministerial_goal }, index) => {
    if (ministerial_goal !== undefined) check(ministerial_goal, ['without_local_goal', index, 'ministerial_goal']);
  });
  for (const list of ['goals', 'initiatives'] as const) {
    plan[list].forEach(({ ministerial_goals }, index) => {
      ministerial_goals?.forEach((number, position) => {
        check(number, [list, index, 'ministerial_goals', position]);
      });
    });
  }
}

function checkTarget({ id, measure, target, open_questions }: Goal, at: FieldPath, report: Report): void {
  if (!target) return;
  if (!measure) {
    report('plan/target-without-measure', [...at, 'target'], { where: id });
    return;
  }
  const unitIsOpen = open_questions?.some(({ about }) => about === 'unit') ?? false;
  if ('unit' in target && target.unit !== measure.unit && !unitIsOpen) {
    report('plan/unit-mismatch', [...at, 'target', 'unit'], { value: target.unit, measure: measure.unit });
  }
  if (target.shape === 'rank' && (target.value < 1 || target.value > target.of)) {
    report('plan/impossible-rank', [...at, 'target', 'value'], { value: target.value, of: target.of });
  }
  if (target.shape === 'against-area' && target.equivalent_rank) {
    const { value, of } = target.equivalent_rank;
    if (value < 1 || value > of) report('plan/impossible-rank', [...at, 'target', 'equivalent_rank'], { value, of });
  }
  if (target.shape === 'deadline') {
    const { from, to } = target.within;
    if (from !== undefined && from > to) report('plan/deadline-backwards', [...at, 'target', 'within'], { from, to });
  }
}
