/** Recognises what could be a CPR number in text that must not hold one: ids, file columns, log lines. */
import { daysInMonth } from './day.ts';

/** Ten digits, with or without hyphen or blank after the sixth, that no letter or digit touches. */
const TEN_DIGITS = /(?<![\p{L}\d])(\d{2})(\d{2})\d{2}[- ]?\d{4}(?![\p{L}\d])/gu;

/** Whether the text holds something of the shape of a CPR number: a day (or day + 60), a month, and the right length. */
export function holdsCprNumber(text: string): boolean {
  return [...text.matchAll(TEN_DIGITS)].some(([whole, day, month]) => isDay(Number(day), Number(month), whole));
}

/** The text with everything of the shape of a CPR number blotted out, for messages and files that show a value. */
export function withoutCprNumbers(text: string): string {
  return text.replace(TEN_DIGITS, (whole, day, month) =>
    isDay(Number(day), Number(month), whole) ? '••••••-••••' : whole,
  );
}

/**
 * Whether the whole text could be a CPR number that lost its leading zero in a spreadsheet. One in nine numbers of nine
 * digits could, so ask it of a whole column and not of one cell.
 */
export function couldBeShortenedCprNumber(text: string): boolean {
  return /^\d{9}$/.test(text) && holdsCprNumber(`0${text}`);
}

function isDay(day: number, month: number, whole: string): boolean {
  if (/^0{6}[- ]?0{4}$/.test(whole)) return true;
  const dayOfMonth = day > 60 ? day - 60 : day;
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(2000, month);
}
