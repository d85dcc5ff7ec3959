/**
 * The facts as fields with precise dates: what the timeline shows, for whoever would rather type. Long because it is one
 * form: a row for each kind of fact, and they must look and behave alike.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { LifeDto } from '../../api/contract/life.ts';
import { isDayText } from '../address.ts';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import {
  activityChoices,
  basisChoices,
  benefitChoices,
  type Choice,
  educationChoices,
  factName,
  laneName,
  readinessChoices,
  supportChoices,
  talkChoices,
} from './choices.ts';
import { LANES, type Lane, withFact, withNew, withoutFact } from './life-facts.ts';

interface Props {
  readonly life: LifeDto;
  readonly day: string;
  readonly change: (life: LifeDto, isFinal: boolean) => void;
}

export function FactFields({ life, day, change }: Props) {
  const words = useWords();
  const { t } = words;
  const adds: Readonly<Record<Lane, string>> = {
    spells: t('beregner.add-spells'),
    work: t('beregner.add-work'),
    activities: t('beregner.add-activities'),
    talks: t('beregner.add-talks'),
    educations: t('beregner.add-educations'),
    arrivals: t('beregner.add-arrivals'),
  };
  const isEmpty = LANES.every((lane) => life[lane].length === 0);
  return (
    <div className="facts-of-life">
      {isEmpty ? <p className="nothing">{t('beregner.no-facts')}</p> : null}
      {LANES.map((lane) =>
        life[lane].map((_, at) => {
          const what = `${laneName(lane, words)} ${at + 1}: ${factName(life, lane, at, words)}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fact is known by its place
            <fieldset key={`${lane} ${at}`} className="fact">
              <legend className="sr-only">{what}</legend>
              <Fields {...{ life, lane, at, change }} />
              <button
                type="button"
                className="fact__remove"
                aria-label={t('beregner.remove', { what })}
                title={t('beregner.remove', { what })}
                onClick={() => change(withoutFact(life, lane, at), true)}
              >
                <Icon name="cross" />
              </button>
            </fieldset>
          );
        }),
      )}
      <div className="facts-of-life__adds">
        {LANES.map((lane) => (
          <button key={lane} type="button" className="choice" onClick={() => change(withNew(life, lane, day), true)}>
            {adds[lane]}
          </button>
        ))}
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly life: LifeDto;
  readonly lane: Lane;
  readonly at: number;
  readonly change: Props['change'];
}

function Fields({ life, lane, at, change }: FieldsProps) {
  const words = useWords();
  const { t } = words;
  const none = t('beregner.not-chosen');
  const set = (fact: object) => change(withFact(life, lane, at, fact), true);
  switch (lane) {
    case 'spells': {
      const { benefit, from, to, readiness, grantedOn } = life.spells[at]!;
      return (
        <>
          <ChoiceField
            label={t('beregner.benefit')}
            value={benefit}
            of={benefitChoices(words)}
            set={(value) => set({ benefit: value })}
          />
          <DayField label={t('beregner.from')} value={from} set={(value) => value && set({ from: value })} />
          <DayField label={t('beregner.to')} value={to} set={(value) => set({ to: value })} mayBeEmpty />
          <ChoiceField
            label={t('beregner.readiness')}
            value={readiness}
            of={readinessChoices(words)}
            none={none}
            set={(value) => set({ readiness: value || null })}
          />
          <DayField
            label={t('beregner.granted')}
            value={grantedOn}
            set={(value) => set({ grantedOn: value })}
            mayBeEmpty
          />
        </>
      );
    }
    case 'work': {
      const { from, to, hours, support } = life.work[at]!;
      return (
        <>
          <ChoiceField
            label={t('beregner.support')}
            value={support}
            of={supportChoices(words)}
            set={(value) => set({ support: value })}
          />
          <MonthField
            label={t('beregner.from-month')}
            value={from}
            set={(value) => set(value > to ? { from: value, to: value } : { from: value })}
          />
          <MonthField
            label={t('beregner.to-month')}
            value={to}
            set={(value) => set(value < from ? { from: value, to: value } : { to: value })}
          />
          <NumberField
            label={t('beregner.hours')}
            value={hours}
            most={400}
            set={(value) => set({ hours: value ?? 0 })}
          />
        </>
      );
    }
    case 'activities': {
      const { kind, from, to, hoursPerWeek } = life.activities[at]!;
      return (
        <>
          <ChoiceField
            label={t('beregner.kind')}
            value={kind}
            of={activityChoices(words)}
            set={(value) => set({ kind: value })}
          />
          <DayField label={t('beregner.from')} value={from} set={(value) => value && set({ from: value })} />
          <DayField label={t('beregner.to')} value={to} set={(value) => set({ to: value })} mayBeEmpty />
          <NumberField
            label={t('beregner.hours-week')}
            value={hoursPerWeek}
            most={80}
            set={(value) => set({ hoursPerWeek: value })}
          />
        </>
      );
    }
    case 'talks': {
      const { kind, heldOn } = life.talks[at]!;
      return (
        <>
          <ChoiceField
            label={t('beregner.kind')}
            value={kind}
            of={talkChoices(words)}
            set={(value) => set({ kind: value })}
          />
          <DayField label={t('beregner.on')} value={heldOn} set={(value) => value && set({ heldOn: value })} />
        </>
      );
    }
    case 'educations': {
      const { kind, from, to } = life.educations[at]!;
      return (
        <>
          <ChoiceField
            label={t('beregner.kind')}
            value={kind}
            of={educationChoices(words)}
            set={(value) => set({ kind: value })}
          />
          <DayField label={t('beregner.from')} value={from} set={(value) => value && set({ from: value })} />
          <DayField label={t('beregner.to')} value={to} set={(value) => set({ to: value })} mayBeEmpty />
        </>
      );
    }
    case 'arrivals': {
      const { basis, on } = life.arrivals[at]!;
      return (
        <>
          <ChoiceField
            label={t('beregner.kind')}
            value={basis}
            of={basisChoices(words)}
            set={(value) => set({ basis: value })}
          />
          <DayField label={t('beregner.on')} value={on} set={(value) => value && set({ on: value })} />
        </>
      );
    }
  }
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <span className="fact__field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly of: readonly Choice[];
  /** What choosing nothing is called; absent: something must be chosen. */
  readonly none?: string;
  readonly set: (value: string) => void;
}

export function ChoiceField({ label, value, of, none, set }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          className="form-select"
          value={value ?? ''}
          onChange={(event) => set(event.currentTarget.value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {of.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly mayBeEmpty?: boolean;
  readonly set: (value: string | null) => void;
}

/** Left as it is typed until it is a day; follows what is dragged. */
export function DayField({ label, value, mayBeEmpty, set }: DayProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current.value !== (value ?? '')) field.current.value = value ?? '';
  }, [value]);
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          ref={field}
          id={id}
          type="date"
          className="form-input"
          min="1900-01-01"
          max="2199-12-31"
          defaultValue={value ?? ''}
          onChange={({ currentTarget: { value: typed, validity } }) => {
            if (validity.valid && isDayText(typed)) set(typed);
            else if (mayBeEmpty && typed === '' && validity.valid) set(null);
          }}
        />
      )}
    </Labelled>
  );
}

function MonthField({
  label,
  value,
  set,
}: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="month"
          className="form-input"
          min="1900-01"
          max="2199-12"
          value={value}
          onChange={({ currentTarget }) => /^\d{4}-\d\d$/.test(currentTarget.value) && set(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number | null;
  readonly most: number;
  readonly set: (value: number | null) => void;
}

export function NumberField({ label, value, most, set }: NumberProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          inputMode="decimal"
          className="form-input fact__number"
          min={0}
          max={most}
          step="any"
          value={value ?? ''}
          onChange={({ currentTarget: { value: typed, valueAsNumber: number } }) => {
            if (typed === '') set(null);
            else if (number >= 0 && number <= most) set(number);
          }}
        />
      )}
    </Labelled>
  );
}
