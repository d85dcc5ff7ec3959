/** The goals in their groups, each on one line: verdict, goal, target, newest figure, gap, course so far. */
import { Link } from '@tanstack/react-router';
import type { GoalOnRegisterDto } from '../../api/contract/goals-on-register.ts';
import type { GoalSummaryDto } from '../../api/contract/plans.ts';
import { useWords } from '../language.ts';
import { Sparkline } from '../parts/sparkline.tsx';
import { VerdictMark, verdictWord, whyWord } from '../parts/verdict.tsx';
import { useOnRegister } from '../plan/on-register.ts';
import { useThisPlan } from '../plan/this-plan.ts';
import { showAmount, showDifference, showPeriod } from '../show.ts';
import { type GoalGroup, partsAfterWholes } from './goals-in-view.ts';
import '../plan/group.css';

export function GoalGroups({ groups }: { readonly groups: readonly GoalGroup[] }) {
  const { t } = useWords();
  if (groups.length === 0) return <p className="nothing">{t('overview.none')}</p>;
  return groups.map((group) => <Group key={group.id} group={group} />);
}

function Group({ group }: { readonly group: GoalGroup }) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="group" aria-labelledby={group.id}>
      <h3 id={group.id} className="group__heading">
        {group.number === null ? null : <span className="group__number">{group.number}</span>}
        <span>{group.title ? words.in(group.title) : t('overview.no-ministerial-goal')}</span>
        <span className="group__count">{t('overview.group-count', { count: group.goals.length })}</span>
      </h3>
      {group.withoutLocalGoal.map(({ theme, reason }) => (
        <p key={reason.da} className="group__without">
          {theme ? <strong>{words.in(theme)}: </strong> : null}
          {t('overview.without-local-goal')} {words.in(reason)}
        </p>
      ))}
      {group.goals.length > 0 ? (
        <ul className="goals">
          {partsAfterWholes(group.goals).map((goal) => (
            <GoalRow key={goal.id} goal={goal} isPart={group.goals.some(({ id }) => id === goal.partOf)} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function GoalRow({ goal, isPart }: { readonly goal: GoalSummaryDto; readonly isPart: boolean }) {
  const words = useWords();
  const { plan } = useThisPlan();
  const { t, lang } = words;
  const { actual, gap, target } = goal;
  const { goals, register } = useOnRegister();
  const says = goals.get(goal.id);
  return (
    <li className={`goal${isPart ? ' goal--part' : ''}`}>
      <div className="goal__verdict">
        <VerdictMark verdict={goal.verdict} />
      </div>
      <div className="goal__what">
        <Link
          to="/$lang/plan/$plan/maal/$goal"
          params={{ lang, plan: plan.id, goal: goal.id }}
          search={{}}
          className="goal__title"
        >
          {words.in(goal.title)}
        </Link>
        {goal.shape === null ? null : <p className="goal__target">{words.in(goal.targetText)}</p>}
        <p className="goal__about">
          {[
            goal.why && whyWord(goal.why, words),
            goal.initiatives > 0 && t('overview.initiatives', { count: goal.initiatives }),
            goal.openQuestions > 0 && t('overview.open-questions', { count: goal.openQuestions }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {goal.shape === null && !says?.actual ? null : (
        <dl className="goal__numbers">
          {goal.shape === null ? null : (
            <div className="goal__number">
              <dt>{t('overview.newest')}</dt>
              <dd>
                {actual ? (
                  <>
                    {showAmount(actual, lang)}
                    <span className="goal__period">
                      {showPeriod(actual.period, lang)}
                      {actual.expected ? ` · ${t('overview.expected')}` : null}
                    </span>
                  </>
                ) : (
                  <span className="unknown">{t('overview.unknown')}</span>
                )}
              </dd>
            </div>
          )}
          {gap ? (
            <div className="goal__number">
              <dt>{t('overview.gap')}</dt>
              <dd>
                {showDifference(gap, lang)}
                <span className="goal__period">{sideOfTarget(goal, words)}</span>
              </dd>
            </div>
          ) : null}
          {says?.actual && register ? <RegisterNumber says={says} isSynthetic={register.isSynthetic} /> : null}
        </dl>
      )}
      <div className="goal__spark">
        <Sparkline
          points={goal.spark}
          target={target && target.unit === goal.measureUnit ? target.value : null}
          lowerIsHigher={goal.measureUnit === 'rank'}
        />
      </div>
    </li>
  );
}

interface RegisterNumberProps {
  readonly says: GoalOnRegisterDto;
  readonly isSynthetic: boolean;
}

/** What the register says, beside what was published. */
function RegisterNumber({ says: { actual, verdict }, isSynthetic }: RegisterNumberProps) {
  const words = useWords();
  const { t, lang } = words;
  if (!actual) return null;
  return (
    <div className="goal__number goal__number--register">
      <dt>
        {t('goal-register.register')}
        {isSynthetic ? ` (${t('goal-register.synthetic')})` : null}
      </dt>
      <dd>
        {showAmount(actual, lang)}
        <span className="goal__period">
          {showPeriod(actual.period, lang)}
          {verdict && verdict !== 'evidence' ? ` · ${verdictWord(verdict, words).toLowerCase()}` : null}
        </span>
      </dd>
    </div>
  );
}

function sideOfTarget({ behind }: GoalSummaryDto, { t }: ReturnType<typeof useWords>): string | null {
  if (behind === null) return null;
  return behind ? t('overview.behind') : t('overview.ahead');
}
