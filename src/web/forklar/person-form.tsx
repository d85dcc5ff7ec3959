/** Who is asked about, in which register and which periods. */
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { useWords } from '../language.ts';
import type { ExplainSearch } from './explain-address.ts';
import type { PersonAsked } from './queries.ts';

interface Props {
  readonly registers: readonly RegisterHeadDto[];
  readonly asked: PersonAsked;
  readonly measure: string | undefined;
}

export function PersonForm({ registers, asked, measure }: Props) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/$lang/forklar' });
  const id = useId();

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const search: ExplainSearch = {
      kommune: text('kommune'),
      person: text('person'),
      fra: text('fra'),
      til: text('til'),
      pr: asked.asOf,
      ...(measure !== undefined && { maaling: measure }),
    };
    void navigate({ to: '.', search, resetScroll: false });
  }

  return (
    <form className="explain-form" onSubmit={ask} key={Object.values(asked).join()}>
      <div className="filter">
        <label className="filter__label" htmlFor={`${id}-kommune`}>
          {t('measures.area')}
        </label>
        <select
          id={`${id}-kommune`}
          name="kommune"
          className="form-select filter__select"
          defaultValue={asked.municipality}
        >
          {registers.map(({ municipality: { code, name } }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Field id={`${id}-person`} name="person" label={t('explain.person')} value={asked.person} />
      <Field id={`${id}-fra`} name="fra" label={t('explain.from')} value={asked.from} />
      <Field id={`${id}-til`} name="til" label={t('explain.to')} value={asked.to} />
      <button type="submit" className="button button-primary explain-form__button">
        {t('explain.show')}
      </button>
    </form>
  );
}

function Field(props: { readonly id: string; readonly name: string; readonly label: string; readonly value: string }) {
  const { id, name, label, value } = props;
  return (
    <div className="filter">
      <label className="filter__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        className="form-input filter__input"
        defaultValue={value}
        maxLength={200}
        autoComplete="off"
        required
      />
    </div>
  );
}
