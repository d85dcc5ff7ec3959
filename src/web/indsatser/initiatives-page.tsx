/** The initiatives, shown in groups with filters. */
import { useNavigate } from '@tanstack/react-router';
import type { InitiativeListDto } from '../../api/contract/plans.ts';
import { TARGET_GROUPS, type TargetGroup } from '../../core/target-group.ts';
import { INITIATIVE_GROUPINGS, type InitiativeGrouping, type InitiativesSearch } from '../address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords, type Words } from '../language.ts';
import { Select } from '../parts/select.tsx';
import { TextFilter } from '../parts/text-filter.tsx';
import { useHashTarget } from '../parts/use-hash-target.ts';
import { AsOf } from '../plan/as-of.tsx';
import { targetGroupsOf } from '../plan/target-groups-of.ts';
import { GoalLink } from './goal-link.tsx';
import { Initiative } from './initiative.tsx';
import { filterInitiatives, groupInitiatives, type InitiativeGroup, typesOf } from './initiatives-in-view.ts';
import '../plan/group.css';
import './indsatser.css';

interface Props {
  readonly list: InitiativeListDto;
  readonly search: InitiativesSearch;
}

export function InitiativesPage({ list, search }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const { plan, initiatives } = list;
  const navigate = useNavigate({ from: '/$lang/plan/$plan/indsatser' });
  useHashTarget();
  const show = (change: Partial<InitiativesSearch>, replace = false) =>
    void navigate({ to: '.', search: (old) => ({ ...old, ...change }), replace, resetScroll: false });
  const by = search.efter ?? 'maal';
  const shown = filterInitiatives(
    initiatives,
    { targetGroup: search.maalgruppe, type: search.type, text: search.tekst },
    lang,
  );
  const seen = new Set<string>();
  return (
    <div className="container page">
      <PageHeading tab={t('initiatives.tab', { name: plan.municipality.name, year: plan.year })}>
        {t('initiatives.heading')}
      </PageHeading>
      <AsOf asOf={list.asOf} lastKnown={plan.lastKnown} />
      <p className="quiet">
        {t('initiatives.links')} {words.in(list.linksNote)}
      </p>
      <div className="toolbar">
        <div className="toolbar__controls toolbar__controls--start">
          <fieldset className="choices">
            <legend className="filter__label">{t('overview.group-by')}</legend>
            {INITIATIVE_GROUPINGS.map((grouping) => (
              <button
                key={grouping}
                type="button"
                className="choice"
                aria-pressed={by === grouping}
                onClick={() => show({ efter: grouping === 'maal' ? undefined : grouping })}
              >
                {groupingWord(grouping, words)}
              </button>
            ))}
          </fieldset>
          <Select
            label={t('filter.target-group')}
            all={t('filter.all-target-groups')}
            value={search.maalgruppe}
            choices={targetGroupsOf(initiatives).map((group) => ({
              value: group,
              label: words.in(TARGET_GROUPS[group]),
            }))}
            choose={(value) => show({ maalgruppe: value as TargetGroup | undefined })}
          />
          <Select
            label={t('filter.type')}
            all={t('filter.all-types')}
            value={search.type}
            choices={typesOf(initiatives).map(({ id, label }) => ({ value: id, label: words.in(label) }))}
            choose={(type) => show({ type })}
          />
          <TextFilter label={t('filter.text')} value={search.tekst} change={(tekst) => show({ tekst }, true)} />
        </div>
        <p className="toolbar__count" aria-live="polite">
          {t('overview.shown-of', { shown: shown.length, count: initiatives.length })}
        </p>
      </div>
      {shown.length === 0 ? <p className="nothing">{t('initiatives.none')}</p> : null}
      {groupInitiatives(shown, by, lang).map((group) => (
        <section key={group.id} className="group" aria-labelledby={group.id}>
          <h2 id={group.id} className="group__heading">
            <span>{group.goal ? <GoalLink goal={group.goal} plan={plan.id} /> : titleOf(group, by, words)}</span>
            <span className="group__count">{t('initiatives.count', { count: group.initiatives.length })}</span>
          </h2>
          <ul className="initiatives">
            {group.initiatives.map((initiative) => {
              const first = !seen.has(initiative.id);
              seen.add(initiative.id);
              return (
                <Initiative
                  key={initiative.id}
                  initiative={initiative}
                  plan={plan.id}
                  under={group.goal?.id}
                  anchor={first}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function groupingWord(grouping: InitiativeGrouping, { t }: Words): string {
  switch (grouping) {
    case 'maal':
      return t('initiatives.by-goal');
    case 'maalgruppe':
      return t('overview.by-target-group');
    case 'partner':
      return t('initiatives.by-partner');
    case 'type':
      return t('initiatives.by-type');
  }
}

function titleOf({ title }: InitiativeGroup, grouping: InitiativeGrouping, words: Words): string {
  return title ? words.in(title) : withoutWord(grouping, words);
}

function withoutWord(grouping: InitiativeGrouping, { t }: Words): string {
  switch (grouping) {
    case 'maal':
      return t('initiatives.without-goal');
    case 'maalgruppe':
      return t('initiatives.without-target-group');
    case 'partner':
      return t('initiatives.without-partner');
    case 'type':
      return t('initiatives.without-type');
  }
}
