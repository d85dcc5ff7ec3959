/** One goal, shown: the sentence first, then what it rests on. */
import { Link } from '@tanstack/react-router';
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { TARGET_GROUPS, type TargetGroup } from '../../core/target-group.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { VerdictMark } from '../parts/verdict.tsx';
import { AsOf } from '../plan/as-of.tsx';
import { Course } from './course.tsx';
import { Definition } from './definition.tsx';
import { AttachedFigures, UsedFigures } from './figures.tsx';
import { FollowUp } from './follow-up.tsx';
import { GoalSource } from './goal-source.tsx';
import { KeyNumbers } from './key-numbers.tsx';
import { OnRegister } from './on-register.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { ServedBy } from './served-by.tsx';
import './maal.css';

export function GoalPage({ detail }: { readonly detail: GoalDetailDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { plan, goal } = detail;
  return (
    <div className="container page">
      <Breadcrumb
        steps={[
          <Link
            key="plan"
            to="/$lang/plan/$plan"
            params={{ lang, plan: plan.id }}
            search={{}}
            className="breadcrumbs__link"
          >
            {t('plan.of', { name: plan.municipality.name, year: plan.year })}
          </Link>,
        ]}
        here={t('goal.goal')}
      />
      <PageHeading tab={words.in(goal.title)}>{words.in(goal.title)}</PageHeading>
      <p className="goal-groups">
        {goal.targetGroups.map((group) => (
          <Link
            key={group}
            to="/$lang/plan/$plan"
            params={{ lang, plan: plan.id }}
            search={{ maalgruppe: group as TargetGroup }}
            className="pill"
          >
            {words.in(TARGET_GROUPS[group as TargetGroup])}
          </Link>
        ))}
        {goal.ministerialGoals.map((number) => (
          <span key={number} className="pill pill--plain">
            {t('goal.ministerial-goal', { number })}
          </span>
        ))}
        {goal.inGoalList ? null : <span className="pill pill--plain">{t('goal.not-in-list')}</span>}
      </p>
      <AsOf asOf={detail.asOf} lastKnown={plan.lastKnown} />
      <section className={`answer answer--${goal.verdict}`} aria-label={t('goal.verdict')}>
        <VerdictMark verdict={goal.verdict} large />
        <p className="answer__sentence">{words.in(goal.sentence)}</p>
        {detail.condition ? (
          <p className="answer__condition">
            <strong>{t('goal.condition')}</strong> {words.in(detail.condition.text)}
          </p>
        ) : null}
      </section>
      <KeyNumbers detail={detail} />
      <OnRegister detail={detail} />
      <Course detail={detail} />
      <FollowUp detail={detail} />
      <div className="halves">
        <div>
          <OpenQuestions detail={detail} />
          <Definition detail={detail} />
        </div>
        <div>
          <ServedBy detail={detail} />
          <GoalSource detail={detail} />
        </div>
      </div>
      <AttachedFigures detail={detail} />
      <UsedFigures detail={detail} />
    </div>
  );
}
