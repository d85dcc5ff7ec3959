/** What the plan leaves open about a goal. Shown, never filled in. */
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import { useWords, type Words } from '../language.ts';
import { Icon } from '../parts/icon.tsx';

export function OpenQuestions({ detail }: { readonly detail: GoalDetailDto }) {
  const words = useWords();
  const { t } = words;
  const { openQuestions } = detail;
  if (openQuestions.length === 0) return null;
  return (
    <section className="open" aria-labelledby="aabent">
      <h2 id="aabent">{t('open.heading')}</h2>
      <p className="quiet">{t('open.what')}</p>
      <ul className="open__list">
        {openQuestions.map((question) => (
          <li key={question.text.da} className="open__question">
            <Icon name="question" />
            <div>
              <strong>{aboutWord(question.about, words)}</strong> {words.in(question.text)}
              {question.blocksMeasuring ? <p className="open__blocks">{t('open.blocks')}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutWord(about: string, { t }: Words): string {
  switch (about) {
    case 'baseline':
      return t('open.baseline');
    case 'period':
      return t('open.period');
    case 'definition':
      return t('open.definition');
    case 'unit':
      return t('open.unit');
    case 'population':
      return t('open.population');
    case 'source':
      return t('open.source');
    case 'direction':
      return t('open.direction');
    case 'comparison':
      return t('open.comparison');
    default:
      return t('open.other');
  }
}
