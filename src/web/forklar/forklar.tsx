/** Which figures does one person count in, and why? */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { holdsCprNumber } from '../../core/cpr-shape.ts';
import { ApiFailure } from '../api.ts';
import { Loaded } from '../frame/loaded.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { latestYear } from '../maalinger/measure-question.ts';
import { NoRegister } from '../maalinger/no-register.tsx';
import { registersQuery } from '../maalinger/queries.ts';
import { SyntheticNotice } from '../parts/synthetic-notice.tsx';
import { today } from '../show.ts';
import { ExplainedMeasure } from './explained-measure.tsx';
import { PersonFigures } from './person-figures.tsx';
import { PersonForm } from './person-form.tsx';
import { explanationQuery, type PersonAsked, personFiguresQuery } from './queries.ts';
import './forklar.css';

export function Forklar() {
  return <Loaded query={useQuery(registersQuery)}>{(registers) => <ExplainPage registers={registers} />}</Loaded>;
}

function ExplainPage({ registers }: { readonly registers: readonly RegisterHeadDto[] }) {
  const { t } = useWords();
  const search = useSearch({ from: '/$lang/forklar' });
  const register = registers.find(({ municipality }) => municipality.code === search.kommune) ?? registers[0];
  const stretch = latestYear(register ? [register] : [], today());
  const asked = {
    municipality: register?.municipality.code ?? '',
    person: search.person ?? '',
    from: search.fra ?? stretch.from,
    to: search.til ?? stretch.to,
    asOf: search.pr,
  };
  const isNumber = holdsCprNumber(asked.person);
  return (
    <div className="container page">
      <PageHeading tab={t('explain.tab')}>{t('explain.heading')}</PageHeading>
      <p className="lead">{t('explain.lead')}</p>
      {register ? <SyntheticNotice registers={[register]} /> : <NoRegister />}
      {register ? <PersonForm registers={registers} asked={asked} measure={search.maaling} /> : null}
      {isNumber ? (
        <p className="nothing" role="alert">
          {t('explain.no-cpr')}
        </p>
      ) : null}
      {register && asked.person && !isNumber ? <Answer asked={asked} measure={search.maaling} /> : null}
    </div>
  );
}

function Answer({ asked, measure }: { readonly asked: PersonAsked; readonly measure: string | undefined }) {
  return measure === undefined ? <AllFigures asked={asked} /> : <OneFigure asked={asked} measure={measure} />;
}

function AllFigures({ asked }: { readonly asked: PersonAsked }) {
  return <Told query={useQuery(personFiguresQuery(asked))}>{(figures) => <PersonFigures figures={figures} />}</Told>;
}

function OneFigure({ asked, measure }: { readonly asked: PersonAsked; readonly measure: string }) {
  const query = useQuery(explanationQuery(measure, asked));
  return <Told query={query}>{(explanation) => <ExplainedMeasure explanation={explanation} />}</Told>;
}

/** What is wrong with what was asked stands under the question. */
function Told<T>({ query, children }: ComponentProps<typeof Loaded<T>>) {
  const words = useWords();
  const { error } = query;
  if (!(error instanceof ApiFailure) || !error.problem) return <Loaded query={query}>{children}</Loaded>;
  return (
    <p className="nothing" role="alert">
      {words.in(error.problem.text)}
    </p>
  );
}
