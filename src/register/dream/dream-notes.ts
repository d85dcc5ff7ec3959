/** What is told of a register made from DREAM: what was counted while reading, and what DREAM cannot say at all. */
import type { Text } from '../../core/text.ts';

export interface DreamCounts {
  /** Persons without an age: their rows are left out. */
  ageless: number;
  /** Weeks by code that Pejl does not know. */
  readonly unknownCodes: Map<string, number>;
  /** Months with an industry but no degree. */
  hoursUnknown: number;
  /** Degrees that are not a number from 0. */
  badDegrees: number;
  /** Years in a municipality that does not exist (any more). */
  unknownMunicipalities: number;
  /** Sexes written in a way that is not known. */
  unknownSexes: number;
  otherColumns: number;
  gaps: number;
}

export function dreamNotes(
  counts: DreamCounts,
  has: { readonly residence: boolean; readonly degrees: boolean },
): Text[] {
  const codes = [...counts.unknownCodes].map(([code, weeks]) => `${code} (${weeks})`).join(', ');
  return [
    when(true, {
      da: 'DREAM har én kode om ugen, sat ved blot én dags ydelse: forløb og rækkefølge er gode, men antal på en ydelse er for høje eller for lave, og ydelser samtidig ses ikke.',
      en: 'DREAM has one code a week, set by a single day of benefit: stretches and their order are good, but numbers on a benefit are too high or too low, and benefits at the same time are not seen.',
    }),
    when(true, {
      da: 'Fødselsdage er ikke i DREAM: de er sat til 1. februar, så alderen i uge 31 i 1991 passer, og kan være et halvt år forkerte.',
      en: 'Dates of birth are not in DREAM: they are set to 1 February so that the age in week 31 of 1991 fits, and may be half a year wrong.',
    }),
    when(has.residence, {
      da: 'Bopæl er én kommune for hvert år; flytninger inden for året ses ikke. I uger med kode for udrejst eller død bor personen ingen steder.',
      en: 'Residence is one municipality for each year; moves within a year are not seen. In weeks coded as abroad or dead the person lives nowhere.',
    }),
    when(has.degrees, {
      da: 'Timer er regnet ud fra beskæftigelsesgraden gange 160,33 timer om måneden.',
      en: 'Hours are worked out as the degree of employment times 160.33 hours a month.',
    }),
    when(true, {
      da: 'Bevillingsdatoer, grad af ydelse, timer i tilbud, samtaler, virksomheder og kontrolsager er ikke i DREAM.',
      en: 'Dates of grant, degrees of benefit, hours of activities, conversations, companies and control cases are not in DREAM.',
    }),
    when(codes !== '', {
      da: `Ukendte koder, beholdt som ydelser med navnet dream- og koden (antal uger): ${codes}.`,
      en: `Unknown codes, kept as benefits named dream- and the code (number of weeks): ${codes}.`,
    }),
    counted(counts.ageless, 'Personer uden alder, som er udeladt: ', 'Persons without an age, who are left out: '),
    counted(
      counts.hoursUnknown,
      'Måneder med branche, men uden beskæftigelsesgrad, så timerne er ukendte og udeladt: ',
      'Months with an industry but no degree of employment, so that hours are unknown and left out: ',
    ),
    counted(
      counts.badDegrees,
      'Beskæftigelsesgrader, der ikke kan læses: ',
      'Degrees of employment that cannot be read: ',
    ),
    counted(
      counts.unknownMunicipalities,
      'År i en kommune, der ikke findes siden 2007, som er udeladt: ',
      'Years in a municipality that does not exist since 2007, which are left out: ',
    ),
    counted(
      counts.unknownSexes,
      'Køn skrevet på en ukendt måde, læst som ukendt: ',
      'Sexes written in an unknown way, read as unknown: ',
    ),
    counted(
      counts.gaps,
      'Huller mellem ugerne i filen; forløb slutter ved hvert hul: ',
      'Gaps between the weeks of the file; stretches end at each gap: ',
    ),
    counted(counts.otherColumns, 'Kolonner, der ikke er læst: ', 'Columns that were not read: '),
  ].flat();
}

function when(isTold: boolean, text: Text): Text[] {
  return isTold ? [text] : [];
}

function counted(count: number, da: string, en: string): Text[] {
  const [danish, english] = [count.toLocaleString('da-DK'), count.toLocaleString('en-GB')];
  return when(count > 0, { da: `${da}${danish}.`, en: `${en}${english}.` });
}
