/** The numbers: a row for each group, a column for each period. Each number leads to what is behind it. */
import { Link } from '@tanstack/react-router';
import type { MeasureAnswerDto, MeasureCellDto } from '../../api/contract/measures.ts';
import { useWords } from '../language.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { shortPeriod, showPeriod } from '../show.ts';
import type { MeasureSearch } from './measure-address.ts';
import { type Series, seriesKeys } from './series.ts';
import { shownUnit, showValue, stateReason, stateWord } from './show-value.ts';

interface Props {
  readonly answer: MeasureAnswerDto;
  readonly series: readonly Series[];
  /** The whole that the groups are parts of, first in the table. */
  readonly whole: readonly Series[];
  readonly title: string;
}

export function AnswerTable({ answer, series, whole, title }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const keys = seriesKeys(answer);
  if (series.length === 0) return <p className="nothing">{t('measures.no-rows')}</p>;
  const headings = keys.map((key) => words.in(answer.groups.find((group) => group.key === key)!.title));
  return (
    <ScrollRegion label={t('measures.table')}>
      <table className="table table--compact answer-table">
        <caption className="sr-only">
          {t('measures.caption', { title, unit: shownUnit(answer.measure, words) })}
        </caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            {keys.length === 0 ? <th scope="col">{shownUnit(answer.measure, words)}</th> : null}
            {answer.periods.map(({ period, covered }) => (
              <th key={period} scope="col" className="number" title={showPeriod(period, lang)}>
                {shortPeriod(period, lang)}
                {covered === 'whole' ? null : <span className="answer-table__part">{coveredWord(covered)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {whole.map(({ key, names, cells }) => (
            <tr key={`whole ${key}`} className="answer-table__whole">
              <th scope="row" colSpan={Math.max(1, keys.length)}>
                {names.length === 0 ? t('measures.total') : names.map((name) => words.in(name)).join(', ')}
              </th>
              <Cells cells={cells} answer={answer} group={key} />
            </tr>
          ))}
          {series.map(({ key, names, cells }) => (
            <tr key={key}>
              {names.map((name, at) => (
                <th key={keys[at]} scope="row">
                  {words.in(name)}
                </th>
              ))}
              {keys.length === 0 ? <th scope="row">{t('measures.total')}</th> : null}
              <Cells cells={cells} answer={answer} group={key} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );

  function coveredWord(covered: 'part' | 'none'): string {
    return covered === 'part' ? t('measures.part') : t('measures.not-known');
  }
}

interface CellsProps {
  readonly cells: readonly MeasureCellDto[];
  readonly answer: MeasureAnswerDto;
  readonly group: string;
}

function Cells({ cells, answer, group }: CellsProps) {
  return cells.map((cell, at) => {
    const { period } = answer.periods[at]!;
    return (
      <td key={period} className="number">
        <CellLink cell={cell} unit={answer.measure.unit.id} place={[period, group].filter(Boolean).join('~')} />
      </td>
    );
  });
}

interface CellProps {
  readonly cell: MeasureCellDto;
  readonly unit: MeasureAnswerDto['measure']['unit']['id'];
  readonly place: string;
}

function CellLink({ cell, unit, place }: CellProps) {
  const words = useWords();
  const isKnown = cell.value !== null;
  return (
    <Link
      from="/$lang/maalinger/$measure"
      to="."
      search={(old) => ({ ...old, celle: place }) as MeasureSearch}
      hash="celle"
      resetScroll={false}
      preload={false}
      className={isKnown ? 'cell' : 'cell unknown'}
      title={isKnown ? undefined : stateReason(cell.state, words)}
    >
      {cell.value === null ? stateWord(cell.state, words) : showValue(cell.value, unit, words.lang)}
    </Link>
  );
}
