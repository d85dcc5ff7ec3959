/** Whom a goal or an initiative is for. A closed list: every screen filters by it. */

import type { Text } from './text.ts';

export const TARGET_GROUPS = {
  'alle-offentligt-forsoergede': { da: 'Alle på offentlig forsørgelse', en: 'All on public support' },
  'alle-borgere': { da: 'Alle borgere', en: 'All citizens' },
  ledige: { da: 'Ledige i alt', en: 'All unemployed' },
  'forsikrede-ledige': { da: 'Forsikrede ledige', en: 'Insured unemployed' },
  langtidsledige: { da: 'Langtidsledige', en: 'Long-term unemployed' },
  kontanthjaelp: { da: 'Kontanthjælp', en: 'Cash benefit' },
  'kontanthjaelp-jobparate': { da: 'Jobparate på kontanthjælp', en: 'Job-ready on cash benefit' },
  'kontanthjaelp-aktivitetsparate': { da: 'Aktivitetsparate på kontanthjælp', en: 'Activity-ready on cash benefit' },
  integrationsydelse: { da: 'Integrationsydelse', en: 'Integration benefit' },
  uddannelseshjaelp: { da: 'Uddannelseshjælp', en: 'Education benefit (under 30)' },
  unge: { da: 'Unge', en: 'Young people' },
  dimittender: { da: 'Dimittender', en: 'New graduates' },
  ufaglaerte: { da: 'Ufaglærte', en: 'Unskilled' },
  seniorer: { da: 'Ledige seniorer', en: 'Older unemployed' },
  sygedagpenge: { da: 'Sygedagpenge', en: 'Sickness benefit' },
  jobafklaring: { da: 'Jobafklaringsforløb', en: 'Job clarification course' },
  revalidering: { da: 'Revalidering', en: 'Vocational rehabilitation' },
  ressourceforloeb: { da: 'Ressourceforløb', en: 'Resource course' },
  ledighedsydelse: { da: 'Ledighedsydelse', en: 'Unemployment allowance for flex job holders' },
  fleksjob: { da: 'Fleksjob', en: 'Flex job' },
  foertidspension: { da: 'Førtidspension', en: 'Disability pension' },
  'kanten-af-arbejdsmarkedet': { da: 'Borgere på kanten af arbejdsmarkedet', en: 'At the edge of the labour market' },
  udsatte: { da: 'Udsatte borgere', en: 'Vulnerable citizens' },
  handicap: { da: 'Borgere med handicap', en: 'Persons with disabilities' },
  'beboere-udsatte-boligomraader': {
    da: 'Beboere i udsatte boligområder',
    en: 'Residents of vulnerable housing areas',
  },
  'flygtninge-familiesammenfoerte': { da: 'Flygtninge og familiesammenførte', en: 'Refugees and family-reunited' },
  'flygtninge-kvinder': { da: 'Kvindelige flygtninge', en: 'Refugee women' },
  ydelsesmodtagere: { da: 'Ydelsesmodtagere i kontrolarbejdet', en: 'Benefit recipients as subject of control' },
  virksomheder: { da: 'Virksomheder', en: 'Companies' },
  ivaerksaettere: { da: 'Iværksættere', en: 'Entrepreneurs' },
  medarbejdere: { da: 'Medarbejdere i jobcentret', en: 'Jobcentre staff' },
} as const satisfies Record<string, Text>;

export type TargetGroup = keyof typeof TARGET_GROUPS;
