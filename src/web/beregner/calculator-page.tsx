/**
 * The calculator. The life is held here while it is changed, goes into the address when something is let go of, and is sent
 * to the server to be answered; the last answer stays until the next one comes.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { LifeDto } from '../../api/contract/life.ts';
import type { CalculatorSearch } from '../address.ts';
import { ApiFailure } from '../api.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { calculationQuery, plansQuery } from '../queries.ts';
import { showDay, today } from '../show.ts';
import { Answers, InShort } from './answers.tsx';
import { levelChoices } from './choices.ts';
import { Compare } from './compare.tsx';
import { Differences } from './differences.tsx';
import { exampleLives } from './example-lives.ts';
import { ChoiceField, DayField, FactFields, NumberField } from './fact-fields.tsx';
import { printLife, readLife } from './life-address.ts';
import { rangeOf } from './time-range.ts';
import { Timeline } from './timeline.tsx';
import { usePaced } from './use-paced.ts';
import '../regler/regler.css';
import './beregner.css';

/** Milliseconds between questions while something is dragged. */
const PACE = 80;

export function CalculatorPage({ search }: { readonly search: CalculatorSearch }) {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate({ from: '/$lang/beregner' });
  const settled = useMemo(() => readLife(search.liv), [search.liv]);
  const [life, setLife] = useState(settled);
  const [day, setDay] = useState(search.dag ?? today());
  useEffect(() => setLife(settled), [settled]);
  useEffect(() => setDay(search.dag ?? today()), [search.dag]);

  const show = (change: CalculatorSearch, replace = true) =>
    void navigate({ to: '.', search: (old) => ({ ...old, ...change }), replace, resetScroll: false });
  const change = (next: LifeDto, isFinal: boolean) => {
    setLife(next);
    if (isFinal) show({ liv: printLife(next), dag: day });
  };
  const choose = (next: string, isFinal: boolean) => {
    setDay(next);
    if (isFinal) show({ dag: next });
  };

  const asked = usePaced(JSON.stringify({ life, day }), PACE);
  const calculation = useMemo(() => {
    const now = JSON.parse(asked) as { life: LifeDto; day: string };
    return {
      life: now.life,
      on: now.day,
      against: search.mod ?? null,
      planned: search.varslet === 'ja',
      municipality: search.kommune ?? null,
      weekly: search.beloeb ? Number(search.beloeb) * 100 : null,
    };
  }, [asked, search.mod, search.varslet, search.kommune, search.beloeb]);
  const query = useQuery(calculationQuery(calculation));
  const { data: plans = [] } = useQuery(plansQuery);
  const municipalities = [...new Map(plans.map(({ municipality }) => [municipality.code, municipality.name]))];
  const range = rangeOf(settled, search.dag ?? today());
  const failure = query.error instanceof ApiFailure ? query.error.problem : null;

  return (
    <div className="container page calculator">
      <PageHeading tab={t('beregner.heading')}>{t('beregner.heading')}</PageHeading>
      <p className="lead">{t('beregner.lead')}</p>
      <p className="calculator__warning">
        {t('beregner.invented')}{' '}
        <Link to="/$lang/regler" params={{ lang }} search={{}}>
          {t('beregner.rules')}
        </Link>
      </p>
      <section aria-labelledby="examples-of-lives">
        <h2 id="examples-of-lives">{t('beregner.examples')}</h2>
        <div className="calculator__examples">
          {exampleLives(words).map(({ name, search: of }) => (
            <Link key={name} to="/$lang/beregner" params={{ lang }} search={of} className="choice" resetScroll={false}>
              {name}
            </Link>
          ))}
          <Link to="/$lang/beregner" params={{ lang }} search={{}} className="choice" resetScroll={false}>
            {t('beregner.start-over')}
          </Link>
        </div>
      </section>
      <section aria-labelledby="person">
        <h2 id="person">{t('beregner.about-person')}</h2>
        <div className="fact fact--person">
          <DayField
            label={t('beregner.born')}
            value={life.born}
            set={(born) => born && change({ ...life, born }, true)}
          />
          <ChoiceField
            label={t('beregner.education')}
            value={life.education}
            of={levelChoices(words)}
            none={t('beregner.unknown')}
            set={(education) => change({ ...life, education: (education || null) as LifeDto['education'] }, true)}
          />
          <NumberField
            label={t('beregner.weekly-amount')}
            value={search.beloeb ? Number(search.beloeb) : null}
            most={100_000}
            set={(amount) => show({ beloeb: amount ? String(Math.round(amount)) : undefined })}
          />
          <ChoiceField
            label={t('beregner.municipality')}
            value={search.kommune ?? null}
            of={municipalities.map(([value, label]) => ({ value, label }))}
            none={t('beregner.nobody')}
            set={(kommune) => show({ kommune: kommune || undefined })}
          />
          <label className="fact__check">
            <input
              type="checkbox"
              checked={life.danish}
              onChange={({ currentTarget }) => change({ ...life, danish: currentTarget.checked }, true)}
            />
            {t('beregner.danish')}
          </label>
        </div>
      </section>
      <section aria-labelledby="timeline">
        <h2 id="timeline">{t('beregner.timeline')}</h2>
        <p className="quiet">{t('beregner.timeline-hint')}</p>
        <Timeline {...{ life, range, day, change, choose }} calculated={query.data} />
        <div className="fact fact--day">
          <DayField label={t('beregner.day')} value={day} set={(next) => next && choose(next, true)} />
        </div>
        {query.data && !query.error ? <InShort calculated={query.data} /> : null}
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">{t('beregner.facts')}</h2>
        <FactFields {...{ life, day, change }} />
      </section>
      <Compare search={search} show={show} />
      <section aria-labelledby="answers" aria-busy={query.isPlaceholderData || query.isPending}>
        <h2 id="answers">
          {t('beregner.answers', { day: showDay(query.data?.on ?? day, lang) })}{' '}
          <span className="calculator__busy" hidden={!query.isFetching}>
            {t('beregner.computing')}
          </span>
        </h2>
        {query.error ? (
          <p role="alert" className="calculator__failure">
            <strong>{t('beregner.cannot-compute')}</strong> {failure ? words.in(failure.text) : t('failure.no-answer')}
          </p>
        ) : null}
        {query.data && !query.error ? <Answers calculated={query.data} /> : null}
      </section>
      {query.data && !query.error ? <Differences calculated={query.data} /> : null}
    </div>
  );
}
