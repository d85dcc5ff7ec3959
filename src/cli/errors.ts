import { errorTable } from '../core/errors/error-table.ts';

export const cliErrors = errorTable({
  'cli/unknown-command': {
    da: '»{value}« er ikke en kommando.{hint} Se alle med: pejl --help',
    en: '“{value}” is not a command.{hint} See them all with: pejl --help',
  },
  'cli/unknown-option': {
    da: 'Tilvalget »{value}« findes ikke.{hint} Se dem med: {command} --help',
    en: 'There is no option “{value}”.{hint} See them with: {command} --help',
  },
  'cli/missing-argument': {
    da: 'Der mangler noget: {value}. Se hvordan med: {command} --help',
    en: 'Something is missing: {value}. See how with: {command} --help',
  },
  'cli/invalid-argument': {
    da: '»{value}« kan ikke bruges her: {option}. Mulighederne er {choices}.',
    en: '“{value}” cannot be used here: {option}. The choices are {choices}.',
  },
  'cli/excess-arguments': {
    da: 'Der er for mange argumenter: {value}. Se hvordan med: {command} --help',
    en: 'There are too many arguments: {value}. See how with: {command} --help',
  },
  'cli/wrong-usage': {
    da: 'Kommandoen blev ikke forstået: {value}. Se hvordan med: {command} --help',
    en: 'The command was not understood: {value}. See how with: {command} --help',
  },
  'cli/our-bug': {
    da: 'Noget gik galt i Pejl selv; det er vores fejl, ikke din. Intet er gemt. Fortæl os om det (se »Fejl i Pejl« i README.md).',
    en: 'Something went wrong in Pejl itself; it is our bug, not your mistake. Nothing was stored. Tell us about it (see “A bug in Pejl” in README.md).',
  },
  'cli/bad-setting': {
    da: 'Indstillingen {name} kan ikke være »{value}«. Den skal være {expected}.',
    en: 'The setting {name} cannot be “{value}”. It must be {expected}.',
  },
  'cli/web-not-built': {
    da: 'Hjemmesiden er ikke bygget. Kør npm run build først, eller start med npm start.',
    en: 'The web app has not been built. Run npm run build first, or start with npm start.',
  },
  'cli/unknown-plan': {
    da: 'Der er ingen plan med id »{plan}«. Nærmest: {closest}. Se alle med: pejl plan list',
    en: 'There is no plan with the id “{plan}”. Closest: {closest}. See them all with: pejl plan list',
  },
  'cli/record-broken': {
    da: 'Noteringen af brug er brudt i {municipalities}. Stop brugen, gem databasen, som den er, og tal med jeres sikkerhedsansvarlige.',
    en: 'The record of use is broken in {municipalities}. Stop the use, keep the database as it is, and talk to whoever is responsible for security.',
  },
  'cli/kept-by-rule': {
    da: 'Det, der er noteret efter {before}, kan ikke slettes endnu: de seneste {days} dage bliver altid gemt. Vælg en tidligere dag.',
    en: 'What was noted after {before} cannot be deleted yet: the last {days} days are always kept. Choose an earlier day.',
  },
  'cli/unknown-feed': {
    da: 'Der er ingen kilde med id »{feed}«.{hint} Se alle med: pejl statistics list',
    en: 'There is no feed with the id “{feed}”.{hint} See them all with: pejl statistics list',
  },
  'cli/feeds-not-published': {
    da: '{count} af kilderne blev ikke offentliggjort; se hvorfor ovenfor. De seneste gode tal bliver stående.',
    en: '{count} of the feeds were not published; see why above. The last good figures stay.',
  },
  'cli/unknown-person': {
    da: 'Der er ingen person med det id i registret {register}. Brug et person_id fra persons.csv.',
    en: 'There is no person with that id in the register {register}. Use a person_id of persons.csv.',
  },
  'cli/bench-failed': {
    da: 'Mindst én måling er over sin grænse (se OVER i tabellen), eller afsnittet findes ikke.',
    en: 'At least one measurement is over its limit (see OVER in the table), or there is no such section.',
  },
  'cli/whose-register': {
    da: 'Sig med --municipality KODE, hvis register det er. Fundet: {found}.',
    en: 'Say with --municipality CODE whose register it is. Found: {found}.',
  },
  'cli/no-stored-register': {
    da: 'Databasen har intet register for kommune {municipality} på det tidspunkt. Læs et ind med: pejl import register MAPPE',
    en: 'The database has no register of municipality {municipality} at that time. Bring one in with: pejl import register DIR',
  },
});
