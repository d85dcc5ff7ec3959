/** The search field of every page. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';

export function SearchField() {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ strict: false });
  const field = useId();

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    void navigate({ to: '/$lang/soeg', params: { lang }, search: words ? { q: words } : {} });
  }

  return (
    <search className="top__search">
      <form onSubmit={search} action={`/${lang}/soeg`} className="search-form">
        <label htmlFor={field} className="sr-only">
          {t('frame.search-label')}
        </label>
        <input
          key={q}
          id={field}
          name="q"
          type="search"
          className="form-input search-form__input"
          defaultValue={q}
          placeholder={t('frame.search-hint')}
          maxLength={200}
          autoComplete="off"
        />
        <button type="submit" className="search-form__button">
          <Icon name="search" />
          <span className="sr-only">{t('frame.search')}</span>
        </button>
      </form>
    </search>
  );
}
