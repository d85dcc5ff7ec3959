/** The rules on the integration programme that can be asked about a person on a day. */

import { targetGroup } from '../benefits/target-group.ts';
import { iguOn } from '../offers/igu.ts';
import type { Rule } from '../rule.ts';

import { programme } from './programme.ts';
import { ASSESSMENT, BENEFIT, COMPANY_OFFER, CONTRACT, NAME, PLAN, programmePart } from './programme-part.ts';

export const INTEGRATION_RULES: readonly Rule[] = [
  {
    id: 'IN-01',
    title: { da: 'Integrationsprogrammets frister', en: 'Deadlines of the integration programme' },
    decides: {
      da: 'Hvad programmet hedder, hvornår kontrakt og første tilbud skal være på plads, og hvornår det senest slutter.',
      en: 'What the programme is called, when contract and first offer must be in place, and when it ends at the latest.',
    },
    keyedOn: 'takeover',
    evaluate: programme,
  },
  {
    id: 'IN-02',
    title: { da: 'Integrationskontrakten', en: 'The integration contract' },
    decides: {
      da: 'Hvornår kontrakten senest skal være indgået.',
      en: 'When the contract must be signed at the latest.',
    },
    keyedOn: 'takeover',
    evaluate: programmePart(CONTRACT),
  },
  {
    id: 'IN-03',
    title: { da: 'Første virksomhedsrettede tilbud', en: 'First company offer' },
    decides: {
      da: 'Hvornår det første tilbud på en virksomhed skal begynde.',
      en: 'When the first offer at a company must begin.',
    },
    keyedOn: 'takeover',
    evaluate: programmePart(COMPANY_OFFER),
  },
  {
    id: 'IN-05',
    title: { da: 'Mødet med den nyankomne', en: 'Meeting the newcomer' },
    decides: {
      da: 'Hvor længe en nyankommen kan være visiteret som aktivitetsparat.',
      en: 'How long a newcomer can be visited as activity-ready.',
    },
    keyedOn: 'takeover',
    evaluate: programmePart(ASSESSMENT),
  },
  {
    id: 'IN-06',
    title: { da: 'Programmets navn', en: 'The name of the programme' },
    decides: { da: 'Hvad programmet hedder den dag.', en: 'What the programme is called that day.' },
    keyedOn: 'event',
    evaluate: programmePart(NAME),
  },
  {
    id: 'IN-07',
    title: { da: 'Ydelsen i programmet', en: 'The benefit in the programme' },
    decides: { da: 'Hvilken ydelse deltagerne får den dag.', en: 'Which benefit participants get that day.' },
    keyedOn: 'event',
    evaluate: programmePart(BENEFIT),
  },
  {
    id: 'IN-08',
    title: { da: 'Igu i programmet', en: 'Igu in the programme' },
    decides: { da: 'Om en igu kan begynde den dag.', en: 'Whether an igu can begin that day.' },
    keyedOn: 'agreement-start',
    evaluate: iguOn,
  },
  {
    id: 'IN-09',
    title: { da: 'Uden for gruppe 2-5', en: 'Outside groups 2-5' },
    decides: {
      da: 'Om deltageren er uden for kontaktforløbets grupper.',
      en: 'Whether the participant is outside the groups of the contact course.',
    },
    keyedOn: 'event',
    evaluate: targetGroup,
  },
  {
    id: 'IN-10',
    title: { da: 'Integrationsplan', en: 'Integration plan' },
    decides: { da: 'Om der skal laves en integrationsplan.', en: 'Whether an integration plan must be made.' },
    keyedOn: 'event',
    evaluate: programmePart(PLAN),
  },
];
