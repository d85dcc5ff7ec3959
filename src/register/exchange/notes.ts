/** What is told about files that could be read: habits that were recognised and how they were taken, and what is missing. */
import type { Text } from '../../core/text.ts';

export interface Note {
  /** File name, or `undefined` when it concerns the whole register. */
  readonly file?: string;
  readonly column?: string;
  readonly text: Text;
}

const count = (rows: number, language: 'da' | 'en') => rows.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');

/** `{n}` of a text filled in with a number as each language writes it. */
function counted(rows: number, da: string, en: string): Text {
  return { da: da.replace('{n}', count(rows, 'da')), en: en.replace('{n}', count(rows, 'en')) };
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
  danishDays: (rows: number): Text =>
    counted(
      rows,
      '{n} datoer er skrevet med dagen først og læst som dag-måned-år.',
      '{n} dates are written with the day first and were read as day-month-year.',
    ),
  danishMonths: (rows: number): Text =>
    counted(
      rows,
      '{n} måneder er skrevet med måneden først og læst som måned-år.',
      '{n} months are written with the month first and were read as month-year.',
    ),
  firstOfMonth: (rows: number): Text =>
    counted(rows, '{n} måneder er skrevet som datoer.', '{n} months are written as dates.'),
  commas: (rows: number): Text =>
    counted(rows, '{n} tal er skrevet med decimalkomma.', '{n} numbers are written with a decimal comma.'),
  thousands: (rows: number): Text =>
    counted(
      rows,
      '{n} tal er skrevet med punktum mellem tusinder.',
      '{n} numbers are written with dots between thousands.',
    ),
  rounded: (rows: number, decimals: number): Text =>
    counted(
      rows,
      `{n} tal har flere end ${decimals} decimaler og er afrundet.`,
      `{n} numbers have more than ${decimals} decimals and were rounded.`,
    ),
  zeros: (rows: number, width: number): Text =>
    counted(
      rows,
      `{n} koder havde mistet deres første nul og er læst med ${width} cifre.`,
      `{n} codes had lost their leading zero and were read with ${width} digits.`,
    ),
  paddedIds: (rows: number, width: number): Text =>
    counted(
      rows,
      `{n} id’er havde mistet nuller foran og er læst med ${width} cifre som i persons.csv.`,
      `{n} ids had lost leading zeros and were read with ${width} digits as in persons.csv.`,
    ),
  ignoredFile: (): Text => ({
    da: 'Filen hører ikke til et register og er ikke læst.',
    en: 'The file is not part of a register and was not read.',
  }),
  ignoredColumn: (): Text => ({
    da: 'Kolonnen hører ikke til filen og er ikke læst.',
    en: 'The column is not part of the file and was not read.',
  }),
  outsideValidity: (benefit: Text, rows: number): Text =>
    counted(
      rows,
      `{n} forløb på ${benefit.da} ligger helt eller delvis uden for de dage, hvor ydelsen fandtes. De tæller, som de står.`,
      `{n} spells of ${benefit.en} lie wholly or partly outside the days on which the benefit existed. They count as they stand.`,
    ),
  validityUnknown: (benefit: Text, rows: number): Text =>
    counted(
      rows,
      `{n} forløb på ${benefit.da} ligger på dage, hvor det ikke vides, om ydelsen fandtes. De tæller, som de står.`,
      `{n} spells of ${benefit.en} lie on days on which it is not known whether the benefit existed. They count as they stand.`,
    ),
  unnamedColumn: (): Text => ({
    da: 'En kolonne uden navn er ikke læst.',
    en: 'A column without a name was not read.',
  }),
  noResidence: (people: number): Text =>
    counted(
      people,
      '{n} personer har ingen bopæl i registret. De er beholdt, men tæller i ingen kommune.',
      '{n} persons have no residence in the register. They are kept, but count in no municipality.',
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
      '{n} rækker nævner en arbejdsplads, der ikke er i workplaces.csv. De er beholdt.',
      '{n} rows name a workplace that is not in workplaces.csv. They are kept.',
    ),
  ordersNowhere: (orders: number): Text =>
    counted(
      orders,
      '{n} jobordrer siger ikke, hvilken kommune der modtog dem. De tæller i ingen kommune.',
      '{n} job orders do not say which municipality received them. They count in no municipality.',
    ),
  synthetic: (): Text => ({
    da: 'Registret er syntetisk: personerne findes ikke.',
    en: 'The register is synthetic: the persons do not exist.',
  }),
} as const;
