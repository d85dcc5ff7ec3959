/** The sections of Pejl: a row of links, or behind a button where there is no room for one. */
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import { SECTIONS } from './sections.ts';

export function MainNavigation() {
  const { t, lang } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();

  function closeOnEscape({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever in the menu the keyboard is
    <div className="menu" onKeyDown={closeOnEscape}>
      <button
        type="button"
        className="menu__button"
        aria-expanded={isOpen}
        aria-controls={list}
        ref={button}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'cross' : 'menu'} />
        {t('frame.menu')}
      </button>
      <nav
        id={list}
        className={isOpen ? 'menu__list menu__list--open' : 'menu__list'}
        aria-label={t('frame.main-navigation')}
      >
        <div className="menu__sections">
          {SECTIONS.map(({ to, name }) => (
            <Link
              key={to}
              to={to}
              params={{ lang }}
              activeOptions={{ exact: to === '/$lang', includeSearch: false }}
              className="menu__link"
              onClick={() => setOpen(false)}
            >
              {name(t)}
            </Link>
          ))}
        </div>
      </nav>
    </div>
  );
}
