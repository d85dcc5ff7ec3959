/** A labelled list of choices whose first means "all". */
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string | undefined) => void;
}

export function Select({ label, all, value, choices, choose }: Props) {
  const id = useId();
  return (
    <div className="filter">
      <label className="filter__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="form-select filter__select"
        value={value ?? ''}
        onChange={(event) => choose(event.currentTarget.value || undefined)}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
