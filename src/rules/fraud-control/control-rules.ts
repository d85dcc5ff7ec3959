/** The rules on fraud control that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { measuredCases } from './control-steps.ts';

import { controlSavings } from './savings.ts';

export const CONTROL_RULES: readonly Rule[] = [
  {
    id: 'FC-03',
    title: { da: 'Besparelser af kontrol', en: 'Savings of control' },
    decides: {
      da: 'Hvad lukkede kontrolsager har sparet fremad, og hvad der kræves tilbage.',
      en: 'What closed control cases have saved forward, and what is claimed back.',
    },
    keyedOn: 'event',
    evaluate: controlSavings,
  },
  {
    id: 'FC-02',
    title: { da: 'Kontroltrin', en: 'Control steps' },
    decides: {
      da: 'Hvilke lukkede kontrolsager der er med i effektmålingen af deres år.',
      en: 'Which closed control cases are in the effect measurement of their year.',
    },
    keyedOn: 'event',
    evaluate: measuredCases,
  },
];
