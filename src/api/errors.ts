import { errorTable } from '../core/errors/error-table.ts';

export const apiErrors = errorTable({
  'api/unknown-plan': {
    da: 'Der er ingen plan med id »{plan}«. Nærmest: {closest}.',
    en: 'There is no plan with the id “{plan}”. Closest: {closest}.',
  },
  'api/unknown-goal': {
    da: 'Planen {plan} har intet mål med id »{goal}«. Nærmest: {closest}.',
    en: 'The plan {plan} has no goal with the id “{goal}”. Closest: {closest}.',
  },
  'api/unknown-municipality': {
    da: 'Kommunen {municipality} har ingen data her. Vælg en af: {known}.',
    en: 'The municipality {municipality} has no data here. Choose one of: {known}.',
  },
  'api/setting-limit': {
    da: 'Indstillingen »{name}« skal være et helt tal fra {least} til {most}.',
    en: 'The setting “{name}” must be a whole number from {least} to {most}.',
  },
  'api/settings-closed': {
    da: 'Her kan afgørelser kun læses. De træffes af den, der er logget ind, eller på en demonstration på egen maskine (npm start).',
    en: 'Decisions can only be read here. They are made by whoever has signed in, or on a demonstration on one’s own machine (npm start).',
  },
  'api/ends-before-it-begins': {
    da: '{field} slutter, før det begynder, eller varer længere end et liv. Ret den ene dag.',
    en: '{field} ends before it begins, or lasts longer than a life. Correct one of the days.',
  },
  'api/unknown-table': {
    da: 'Planen {plan} har ingen tabel med id »{table}«. Nærmest: {closest}.',
    en: 'The plan {plan} has no table with the id “{table}”. Closest: {closest}.',
  },
  'api/no-register': {
    da: 'Der er intet register for kommune {municipality}. Der er for: {known}.',
    en: 'There is no register for municipality {municipality}. There is for: {known}.',
  },
  'api/too-many-cells': {
    da: 'Det giver {cells} celler, og der kan højst være {most}. Vælg færre grupper eller et kortere tidsrum.',
    en: 'That makes {cells} cells, and there can be at most {most}. Choose fewer groups or a shorter time.',
  },
  'api/not-a-change': {
    da: 'Feltet against siger ikke, hvad der skal sammenlignes med. Skriv som area:851 eller benefit:kontanthjaelp (eller {groups}).',
    en: 'The field against does not say what to compare with. Write it like area:851 or benefit:kontanthjaelp (or {groups}).',
  },
  'api/no-upload': {
    da: 'De filer er her ikke længere. Begynd forfra med at vælge filerne.',
    en: 'Those files are no longer here. Begin again by choosing the files.',
  },
  'api/not-a-register-file': {
    da: '{file} hører ikke til et register. Filerne hedder {files} (eller .csv.gz eller .parquet) og register.json.',
    en: '{file} is not part of a register. The files are called {files} (or .csv.gz or .parquet) and register.json.',
  },
  'api/upload-gap': {
    da: 'Et stykke af {file} begynder ved byte {from}, men der er kommet {size} byte. Send det stykke, der mangler.',
    en: 'A piece of {file} begins at byte {from}, but {size} bytes have come. Send the piece that is missing.',
  },
  'api/upload-too-large': {
    da: 'Filerne er tilsammen større end {megabytes} MB. Pak dem med gzip, eller hent dem ind med: pejl import register',
    en: 'The files are larger than {megabytes} MB together. Compress them with gzip, or take them in with: pejl import register',
  },
  'api/upload-step': {
    da: 'Det kan ikke gøres nu: filerne er ved trinnet »{step}« og skal være ved »{needed}«.',
    en: 'That cannot be done now: the files are at the step “{step}” and have to be at “{needed}”.',
  },
  'api/import-failed': {
    da: 'Filerne kunne ikke hentes ind på grund af en fejl i Pejl. Intet er ændret.',
    en: 'The files could not be taken in because of a mistake in Pejl. Nothing has changed.',
  },
  'api/not-a-date': {
    da: 'Feltet {field} er ikke en dato. Skriv år, måned og dag som 2018-02-28.',
    en: 'The field {field} is not a date. Write year, month and day as 2018-02-28.',
  },
  'api/unknown-field': {
    da: 'Feltet {field} kendes ikke her.',
    en: 'The field {field} is not known here.',
  },
  'api/missing-field': {
    da: 'Feltet {field} mangler.',
    en: 'The field {field} is missing.',
  },
  'api/field-limit': {
    da: 'Feltet {field} er uden for grænsen: {limit}.',
    en: 'The field {field} is outside its limit: {limit}.',
  },
  'api/invalid-field': {
    da: 'Feltet {field} kan ikke bruges, som det er udfyldt.',
    en: 'The field {field} cannot be used as it is filled in.',
  },
  'api/bad-request': {
    da: 'Forespørgslen kunne ikke læses.',
    en: 'The request could not be read.',
  },
  'api/no-case-access': {
    da: 'De enkelte sager bag tallene vises kun for den, der må åbne dem. Log ind med en rolle, der giver adgang.',
    en: 'The cases behind the figures are shown only to those who may open them. Sign in with a role that gives access.',
  },
  'api/no-person': {
    da: 'Der er ingen person med det id i registret.',
    en: 'There is no person with that id in the register.',
  },
  'api/not-found': {
    da: 'Der er intet på denne adresse.',
    en: 'There is nothing at this address.',
  },
  'api/address-too-long': {
    da: 'Adressen er for lang (højst {limit} tegn).',
    en: 'The address is too long (at most {limit} characters).',
  },
  'api/body-too-large': {
    da: 'Indholdet er for stort.',
    en: 'The content is too large.',
  },
  'api/too-many-requests': {
    da: 'Der kommer for mange forespørgsler fra denne adresse. Prøv igen om {seconds} sekunder.',
    en: 'There are too many requests from this address. Try again in {seconds} seconds.',
  },
  'api/busy': {
    da: 'Serveren har for travlt lige nu. Prøv igen om lidt.',
    en: 'The server is too busy right now. Try again shortly.',
  },
  'api/not-ready': {
    da: 'Databasen svarer ikke.',
    en: 'The database does not answer.',
  },
  'api/internal': {
    da: 'Noget gik galt hos os. Fejlen er noteret under nummer {request}.',
    en: 'Something went wrong on our side. It has been noted under number {request}.',
  },
  'api/port-in-use': {
    da: 'Port {port} er optaget. Luk det andet program, eller vælg en anden port med --port.',
    en: 'Port {port} is in use. Close the other program, or choose another port with --port.',
  },
  'api/cannot-listen': {
    da: 'Serveren kan ikke lytte på {host}:{port} ({reason}). Vælg en anden adresse med --host eller port med --port.',
    en: 'The server cannot listen on {host}:{port} ({reason}). Choose another address with --host or port with --port.',
  },
});
