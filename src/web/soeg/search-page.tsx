/** What was found, with the words that matched, narrowed by plan and kind. */
import { useNavigate } from '@tanstack/react-router';
import type { PlanHeadDto } from '../../api/contract/plans.ts';
import type { SearchResultDto } from '../../api/contract/search.ts';
import type { FindSearch } from '../address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { Select } from '../parts/select.tsx';
import { byName } from '../plan/by-name.ts';
import { Hit } from './hit.tsx';
import { KINDS, kindWord } from './kinds.ts';
import './soeg.css';

interface Props {
  readonly result: SearchResultDto;
  readonly plans: readonly PlanHeadDto[];
  readonly search: FindSearch;
}

export function SearchPage({ result, plans, search }: Props) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate({ from: '/$lang/soeg' });
  const show = (change: Partial<FindSearch>) =>
    void navigate({ to: '.', search: (old) => ({ ...old, ...change }), resetScroll: false });
  const hits = result.hits.filter(({ kind }) => !search.slags || kind === search.slags);
  const kinds = KINDS.filter((kind) => result.hits.some((hit) => hit.kind === kind));
  const nameOf = (id: string) => {
    const plan = plans.find((candidate) => candidate.id === id);
    return plan ? t('plan.of', { name: plan.municipality.name, year: plan.year }) : id;
  };
  return (
    <div className="container page">
      <PageHeading tab={t('find.tab', { words: result.query })}>{t('find.for', { words: result.query })}</PageHeading>
      <div className="toolbar">
        <p className="toolbar__count" role="status">
          {hits.length < result.total
            ? t('find.count-of', { shown: hits.length, count: result.total })
            : t('find.count', { count: result.total })}
        </p>
        <div className="toolbar__controls">
          <Select
            label={t('find.plan')}
            all={t('find.all-plans')}
            value={search.plan}
            choices={byName(plans, words.lang).map(({ id }) => ({ value: id, label: nameOf(id) }))}
            choose={(plan) => show({ plan })}
          />
          <Select
            label={t('find.kind')}
            all={t('find.all-kinds')}
            value={search.slags}
            choices={kinds.map((kind) => ({ value: kind, label: kindWord(kind, words) }))}
            choose={(slags) => show({ slags })}
          />
        </div>
      </div>
      {hits.length === 0 ? <p className="nothing">{t('find.nothing')}</p> : null}
      <ol className="hits">
        {hits.map((hit) => (
          <Hit key={`${hit.kind}/${hit.id}`} hit={hit} planName={nameOf(hit.plan)} />
        ))}
      </ol>
    </div>
  );
}
