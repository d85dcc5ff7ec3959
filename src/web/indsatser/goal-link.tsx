/** A goal with its verdict, as an initiative names it. */
import { Link } from '@tanstack/react-router';
import type { InitiativeDto } from '../../api/contract/plans.ts';
import { useWords } from '../language.ts';
import { VerdictMark } from '../parts/verdict.tsx';

interface Props {
  readonly goal: InitiativeDto['goals'][number];
  readonly plan: string;
}

export function GoalLink({ goal, plan }: Props) {
  const words = useWords();
  return (
    <span className="goal-link">
      <VerdictMark verdict={goal.verdict} />
      <Link to="/$lang/plan/$plan/maal/$goal" params={{ lang: words.lang, plan, goal: goal.id }} search={{}}>
        {words.in(goal.title)}
      </Link>
    </span>
  );
}
