/** To the same page in the other language. */
import { Link, useRouterState } from '@tanstack/react-router';
import { useWords } from '../language.ts';

export function LanguageSwitch() {
  const { lang, t } = useWords();
  const known = useRouterState({ select: (state) => state.matches.some((match) => 'lang' in match.params) });
  const other = lang === 'da' ? 'en' : 'da';
  const common = { className: 'top__language', lang: other, hrefLang: other };
  return known ? (
    <Link to="." params={(now) => ({ ...now, lang: other })} search hash {...common}>
      {t('frame.other-language')}
    </Link>
  ) : (
    <Link to="/$lang" params={{ lang: other }} {...common}>
      {t('frame.other-language')}
    </Link>
  );
}
