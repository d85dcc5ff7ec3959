/** What can be wrong with published figures and statistics files. Each text says what stands there and what would be right. */
import { errorTable } from '../core/errors/error-table.ts';

export const statisticsErrors = errorTable({
  'statistics/no-header': {
    da: 'Filen er tom. Første linje skal være kolonnenavnene: {columns}.',
    en: 'The file is empty. The first line must be the column names: {columns}.',
  },
  'statistics/missing-column': {
    da: 'Kolonnen »{column}« mangler. Kolonnerne er: {columns}.',
    en: 'The column “{column}” is missing. The columns are: {columns}.',
  },
  'statistics/unknown-column': {
    da: '»{column}« er ikke en kolonne her. Kolonnerne er: {columns}.',
    en: '“{column}” is not a column here. The columns are: {columns}.',
  },
  'statistics/cells': {
    da: 'Linjen har {found} felter, men der er {expected} kolonner. Sæt anførselstegn om tekst med komma.',
    en: 'The line has {found} cells, but there are {expected} columns. Put quotation marks around text with a comma.',
  },
  'statistics/open-quote': {
    da: 'Et anførselstegn bliver aldrig lukket. Sæt et anførselstegn, hvor teksten slutter.',
    en: 'A quotation mark is never closed. Put a quotation mark where the text ends.',
  },
  'statistics/two-decimal-separators': {
    da: '»{value}« har mere end ét skilletegn. Skriv tallet med ét decimalpunktum og uden tusindtalstegn: 1234.5.',
    en: '“{value}” has more than one separator. Write the number with one decimal point and without thousands separator: 1234.5.',
  },
  'statistics/decimal-comma': {
    da: '»{value}« har decimalkomma. Skriv decimalpunktum her: {right}.',
    en: '“{value}” has a decimal comma. Write a decimal point here: {right}.',
  },
  'statistics/not-a-number': {
    da: '»{value}« er ikke et tal. Skriv et tal som 1234.5, eller lad feltet stå tomt, når intet er oplyst.',
    en: '“{value}” is not a number. Write a number such as 1234.5, or leave the cell empty when nothing is stated.',
  },
  'statistics/unknown-unit': {
    da: '»{value}« er ikke en kendt enhed. De kendte er: {allowed}.',
    en: '“{value}” is not a known unit. The known ones are: {allowed}.',
  },
  'statistics/unknown-word': {
    da: '»{value}« kan ikke stå i »{column}«. Tilladt er: {allowed}.',
    en: '“{value}” cannot stand in “{column}”. Allowed are: {allowed}.',
  },
  'statistics/empty-cell': {
    da: '»{column}« er tom. Skriv en værdi.',
    en: '“{column}” is empty. Write a value.',
  },
  'statistics/unknown-area-code': {
    da: '{value} er ikke en kendt områdekode. Skriv kommunekode (840), regionskode (1081) eller 000, eller lad feltet stå tomt.',
    en: '{value} is not a known area code. Write a municipality code (840), a region code (1081) or 000, or leave the cell empty.',
  },
  'statistics/not-lines': {
    da: '»{value}« er ikke linjer i kilden. Skriv 728 eller 403-404, med mellemrum imellem flere.',
    en: '“{value}” is not lines of the source. Write 728 or 403-404, with a space between several.',
  },
  'statistics/wrong-table': {
    da: 'Rækken siger tabellen »{value}«, men filen er »{table}«. Flyt rækken, eller ret navnet.',
    en: 'The row says the table “{value}”, but the file is “{table}”. Move the row, or correct the name.',
  },
  'statistics/duplicate-figure': {
    da: 'Samme område, gruppe, mål, enhed, periode og status står allerede på linje {first}. Fjern den ene, eller skriv den nye som revision 2 med den dag, den blev kendt.',
    en: 'The same area, group, measure, unit, period and status already stand on line {first}. Remove one of them, or write the new one as revision 2 with the day it became known.',
  },
  'statistics/revision': {
    da: 'Revision {value} kræver, at revision {before} står i filen og blev kendt tidligere. Skriv dagen i »known_from«.',
    en: 'Revision {value} requires that revision {before} stands in the file and became known earlier. Write the day in “known_from”.',
  },
  'statistics/unknown-measure': {
    da: '»{value}« står ikke i measures.yaml. Ret navnet, eller tilføj det dér med dansk og engelsk betegnelse.',
    en: '“{value}” is not in measures.yaml. Correct the name, or add it there with a Danish and an English label.',
  },
  'statistics/not-yaml': {
    da: 'Filen følger ikke reglerne for YAML her: {reason}',
    en: 'The file does not follow the rules of YAML here: {reason}',
  },
  'statistics/catalogue-field': {
    da: 'Feltet »{field}« i kataloget er forkert: {reason}',
    en: 'The field “{field}” of the catalogue is wrong: {reason}',
  },
  'statistics/unknown-plan': {
    da: 'Tabellen »{table}« hører til planen »{plan}«, som ikke findes. Planerne er: {plans}.',
    en: 'The table “{table}” belongs to the plan “{plan}”, which does not exist. The plans are: {plans}.',
  },
  'statistics/table-not-listed': {
    da: 'Filen »{table}.csv« er ikke i catalogue.yaml. Tilføj tabellen dér, eller fjern filen.',
    en: 'The file “{table}.csv” is not in catalogue.yaml. Add the table there, or remove the file.',
  },
  'statistics/unknown-table': {
    da: 'Tabellen »{table}« findes ikke. Der skal ligge en fil »{table}.csv«, og den skal stå i catalogue.yaml.',
    en: 'There is no table “{table}”. A file “{table}.csv” is needed, and it must stand in catalogue.yaml.',
  },
  'statistics/file-not-readable': {
    da: 'Filen kan ikke læses ({reason}). Kontrollér, at den findes, og at du har adgang til den.',
    en: 'The file cannot be read ({reason}). Check that it exists and that you have access to it.',
  },
});
