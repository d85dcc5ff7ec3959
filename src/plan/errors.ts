/** What can be wrong with a plan file. Each text says what stands there and what would be right. */
import { errorTable } from '../core/errors/error-table.ts';

export const planErrors = errorTable({
  'plan/not-yaml': {
    da: 'Her følger filen ikke reglerne for YAML. Se efter et manglende kolon, anførselstegn eller en manglende klamme.',
    en: 'The file does not follow the rules of YAML here. Look for a missing colon, quotation mark or bracket.',
  },
  'plan/bad-indent': {
    da: 'Indrykningen passer ikke. Brug mellemrum (ikke tabulator), og lige mange for felter, der hører sammen.',
    en: 'The indentation does not fit. Use spaces (not tabs), and equally many for fields that belong together.',
  },
  'plan/double-field': {
    da: 'Feltet »{field}« står to gange samme sted. Behold det ene.',
    en: 'The field “{field}” stands twice in the same place. Keep one of them.',
  },
  'plan/unknown-field': {
    da: '»{field}« er ikke et felt i {where}. Nærmest er »{closest}«. Felterne er: {allowed}.',
    en: '“{field}” is not a field of {where}. Closest is “{closest}”. The fields are: {allowed}.',
  },
  'plan/missing-field': {
    da: 'Feltet »{field}« mangler i {where}. Tilføj det.',
    en: 'The field “{field}” is missing in {where}. Add it.',
  },
  'plan/unknown-value': {
    da: '»{value}« kan ikke stå i »{field}«. Nærmest er »{closest}«. Tilladt er: {allowed}.',
    en: '“{value}” cannot stand in “{field}”. Closest is “{closest}”. Allowed are: {allowed}.',
  },
  'plan/not-a-number': {
    da: '»{value}« er ikke et tal. Skriv det med punktum som decimaltegn og uden tusindtalstegn: 1950 eller 43.7.',
    en: '“{value}” is not a number. Write it with a decimal point and without thousands separator: 1950 or 43.7.',
  },
  'plan/not-a-whole-number': {
    da: '»{value}« er ikke et helt tal.',
    en: '“{value}” is not a whole number.',
  },
  'plan/not-text': {
    da: 'I »{field}« skal stå tekst. Tal, der er navne eller perioder, skrives i anførselstegn: "2018".',
    en: 'The field “{field}” holds text. Numbers that are names or periods are written in quotation marks: "2018".',
  },
  'plan/not-yes-or-no': {
    da: '»{value}« skal være true eller false.',
    en: '“{value}” must be true or false.',
  },
  'plan/not-a-list': {
    da: 'I »{field}« skal stå en liste: et punkt pr. linje med bindestreg foran.',
    en: 'The field “{field}” holds a list: one item a line with a dash before it.',
  },
  'plan/not-fields': {
    da: 'I {where} skal stå felter med navn og kolon, fx »title: …«.',
    en: 'In {where} there must be fields with a name and a colon, such as “title: …”.',
  },
  'plan/empty': {
    da: '»{field}« er tom. Skriv mindst ét, eller fjern feltet, hvis det må mangle.',
    en: '“{field}” is empty. Write at least one, or remove the field if it may be left out.',
  },
  'plan/out-of-range': {
    da: '{value} er uden for det, »{field}« kan være.',
    en: '{value} is outside what “{field}” can be.',
  },
  'plan/not-an-id': {
    da: '»{value}« kan ikke være et id. Brug små bogstaver a–z, tal og bindestreger: aalborg-2018-g-sickness-1950.',
    en: '“{value}” cannot be an id. Use small letters a–z, digits and hyphens: aalborg-2018-g-sickness-1950.',
  },
  'plan/not-lines': {
    da: '»{value}« er ikke linjer i kilden. Skriv "728" eller "403-404", med det laveste tal først.',
    en: '“{value}” is not lines of the source. Write "728" or "403-404", with the lower number first.',
  },
  'plan/not-a-municipality-code': {
    da: '»{value}« er ikke en kommunekode. Skriv tre cifre i anførselstegn: "851".',
    en: '“{value}” is not a municipality code. Write three digits in quotation marks: "851".',
  },
  'plan/unknown-municipality': {
    da: 'Der er ingen kommune med koden {value}. Efter planens id kunne der menes {closest}.',
    en: 'There is no municipality with the code {value}. By the id of the plan it could be {closest}.',
  },
  'plan/goal-or-theme': {
    da: 'Her skal stå enten »ministerial_goal« eller »theme«, og kun det ene.',
    en: 'Here must stand either “ministerial_goal” or “theme”, and only one of them.',
  },
  'plan/does-not-fit': {
    da: 'Det, der står i »{field}«, passer ikke med nogen af de måder, feltet kan skrives på.',
    en: 'What stands in “{field}” does not fit any of the ways the field can be written.',
  },
  'plan/double-id': {
    da: 'Id »{value}« er brugt før, i linje {first}. Hvert mål, hver indsats og hvert princip har sit eget.',
    en: 'The id “{value}” was used before, in line {first}. Every goal, initiative and principle has its own.',
  },
  'plan/id-prefix': {
    da: 'Id »{value}« skal begynde med »{prefix}«.',
    en: 'The id “{value}” must begin with “{prefix}”.',
  },
  'plan/unknown-goal': {
    da: 'Der er intet mål »{value}« i planen. Nærmest er »{closest}«.',
    en: 'There is no goal “{value}” in the plan. Closest is “{closest}”.',
  },
  'plan/part-of-itself': {
    da: 'Målet »{value}« er en del af sig selv: {ring}.',
    en: 'The goal “{value}” is a part of itself: {ring}.',
  },
  'plan/unknown-ministerial-goal': {
    da: 'Planen har intet ministermål {value}. Den har {allowed}.',
    en: 'The plan has no ministerial goal {value}. It has {allowed}.',
  },
  'plan/double-ministerial-goal': {
    da: 'Ministermål {value} står to gange.',
    en: 'Ministerial goal {value} stands twice.',
  },
  'plan/target-without-measure': {
    da: 'Målet {where} har en målsætning, men intet »measure«. Skriv, hvad der måles.',
    en: 'The goal {where} has a target but no “measure”. Write what is measured.',
  },
  'plan/unit-mismatch': {
    da: 'Målsætningen er i »{value}«, men målingen i »{measure}«. Skriv samme enhed, eller gør forskellen til et åbent spørgsmål (about: unit).',
    en: 'The target is in “{value}”, but the measure in “{measure}”. Write the same unit, or make the difference an open question (about: unit).',
  },
  'plan/impossible-rank': {
    da: 'Plads {value} findes ikke blandt {of}.',
    en: 'There is no rank {value} among {of}.',
  },
  'plan/deadline-backwards': {
    da: 'Fristen går fra {from} til {to}. Skriv det mindste tal først.',
    en: 'The deadline goes from {from} to {to}. Write the smaller number first.',
  },
  'plan/unknown-measure': {
    da: 'Der er intet mål »{value}« i registrets katalog. Nærmest er {closest}. Se alle med: pejl measures',
    en: 'There is no measure “{value}” in the catalogue of the register. Closest are {closest}. See them all with: pejl measures',
  },
  'plan/unknown-measure-group': {
    da: '{measure} kan ikke deles op efter »{value}«. Det kan deles op efter: {allowed}.',
    en: '{measure} cannot be split by “{value}”. It can be split by: {allowed}.',
  },
  'plan/unknown-group-value': {
    da: '»{value}« er ikke en værdi af »{group}« i {measure}. Nærmest er »{closest}«. Tilladt er: {allowed}.',
    en: '“{value}” is not a value of “{group}” in {measure}. Closest is “{closest}”. Allowed are: {allowed}.',
  },
  'plan/group-not-chosen': {
    da: '{measure} er altid delt op efter »{group}«. Skriv i »only«, hvilken: {allowed}.',
    en: '{measure} is always split by “{group}”. Write in “only” which one: {allowed}.',
  },
  'plan/measure-period': {
    da: '{measure} måles ikke for perioden »{value}«. Det måles for: {allowed}.',
    en: '{measure} is not measured for the period “{value}”. It is measured for: {allowed}.',
  },
  'plan/measure-unit': {
    da: '{measure} måles i {value}, men målet er i »{unit}«. Vælg et andet mål for registret, eller sig forskellen under »differs« (about: unit).',
    en: '{measure} is measured in {value}, but the goal is in “{unit}”. Choose another measure, or say the difference under “differs” (about: unit).',
  },
  'plan/unknown-comparison-area': {
    da: '»{value}« er ikke et område. Skriv en kode som 000, 1083 eller rar-oestjylland.',
    en: '“{value}” is not an area. Write a code such as 000, 1083 or rar-oestjylland.',
  },
  'plan/file-name': {
    da: 'Planen hedder »{id}«, men filen »{file}«. Filen skal hedde {id}.yaml.',
    en: 'The plan is called “{id}”, but the file “{file}”. The file must be called {id}.yaml.',
  },
  'plan/folder-unreadable': {
    da: 'Mappen med planer, {folder}, kan ikke læses. Se, om den findes, og om du må læse den.',
    en: 'The folder of plans, {folder}, cannot be read. See whether it exists and whether you may read it.',
  },
  'plan/file-unreadable': {
    da: 'Planen {file} kan ikke læses. Se, om du må læse filen.',
    en: 'The plan {file} cannot be read. See whether you may read the file.',
  },
  'plan/no-plans': {
    da: 'Der er ingen planer (*.yaml) i {folder}.',
    en: 'There are no plans (*.yaml) in {folder}.',
  },
});
export type PlanErrorCode = keyof typeof planErrors.texts;
