/** How much of the plan the register of the municipality can measure on the day; says so wherever its persons are made up. */
import { useWords } from '../language.ts';
import { SyntheticNotice } from '../parts/synthetic-notice.tsx';
import { useOnRegister } from '../plan/on-register.ts';
import { showDay } from '../show.ts';

export function RegisterSummary() {
  const { t, lang } = useWords();
  const { state, register, goals } = useOnRegister();
  const measured = [...goals.values()].filter(({ actual }) => actual !== null).length;
  return (
    <div aria-live="polite">
      {state === 'counting' ? <p className="quiet">{t('goal-register.counting')}</p> : null}
      {register ? (
        <>
          <SyntheticNotice registers={[register]} />
          <p className="quiet">
            {t('goal-register.summary', { count: measured })}
            {register.reach ? ` (${t('goal-register.reach', { day: showDay(register.reach, lang) })})` : null}
          </p>
        </>
      ) : null}
    </div>
  );
}
