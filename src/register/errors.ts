/** What can be wrong with a register's files. The first stop the import; the second refuse one row. */
import { errorTable } from '../core/errors/error-table.ts';

export const registerErrors = errorTable({
  'register/no-folder': {
    da: 'Mappen »{folder}« kan ikke læses ({reason}). Angiv mappen med registrets filer, for eksempel --register data/register.',
    en: 'The folder “{folder}” cannot be read ({reason}). Name the folder with the register’s files, for example --register data/register.',
  },
  'register/no-persons': {
    da: 'Mappen »{folder}« har ingen persons.csv. Den skal være der; de andre filer kan mangle.',
    en: 'The folder “{folder}” has no persons.csv. That one must be there; the other files may be missing.',
  },
  'register/unknown-file': {
    da: 'I mappen ligger noget, der ikke hører til et register: {names}. Fjern det, eller kør med --ignore-unknown. Filerne er: {files}.',
    en: 'The folder holds what is not part of a register: {names}. Remove it, or run with --ignore-unknown. The files are: {files}.',
  },
  'register/file-twice': {
    da: 'Filen {file} findes to gange: {names}. Behold den ene.',
    en: 'The file {file} is there twice: {names}. Keep one of them.',
  },
  'register/unreadable': {
    da: 'Filen kan ikke læses ({reason}). Kontrollér, at du har adgang til den, og at den er hel.',
    en: 'The file cannot be read ({reason}). Check that you have access to it and that it is whole.',
  },
  'register/empty-file': {
    da: 'Filen er tom. Første linje skal være kolonnernes navne: {columns}.',
    en: 'The file is empty. Its first line must be the names of the columns: {columns}.',
  },
  'register/unknown-column': {
    da: 'Kolonnen »{column}« hører ikke til {file}. Fjern den, eller kør med --ignore-unknown. Kolonnerne er: {columns}.',
    en: 'The column “{column}” is not part of {file}. Remove it, or run with --ignore-unknown. The columns are: {columns}.',
  },
  'register/missing-column': {
    da: 'Kolonnen »{column}« mangler. Den skal være i {file}.',
    en: 'The column “{column}” is missing. It must be in {file}.',
  },
  'register/column-twice': {
    da: 'Kolonnen »{column}« står to gange. Behold den ene.',
    en: 'The column “{column}” is there twice. Keep one of them.',
  },
  'register/line-too-long': {
    da: 'Linjen er længere end {longest}. Det er ikke en registerfil, eller den mangler linjeskift.',
    en: 'The line is longer than {longest}. This is not a register file, or it lacks line breaks.',
  },
  'register/open-quote': {
    da: 'Et anførselstegn i rækken, der begynder her, bliver aldrig lukket. Ret cellen, eller hent filen igen.',
    en: 'A quotation mark in the row that begins here is never closed. Correct the cell, or fetch the file again.',
  },
  'register/cut-line': {
    da: 'Filen slutter midt i en linje: {found} celler, hvor der skal være {expected}. Hent den igen; intet er læst ind.',
    en: 'The file ends in the middle of a line: {found} cells where there must be {expected}. Fetch it again; nothing has been read in.',
  },
  'register/cut-gzip': {
    da: 'Den pakkede fil er skåret over eller beskadiget ({reason}). Hent den igen; intet er læst ind.',
    en: 'The compressed file is cut off or damaged ({reason}). Fetch it again; nothing has been read in.',
  },
  'register/not-text': {
    da: 'Filen er ikke tekst i UTF-8 eller Windows-1252. Gem den som »CSV UTF-8«.',
    en: 'The file is not text in UTF-8 or Windows-1252. Save it as “CSV UTF-8”.',
  },
  'register/not-parquet': {
    da: 'Filen kan ikke læses som Parquet ({reason}): den er skåret over, beskadiget eller noget andet. Hent den igen; intet er læst ind.',
    en: 'The file cannot be read as Parquet ({reason}): it is cut off, damaged or something else. Fetch it again; nothing has been read in.',
  },
  'register/parquet-type': {
    da: 'Kolonnen »{column}« er af typen {found}; den skal være {expected}.',
    en: 'The column “{column}” is of the type {found}; it must be {expected}.',
  },
  'register/cpr-numbers': {
    da: 'Kolonnen »{column}« ser ud til at indeholde CPR-numre. Brug id’er, der ikke kan føres tilbage til personen uden jeres egen nøgle. Værdierne vises ikke, og intet er læst ind.',
    en: 'The column “{column}” seems to hold CPR numbers. Use ids that cannot be traced to the person without your own key. The values are not shown, and nothing has been read in.',
  },
  'register/too-many-values': {
    da: 'Kolonnen »{column}« har flere end {most} forskellige værdier. Så mange kan den ikke have; se efter, om det er den rigtige kolonne.',
    en: 'The column “{column}” has more than {most} different values. It cannot have that many; see whether it is the right column.',
  },
  'register/rows-rejected': {
    da: 'Rækker, der ikke kan bruges: {count}. Intet er læst ind. Ret dem, eller kør med --accept-rejects FIL for at gå videre uden dem.',
    en: 'Rows that cannot be used: {count}. Nothing has been read in. Correct them, or run with --accept-rejects FILE to go on without them.',
  },
  'register/unwritable': {
    da: '»{path}« kan ikke skrives ({reason}). Intet er ændret.',
    en: '“{path}” cannot be written ({reason}). Nothing has been changed.',
  },
  'register/folder-in-use': {
    da: 'Der ligger allerede noget i mappen »{folder}« (for eksempel {name}). Vælg en anden mappe; intet er ændret.',
    en: 'The folder “{folder}” already holds something (for example {name}). Choose another folder; nothing has been changed.',
  },
  'register/bad-marker': {
    da: 'Filen skal sige, at registret er syntetisk, og hvordan det er lavet. Fjern den, hvis personerne er rigtige.',
    en: 'The file must say that the register is synthetic, and how it was made. Remove it if the persons are real.',
  },
  'register/not-dream': {
    da: 'Filen ligner ikke et udtræk af DREAM: den skal have en kolonne lobenr (eller PNR) og uger som y_1401.',
    en: 'The file does not look like an extract of DREAM: it must have a column lobenr (or PNR) and weeks such as y_1401.',
  },
  'register/dream-week': {
    da: '»{column}« er ikke en uge: {year} har {weeks} uger.',
    en: '“{column}” is not a week: {year} has {weeks} weeks.',
  },
  'register/dream-age': {
    da: 'Kolonnen alder9131 mangler. Uden den vides ingens alder, og så kan ingen tælles.',
    en: 'The column alder9131 is missing. Without it nobody’s age is known, and then nobody can be counted.',
  },
  'register/dream-no-id': {
    da: 'Personen har intet løbenummer. Alle rækker skal have et.',
    en: 'The person has no number. Every row must have one.',
  },
  'register/dream-twice': {
    da: 'Personen står i en tidligere række. DREAM har én række for hver person.',
    en: 'The person stands in an earlier row. DREAM has one row for each person.',
  },
  'register/cells': {
    da: 'Rækken har {found} celler; overskriften har {expected}.',
    en: 'The row has {found} cells; the header has {expected}.',
  },
  'register/missing-value': {
    da: 'Feltet skal være udfyldt.',
    en: 'The field must be filled in.',
  },
  'register/not-a-day': {
    da: '»{value}« er ikke en dato, der findes. Skriv den som 2018-02-28.',
    en: '“{value}” is not a date that exists. Write it as 2018-02-28.',
  },
  'register/not-a-month': {
    da: '»{value}« er ikke en måned. Skriv den som 2018-02.',
    en: '“{value}” is not a month. Write it as 2018-02.',
  },
  'register/no-such-year': {
    da: '»{value}« ligger uden for de dage, et register kan have: 1800 til 2199. Lad en slutdato stå tom, hvis der ikke er nogen.',
    en: '“{value}” lies outside the days a register can hold: 1800 to 2199. Leave a last day empty if there is none.',
  },
  'register/not-a-period': {
    da: '»{value}« er ikke en periode. Skriv 2018, 2018-Q2 eller 2018-06.',
    en: '“{value}” is not a period. Write 2018, 2018-Q2 or 2018-06.',
  },
  'register/not-a-number': {
    da: '»{value}« er ikke et tal. Skriv det som 12.5.',
    en: '“{value}” is not a number. Write it as 12.5.',
  },
  'register/not-a-whole-number': {
    da: '»{value}« er ikke et helt tal. Skriv det som 12.',
    en: '“{value}” is not a whole number. Write it as 12.',
  },
  'register/ambiguous-number': {
    da: '»{value}« kan læses både med tusinder og med decimaler. Skriv det uden punktum mellem tusinder.',
    en: '“{value}” can be read with thousands or with decimals. Write it without a dot between thousands.',
  },
  'register/outside-range': {
    da: '»{value}« er uden for det mulige. Tallet skal være {range}.',
    en: '“{value}” is outside what is possible. The number must be {range}.',
  },
  'register/unknown-code': {
    da: '»{value}« er ikke en af værdierne. Nærmest: {closest}.',
    en: '“{value}” is not one of the values. Closest: {closest}.',
  },
  'register/unknown-municipality': {
    da: '»{value}« er ikke en kommunekode. Den har tre cifre, for eksempel 840 for Rebild.',
    en: '“{value}” is not a municipality code. It has three digits, for example 840 for Rebild.',
  },
  'register/duplicate': {
    da: '»{value}« står allerede i en tidligere række. {columns} må kun stå én gang.',
    en: '“{value}” already stands in an earlier row. {columns} may stand once only.',
  },
  'register/unknown-person': {
    da: 'Personen »{value}« er ikke i persons.csv.',
    en: 'The person “{value}” is not in persons.csv.',
  },
  'register/rejected-person': {
    da: 'Personen »{value}« er i persons.csv, men den række kan ikke bruges.',
    en: 'The person “{value}” is in persons.csv, but that row cannot be used.',
  },
  'register/unknown-order': {
    da: 'Jobordren »{value}« er ikke i job_orders.csv, eller dens række kan ikke bruges.',
    en: 'The job order “{value}” is not in job_orders.csv, or its row cannot be used.',
  },
  'register/last-day-first': {
    da: 'Den sidste dag, {value}, ligger før den første, {from}. Den sidste dag regnes med.',
    en: 'The last day, {value}, lies before the first, {from}. The last day is counted as part of it.',
  },
  'register/ends-before-birth': {
    da: 'Den sidste dag, {value}, ligger før personens fødsel, {born}.',
    en: 'The last day, {value}, lies before the birth of the person, {born}.',
  },
  'register/synthetic-days': {
    da: 'Et syntetisk register kan ikke gå fra {from} til {to}. Det skal begynde på den første dag i en måned, slutte på den sidste dag i en måned og dække fra 1 til 40 år.',
    en: 'A synthetic register cannot run from {from} to {to}. It must begin on the first day of a month, end on the last day of a month, and cover from 1 to 40 years.',
  },
  'register/synthetic-persons': {
    da: 'Et syntetisk register kan ikke have {persons} personer i en kommune. Vælg fra {fewest} til {most}.',
    en: 'A synthetic register cannot have {persons} persons in a municipality. Choose from {fewest} to {most}.',
  },
  'register/too-few-persons': {
    da: '{persons} personer er for få i {municipality}: de offentliggjorte tal kræver mindst {needed}. Vælg flere med --persons.',
    en: '{persons} persons are too few in {municipality}: the published figures take at least {needed}. Choose more with --persons.',
  },
  'register/targets-contradict': {
    da: 'Tallet {value} for {measure} {period} ({source}) kan ikke mødes sammen med de andre tal, der skal mødes. Ret det, eller tag det ud af filen.',
    en: 'The figure {value} for {measure} {period} ({source}) cannot be met together with the other figures to be met. Correct it, or take it out of the file.',
  },
  'register/target-out-of-reach': {
    da: 'Tallet {value} for {measure} {period} ({source}) gælder nogen, som modellen ikke kan skelne fra andre. Ret grupperne, eller tag det ud af filen.',
    en: 'The figure {value} for {measure} {period} ({source}) is about people whom the model cannot tell from others. Correct the groups, or take it out of the file.',
  },
  'register/bad-target': {
    da: '»{value}« kan ikke stå i kolonnen {column}. Det skal være {expected}.',
    en: '“{value}” cannot stand in the column {column}. It must be {expected}.',
  },
});
