/** An instant in UTC as the reader's own clock shows it: `28.11.2026 kl. 08.05`. */
import { dayOf } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import type { Language } from '../../core/text.ts';

export function showInstant(instant: string, language: Language): string {
  const at = new Date(instant);
  const day = displayDay(dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate()), language);
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  const [hour, minute] = [twoDigits(at.getHours()), twoDigits(at.getMinutes())];
  return language === 'da' ? `${day} kl. ${hour}.${minute}` : `${day} at ${hour}:${minute}`;
}
