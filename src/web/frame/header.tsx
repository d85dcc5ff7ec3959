/** Brand, search, language, and the way to every section. */
import { Link } from '@tanstack/react-router';
import { useWords } from '../language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { MainNavigation } from './main-navigation.tsx';
import { SearchField } from './search-field.tsx';
import { SignedIn } from './signed-in.tsx';

export function Header() {
  const { t, lang } = useWords();
  return (
    <header className="top">
      <div className="container top__inner">
        <Link to="/$lang" params={{ lang }} className="brand" aria-label={t('frame.home')}>
          <BrandMark />
          <span aria-hidden="true">{t('frame.brand')}</span>
        </Link>
        <SearchField />
        <LanguageSwitch />
        <SignedIn />
        <MainNavigation />
      </div>
    </header>
  );
}

/** A compass needle: to take a bearing. */
function BrandMark() {
  return (
    <svg className="brand__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d="M23.5 6.5 18.6 18.6 8.5 25.5l4.9-12.1z" fill="#ffc94d" />
      <circle cx="16" cy="16" r="2" fill="#0b3d4f" />
    </svg>
  );
}
