/** Why a measure cannot be measured on what is asked, and what can be wrong with a file of the catalogue. */
import { errorTable } from '../core/errors/error-table.ts';

export const measureErrors = errorTable({
  'measures/no-file': {
    da: '{measure} kan ikke måles: filen {file}.csv er ikke i registret.',
    en: '{measure} is not measurable: no {file} in the register.',
  },
  'measures/not-a-measure': {
    da: 'Filen {file} i kataloget skal eksportere netop ét mål, og målets id skal være »{id}«.',
    en: 'The file {file} of the catalogue must export exactly one measure, and its id must be “{id}”.',
  },
});
