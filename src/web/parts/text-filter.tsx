/** Narrows a list while one types. */
import { useEffect, useId, useState } from 'react';

const PAUSE = 200;

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly change: (value: string | undefined) => void;
}

export function TextFilter({ label, value = '', change }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  // The address may change by itself (back button): then the field follows it.
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => change(typed || undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value, change]);
  return (
    <div className="filter filter--text">
      <label className="filter__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="form-input filter__input"
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
}
