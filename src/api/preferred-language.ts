/** The language for a reader who has not chosen one in the address: the one chosen last, else the browser's, else Danish. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Language } from '../core/text.ts';
import { LANGUAGE_COOKIE } from './contract/common.ts';

export function preferredLanguage(headers: IncomingHttpHeaders): Language {
  const chosen = new RegExp(`(?:^|; *)${LANGUAGE_COOKIE}=(da|en)(?:;|$)`).exec(headers.cookie ?? '')?.[1];
  if (chosen === 'da' || chosen === 'en') return chosen;
  const wanted = (headers['accept-language'] ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^ *q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => (language === 'da' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.language === 'en' ? 'en' : 'da';
}
