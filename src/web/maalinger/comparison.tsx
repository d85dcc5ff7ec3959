/** Two municipalities or two groups side by side, and what the other has more or less of. */
import { lazy, Suspense } from 'react';
import type { MeasureAnswerDto, MeasureCellDto, MeasureComparisonDto } from '../../api/contract/measures.ts';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { sameText } from '../../core/text.ts';
import { useWords, type Words } from '../language.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { showPeriod } from '../show.ts';
import type { MeasureQuestion } from './measure-question.ts';
import { NotMeasurable } from './not-measurable.tsx';
import { nameOf, type Series, seriesKeys } from './series.ts';
import { showChange, shownUnit, showValue, stateReason, stateWord } from './show-value.ts';

const MeasureChart = lazy(async () => ({ default: (await import('./measure-chart.tsx')).MeasureChart }));

interface Props {
  readonly comparison: MeasureComparisonDto;
  readonly question: MeasureQuestion;
  readonly registers: readonly RegisterHeadDto[];
}

export function Comparison({ comparison, question, registers }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const { measure, notMeasurable } = comparison;
  if (notMeasurable) return <NotMeasurable why={notMeasurable} registers={registers} />;
  if (comparison.withheld) return <p className="nothing">{words.in(comparison.withheld)}</p>;
  const title = words.in(measure.title);
  const [one, other] = sideNames(comparison, question, words);
  const keys = seriesKeys(comparison);
  const series = keys.length === 0 ? twoLines(comparison, one, other) : [];
  return (
    <section className="answer" aria-labelledby="tallene">
      <h2 id="tallene">{t('measures.compared', { one, other })}</h2>
      {series.length > 0 && comparison.periods.length > 1 ? (
        <figure className="answer__chart">
          <Suspense fallback={<div className="chart chart--waiting" />}>
            <MeasureChart answer={comparison} series={series} title={title} />
          </Suspense>
        </figure>
      ) : null}
      {comparison.rows.length === 0 ? <p className="nothing">{t('measures.no-rows')}</p> : null}
      <ScrollRegion label={t('measures.table')}>
        <table className="table table--compact answer-table">
          <caption className="sr-only">{t('measures.caption', { title, unit: shownUnit(measure, words) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('measures.period')}</th>
              {keys.map((key) => (
                <th key={key} scope="col">
                  {words.in(comparison.groups.find((group) => group.key === key)!.title)}
                </th>
              ))}
              <th scope="col" className="number">
                {one}
              </th>
              <th scope="col" className="number">
                {other}
              </th>
              <th scope="col" className="number">
                {t('measures.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {comparison.rows.map(({ period, group, one: left, other: right, difference }) => (
              <tr key={[period, ...keys.map((key) => group[key])].join('~')}>
                <th scope="row">{showPeriod(period, lang)}</th>
                {keys.map((key) => (
                  <td key={key}>{words.in(nameOf(comparison.groups, key, group[key] ?? ''))}</td>
                ))}
                <ComparedCell cell={left} measure={measure} />
                <ComparedCell cell={right} measure={measure} />
                <td className="number">
                  {difference === null ? (
                    <span className="unknown">{t('measures.state-unknown')}</span>
                  ) : (
                    showChange(difference, measure.unit.id, lang)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function ComparedCell({
  cell,
  measure,
}: {
  readonly cell: MeasureCellDto;
  readonly measure: MeasureAnswerDto['measure'];
}) {
  const words = useWords();
  const { value, state } = cell;
  return (
    <td className="number">
      {value === null ? (
        <span className="unknown" title={stateReason(state, words)}>
          {stateWord(state, words)}
        </span>
      ) : (
        showValue(value, measure.unit.id, words.lang)
      )}
    </td>
  );
}

/** What is different on each side; two municipalities by name, two groups by theirs. */
function sideNames(comparison: MeasureComparisonDto, question: MeasureQuestion, words: Words): [string, string] {
  const [key = ''] = (question.against ?? '').split(':');
  const [one, other] = [comparison.one, comparison.other].map(({ only, registers }) => {
    if (key === 'area') return registers.map(({ municipality }) => municipality.name).join(', ');
    const value = Object.entries(only).find(([each]) => each === key)?.[1];
    return value === undefined ? words.t('measures.everybody') : words.in(nameOf(comparison.groups, key, value));
  });
  return [one!, other!];
}

function twoLines({ rows, periods }: MeasureComparisonDto, one: string, other: string): Series[] {
  const of = (side: 'one' | 'other', name: string): Series => ({
    key: side,
    group: {},
    names: [sameText(name)],
    cells: periods.flatMap(({ period }) => rows.find((row) => row.period === period)?.[side] ?? NOTHING),
  });
  return [of('one', one), of('other', other)];
}

const NOTHING: MeasureCellDto = {
  state: 'unknown',
  value: null,
  numerator: null,
  denominator: null,
  subjects: null,
  unknown: null,
};
