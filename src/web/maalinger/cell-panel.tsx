/** One number opened: what it is divided by, who it is made of, and the ways further in. */
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { CataloguedMeasureDto, MeasureAnswerDto, MeasureCellDto } from '../../api/contract/measures.ts';
import { CellSubjects } from '../forklar/cell-subjects.tsx';
import { useWords, type Words } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import { showPeriod } from '../show.ts';
import { type MeasureSearch, printGroups, readGroups } from './measure-address.ts';
import type { MeasureQuestion } from './measure-question.ts';
import { absentCell, nameOf } from './series.ts';
import { showCount, shownUnit, showValue, stateReason } from './show-value.ts';

interface Props {
  readonly answer: MeasureAnswerDto;
  /** The same unsplit. */
  readonly total: MeasureAnswerDto | undefined;
  readonly measure: CataloguedMeasureDto;
  readonly question: MeasureQuestion;
  readonly cell: string;
}

export function CellPanel({ answer, total, measure, question, cell: place }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (place) heading.current?.focus();
  }, [place]);
  const [period = '', ...rest] = place.split('~');
  const group = readGroups(rest.join('~'));
  const known = answer.periods.find((each) => each.period === period);
  if (known === undefined) return null;
  const isSplit = answer.by.every((key) => group[key] !== undefined);
  const cell = cellAt(isSplit ? answer : (total ?? answer), period, group) ?? absentCell(answer.measure, known.covered);
  const narrowed = { ...question.only, ...group };
  const of = Object.entries(narrowed).map(([key, value]) => words.in(nameOf(answer.groups, key, value)));
  const where = answer.registers.map(({ municipality }) => municipality.name).join(', ');
  return (
    <section className="cell-panel" id="celle" aria-labelledby="celle-navn">
      <div className="cell-panel__heading">
        <h3 id="celle-navn" tabIndex={-1} ref={heading}>
          {[...of, showPeriod(period, lang), where].join(' · ')}
        </h3>
        <Link
          from="/$lang/maalinger/$measure"
          to="."
          search={(old) => ({ ...old, celle: undefined }) as MeasureSearch}
          resetScroll={false}
          className="cell-panel__close"
        >
          <Icon name="cross" />
          <span className="sr-only">{t('measures.close')}</span>
        </Link>
      </div>
      <CellFacts cell={cell} measure={measure} />
      {cell.subjects ? <CellSubjects answer={answer} period={period} group={narrowed} /> : null}
      <p className="cell-panel__label">{t('measures.split-this')}</p>
      <ul className="cell-panel__ways">
        {measure.groups
          .filter(({ key }) => !measure.always.includes(key) && narrowed[key] === undefined)
          .map(({ key, title }) => (
            <li key={key}>
              <Link
                from="/$lang/maalinger/$measure"
                to="."
                search={(old) =>
                  ({
                    ...old,
                    fra: period,
                    til: period,
                    efter: key,
                    kun: printGroups(narrowed),
                    celle: undefined,
                  }) as MeasureSearch
                }
                className="choice"
              >
                {words.in(title)}
              </Link>
            </li>
          ))}
      </ul>
      <p>
        <a href="#definition">{t('measures.what-counts')}</a>
      </p>
    </section>
  );
}

function CellFacts({ cell, measure }: { readonly cell: MeasureCellDto; readonly measure: CataloguedMeasureDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { value, numerator, denominator, subjects, unknown, state } = cell;
  return (
    <>
      <p className="headline">
        {value === null ? (
          stateReason(state, words)
        ) : (
          <>
            <strong className="headline__value">{showValue(value, measure.unit.id, lang)}</strong>{' '}
            <span className="headline__unit">{shownUnit(measure, words)}</span>
          </>
        )}
      </p>
      <dl className="facts">
        {numerator !== null && denominator !== null && !measure.absentIsZero ? (
          <>
            <dt>{t('measures.counted')}</dt>
            <dd>
              {t('measures.over', { numerator: showCount(numerator, lang), denominator: showCount(denominator, lang) })}
            </dd>
          </>
        ) : null}
        {subjects === null ? null : (
          <>
            <dt>{subjectsWord(measure, words)}</dt>
            <dd>{showCount(subjects, lang)}</dd>
          </>
        )}
        {measure.unknown && unknown ? (
          <>
            <dt>{t('measures.counted-apart')}</dt>
            <dd>
              {showCount(unknown, lang)} {words.in(measure.unknown)}
            </dd>
          </>
        ) : null}
      </dl>
    </>
  );
}

function cellAt({ rows }: MeasureAnswerDto, period: string, group: Readonly<Record<string, string>>) {
  return rows.find((row) => {
    const keys = Object.entries(row.group);
    return row.period === period && keys.every(([key, value]) => group[key] === value);
  });
}

function subjectsWord({ subject }: CataloguedMeasureDto, { t }: Words): string {
  switch (subject) {
    case 'person':
      return t('measures.persons-behind');
    case 'workplace':
      return t('measures.workplaces-behind');
    case 'job-order':
      return t('measures.job-orders-behind');
  }
}
