/**
 * Everything that can be done, and what it is done to. A route names its action; an action that does not stand here
 * cannot be named. Who may do it stands in `table.ts`.
 */
import type { Text } from '../core/text.ts';

/** `everything`: the same for all municipalities. The others belong to a municipality. */
export type About = 'everything' | 'municipality' | 'person' | 'company';

export interface ActionFacts {
  readonly about: About;
  /** What reading it says, for the list of what a role may do. */
  readonly text: Text;
}

export const ACTIONS = {
  'server/ask-health': {
    about: 'everything',
    text: { da: 'Spørge, om serveren kører', en: 'Ask whether the server runs' },
  },
  'web/read': { about: 'everything', text: { da: 'Hente hjemmesiden', en: 'Fetch the web pages' } },
  'sign-in/use': { about: 'everything', text: { da: 'Logge ind og ud', en: 'Sign in and out' } },
  'plans/read': {
    about: 'everything',
    text: { da: 'Læse planer og offentliggjorte tal', en: 'Read plans and published figures' },
  },
  'rules/read': {
    about: 'everything',
    text: { da: 'Læse regler og bruge beregneren', en: 'Read rules and use the calculator' },
  },
  'aggregates/read': {
    about: 'everything',
    text: { da: 'Læse målinger, hvor små grupper er skjult', en: 'Read measures with small groups withheld' },
  },

  'figures/read-exact': {
    about: 'municipality',
    text: { da: 'Læse målinger, også de små grupper', en: 'Read measures, small groups too' },
  },
  'goals/follow-up': {
    about: 'municipality',
    text: { da: 'Skrive opfølgning på mål', en: 'Write the follow-up of goals' },
  },
  'economy/read': { about: 'municipality', text: { da: 'Læse økonomien', en: 'Read the economy' } },
  'registers/read-imports': {
    about: 'municipality',
    text: { da: 'Se, hvad der er indlæst', en: 'See what has been imported' },
  },
  'registers/import': { about: 'municipality', text: { da: 'Indlæse registre', en: 'Import registers' } },
  'settings/read': {
    about: 'municipality',
    text: { da: 'Læse indstillinger og deres historik', en: 'Read settings and their history' },
  },
  'settings/propose': { about: 'municipality', text: { da: 'Foreslå en indstilling', en: 'Propose a setting' } },
  'settings/approve': {
    about: 'municipality',
    text: { da: 'Godkende en andens forslag til en indstilling', en: 'Approve a setting that somebody else proposed' },
  },

  'persons/list': {
    about: 'municipality',
    text: { da: 'Se, hvilke borgere et tal består af', en: 'See which citizens a figure is made of' },
  },
  'persons/search': { about: 'municipality', text: { da: 'Søge efter borgere', en: 'Search for citizens' } },
  'persons/export': {
    about: 'municipality',
    text: { da: 'Trække borgere ud i en fil', en: 'Export citizens to a file' },
  },
  'persons/read': { about: 'person', text: { da: 'Åbne en borger', en: 'Open a citizen' } },
  'persons/change': { about: 'person', text: { da: 'Skrive i en borgers sag', en: 'Write in a citizen’s case' } },
  'markings/read': {
    about: 'municipality',
    text: { da: 'Se beskyttede og markerede borgere', en: 'See protected and marked citizens' },
  },
  'markings/change': {
    about: 'municipality',
    text: { da: 'Beskytte eller markere borgere', en: 'Protect or mark citizens' },
  },

  'companies/read': { about: 'company', text: { da: 'Åbne en virksomhed', en: 'Open a company' } },
  'companies/change': { about: 'company', text: { da: 'Skrive om en virksomhed', en: 'Write about a company' } },
  'control-cases/read': { about: 'person', text: { da: 'Åbne en kontrolsag', en: 'Open a control case' } },
  'control-cases/change': { about: 'person', text: { da: 'Skrive i en kontrolsag', en: 'Write in a control case' } },

  'emergency/open': {
    about: 'municipality',
    text: { da: 'Åbne en borger i en nødsituation', en: 'Open a citizen in an emergency' },
  },
  'emergency/review': { about: 'municipality', text: { da: 'Gennemgå nødadgange', en: 'Review emergency access' } },
  'users/read': {
    about: 'municipality',
    text: { da: 'Se brugere, roller og sessioner', en: 'See users, roles and sessions' },
  },
  'users/sign-out': { about: 'municipality', text: { da: 'Logge andre ud', en: 'Sign others out' } },
  'job-functions/propose': {
    about: 'municipality',
    text: { da: 'Foreslå, hvad en jobfunktion giver adgang til', en: 'Propose what a job function gives access to' },
  },
  'job-functions/approve': {
    about: 'municipality',
    text: { da: 'Godkende en andens forslag om adgang', en: 'Approve access that somebody else proposed' },
  },
  'access-record/read': {
    about: 'municipality',
    text: { da: 'Læse, hvem der har set hvad', en: 'Read who has seen what' },
  },
  'access-record/read-own': {
    about: 'person',
    text: { da: 'Se, hvem der har set på mig', en: 'See who has looked at me' },
  },
} as const satisfies Readonly<Record<string, ActionFacts>>;

export type Action = keyof typeof ACTIONS;

export function isAction(text: unknown): text is Action {
  return typeof text === 'string' && Object.hasOwn(ACTIONS, text);
}
