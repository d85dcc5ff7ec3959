/** A plan with what people have recorded about its goals since it was printed. */
import type { Goal } from '../plan/goal.ts';
import type { Plan } from '../plan/plan.ts';
import type { GoalEvent } from '../storage/readers/goal-events.ts';

/** The plan file's own follow-up first, then what was recorded. */
export function withFollowUp(plan: Plan, events: readonly GoalEvent[]): Plan {
  if (events.length === 0) return plan;
  const byGoal = Map.groupBy(events, ({ goal }) => goal);
  return { ...plan, goals: plan.goals.map((goal) => followedUp(goal, byGoal.get(goal.id) ?? [])) };
}

function followedUp(goal: Goal, events: readonly GoalEvent[]): Goal {
  const { evidence = [], milestones = [], ratings = [] } = goal;
  return {
    ...goal,
    evidence: [...evidence, ...ofKind(events, 'evidence').map(({ dated, text }) => ({ on: dated, text }))],
    milestones: [
      ...milestones,
      ...ofKind(events, 'milestone').map(({ dated, text, reachedOn }) => ({
        due: dated,
        text,
        ...(reachedOn !== null && { reached_on: reachedOn }),
      })),
    ],
    ratings: [
      ...ratings,
      ...ofKind(events, 'rating').flatMap(({ dated, rating, text }) =>
        rating === null ? [] : [{ on: dated, rating, reason: text }],
      ),
    ],
  };
}

function ofKind(events: readonly GoalEvent[], kind: GoalEvent['kind']): GoalEvent[] {
  return events.filter((event) => event.kind === kind);
}
