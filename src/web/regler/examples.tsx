/** Worked examples: what is told, what the rule answers just now, and the way to try it. */
import { Link } from '@tanstack/react-router';
import type { RuleDetailDto } from '../../api/contract/rules.ts';
import { printLife } from '../beregner/life-address.ts';
import { useWords } from '../language.ts';

export function Examples({ examples }: Pick<RuleDetailDto, 'examples'>) {
  const words = useWords();
  const { t, lang } = words;
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{t('regler.examples')}</h2>
      <ul className="examples">
        {examples.map(({ id, told, on, life, outcome }) => (
          <li key={id} className="examples__one" id={id}>
            <p className="examples__told">
              <span className="rules__id">{id}</span> {words.in(told)}
            </p>
            <p className={`examples__answer examples__answer--${outcome.kind}`}>
              <strong>{t('regler.example-answer')}</strong> {outcome.because.map(words.in).join(' ')}
            </p>
            {life && on ? (
              <Link to="/$lang/beregner" params={{ lang }} search={{ liv: printLife(life), dag: on }}>
                {t('regler.open-in-calculator')}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
