/** Around every page of a plan: whose plan it is, and its parts. */
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PlanHeadDto } from '../../api/contract/plans.ts';
import { Loaded } from '../frame/loaded.tsx';
import { NotFound } from '../frame/not-found.tsx';
import { useWords } from '../language.ts';
import { plansQuery } from '../queries.ts';
import { PlanContext } from './this-plan.ts';
import './plan-frame.css';

export function PlanFrame() {
  const { plan: id } = useParams({ from: '/$lang/plan/$plan' });
  return (
    <Loaded query={useQuery(plansQuery)}>
      {(plans) => {
        const plan = plans.find((candidate) => candidate.id === id);
        return plan ? <WithinPlan plan={plan} /> : <NotFound />;
      }}
    </Loaded>
  );
}

function WithinPlan({ plan }: { readonly plan: PlanHeadDto }) {
  const { pr } = useSearch({ from: '/$lang/plan/$plan' });
  const here = useMemo(() => ({ plan, asOf: pr ?? plan.lastKnown }), [plan, pr]);
  return (
    <PlanContext value={here}>
      <PlanBar plan={plan} />
      <Outlet />
    </PlanContext>
  );
}

function PlanBar({ plan }: { readonly plan: PlanHeadDto }) {
  const { t, lang } = useWords();
  const params = { lang, plan: plan.id };
  const loose = { includeSearch: false };
  return (
    <div className="plan-bar">
      <div className="container plan-bar__inner">
        <p className="plan-bar__name">
          <strong>{plan.municipality.name}</strong> {t('plan.employment-plan', { year: plan.year })}
          {plan.kind === 'draft' ? <span className="badge plan-bar__draft">{t('plan.draft')}</span> : null}
        </p>
        <nav className="plan-bar__nav" aria-label={t('plan.parts')}>
          <Link
            to="/$lang/plan/$plan"
            params={params}
            search={{}}
            activeOptions={{ ...loose, exact: true }}
            className="part"
          >
            {t('plan.overview')}
          </Link>
          <Link to="/$lang/plan/$plan/indsatser" params={params} search={{}} activeOptions={loose} className="part">
            {t('plan.initiatives')} <span className="part__count">{plan.counts.initiatives}</span>
          </Link>
          <Link to="/$lang/plan/$plan/tal" params={params} search={{}} activeOptions={loose} className="part">
            {t('plan.figures')} <span className="part__count">{plan.counts.tables}</span>
          </Link>
        </nav>
      </div>
    </div>
  );
}
