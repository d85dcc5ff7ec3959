/** The overview, shown: counts, what needs action, all goals, and the rest of the plan. */
import type { PlanOverviewDto } from '../../api/contract/plans.ts';
import type { OverviewSearch } from '../address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { AsOf } from '../plan/as-of.tsx';
import { AboutPlan } from './about-plan.tsx';
import { ActionFirst } from './action-first.tsx';
import { GoalGroups } from './goal-groups.tsx';
import { GoalToolbar } from './goal-toolbar.tsx';
import { filterGoals, groupGoals } from './goals-in-view.ts';
import { RegisterSummary } from './register-summary.tsx';
import { VerdictTiles } from './verdict-tiles.tsx';
import './oversigt.css';

interface Props {
  readonly overview: PlanOverviewDto;
  readonly search: OverviewSearch;
}

export function OverviewPage({ overview, search }: Props) {
  const { t } = useWords();
  const { plan, goals } = overview;
  const shown = filterGoals(goals, { targetGroup: search.maalgruppe, verdict: search.vurdering });
  const grouping = search.efter ?? 'ministermaal';
  return (
    <div className="container page">
      <PageHeading tab={t('plan.of', { name: plan.municipality.name, year: plan.year })}>
        {t('overview.heading', { name: plan.municipality.name, year: plan.year })}
      </PageHeading>
      <AsOf asOf={overview.asOf} lastKnown={plan.lastKnown} />
      <VerdictTiles goals={filterGoals(goals, { targetGroup: search.maalgruppe })} chosen={search.vurdering} />
      <ActionFirst goals={goals} />
      <RegisterSummary />
      <section aria-labelledby="maal">
        <GoalToolbar goals={goals} shown={shown.length} search={search} />
        <GoalGroups
          groups={groupGoals(overview, shown, grouping).filter(
            (group) => group.goals.length > 0 || shown.length === goals.length,
          )}
        />
      </section>
      <AboutPlan overview={overview} />
    </div>
  );
}
