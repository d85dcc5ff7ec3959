/** One theme: what each plan sets there. */
import { Link } from '@tanstack/react-router';
import type { ComparisonDto } from '../../api/contract/plans.ts';
import { useWords } from '../language.ts';

type ThemeDto = ComparisonDto['themes'][number];
type Cell = ThemeDto['cells'][number];

interface Props {
  readonly theme: ThemeDto;
  readonly plans: ComparisonDto['plans'];
}

export function Theme({ theme, plans }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="theme" aria-labelledby={theme.id}>
      <h3 id={theme.id} className="theme__heading">
        {words.in(theme.title)}
      </h3>
      <ul className="theme__plans">
        {plans.map((plan) => {
          const cell = theme.cells.find((candidate) => candidate.plan === plan.id);
          return (
            <li key={plan.id} className="theme__plan">
              <h4 className="theme__name">
                {t('plan.of', { name: plan.municipality.name, year: plan.year })}
                <span className="theme__count">{cell?.goals.length ?? 0}</span>
              </h4>
              {cell ? <CellGoals cell={cell} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** So many goals stand open; the rest of a long list is folded. */
const OPEN = 5;

function CellGoals({ cell }: { readonly cell: Cell }) {
  const words = useWords();
  const { t } = words;
  const [open, folded] = [cell.goals.slice(0, OPEN), cell.goals.slice(OPEN)];
  return (
    <>
      {cell.ministerialGoals.map(({ number, title }) => (
        <p key={number} className="theme__minister">
          {t('compare.ministerial-goal', { number })} {words.in(title)}
        </p>
      ))}
      {cell.withoutLocalGoal ? <p className="theme__without">{words.in(cell.withoutLocalGoal)}</p> : null}
      {cell.goals.length === 0 && !cell.withoutLocalGoal ? (
        <p className="theme__without">{t('compare.no-goal')}</p>
      ) : null}
      <GoalList goals={open} plan={cell.plan} />
      {folded.length > 0 ? (
        <details className="theme__more">
          <summary>{t('compare.more', { count: folded.length })}</summary>
          <GoalList goals={folded} plan={cell.plan} />
        </details>
      ) : null}
    </>
  );
}

function GoalList({ goals, plan }: { readonly goals: Cell['goals']; readonly plan: string }) {
  const words = useWords();
  return (
    <ul className="theme__goals">
      {goals.map((goal) => (
        <li key={goal.id} className={`theme__goal${goal.shape === null ? ' theme__goal--words' : ''}`}>
          <Link to="/$lang/plan/$plan/maal/$goal" params={{ lang: words.lang, plan, goal: goal.id }} search={{}}>
            {words.in(goal.title)}
          </Link>
          <span className="theme__shape">{words.in(goal.shapeLabel)}</span>
          {goal.shape === null ? null : <span className="theme__target">{words.in(goal.targetText)}</span>}
        </li>
      ))}
    </ul>
  );
}
