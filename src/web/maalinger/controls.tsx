/** What is asked of a measure: where, when, split and narrowed how, beside what, and as of which day. */
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { CataloguedMeasureDto, GrainDto, GroupKeyDto } from '../../api/contract/measures.ts';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { displayPeriod } from '../../core/display-period.ts';
import { printPeriod } from '../../core/period.ts';
import { isDayText } from '../address.ts';
import { useWords, type Words } from '../language.ts';
import { today } from '../show.ts';
import type { MeasureSearch, Show } from './measure-address.ts';
import { choosablePeriods, inGrain, latestYear, type MeasureQuestion, MOST_GROUPS } from './measure-question.ts';
import { Narrowing } from './narrowing.tsx';

interface Props {
  readonly measure: CataloguedMeasureDto;
  readonly registers: readonly RegisterHeadDto[];
  readonly question: MeasureQuestion;
}

export function Controls({ measure, registers, question }: Props) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate({ from: '/$lang/maalinger/$measure' });
  const show: Show = (change) =>
    void navigate({
      to: '.',
      search: (old) => ({ ...old, celle: undefined, ...change }) as MeasureSearch,
      resetScroll: false,
    });
  return (
    <section className="controls" aria-label={t('measures.controls')}>
      <Choices label={t('measures.area')}>
        <Choice
          pressed={question.area.length === 0}
          words={t('measures.all-areas')}
          press={() => show({ omraade: undefined })}
        />
        {registers.map(({ municipality: { code, name } }) => (
          <Choice
            key={code}
            pressed={question.area.includes(code)}
            words={name}
            press={() => show({ omraade: toggled(question.area, code).join() || undefined })}
          />
        ))}
      </Choices>
      <Choices label={t('measures.period')}>
        {measure.grains.map((grain) => (
          <Choice
            key={grain}
            pressed={question.grain === grain}
            words={grainWord(grain, words)}
            press={() => show(asSearch(inGrain(question, grain)))}
          />
        ))}
        <PeriodSelect
          label={t('measures.from')}
          value={question.from}
          question={question}
          registers={registers}
          choose={(fra) => show({ fra, til: question.to })}
        />
        <PeriodSelect
          label={t('measures.to')}
          value={question.to}
          question={question}
          registers={registers}
          choose={(til) => show({ fra: question.from, til })}
        />
        <button
          type="button"
          className="as-link"
          onClick={() => show(asSearch(inGrain(latestYear(registers, today()), question.grain)))}
        >
          {t('measures.latest-year')}
        </button>
        <button type="button" className="as-link" onClick={() => show(asSearch(lastYears(question, registers)))}>
          {t('measures.five-years')}
        </button>
      </Choices>
      <Choices label={t('measures.split-by')}>
        <Choice
          pressed={question.by.length === 0}
          words={t('measures.not-split')}
          press={() => show({ efter: undefined })}
        />
        {measure.groups
          .filter(({ key }) => !measure.always.includes(key))
          .map(({ key, title }) => (
            <Choice
              key={key}
              pressed={question.by.includes(key)}
              words={words.in(title)}
              press={() => show({ efter: splitBy(question.by, key) })}
            />
          ))}
      </Choices>
      <Narrowing measure={measure} registers={registers} question={question} show={show} />
      <AsOfField question={question} show={show} />
    </section>
  );
}

function Choices({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="choices controls__row">
      <legend className="controls__label">{label}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly pressed: boolean;
  readonly words: string;
  readonly press: () => void;
}

function Choice({ pressed, words, press }: ChoiceProps) {
  return (
    <button type="button" className="choice" aria-pressed={pressed} onClick={press}>
      {words}
    </button>
  );
}

interface PeriodProps {
  readonly label: string;
  readonly value: string;
  readonly question: MeasureQuestion;
  readonly registers: readonly RegisterHeadDto[];
  readonly choose: (period: string) => void;
}

function PeriodSelect({ label, value, question, registers, choose }: PeriodProps) {
  const { lang } = useWords();
  const id = useId();
  const periods = choosablePeriods(question.grain, registers, today());
  const known = periods.some((period) => printPeriod(period) === value);
  return (
    <span className="period-select">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        className="form-select filter__select"
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {known ? null : <option value={value}>{value}</option>}
        {periods.toReversed().map((period) => (
          <option key={period.index} value={printPeriod(period)}>
            {displayPeriod(period, lang)}
          </option>
        ))}
      </select>
    </span>
  );
}

function AsOfField({ question, show }: { readonly question: MeasureQuestion; readonly show: Show }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="choices controls__row">
      <label htmlFor={id} className="controls__label">
        {t('measures.as-of')}
      </label>
      <input
        id={id}
        key={question.asOf}
        type="date"
        className="form-input as-of-day"
        min="1990-01-01"
        max="2199-12-31"
        defaultValue={question.asOf ?? ''}
        onChange={({ currentTarget: { value } }) =>
          (value === '' || isDayText(value)) && show({ pr: value || undefined })
        }
      />
      <span className="quiet">{question.asOf === undefined ? t('measures.all-known') : t('measures.known-then')}</span>
    </div>
  );
}

function toggled(codes: readonly string[], code: string): string[] {
  return codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code].sort();
}

/** One more group takes the place of the oldest when there are too many to read. */
function splitBy(by: readonly GroupKeyDto[], key: GroupKeyDto): string | undefined {
  const next = by.includes(key) ? by.filter((each) => each !== key) : [...by, key].slice(-MOST_GROUPS);
  return next.join() || undefined;
}

function asSearch({ from, to }: { readonly from: string; readonly to: string }) {
  return { fra: from, til: to };
}

const YEARS = 5;

/** The five calendar years up to the last one the registers know. */
function lastYears({ grain }: MeasureQuestion, registers: readonly RegisterHeadDto[]) {
  const { to } = latestYear(registers, today());
  const year = Number(to.slice(0, 4));
  return inGrain({ from: String(year - YEARS + 1), to: grain === 'year' ? String(year) : to }, grain);
}

export function grainWord(grain: GrainDto, { t }: Words): string {
  switch (grain) {
    case 'month':
      return t('measures.months');
    case 'quarter':
      return t('measures.quarters');
    case 'half-year':
      return t('measures.half-years');
    case 'year':
      return t('measures.years');
  }
}
