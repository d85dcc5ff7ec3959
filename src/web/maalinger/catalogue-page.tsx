/** Every measure: what it counts, in what, who defines it so, and which goals of plans it answers. */
import { Link, useNavigate } from '@tanstack/react-router';
import type { CataloguedMeasureDto } from '../../api/contract/measures.ts';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords, type Words } from '../language.ts';
import { Select } from '../parts/select.tsx';
import { SyntheticNotice } from '../parts/synthetic-notice.tsx';
import { TextFilter } from '../parts/text-filter.tsx';
import type { MeasuresSearch } from './measure-address.ts';
import { themesInView } from './measures-in-view.ts';
import { NoRegister } from './no-register.tsx';
import { shownUnit } from './show-value.ts';
import './maalinger.css';

interface Props {
  readonly measures: readonly CataloguedMeasureDto[];
  readonly registers: readonly RegisterHeadDto[];
  readonly search: MeasuresSearch;
}

export function CataloguePage({ measures, registers, search }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate({ from: '/$lang/maalinger' });
  const show = (change: Partial<MeasuresSearch>, replace = false) =>
    void navigate({ to: '.', search: (old) => ({ ...old, ...change }), replace, resetScroll: false });
  const all = themesInView(measures, {}, lang);
  const themes = themesInView(measures, search, lang);
  const count = themes.reduce((sum, theme) => sum + theme.measures.length, 0);
  return (
    <div className="container page">
      <PageHeading tab={t('measures.tab')}>{t('measures.heading')}</PageHeading>
      <p className="lead">{t('measures.lead')}</p>
      <SyntheticNotice registers={registers} />
      {registers.length === 0 ? (
        <NoRegister />
      ) : (
        <p>
          <Link to="/$lang/forklar" params={{ lang }} search={{}}>
            {t('explain.heading')}
          </Link>
        </p>
      )}
      <div className="toolbar">
        <p className="toolbar__count" role="status">
          {t('measures.count', { count })}
        </p>
        <div className="toolbar__controls">
          <TextFilter
            label={t('filter.text')}
            value={search.tekst}
            change={(tekst) => show({ tekst } as Partial<MeasuresSearch>, true)}
          />
          <Select
            label={t('measures.theme')}
            all={t('measures.all-themes')}
            value={search.tema}
            choices={all.map(({ id, title }) => ({ value: id, label: words.in(title) }))}
            choose={(tema) => show({ tema } as Partial<MeasuresSearch>)}
          />
        </div>
      </div>
      {count === 0 ? <p className="nothing">{t('measures.nothing')}</p> : null}
      {themes.map(({ id, title, measures: of }) => (
        <section key={id} aria-labelledby={`tema-${id}`}>
          <h2 id={`tema-${id}`}>{words.in(title)}</h2>
          <ul className="measures">
            {of.map((measure) => (
              <MeasureItem key={measure.id} measure={measure} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function MeasureItem({ measure }: { readonly measure: CataloguedMeasureDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { id, title, definition, source, goals } = measure;
  return (
    <li className="measure">
      <h3 className="measure__title">
        <Link to="/$lang/maalinger/$measure" params={{ lang, measure: id }} search={{}}>
          {words.in(title)}
        </Link>
      </h3>
      <p className="measure__facts">
        <span>{shownUnit(measure, words)}</span>
        <span>{subjectWord(measure, words)}</span>
        {goals.length > 0 ? <span>{t('measures.goals', { count: goals.length })}</span> : null}
      </p>
      <details className="measure__more">
        <summary>{t('measures.definition')}</summary>
        <p>{words.in(definition)}</p>
        <p className="quiet">{t('measures.source', { source: words.in(source) })}</p>
        <GoalsOf measure={measure} />
      </details>
    </li>
  );
}

export function GoalsOf({ measure: { goals } }: { readonly measure: CataloguedMeasureDto }) {
  const words = useWords();
  const { t, lang } = words;
  if (goals.length === 0) return null;
  return (
    <>
      <p className="measure__goals">{t('measures.goals-of-plans')}</p>
      <ul className="plain-list">
        {goals.map(({ plan, goal, title, municipality, year }) => (
          <li key={goal}>
            <Link to="/$lang/plan/$plan/maal/$goal" params={{ lang, plan, goal }} search={{}}>
              {words.in(title)}
            </Link>{' '}
            <span className="quiet">{t('plan.of', { name: municipality, year })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function subjectWord({ subject }: Pick<CataloguedMeasureDto, 'subject'>, { t }: Words): string {
  switch (subject) {
    case 'person':
      return t('measures.of-persons');
    case 'workplace':
      return t('measures.of-workplaces');
    case 'job-order':
      return t('measures.of-job-orders');
  }
}
