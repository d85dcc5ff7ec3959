/** Where to act: the goals off course, widest gap first, and what knowledge is missing to judge the rest. */
import { Link } from '@tanstack/react-router';
import type { GoalSummaryDto } from '../../api/contract/plans.ts';
import { useWords } from '../language.ts';
import { VerdictMark, whyWord } from '../parts/verdict.tsx';
import { useThisPlan } from '../plan/this-plan.ts';
import { actionFirst, whatIsMissing } from './goals-in-view.ts';

const SHOWN = 4;

export function ActionFirst({ goals }: { readonly goals: readonly GoalSummaryDto[] }) {
  const words = useWords();
  const { t } = words;
  const urgent = actionFirst(goals);
  const missing = whatIsMissing(goals);
  return (
    <div className="first">
      <section className="first__act" aria-labelledby="handling">
        <h2 id="handling">{t('overview.act-first')}</h2>
        {urgent.length === 0 ? (
          <p>{goals.some(({ shape }) => shape !== null) ? t('overview.nothing-urgent') : t('overview.no-numbers')}</p>
        ) : null}
        <ul className="first__list">
          {urgent.slice(0, SHOWN).map((goal) => (
            <UrgentGoal key={goal.id} goal={goal} />
          ))}
        </ul>
        {urgent.length > SHOWN ? (
          <p className="quiet">{t('overview.more-urgent', { count: urgent.length - SHOWN })}</p>
        ) : null}
      </section>
      {missing.length > 0 ? (
        <section className="first__missing" aria-labelledby="mangler">
          <h2 id="mangler">{t('overview.missing')}</h2>
          <ul className="missing">
            {missing.map(({ why, count }) => (
              <li key={why}>
                <span className="missing__count">{count}</span> {whyWord(why, words)}
              </li>
            ))}
          </ul>
          <p className="quiet">{t('overview.missing-note')}</p>
        </section>
      ) : null}
    </div>
  );
}

function UrgentGoal({ goal }: { readonly goal: GoalSummaryDto }) {
  const words = useWords();
  const { plan } = useThisPlan();
  return (
    <li className="urgent">
      <VerdictMark verdict={goal.verdict} />
      <div>
        <Link
          to="/$lang/plan/$plan/maal/$goal"
          params={{ lang: words.lang, plan: plan.id, goal: goal.id }}
          search={{}}
          className="urgent__title"
        >
          {words.in(goal.title)}
        </Link>
        <p className="urgent__sentence">{words.in(goal.sentence)}</p>
      </div>
    </li>
  );
}
