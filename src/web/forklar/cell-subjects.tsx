/** Who a cell is made of, for those who may open the cases; each person leads to why. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CellSubjectsDto } from '../../api/contract/explanations.ts';
import type { MeasureAnswerDto } from '../../api/contract/measures.ts';
import { Loaded } from '../frame/loaded.tsx';
import { useWords } from '../language.ts';
import { showCount } from '../maalinger/show-value.ts';
import { cellSubjectsQuery } from './queries.ts';
import './cell-subjects.css';

interface Props {
  readonly answer: MeasureAnswerDto;
  readonly period: string;
  /** Every group that the cell is split by or narrowed to. */
  readonly group: Readonly<Record<string, string>>;
}

export function CellSubjects({ answer, period, group }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [register, ...more] = answer.registers.filter(
    ({ municipality }) => (group.municipality ?? municipality.code) === municipality.code,
  );
  const { measure, asOf } = answer;
  const query = useQuery(
    cellSubjectsQuery(register?.municipality.code ?? '', measure.id, { ...group, period, asOf }, isOpen),
  );
  if (!register?.isSynthetic || more.length > 0) return null;
  if (!isOpen)
    return (
      <p>
        <button type="button" className="button button-secondary" onClick={() => setOpen(true)}>
          {t('explain.who')}
        </button>
      </p>
    );
  return <Loaded query={query}>{(found) => <Subjects found={found} answer={answer} period={period} />}</Loaded>;
}

function Subjects({ found, answer, period }: Omit<Props, 'group'> & { readonly found: CellSubjectsDto }) {
  const { t, lang } = useWords();
  const { measure, asOf } = answer;
  const { subjects, count, kind, register } = found;
  return (
    <>
      <p className="cell-panel__label" role="status">
        {count > subjects.length
          ? t('explain.first-of', { shown: subjects.length, count: showCount(count, lang) })
          : t('explain.who-is', { count })}
      </p>
      <ul className="cell-subjects">
        {subjects.map(({ id, name }) => (
          <li key={id}>
            {kind === 'person' ? (
              <Link
                to="/$lang/forklar"
                params={{ lang }}
                search={{
                  kommune: register.municipality.code,
                  person: id,
                  maaling: measure.id,
                  fra: period,
                  til: period,
                  pr: asOf,
                }}
              >
                {id}
              </Link>
            ) : (
              [id, name].filter(Boolean).join(' · ')
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
