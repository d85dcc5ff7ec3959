/** One goal on one day, with all that was known about it then: what every evaluator is given. */
import type { Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { Evaluation, Reading } from '../evaluation.ts';
import type { Goal } from '../goal.ts';
import type { Plan } from '../plan.ts';
import type { Target } from '../target.ts';
import type { Known } from './known.ts';

export interface GoalCase<T extends Target = Target> extends Known {
  readonly goal: Goal;
  readonly target: T;
  readonly plan: Plan;
  readonly asOf: Day;
  /** Where the target itself is printed. */
  readonly targetFigure: Figure | undefined;
}

/** What an evaluator finds; the rest of the evaluation is the same for every shape. */
export type Finding = Pick<Evaluation, 'verdict' | 'why' | 'sentence'> & {
  readonly target?: Reading | null;
  readonly actual?: Reading | null;
  readonly gap?: Evaluation['gap'];
  readonly behind?: boolean | null;
  readonly required?: Evaluation['required'];
  readonly path?: readonly Reading[];
  readonly remarks?: readonly Text[];
  /** Readings the finding rests on besides baseline and actual. */
  readonly used?: readonly Reading[];
};
