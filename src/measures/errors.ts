/** Why a measure cannot be measured on what is asked, and what can be wrong with a file of the catalogue. */
import { errorTable } from '../core/errors/error-table.ts';

export const measureErrors = errorTable({
  'measures/no-file': {
    da: '{measure} kan ikke måles: filen {file}.csv er ikke i registret.',
    en: '{measure} is not measurable: no {file} in the register.',
  },
  'measures/unknown-measure': {
    da: 'Der er intet mål med id »{measure}«. Nærmest: {closest}. Se alle med: pejl measures',
    en: 'There is no measure with the id “{measure}”. Closest: {closest}. See them all with: pejl measures',
  },
  'measures/unknown-group': {
    da: '{measure} kan ikke deles op efter »{group}«. Det kan deles op efter: {groups}.',
    en: '{measure} cannot be split by “{group}”. It can be split by: {groups}.',
  },
  'measures/unknown-value': {
    da: '»{value}« er ikke en værdi af {group}. Nærmest: {closest}.',
    en: '“{value}” is not a value of {group}. Closest: {closest}.',
  },
  'measures/other-grain': {
    da: '{measure} måles ikke for perioder som {period}. Skriv en periode som {periods}.',
    en: '{measure} is not measured for periods such as {period}. Write a period such as {periods}.',
  },
  'measures/mixed-periods': {
    da: '{from} og {to} er ikke lige lange. Skriv to måneder, to kvartaler, to halvår eller to år.',
    en: '{from} and {to} are not of the same length. Write two months, two quarters, two half-years or two years.',
  },
  'measures/not-a-measure': {
    da: 'Filen {file} i kataloget skal eksportere netop ét mål, og målets id skal være »{id}«.',
    en: 'The file {file} of the catalogue must export exactly one measure, and its id must be “{id}”.',
  },
});
