/** Narrowed to some of the people, and beside whom they are set: folded away until it is wanted. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { CataloguedMeasureDto, MeasureAnswerDto } from '../../api/contract/measures.ts';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { useWords } from '../language.ts';
import { Select } from '../parts/select.tsx';
import { printGroups, type Show } from './measure-address.ts';
import type { MeasureQuestion } from './measure-question.ts';
import { measureQuery } from './queries.ts';

interface Props {
  readonly measure: CataloguedMeasureDto;
  readonly registers: readonly RegisterHeadDto[];
  readonly question: MeasureQuestion;
  readonly show: Show;
}

export function Narrowing({ measure, registers, question, show }: Props) {
  const words = useWords();
  const { t } = words;
  const groups = useQuery(measureQuery({ ...question, by: [], only: {} })).data?.groups ?? [];
  const narrowed = Object.keys(question.only).length;
  return (
    <>
      <details className="controls__row narrowing" open={narrowed > 0}>
        <summary>{narrowed === 0 ? t('measures.narrow') : t('measures.narrowed', { count: narrowed })}</summary>
        <div className="narrowing__groups">
          {measure.groups.map(({ key, title }) => (
            <Select
              key={key}
              label={words.in(title)}
              all={t('measures.everybody')}
              value={question.only[key]}
              choices={valuesOf(groups, key).map((value) => ({ value: value.value, label: words.in(value.title) }))}
              choose={(value) => show({ kun: printGroups({ ...question.only, [key]: value }) })}
            />
          ))}
        </div>
      </details>
      <CompareWith registers={registers} question={question} groups={groups} show={show} />
    </>
  );
}

interface CompareProps {
  readonly registers: readonly RegisterHeadDto[];
  readonly question: MeasureQuestion;
  readonly groups: MeasureAnswerDto['groups'];
  readonly show: Show;
}

/** The other municipalities, and the other values of each group. */
function CompareWith({ registers, question, groups, show }: CompareProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const others = registers.filter(({ municipality }) => question.area.join() !== municipality.code);
  return (
    <div className="choices controls__row">
      <label htmlFor={id} className="controls__label">
        {t('measures.compare-with')}
      </label>
      <select
        id={id}
        className="form-select filter__select"
        value={question.against ?? ''}
        onChange={(event) => show({ mod: event.currentTarget.value || undefined })}
      >
        <option value="">{t('measures.nobody-else')}</option>
        <optgroup label={t('measures.area')}>
          {others.map(({ municipality: { code, name } }) => (
            <option key={code} value={`area:${code}`}>
              {name}
            </option>
          ))}
        </optgroup>
        {groups.map(({ key, title, values }) => (
          <optgroup key={key} label={words.in(title)}>
            {values
              .filter(({ value }) => value !== question.only[key])
              .map(({ value, title: name }) => (
                <option key={value} value={`${key}:${value}`}>
                  {words.in(name)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function valuesOf(groups: MeasureAnswerDto['groups'], key: string) {
  return groups.find((group) => group.key === key)?.values ?? [];
}
