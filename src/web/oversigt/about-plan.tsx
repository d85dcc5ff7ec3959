/** The rest of the plan: everything it prints beside goals and initiatives. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlanOverviewDto } from '../../api/contract/plans.ts';
import { useWords, type Words } from '../language.ts';
import { Lines } from '../parts/lines.tsx';
import { showDay, showPeriod } from '../show.ts';

export function AboutPlan({ overview }: { readonly overview: PlanOverviewDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { plan, principles, organisation, followUp, heard, lostInExtraction, mapping } = overview;
  return (
    <section className="about" aria-labelledby="om-planen">
      <h2 id="om-planen">{t('about.heading')}</h2>
      <dl className="facts">
        <dt>{t('about.kind')}</dt>
        <dd>{plan.kind === 'draft' ? t('plan.draft') : t('plan.final')}</dd>
        <dt>{t('about.committee')}</dt>
        <dd>{overview.committee}</dd>
        <dt>{t('about.known-from')}</dt>
        <dd>
          {showDay(plan.printed.on, lang)}
          {plan.printed.basis === 'inferred' ? ` (${t('about.inferred')})` : null}. {words.in(plan.printed.note)}
        </dd>
        <dt>{t('about.mapping')}</dt>
        <dd>
          {mapping.basis === 'stated' ? t('about.mapping-stated') : t('about.mapping-inferred')}{' '}
          {words.in(mapping.note)}
        </dd>
      </dl>
      <Fold title={t('about.principles')} count={principles.length}>
        {principles.map((principle) => (
          <li key={principle.id} id={principle.id}>
            <span className="badge kind">{words.in(principle.kind)}</span> {words.in(principle.title)}
            {principle.notes ? <span className="quiet"> {words.in(principle.notes)}</span> : null}{' '}
            <Lines lines={principle.lines} />
            <GoalLinks overview={overview} ids={principle.goals} />
          </li>
        ))}
      </Fold>
      <Fold title={t('about.follow-up')} count={followUp.length}>
        {followUp.map((step) => (
          <li key={step.what.da}>
            {words.in(step.what)}
            <span className="quiet">
              {[
                step.actor && words.in(step.actor),
                step.frequency && words.in(step.frequency),
                step.period && showPeriod(step.period, lang),
              ]
                .filter(Boolean)
                .map((part) => ` · ${part}`)}
            </span>{' '}
            <Lines lines={step.lines} />
          </li>
        ))}
      </Fold>
      <Fold title={t('about.organisation')} count={organisation.length}>
        {organisation.map(({ kind, name, note, lines }) => (
          <li key={`${kind}/${name}`}>
            <span className="badge kind">{organisationWord(kind, words)}</span> {name}
            {note ? <span className="quiet"> {words.in(note)}</span> : null} <Lines lines={lines} />
          </li>
        ))}
      </Fold>
      <Fold title={t('about.heard')} count={heard.length}>
        {heard.map(({ name, role, lines }) => (
          <li key={name}>
            {name}
            {role ? <span className="quiet">: {words.in(role)}</span> : null} <Lines lines={lines} />
          </li>
        ))}
      </Fold>
      <Fold title={t('about.lost')} count={lostInExtraction.length}>
        {lostInExtraction.map(({ what, lines }) => (
          <li key={what.da}>
            {words.in(what)} <Lines lines={lines} />
          </li>
        ))}
      </Fold>
    </section>
  );
}

interface FoldProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Closed on the screen, open on paper. What the plan does not have is said, not left out. */
function Fold({ title, count, children }: FoldProps) {
  const { t } = useWords();
  if (count === 0) return <p className="fold fold--none">{t('about.none', { what: title })}</p>;
  return (
    <details className="fold">
      <summary>
        {title} <span className="fold__count">{count}</span>
      </summary>
      <ul className="fold__list">{children}</ul>
    </details>
  );
}

function GoalLinks({ overview, ids }: { readonly overview: PlanOverviewDto; readonly ids: readonly string[] }) {
  const words = useWords();
  const goals = overview.goals.filter(({ id }) => ids.includes(id));
  if (goals.length === 0) return null;
  return (
    <span className="quiet">
      {words.t('about.serves')}{' '}
      {goals.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : null}
          <Link
            to="/$lang/plan/$plan/maal/$goal"
            params={{ lang: words.lang, plan: overview.plan.id, goal: id }}
            search={{}}
          >
            {words.in(title)}
          </Link>
        </span>
      ))}
    </span>
  );
}

function organisationWord(kind: PlanOverviewDto['organisation'][number]['kind'], { t }: Words): string {
  switch (kind) {
    case 'committee':
      return t('about.committee');
    case 'council':
      return t('about.council');
    case 'unit':
      return t('about.unit');
    case 'partner':
      return t('about.partner');
  }
}
