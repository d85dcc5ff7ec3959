/** The plans as cards, and the ways across them. */
import { Link } from '@tanstack/react-router';
import type { PlanHeadDto } from '../../api/contract/plans.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import { byName } from '../plan/by-name.ts';
import { showDay } from '../show.ts';
import './forside.css';

export function PlanCards({ plans }: { readonly plans: readonly PlanHeadDto[] }) {
  const { t, lang } = useWords();
  return (
    <>
      <div className="hero">
        <div className="container hero__inner">
          <PageHeading tab={t('front.tab')}>{t('front.heading')}</PageHeading>
          <p className="hero__lead">{t('front.lead')}</p>
        </div>
      </div>
      <div className="container page page--front">
        <h2>{t('front.choose')}</h2>
        <ul className="plans">
          {byName(plans, lang).map((plan) => (
            <li key={plan.id}>
              <PlanCard plan={plan} />
            </li>
          ))}
          <li>
            <Link to="/$lang/sammenlign" params={{ lang }} className="plan-card plan-card--across">
              <span className="plan-card__name">{t('front.compare')}</span>
              <span className="plan-card__text">{t('front.compare-text')}</span>
              <span className="plan-card__go">
                <Icon name="arrow-forward" />
              </span>
            </Link>
          </li>
        </ul>
      </div>
    </>
  );
}

function PlanCard({ plan }: { readonly plan: PlanHeadDto }) {
  const { t, lang } = useWords();
  const { goals, withNumber, initiatives, figures } = plan.counts;
  return (
    <Link to="/$lang/plan/$plan" params={{ lang, plan: plan.id }} search={{}} className="plan-card">
      <span className="plan-card__year">
        {t('plan.employment-plan', { year: plan.year })}
        {plan.kind === 'draft' ? ` · ${t('plan.draft')}` : null}
      </span>
      <span className="plan-card__name">{t('plan.municipality', { name: plan.municipality.name })}</span>
      <span className="plan-card__counts">
        <Count
          number={goals}
          word={t('front.goals', { count: goals })}
          note={t('front.with-number', { count: withNumber })}
        />
        <Count number={initiatives} word={t('front.initiatives', { count: initiatives })} />
        <Count number={figures} word={t('front.figures', { count: figures })} />
      </span>
      <span className="plan-card__text">{t('front.known-until', { day: showDay(plan.lastKnown, lang) })}</span>
      <span className="plan-card__go">
        <Icon name="arrow-forward" />
      </span>
    </Link>
  );
}

function Count({ number, word, note }: { readonly number: number; readonly word: string; readonly note?: string }) {
  return (
    <span className="plan-card__count">
      <strong>{number}</strong> {word}
      {note ? <span className="plan-card__note"> {note}</span> : null}
    </span>
  );
}
