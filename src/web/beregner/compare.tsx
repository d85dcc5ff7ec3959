/** The other day to compare with, and whether announced law holds on it. */
import type { CalculatorSearch } from '../address.ts';
import { useWords } from '../language.ts';
import { DayField } from './fact-fields.tsx';

const REFORM = '2026-07-01';

interface Props {
  readonly search: CalculatorSearch;
  readonly show: (change: CalculatorSearch) => void;
}

export function Compare({ search, show }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{t('beregner.compare')}</h2>
      <div className="fact fact--compare">
        <DayField
          label={t('beregner.compare-to')}
          value={search.mod ?? null}
          mayBeEmpty
          set={(mod) => show({ mod: mod ?? undefined })}
        />
        <button
          type="button"
          className="choice"
          aria-pressed={search.mod === REFORM}
          onClick={() => show({ mod: REFORM })}
        >
          {t('beregner.compare-2026')}
        </button>
        {search.mod ? (
          <>
            <label className="fact__check">
              <input
                type="checkbox"
                checked={search.varslet === 'ja'}
                onChange={({ currentTarget }) => show({ varslet: currentTarget.checked ? 'ja' : undefined })}
              />
              {t('beregner.compare-planned')}
            </label>
            <button type="button" className="choice" onClick={() => show({ mod: undefined, varslet: undefined })}>
              {t('beregner.compare-none')}
            </button>
          </>
        ) : null}
      </div>
    </section>
  );
}
