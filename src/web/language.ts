/** The language of a page: its address says which. The choice is remembered for the next visit of `/`. */
import { useParams } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { Language, Text } from '../core/text.ts';
import { textIn } from './text/catalogue.ts';

/** The contract's `LANGUAGE_COOKIE`, written out: the contract itself would bring its schemas into the page. */
export const COOKIE = 'pejl-language';
const ONE_YEAR = 365 * 24 * 3600;

export function isLanguage(value: string | undefined): value is Language {
  return value === 'da' || value === 'en';
}

/** The choice of last time, else English for a browser that prefers it over Danish, else Danish. */
export function rememberedLanguage(): Language {
  const kept = document.cookie.split('; ').find((pair) => pair.startsWith(`${COOKIE}=`));
  const value = kept?.slice(COOKIE.length + 1);
  if (isLanguage(value)) return value;
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => isLanguage(tag));
  return preferred === 'en' ? 'en' : 'da';
}

/** Puts the language on the document, and in a cookie so that the server can open `/` in it. */
export function speak(language: Language): void {
  document.documentElement.lang = language;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store interface is not in every browser yet
  document.cookie = `${COOKIE}=${language}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
}

export interface Words {
  readonly lang: Language;
  /** A text of the catalogue. */
  readonly t: TFunction;
  /** A text that came with the data. */
  readonly in: (text: Text) => string;
}

/** The words of the page's language. */
export function useWords(): Words {
  const { lang: fromAddress } = useParams({ strict: false });
  const lang = isLanguage(fromAddress) ? fromAddress : rememberedLanguage();
  return useMemo(() => ({ lang, t: textIn(lang), in: (text: Text) => text[lang] }), [lang]);
}
