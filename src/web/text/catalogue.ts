/** The texts of the screens, in both languages, typed: a key that does not exist does not compile. */
import i18next, { type TFunction } from 'i18next';
import type { Language } from '../../core/text.ts';
import { da } from './da.ts';
import { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'web';
    resources: { web: typeof da };
  }
}

const catalogue = i18next.createInstance({
  lng: 'da',
  fallbackLng: false,
  defaultNS: 'web',
  ns: ['web'],
  resources: { da: { web: da }, en: { web: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
void catalogue.init();

const inLanguage = { da: catalogue.getFixedT('da'), en: catalogue.getFixedT('en') };

export function textIn(language: Language): TFunction {
  return inLanguage[language];
}
