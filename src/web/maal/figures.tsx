/** The printed figures behind the verdict, and those that shed light on the goal without measuring it. */
import { Link } from '@tanstack/react-router';
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { useWords } from '../language.ts';
import { Lines } from '../parts/lines.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { showAmount, showPeriod } from '../show.ts';

export function UsedFigures({ detail }: { readonly detail: GoalDetailDto }) {
  const { t } = useWords();
  const { used, plan } = detail;
  if (used.length === 0) return null;
  return (
    <section aria-labelledby="brugte-tal">
      <h2 id="brugte-tal">{t('used.heading')}</h2>
      <p className="quiet">{t('used.what')}</p>
      <ul className="used">
        {used.map((figure) => (
          <li key={`${figure.table}/${figure.row}`}>
            <FigureLink plan={plan.id} table={figure.table} row={figure.row}>
              {figure.printed}
            </FigureLink>{' '}
            <span className="quiet">
              {t('used.row', { table: figure.table, row: figure.row })}, <Lines lines={figure.lines} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function AttachedFigures({ detail }: { readonly detail: GoalDetailDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { attached, plan } = detail;
  if (attached.length === 0) return null;
  return (
    <section aria-labelledby="belyser">
      <h2 id="belyser">{t('attached.heading')}</h2>
      <p className="quiet">{t('attached.what')}</p>
      <ScrollRegion label={t('attached.heading')}>
        <table className="table table--compact">
          <caption className="sr-only">{t('attached.heading')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('attached.measure')}</th>
              <th scope="col">{t('attached.group')}</th>
              <th scope="col">{t('attached.area')}</th>
              <th scope="col">{t('course.period')}</th>
              <th scope="col" className="number">
                {t('attached.value')}
              </th>
            </tr>
          </thead>
          <tbody>
            {attached.map((point) => (
              <tr key={`${point.measure.da}/${point.group}/${point.area}/${point.period}/${point.value}`}>
                <th scope="row">{words.in(point.measure)}</th>
                <td>{point.group}</td>
                <td>{point.area}</td>
                <td>{showPeriod(point.period, lang)}</td>
                <td className="number">
                  {point.figure ? (
                    <FigureLink plan={plan.id} table={point.figure.table} row={point.figure.row}>
                      {showAmount(point, lang)}
                    </FigureLink>
                  ) : (
                    showAmount(point, lang)
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

interface FigureLinkProps {
  readonly plan: string;
  readonly table: string;
  readonly row: number;
  readonly children: string;
}

function FigureLink({ plan, table, row, children }: FigureLinkProps) {
  const { lang } = useWords();
  return (
    <Link to="/$lang/plan/$plan/tal/$table" params={{ lang, plan, table }} search={{}} hash={`r${row}`}>
      {children}
    </Link>
  );
}
