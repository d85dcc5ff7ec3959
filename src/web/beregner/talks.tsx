/** The talks of the contact course: when each is due, and whether it was on time. */
import type { CalculatedDto } from '../../api/contract/rules.ts';
import type { Words } from '../language.ts';
import { useWords } from '../language.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { showDay } from '../show.ts';

type Talk = CalculatedDto['talks'][number];

export function Talks({ talks }: { readonly talks: readonly Talk[] }) {
  const words = useWords();
  const { t, lang } = words;
  if (talks.length === 0) return null;
  return (
    <section aria-labelledby="talks">
      <h3 id="talks">{t('beregner.talks')}</h3>
      <ScrollRegion label={t('beregner.talks')}>
        <table className="talks">
          <thead>
            <tr>
              <th scope="col">{t('beregner.talk-due')}</th>
              <th scope="col">{t('beregner.talk-holder')}</th>
              <th scope="col">{t('beregner.talk-held')}</th>
              <th scope="col">{t('beregner.talk-state')}</th>
            </tr>
          </thead>
          <tbody>
            {talks.map(({ dueOn, latestOn, holder, heldOn, state }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two talks can be due on one day
              <tr key={at}>
                <td>
                  {showDay(dueOn, lang)}
                  {latestOn > dueOn ? <span className="quiet"> ({showDay(latestOn, lang)})</span> : null}
                </td>
                <td>{holder === 'jobcenter' ? t('beregner.holder-jobcenter') : t('beregner.holder-a-kasse')}</td>
                <td>{heldOn ? showDay(heldOn, lang) : '–'}</td>
                <td>{stateWord(state, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function stateWord(state: Talk['state'], { t }: Words): string {
  switch (state) {
    case 'til-tiden':
      return t('beregner.state-til-tiden');
    case 'for-sent':
      return t('beregner.state-for-sent');
    case 'mangler':
      return t('beregner.state-mangler');
    case 'kommer':
      return t('beregner.state-kommer');
    case null:
      return t('beregner.state-unknown');
  }
}
