/** The target groups by their meaning. Their numbers belong to a version of the law; after a reform a number means another group. */
import type { Text } from '../../core/text.ts';

export const LAW_TARGET_GROUPS = {
  'a-dagpenge': { da: 'A-dagpengemodtagere', en: 'Recipients of unemployment insurance benefit' },
  'kontanthjaelp-jobparat': { da: 'Jobparate kontanthjælpsmodtagere', en: 'Job-ready recipients of cash assistance' },
  'kontanthjaelp-aktivitetsparat': {
    da: 'Aktivitetsparate kontanthjælpsmodtagere',
    en: 'Activity-ready recipients of cash assistance',
  },
  'ung-uddannelsesparat': {
    da: 'Uddannelsesparate under 30 år uden uddannelse',
    en: 'Education-ready under 30 without education',
  },
  'ung-aktivitetsparat': {
    da: 'Aktivitetsparate under 30 år uden uddannelse',
    en: 'Activity-ready under 30 without education',
  },
  sygedagpenge: { da: 'Sygedagpengemodtagere', en: 'Recipients of sickness benefit' },
  jobafklaring: { da: 'Borgere i jobafklaringsforløb', en: 'Citizens in a job clarification course' },
  ressourceforloeb: { da: 'Borgere i ressourceforløb', en: 'Citizens in a resource course' },
  fleksjob: { da: 'Visiterede til fleksjob', en: 'Citizens visited to flex jobs' },
  revalidering: { da: 'Revalidender', en: 'Citizens in rehabilitation' },
  foertidspension: { da: 'Førtidspensionister', en: 'Recipients of disability pension' },
  selvforsoergende: { da: 'Selvforsørgende', en: 'Self-supporting' },
  'under-18': { da: 'Unge under 18 år', en: 'Young people under 18' },
  integrationsprogram: {
    da: 'Deltagere i integrationsprogrammet, uden for gruppe 2-5',
    en: 'Participants in the integration programme, outside groups 2-5',
  },
} as const satisfies Record<string, Text>;
export type LawTargetGroup = keyof typeof LAW_TARGET_GROUPS;
