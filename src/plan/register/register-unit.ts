/** The unit of a register measure in the words of plans. */
import type { Unit } from '../../core/unit.ts';
import type { MeasureUnit } from '../../measures/measure.ts';
import type { Goal } from '../goal.ts';
import type { Answered } from '../goal-register.ts';

/** The first is what a figure is in when the goal does not say. */
const UNITS: Readonly<Record<MeasureUnit, readonly [Unit, ...Unit[]]>> = {
  'full-time-persons': ['full-time-persons'],
  persons: ['persons'],
  forloeb: ['courses'],
  activities: ['courses', 'fleksjob', 'jobs'],
  hires: ['recruitments'],
  percent: ['percent'],
  weeks: ['weeks'],
  'per-person': ['not-stated'],
  'person-weeks': ['weeks'],
  oere: ['dkk'],
};

const OERE_IN_A_KRONE = 100;

/** What a figure of the measure is in: activities that a goal calls flex jobs are flex jobs. */
export function registerUnit(unit: MeasureUnit, goal: Goal): Unit {
  const wanted = goal.measure?.unit;
  return UNITS[unit].find((each) => each === wanted) ?? UNITS[unit][0];
}

/** Øre become kroner. */
export function inRegisterUnit(value: number, unit: MeasureUnit): number {
  return unit === 'oere' ? value / OERE_IN_A_KRONE : value;
}

/** Ranks and growth are worked out of figures in any unit; else a difference of units must be said. */
export function unitsAgree(unit: MeasureUnit, goal: Goal, register: Answered): boolean {
  const wanted = goal.measure?.unit;
  if (wanted === undefined || wanted === 'not-stated' || register.as === 'rank') return true;
  if (UNITS[unit].includes(wanted)) return true;
  return register.fit === 'near' && register.differs.some(({ about }) => about === 'unit');
}
