/** A measure: what is asked, what it says, and what it counts. */
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { CataloguedMeasureDto } from '../../api/contract/measures.ts';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Loaded } from '../frame/loaded.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { SyntheticNotice } from '../parts/synthetic-notice.tsx';
import { today } from '../show.ts';
import { Answer } from './answer.tsx';
import { subjectWord } from './catalogue-page.tsx';
import { Comparison } from './comparison.tsx';
import { Controls } from './controls.tsx';
import { MeasureDefinition } from './measure-definition.tsx';
import { type MeasureQuestion, questionOf } from './measure-question.ts';
import { NoRegister } from './no-register.tsx';
import { measureComparisonQuery, measureQuery } from './queries.ts';
import { shownUnit } from './show-value.ts';
import './maalinger.css';

interface Props {
  readonly measure: CataloguedMeasureDto;
  readonly registers: readonly RegisterHeadDto[];
}

export function MeasurePage({ measure, registers }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const search = useSearch({ from: '/$lang/maalinger/$measure' });
  const question = questionOf(search, measure, registers, today());
  const chosen = registers.filter(({ municipality }) => question.area.includes(municipality.code));
  const title = words.in(measure.title);
  return (
    <div className="container page">
      <Breadcrumb
        steps={[
          <Link key="maalinger" to="/$lang/maalinger" params={{ lang }} search={{}}>
            {t('measures.heading')}
          </Link>,
        ]}
        here={title}
      />
      <PageHeading tab={title}>{title}</PageHeading>
      <p className="lead">
        {[shownUnit(measure, words), subjectWord(measure, words), betterWord()].filter(Boolean).join(' · ')}
        {' · '}
        <a href="#definition">{t('measures.what-counts')}</a>
      </p>
      <SyntheticNotice registers={chosen.length > 0 ? chosen : registers} />
      {registers.length === 0 ? (
        <NoRegister />
      ) : (
        <>
          <Controls measure={measure} registers={registers} question={question} />
          {question.against === undefined ? (
            <OneSide measure={measure} question={question} cell={search.celle} />
          ) : (
            <TwoSides question={question} registers={registers} />
          )}
        </>
      )}
      <MeasureDefinition measure={measure} />
    </div>
  );

  function betterWord(): string | null {
    if (measure.better === 'neither') return null;
    return measure.better === 'lower' ? t('measures.lower-is-better') : t('measures.higher-is-better');
  }
}

interface SideProps {
  readonly measure: CataloguedMeasureDto;
  readonly question: MeasureQuestion;
  readonly cell: string | undefined;
}

function OneSide({ measure, question, cell }: SideProps) {
  const total = useQuery({ ...measureQuery({ ...question, by: [] }), enabled: question.by.length > 0 });
  return (
    <Loaded query={useQuery(measureQuery(question))}>
      {(answer) => (
        <Answer
          answer={answer}
          total={question.by.length > 0 ? total.data : undefined}
          measure={measure}
          question={question}
          cell={cell}
        />
      )}
    </Loaded>
  );
}

interface TwoSidesProps {
  readonly question: MeasureQuestion;
  readonly registers: readonly RegisterHeadDto[];
}

function TwoSides({ question, registers }: TwoSidesProps) {
  return (
    <Loaded query={useQuery(measureComparisonQuery(question))}>
      {(comparison) => <Comparison comparison={comparison} question={question} registers={registers} />}
    </Loaded>
  );
}
