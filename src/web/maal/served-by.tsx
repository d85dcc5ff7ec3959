/** What works towards the goal: its parts, and the initiatives. */
import { Link } from '@tanstack/react-router';
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { useWords } from '../language.ts';
import { VerdictMark } from '../parts/verdict.tsx';

export function ServedBy({ detail }: { readonly detail: GoalDetailDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { plan, goal, parts, initiatives } = detail;
  return (
    <>
      {goal.partOf ? (
        <p>
          <Link to="/$lang/plan/$plan/maal/$goal" params={{ lang, plan: plan.id, goal: goal.partOf }} search={{}}>
            {t('goal.to-whole')}
          </Link>
        </p>
      ) : null}
      {parts.length > 0 ? (
        <section aria-labelledby="dele">
          <h2 id="dele">{t('goal.parts')}</h2>
          <ul className="plain-list">
            {parts.map((part) => (
              <li key={part.id}>
                <VerdictMark verdict={part.verdict} />{' '}
                <Link to="/$lang/plan/$plan/maal/$goal" params={{ lang, plan: plan.id, goal: part.id }} search={{}}>
                  {words.in(part.title)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="indsatser">
        <h2 id="indsatser">{t('goal.initiatives', { count: initiatives.length })}</h2>
        {initiatives.length === 0 ? <p>{t('goal.no-initiatives')}</p> : null}
        <ul className="plain-list">
          {initiatives.map((initiative) => (
            <li key={initiative.id}>
              <Link to="/$lang/plan/$plan/indsatser" params={{ lang, plan: plan.id }} search={{}} hash={initiative.id}>
                {words.in(initiative.title)}
              </Link>{' '}
              <span className="quiet">{words.in(initiative.type)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
