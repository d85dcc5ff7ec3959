/** What a measure says: why it cannot be measured, or a chart, a table and files of the same numbers. */
import { lazy, Suspense } from 'react';
import type { CataloguedMeasureDto, MeasureAnswerDto } from '../../api/contract/measures.ts';
import { apiAddress } from '../api.ts';
import { useWords } from '../language.ts';
import { CsvLinks } from '../parts/csv-links.tsx';
import { showDay } from '../show.ts';
import { AnswerTable } from './answer-table.tsx';
import { CellPanel } from './cell-panel.tsx';
import { Headline } from './headline.tsx';
import { type MeasureQuestion, queryOf } from './measure-question.ts';
import { NotMeasurable } from './not-measurable.tsx';
import { seriesOf } from './series.ts';
import { showCount } from './show-value.ts';

const MeasureChart = lazy(async () => ({ default: (await import('./measure-chart.tsx')).MeasureChart }));

interface Props {
  readonly answer: MeasureAnswerDto;
  /** The same unsplit, once it has come. */
  readonly total: MeasureAnswerDto | undefined;
  readonly measure: CataloguedMeasureDto;
  readonly question: MeasureQuestion;
  readonly cell: string | undefined;
}

export function Answer({ answer, total, measure, question, cell }: Props) {
  const words = useWords();
  const { t, lang } = words;
  if (answer.notMeasurable) return <NotMeasurable why={answer.notMeasurable} registers={answer.registers} />;
  if (answer.withheld) return <p className="nothing">{words.in(answer.withheld)}</p>;
  const series = seriesOf(answer);
  const whole = total && total.notMeasurable === null && total.withheld === null ? seriesOf(total) : [];
  const query = queryOf(question);
  const unknown = answer.rows.reduce((sum, row) => sum + (row.unknown ?? 0), 0);
  return (
    <section className="answer" aria-labelledby="tallene">
      <div className="toolbar answer__bar">
        <h2 id="tallene">{t('measures.numbers')}</h2>
        <div className="answer__files">
          <CsvLinks path={`measures/${measure.id}.csv`} query={query} />
          <a href={apiAddress(`measures/${measure.id}.parquet`, query)} download>
            {t('measures.parquet')}
          </a>
        </div>
      </div>
      <Headline answer={answer.by.length === 0 ? answer : (total ?? answer)} />
      <figure className="answer__chart">
        <Suspense fallback={<div className="chart chart--waiting" />}>
          <MeasureChart answer={answer} series={series} title={words.in(measure.title)} />
        </Suspense>
      </figure>
      <AnswerTable answer={answer} series={series} whole={whole} title={words.in(measure.title)} />
      {cell ? <CellPanel answer={answer} total={total} measure={measure} question={question} cell={cell} /> : null}
      <div className="answer__notes">
        <p className="quiet">{t('measures.counted-as-of', { day: showDay(answer.asOf, lang) })}</p>
        {answer.measure.unknown && unknown > 0 ? (
          <p className="quiet">
            {t('measures.apart', { number: showCount(unknown, lang), what: words.in(answer.measure.unknown) })}
          </p>
        ) : null}
        {answer.registers.length > 1 && answer.measure.subject === 'person' ? (
          <p className="quiet">{t('measures.counted-in-both')}</p>
        ) : null}
      </div>
    </section>
  );
}
