/** How the goal has gone: a chart, the same points as a table, and the same as a file. */

import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { UNITS } from '../../core/unit.ts';
import { useWords } from '../language.ts';
import { CsvLinks } from '../parts/csv-links.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { showNumber, showPeriod } from '../show.ts';
import { type CoursePoint, courseOf } from './course-points.ts';
import { pointWord } from './point-word.ts';

const Chart = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }));

export function Course({ detail }: { readonly detail: GoalDetailDto }) {
  const words = useWords();
  const { t } = words;
  const { plan, goal, asOf } = detail;
  if (goal.shape === null) return null;
  const course = courseOf(detail);
  const known = course.points.filter(({ kind }) => kind !== 'target' && kind !== 'path');
  // One number alone is read, not drawn.
  const drawn = known.length > 0 && course.points.length > 1;
  return (
    <section className="course" aria-labelledby="udvikling">
      <div className="course__heading">
        <h2 id="udvikling">{t('course.heading')}</h2>
        {course.points.length > 0 ? (
          <CsvLinks path={`plans/${plan.id}/goals/${goal.id}/series.csv`} query={{ asOf }} />
        ) : null}
      </div>
      {known.length === 0 ? <p className="nothing">{t('course.nothing')}</p> : null}
      {course.unit !== null ? (
        <div className="course__both">
          {drawn ? (
            <figure className="course__chart">
              <Suspense fallback={<div className="chart chart--waiting" />}>
                <Chart points={course.points} unit={course.unit} title={words.in(goal.title)} />
              </Suspense>
            </figure>
          ) : null}
          <CourseTable points={course.points} title={words.in(goal.title)} unit={UNITS[course.unit][words.lang]} />
        </div>
      ) : null}
      {detail.remarks.map((remark) => (
        <p key={remark.da} className="remark">
          {words.in(remark)}
        </p>
      ))}
    </section>
  );
}

interface TableProps {
  readonly points: readonly CoursePoint[];
  readonly title: string;
  readonly unit: string;
}

function CourseTable({ points, title, unit }: TableProps) {
  const words = useWords();
  const { t, lang } = words;
  return (
    <ScrollRegion label={t('course.table')}>
      <table className="table table--compact course__table">
        <caption className="sr-only">{t('course.caption', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('course.period')}</th>
            <th scope="col">{t('course.what')}</th>
            <th scope="col" className="number">
              {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr
              key={`${point.kind}/${point.area}/${point.period}/${point.value}`}
              className={`point point--${point.kind}`}
            >
              <th scope="row">{showPeriod(point.period, lang)}</th>
              <td>{pointWord(point, words)}</td>
              <td className="number">
                <PointNumber point={point} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A printed number leads to its row; a computed one does not. */
function PointNumber({ point }: { readonly point: CoursePoint }) {
  const { lang } = useWords();
  const number = showNumber(point.value, lang, point.unit);
  if (!point.figure) return number;
  return (
    <Link
      from="/$lang/plan/$plan"
      to="/$lang/plan/$plan/tal/$table"
      params={(here) => ({ ...here, table: point.figure?.table ?? '' })}
      search={{}}
      hash={`r${point.figure.row}`}
    >
      {number}
    </Link>
  );
}
