/** What is told about files that could be read: habits that were recognised and how they were taken, and what is missing. */
import type { Text } from '../../core/text.ts';

export interface Note {
  /** File name, without its ending when it concerns all parts of the file; absent when it concerns the whole register. */
  readonly file?: string;
  readonly column?: string;
  readonly text: Text;
}

/** `{n}` filled in with a number as each language writes it. */
function counted(number: number, da: string, en: string): Text {
  return {
    da: da.replace('{n}', number.toLocaleString('da-DK')),
    en: en.replace('{n}', number.toLocaleString('en-GB')),
  };
}

export const NOTES = {
  windows1252: (): Text => ({
    da: 'Filen er ikke i UTF-8; den er læst som Windows-1252.',
    en: 'The file is not in UTF-8; it was read as Windows-1252.',
  }),
  semicolons: (): Text => ({
    da: 'Cellerne er adskilt af semikolon.',
    en: 'The cells are separated by semicolons.',
  }),
  danishDays: (dates: number): Text =>
    counted(
      dates,
      'Datoer skrevet med dagen først og læst som dag-måned-år: {n}.',
      'Dates written with the day first and read as day-month-year: {n}.',
    ),
  danishMonths: (months: number): Text =>
    counted(
      months,
      'Måneder skrevet med måneden først og læst som måned-år: {n}.',
      'Months written with the month first and read as month-year: {n}.',
    ),
  firstOfMonth: (months: number): Text =>
    counted(months, 'Måneder skrevet som datoer: {n}.', 'Months written as dates: {n}.'),
  commas: (numbers: number): Text =>
    counted(numbers, 'Tal skrevet med decimalkomma: {n}.', 'Numbers written with a decimal comma: {n}.'),
  thousands: (numbers: number): Text =>
    counted(
      numbers,
      'Tal skrevet med punktum mellem tusinder: {n}.',
      'Numbers written with dots between thousands: {n}.',
    ),
  rounded: (numbers: number, decimals: number): Text =>
    counted(
      numbers,
      `Tal med flere end ${decimals} decimaler, som er afrundet: {n}.`,
      `Numbers with more than ${decimals} decimals, which were rounded: {n}.`,
    ),
  zeros: (codes: number, width: number): Text =>
    counted(
      codes,
      `Koder, der havde mistet deres første nul og er læst med ${width} cifre: {n}.`,
      `Codes that had lost their leading zero and were read with ${width} digits: {n}.`,
    ),
  paddedIds: (ids: number, width: number): Text =>
    counted(
      ids,
      `Id’er, der havde mistet nuller foran og er læst med ${width} cifre som i persons.csv: {n}.`,
      `Ids that had lost leading zeros and were read with ${width} digits as in persons.csv: {n}.`,
    ),
  ignoredFile: (): Text => ({
    da: 'Filen hører ikke til et register og er ikke læst.',
    en: 'The file is not part of a register and was not read.',
  }),
  ignoredColumn: (): Text => ({
    da: 'Kolonnen hører ikke til filen og er ikke læst.',
    en: 'The column is not part of the file and was not read.',
  }),
  unnamedColumn: (): Text => ({
    da: 'En kolonne uden navn er ikke læst.',
    en: 'A column without a name was not read.',
  }),
  outsideValidity: (benefit: Text, spells: number): Text =>
    counted(
      spells,
      `Forløb på ${benefit.da}, der helt eller delvis ligger uden for de dage, hvor ydelsen fandtes: {n}. De tæller, som de står.`,
      `Spells of ${benefit.en} that lie wholly or partly outside the days on which the benefit existed: {n}. They count as they stand.`,
    ),
  validityUnknown: (benefit: Text, spells: number): Text =>
    counted(
      spells,
      `Forløb på ${benefit.da} på dage, hvor det ikke vides, om ydelsen fandtes: {n}. De tæller, som de står.`,
      `Spells of ${benefit.en} on days on which it is not known whether the benefit existed: {n}. They count as they stand.`,
    ),
  noResidence: (people: number): Text =>
    counted(
      people,
      'Personer uden bopæl i registret: {n}. De er beholdt, men tæller i ingen kommune.',
      'Persons without residence in the register: {n}. They are kept, but count in no municipality.',
    ),
  placedIn: (municipality: string): Text => ({
    da: `Uden residence.csv regnes alle for altid at bo i kommune ${municipality}.`,
    en: `Without residence.csv everybody is taken to live in municipality ${municipality} always.`,
  }),
  notPlaced: (municipality: string): Text => ({
    da: `--municipality ${municipality} er ikke brugt: residence.csv siger, hvor folk bor.`,
    en: `--municipality ${municipality} was not used: residence.csv says where people live.`,
  }),
  unknownWorkplaces: (rows: number): Text =>
    counted(
      rows,
      'Rækker med en arbejdsplads, der ikke er i workplaces.csv: {n}. De er beholdt.',
      'Rows with a workplace that is not in workplaces.csv: {n}. They are kept.',
    ),
  ordersNowhere: (orders: number): Text =>
    counted(
      orders,
      'Jobordrer, der ikke siger, hvilken kommune der modtog dem: {n}. De tæller i ingen kommune.',
      'Job orders that do not say which municipality received them: {n}. They count in no municipality.',
    ),
  synthetic: (): Text => ({
    da: 'Registret er syntetisk: personerne findes ikke.',
    en: 'The register is synthetic: the persons do not exist.',
  }),
} as const;
