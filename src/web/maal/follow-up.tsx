/** Dated follow-up: evidence, milestones, ratings. For a goal without a number it is the only follow-up there is. */
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { useWords, type Words } from '../language.ts';
import { Lines } from '../parts/lines.tsx';
import { showDay } from '../show.ts';

export function FollowUp({ detail }: { readonly detail: GoalDetailDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { evidence, milestones, ratings, goal } = detail;
  const nothing = evidence.length + milestones.length + ratings.length === 0;
  if (nothing && goal.shape !== null) return null;
  return (
    <section className="follow-up" aria-labelledby="opfoelgning">
      <h2 id="opfoelgning">{t('follow-up.heading')}</h2>
      {nothing ? <p className="nothing">{t('follow-up.nothing')}</p> : null}
      <ul className="events">
        {ratings.map(({ on, rating, reason }) => (
          <li key={`${on}/${rating}`} className="event">
            <span className="event__day">{showDay(on, lang)}</span>
            <span>
              <strong>{ratingWord(rating, words)}</strong> {words.in(reason)}
            </span>
          </li>
        ))}
        {milestones.map(({ due, text, reachedOn }) => (
          <li key={`${due}/${text.da}`} className="event">
            <span className="event__day">{showDay(due, lang)}</span>
            <span>
              <strong>{t('follow-up.milestone')}</strong> {words.in(text)}{' '}
              <span className="quiet">
                {reachedOn ? t('follow-up.reached', { day: showDay(reachedOn, lang) }) : t('follow-up.not-reached')}
              </span>
            </span>
          </li>
        ))}
        {evidence.map(({ on, text, lines }) => (
          <li key={`${on}/${text.da}`} className="event">
            <span className="event__day">{showDay(on, lang)}</span>
            <span>
              {words.in(text)} <Lines lines={lines} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ratingWord(rating: 'good' | 'mixed' | 'poor', { t }: Words): string {
  switch (rating) {
    case 'good':
      return t('follow-up.good');
    case 'mixed':
      return t('follow-up.mixed');
    case 'poor':
      return t('follow-up.poor');
  }
}
