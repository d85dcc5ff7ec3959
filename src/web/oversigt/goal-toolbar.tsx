/** Heading of the goals, how many are shown, how they are grouped and filtered. */
import { useNavigate } from '@tanstack/react-router';
import type { GoalSummaryDto } from '../../api/contract/plans.ts';
import { TARGET_GROUPS, type TargetGroup } from '../../core/target-group.ts';
import { GOAL_GROUPINGS, type GoalGrouping, type OverviewSearch } from '../address.ts';
import { useWords, type Words } from '../language.ts';
import { Select } from '../parts/select.tsx';
import { VERDICT_ORDER, verdictWord } from '../parts/verdict.tsx';
import { targetGroupsOf } from '../plan/target-groups-of.ts';

interface Props {
  readonly goals: readonly GoalSummaryDto[];
  readonly shown: number;
  readonly search: OverviewSearch;
}

export function GoalToolbar({ goals, shown, search }: Props) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate({ from: '/$lang/plan/$plan/' });
  const filtered = search.maalgruppe !== undefined || search.vurdering !== undefined;
  const show = (change: Partial<OverviewSearch>) =>
    void navigate({ to: '.', search: (old) => ({ ...old, ...change }), resetScroll: false });
  return (
    <div className="toolbar">
      <div className="toolbar__heading">
        <h2 id="maal">{t('overview.goals')}</h2>
        <p className="toolbar__count" aria-live="polite">
          {filtered
            ? t('overview.shown-of', { shown, count: goals.length })
            : t('overview.count', { count: goals.length })}
          {filtered ? (
            <button
              type="button"
              className="as-link toolbar__all"
              onClick={() => show({ maalgruppe: undefined, vurdering: undefined })}
            >
              {t('overview.show-all')}
            </button>
          ) : null}
        </p>
      </div>
      <div className="toolbar__controls">
        <fieldset className="choices">
          <legend className="filter__label">{t('overview.group-by')}</legend>
          {GOAL_GROUPINGS.map((grouping) => (
            <button
              key={grouping}
              type="button"
              className="choice"
              aria-pressed={(search.efter ?? 'ministermaal') === grouping}
              onClick={() => show({ efter: grouping === 'ministermaal' ? undefined : grouping })}
            >
              {groupingWord(grouping, words)}
            </button>
          ))}
        </fieldset>
        <Select
          label={t('filter.target-group')}
          all={t('filter.all-target-groups')}
          value={search.maalgruppe}
          choices={targetGroupsOf(goals).map((group) => ({ value: group, label: words.in(TARGET_GROUPS[group]) }))}
          choose={(value) => show({ maalgruppe: value as TargetGroup | undefined })}
        />
        <Select
          label={t('filter.verdict')}
          all={t('filter.all-verdicts')}
          value={search.vurdering}
          choices={VERDICT_ORDER.map((verdict) => ({ value: verdict, label: verdictWord(verdict, words) }))}
          choose={(value) => show({ vurdering: VERDICT_ORDER.find((verdict) => verdict === value) })}
        />
      </div>
    </div>
  );
}

function groupingWord(grouping: GoalGrouping, { t }: Words): string {
  switch (grouping) {
    case 'ministermaal':
      return t('overview.by-ministerial-goal');
    case 'maalgruppe':
      return t('overview.by-target-group');
  }
}
