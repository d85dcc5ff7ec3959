/** What changes for this person between two days: each rule that answers differently, before and after. */
import type { CalculatedDto } from '../../api/contract/rules.ts';
import { useWords } from '../language.ts';
import { showDay } from '../show.ts';
import { OutcomeText, RuleName } from './outcome-text.tsx';

export function Differences({ calculated }: { readonly calculated: CalculatedDto }) {
  const words = useWords();
  const { t, lang } = words;
  if (!calculated.against) return null;
  const { on, against } = calculated;
  const [before, after] = [showDay(on, lang), showDay(against.on, lang)];
  return (
    <section aria-labelledby="differences" className="differences">
      <h2 id="differences">{t('beregner.what-changes', { before, after })}</h2>
      <p className="quiet">{t('beregner.same-person')}</p>
      {against.differences.length === 0 ? <p className="nothing">{t('beregner.nothing-changes')}</p> : null}
      <ul className="answers answers--wide">
        {against.differences.map((difference) => (
          <li key={difference.rule} className="answers__one">
            <RuleName rule={difference.rule} title={words.in(difference.title)} />
            <div className="differences__sides">
              <div>
                <h4>{before}</h4>
                <OutcomeText outcome={difference.before} />
              </div>
              <div>
                <h4>{after}</h4>
                <OutcomeText outcome={difference.after} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
