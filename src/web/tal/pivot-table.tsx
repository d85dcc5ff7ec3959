/** The figures as a table: rows as printed, a column for each measure and period. */
import { UNITS } from '../../core/unit.ts';
import { useWords, type Words } from '../language.ts';
import { Lines } from '../parts/lines.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { lastDay, showPeriod } from '../show.ts';
import { inOrder, type Key, type Order } from './order.ts';
import type { Pivot, PivotHead, PivotRow } from './pivot.ts';
import { PrintedNumber } from './printed.tsx';
import { SortHeading } from './sort-heading.tsx';

interface Props {
  readonly pivot: Pivot;
  readonly order: Order | null;
  readonly title: string;
}

export function PivotTable({ pivot, order, title }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const { sides, heads } = pivot;
  const byPeriod = sides.includes('period');
  const columns = heads.flatMap((head) => head.periods.map((period) => ({ head, period })));
  const rows = inOrder(pivot.rows, order, (row, column) => keyIn(row, column, pivot), lang);
  return (
    <>
      {pivot.throughout.length > 0 ? <p className="table-about">{pivot.throughout.join(' · ')}</p> : null}
      <ScrollRegion label={title}>
        <table className="table table--compact figures">
          <caption className="sr-only">{title}</caption>
          <thead>
            {byPeriod ? null : (
              <tr>
                <td colSpan={sides.length} />
                {heads.map((head) => (
                  <th key={headText(head, words)} scope="colgroup" colSpan={head.periods.length} className="number">
                    {headText(head, words)} <span className="figures__unit">{UNITS[head.unit][lang]}</span>
                  </th>
                ))}
                <td />
              </tr>
            )}
            <tr>
              {sides.map((side, index) => (
                <SortHeading key={side} column={index} order={order} label={sideWord(side, words)} />
              ))}
              {columns.map(({ head, period }, index) => (
                <SortHeading
                  key={`${headText(head, words)}/${head.unit}/${period}`}
                  column={sides.length + index}
                  order={order}
                  label={period === undefined ? headText(head, words) : showPeriod(period, lang)}
                  unit={period === undefined ? UNITS[head.unit][lang] : undefined}
                  number
                />
              ))}
              <th scope="col">{t('figures.source')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.area}/${row.group}/${row.period}`} row={row} pivot={pivot} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Row({ row, pivot: { sides } }: { readonly row: PivotRow; readonly pivot: Pivot }) {
  const { t, lang } = useWords();
  const byPeriod = sides.includes('period');
  const texts = sides.map((side) => (side === 'period' ? showPeriod(row.period, lang) : row[side]));
  return (
    <tr className={byPeriod ? undefined : `figures__row--${row.groupLevel}`}>
      {texts.slice(0, -1).map((text) => (
        <td key={text}>{text}</td>
      ))}
      <th scope="row">{texts.at(-1)}</th>
      {row.cells.map((figure, index) =>
        figure ? (
          <td key={figure.row} id={`r${figure.row}`} className="number">
            <PrintedNumber figure={figure} />
            {byPeriod && figure.period !== row.period ? (
              <span className="figures__unit">{showPeriod(figure.period, lang)}</span>
            ) : null}
          </td>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: an empty cell has nothing but its place
          <td key={`empty-${index}`}>
            <span className="sr-only">{t('figures.not-printed')}</span>
          </td>
        ),
      )}
      <td>
        <Lines lines={[...new Set(row.cells.flatMap((figure) => figure?.lines ?? []))]} />
      </td>
    </tr>
  );
}

function headText({ area, group, measure }: PivotHead, words: Words): string {
  return [area, group, words.in(measure.label)].filter(Boolean).join(' · ');
}

function sideWord(side: Pivot['sides'][number], { t }: Words): string {
  switch (side) {
    case 'area':
      return t('figures.area');
    case 'group':
      return t('figures.group');
    case 'period':
      return t('figures.period');
  }
}

function keyIn(row: PivotRow, column: number, { sides }: Pivot): Key {
  const side = sides[column];
  if (side === undefined) return row.cells[column - sides.length]?.value ?? null;
  return side === 'period' ? row.period && lastDay(row.period) : row[side];
}
