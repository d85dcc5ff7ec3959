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
  'statistics/no-observations': {
    da: 'Filen indeholder ingen tal. Hent udtrækket igen, og kontrollér, at periode, område og værdier er valgt.',
    en: 'The file holds no figures. Fetch the extract again, and check that period, area and values are chosen.',
  },
  'statistics/unknown-period': {
    da: '»{value}« er ikke en periode, Pejl kender. Kendte former: 2026, 2026K1, 2026Q01, 2026M06, 2026U14, 2026H1, 2024QMAT02.',
    en: '“{value}” is not a period Pejl knows. Known forms: 2026, 2026K1, 2026Q01, 2026M06, 2026U14, 2026H1, 2024QMAT02.',
  },
  'statistics/not-a-value': {
    da: '»{value}« er hverken et tal eller et tegn for manglende tal (.. . - eller tom).',
    en: '“{value}” is neither a number nor a sign for a missing one (.. . - or empty).',
  },
  'statistics/cut-row': {
    da: 'Rækken har {found} felter, men overskriften har {expected}. Filen er afbrudt eller har et andet skilletegn; hent den igen.',
    en: 'The row has {found} cells, but the header has {expected}. The file is cut off or has another separator; fetch it again.',
  },
  'statistics/html-not-data': {
    da: 'Her står en webside eller XML, ikke data. Tjenesten har nok svaret med en fejlside; hent filen igen som CSV, JSON eller PX.',
    en: 'This is a web page or XML, not data. The service has probably answered with an error page; fetch the file again as CSV, JSON or PX.',
  },
  'statistics/broken-json': {
    da: 'Filen er ikke hel JSON ({length} tegn). Overførslen er nok afbrudt; hent den igen.',
    en: 'The file is not whole JSON ({length} characters). The transfer was probably cut off; fetch it again.',
  },
  'statistics/statbank-refused': {
    da: 'Danmarks Statistik afviste forespørgslen ({code}): {message}',
    en: 'Danmarks Statistik refused the request ({code}): {message}',
  },
  'statistics/jobindsats-refused': {
    da: 'Jobindsats afviste forespørgslen ({code}): {cause}. Forespørgslens id: {request}.',
    en: 'Jobindsats refused the request ({code}): {cause}. Id of the request: {request}.',
  },
  'statistics/not-statbank': {
    da: 'Det ligner ikke et udtræk fra Statistikbanken: overskriften skal have kolonnerne TID og INDHOLD.',
    en: 'This does not look like an extract from StatBank: the header must have the columns TID and INDHOLD.',
  },
  'statistics/not-jobindsats': {
    da: 'Det ligner ikke et udtræk fra Jobindsats: der skal være en kolonne Periode og rækker under den.',
    en: 'This does not look like an extract from Jobindsats: there must be a column Periode and rows below it.',
  },
  'statistics/not-jsonstat': {
    da: 'Det ligner ikke JSON-stat: der skal være »dimension« og »value«.',
    en: 'This does not look like JSON-stat: there must be “dimension” and “value”.',
  },
  'statistics/not-px': {
    da: 'Det ligner ikke en PX-fil: hver oplysning skal have formen NAVN=værdi;',
    en: 'This does not look like a PX file: every statement must have the form NAME=value;',
  },
  'statistics/px-cut': {
    da: 'PX-filen slutter midt i en oplysning; der mangler et semikolon. Hent filen igen.',
    en: 'The PX file ends inside a statement; a semicolon is missing. Fetch the file again.',
  },
  'statistics/px-keyword': {
    da: 'PX-filen mangler {name}.',
    en: 'The PX file lacks {name}.',
  },
  'statistics/px-keys': {
    da: 'PX-filen er gemt i den sammenpressede form (KEYS). Gem den igen uden KEYS, eller hent tabellen som CSV.',
    en: 'The PX file is saved in the compressed form (KEYS). Save it again without KEYS, or fetch the table as CSV.',
  },
  'statistics/cube-size': {
    da: 'Der er {found} tal i filen, men dimensionerne kræver {expected}. Filen er afbrudt eller i stykker; hent den igen.',
    en: 'The file holds {found} numbers, but its dimensions require {expected}. It is cut off or broken; fetch it again.',
  },
  'statistics/no-time': {
    da: 'Ingen af dimensionerne er tid. Vælg også perioder, når tabellen hentes.',
    en: 'None of the dimensions is time. Choose periods too when fetching the table.',
  },
  'statistics/not-dream': {
    da: 'Det ligner ikke et udtræk fra DREAM: første linje skal have lobenr (eller PNR) og uger som y_1401.',
    en: 'This does not look like an extract from DREAM: the first line must have lobenr (or PNR) and weeks such as y_1401.',
  },
  'statistics/dream-week': {
    da: '»{column}« er ikke en uge: {year} har {weeks} uger.',
    en: '“{column}” is not a week: {year} has {weeks} weeks.',
  },
  'statistics/cpr-numbers': {
    da: 'Kolonnen »{column}« ligner CPR-numre. Udskift dem med løbenumre, før filen indlæses; CPR-numre læses ikke ind her.',
    en: 'The column “{column}” looks like CPR numbers. Replace them with serial numbers before reading the file; CPR numbers are not read in here.',
  },
  'statistics/not-a-municipality': {
    da: '»{value}« er ikke en kommune. Brug kommunekoder (840) eller navne, og fjern land, regioner og summer.',
    en: '“{value}” is not a municipality. Use municipality codes (840) or names, and remove the nation, regions and totals.',
  },
  'statistics/municipality-twice': {
    da: 'Kommune {code} står allerede på linje {first}. Behold den ene.',
    en: 'Municipality {code} already stands on line {first}. Keep one of them.',
  },
  'statistics/no-population': {
    da: 'Befolkningen kan ikke være {value}. Skriv et tal over 0.',
    en: 'The population cannot be {value}. Write a number above 0.',
  },
  'statistics/area-not-ranked': {
    da: 'Kommune {area} er ikke i filen.',
    en: 'Municipality {area} is not in the file.',
  },
  'statistics/area-without-value': {
    da: 'Kommune {area} har intet tal i filen og kan derfor ikke rangordnes.',
    en: 'Municipality {area} has no number in the file and can therefore not be ranked.',
  },
  'statistics/no-such-rank': {
    da: 'Plads {rank} findes ikke: der er {of} kommuner. Vælg et helt tal fra 1 til {of}.',
    en: 'There is no rank {rank}: there are {of} municipalities. Choose a whole number from 1 to {of}.',
  },
  'statistics/month-or-quarter': {
    da: '»{value}« er hverken måned eller kvartal. Skriv 2026-06 eller 2026-Q2.',
    en: '“{value}” is neither a month nor a quarter. Write 2026-06 or 2026-Q2.',
  },
  'statistics/mixed-periods': {
    da: '»{value}« har en anden længde end den første periode. Brug enten måneder eller kvartaler.',
    en: '“{value}” is of another length than the first period. Use either months or quarters.',
  },
  'statistics/period-twice': {
    da: '{value} står allerede på linje {first}. Behold den ene.',
    en: '{value} already stands on line {first}. Keep one of them.',
  },
  'statistics/horizon': {
    da: 'Der kan ikke ses {horizon} perioder frem. Vælg et helt tal fra 1 til {longest}.',
    en: 'It is not possible to look {horizon} periods ahead. Choose a whole number from 1 to {longest}.',
  },
  'statistics/not-table-info': {
    da: 'Tjenestens beskrivelse af tabellen {table} er ikke, som den plejer (feltet {field}). Prøv igen senere; bliver det ved, er tjenesten ændret.',
    en: 'The service describes the table {table} in another way than it used to (the field {field}). Try again later; if it goes on, the service has changed.',
  },
  'statistics/no-such-variable': {
    da: 'Tabellen {table} har ikke »{value}«. Den har: {allowed}.',
    en: 'The table {table} has no “{value}”. It has: {allowed}.',
  },
  'statistics/no-such-value': {
    da: '»{value}« findes ikke i {variable} i tabellen {table}. Der findes: {allowed}.',
    en: '“{value}” is not in {variable} of the table {table}. There are: {allowed}.',
  },
  'statistics/variable-required': {
    da: 'Tabellen {table} kræver, at der vælges i {variable}.',
    en: 'The table {table} requires a choice in {variable}.',
  },
  'statistics/mixed-levels': {
    da: '{variable} i tabellen {table} blander niveauer ({levels}), der indeholder hinanden. Vælg ét niveau.',
    en: '{variable} of the table {table} mixes levels ({levels}) that contain each other. Choose one level.',
  },
  'statistics/service-silent': {
    da: '{service} svarer ikke ({reason}). Pejl prøver igen af sig selv; de seneste gode tal bliver stående.',
    en: '{service} does not answer ({reason}). Pejl tries again by itself; the last good figures stay.',
  },
  'statistics/service-slow': {
    da: '{service} svarede ikke inden for {seconds} sekunder. Pejl prøver igen af sig selv; de seneste gode tal bliver stående.',
    en: '{service} did not answer within {seconds} seconds. Pejl tries again by itself; the last good figures stay.',
  },
  'statistics/service-down': {
    da: '{service} har en fejl hos sig selv (status {status}). Pejl prøver igen af sig selv; de seneste gode tal bliver stående.',
    en: '{service} has a fault of its own (status {status}). Pejl tries again by itself; the last good figures stay.',
  },
  'statistics/too-many-calls': {
    da: '{service} beder om færre kald. Pejl venter og prøver igen af sig selv.',
    en: '{service} asks for fewer calls. Pejl waits and tries again by itself.',
  },
  'statistics/key-refused': {
    da: '{service} afviste nøglen (status {status}). Den mangler eller er udløbet; bed tjenesten om en ny, og skriv den i {setting}.',
    en: '{service} refused the key (status {status}). It is missing or has expired; ask the service for a new one, and write it in {setting}.',
  },
  'statistics/no-key': {
    da: '{service} kræver en nøgle. Skriv kommunens nøgle i {setting}; den fås hos tjenesten.',
    en: '{service} requires a key. Write the municipality’s key in {setting}; the service gives it out.',
  },
  'statistics/table-gone': {
    da: '{service} kender ikke tabellen {table} længere. Den er nok afløst af en anden; vælg den nye i kataloget.',
    en: '{service} no longer knows the table {table}. Another has probably taken its place; choose the new one in the catalogue.',
  },
  'statistics/request-refused': {
    da: '{service} afviste spørgsmålet (status {status}).',
    en: '{service} refused the question (status {status}).',
  },
  'statistics/other-host': {
    da: '{service} sender videre til {host}, som Pejl ikke må hente fra. Intet er hentet. Tal med den, der driver jeres Pejl.',
    en: '{service} redirects to {host}, from which Pejl may not fetch. Nothing was fetched. Talk to whoever runs your Pejl.',
  },
  'statistics/certificate': {
    da: 'Certifikatet hos {service} kan ikke godkendes ({reason}). Intet er hentet. Tal med den, der driver jeres Pejl: urets tid, en mellemmand i netværket, eller tjenesten selv.',
    en: 'The certificate of {service} cannot be trusted ({reason}). Nothing was fetched. Talk to whoever runs your Pejl: the time of the clock, somebody in between on the network, or the service itself.',
  },
  'statistics/cut-off': {
    da: 'Overførslen fra {service} blev afbrudt efter {bytes} byte. Pejl prøver igen af sig selv; de seneste gode tal bliver stående.',
    en: 'The transfer from {service} was cut off after {bytes} bytes. Pejl tries again by itself; the last good figures stay.',
  },
  'statistics/too-large': {
    da: '{service} sendte over {most} byte, langt mere end spørgsmålet kan fylde. Hentningen er stoppet, og intet er gemt.',
    en: '{service} sent more than {most} bytes, far more than the question can take. Fetching was stopped, and nothing was stored.',
  },
  'statistics/wrong-encoding': {
    da: 'Svaret fra {service} er ikke i tegnsættet UTF-8. Intet er gemt; prøv igen senere.',
    en: 'The answer of {service} is not in the character set UTF-8. Nothing was stored; try again later.',
  },
});
