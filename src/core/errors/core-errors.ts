import { errorTable } from './error-table.ts';

export const coreErrors = errorTable({
  'core/not-a-day': {
    da: '»{value}« er ikke en dato. Skriv år, måned og dag som 2018-02-28.',
    en: '“{value}” is not a date. Write year, month and day as 2018-02-28.',
  },
  'core/not-a-period': {
    da: '»{value}« er ikke en periode. Skriv 2018, 2018-H1, 2018-Q2, 2018-06, 2018-W23 eller 2018-06-30.',
    en: '“{value}” is not a period. Write 2018, 2018-H1, 2018-Q2, 2018-06, 2018-W23 or 2018-06-30.',
  },
});
