/** "Set pr.": the day a plan is seen from, and the way to another day. Only what was known that day counts. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { isDayText } from '../address.ts';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import { showDay, today } from '../show.ts';
import './as-of.css';

interface Props {
  readonly asOf: string;
  /** The newest day anything became known: what is shown when no day is chosen. */
  readonly lastKnown: string;
}

export function AsOf({ asOf, lastKnown }: Props) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const id = useId();
  const now = today();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current.value !== asOf) field.current.value = asOf;
  }, [asOf]);
  return (
    <section className="as-of" aria-label={t('as-of.label')}>
      <p className="as-of__what" aria-live="polite">
        <Icon name="calendar" />
        <span>
          <strong>{t('as-of.seen', { day: showDay(asOf, lang) })}</strong>{' '}
          <span className="as-of__note">
            {asOf < lastKnown ? t('as-of.earlier') : null}
            {asOf === lastKnown ? t('as-of.newest') : null}
            {asOf > lastKnown ? t('as-of.later', { day: showDay(lastKnown, lang) }) : null}
          </span>
        </span>
      </p>
      <div className="as-of__choices">
        <button type="button" className="choice" aria-pressed={asOf === lastKnown} onClick={() => show(undefined)}>
          {t('as-of.newest-known')}
        </button>
        <button type="button" className="choice" aria-pressed={asOf === now} onClick={() => show(now)}>
          {t('as-of.today')}
        </button>
        <span className="as-of__other">
          <label htmlFor={id}>{t('as-of.other')}</label>
          <input
            ref={field}
            id={id}
            type="date"
            className="form-input as-of__field"
            min="1990-01-01"
            max="2199-12-31"
            defaultValue={asOf}
            onChange={({ currentTarget }) => currentTarget.validity.valid && typed(currentTarget.value)}
          />
        </span>
      </div>
    </section>
  );

  /** `undefined`: the newest known, which needs no place in the address. */
  function show(pr: string | undefined, replace = false) {
    void navigate({ to: '.', search: (old) => ({ ...old, pr }), replace, resetScroll: false });
  }

  /** Typing a date passes through others on the way; they replace each other, so that one step back undoes the choice. */
  function typed(day: string) {
    if (isDayText(day) && day !== asOf) show(day, true);
  }
}
