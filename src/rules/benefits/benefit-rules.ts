/** The rules on benefits and target groups that can be asked about a person on a day. */
import type { Rule } from '../rule.ts';
import { assistance } from './assistance.ts';
import { fullRight } from './full-right.ts';
import { targetGroup } from './target-group.ts';

export const BENEFIT_RULES: readonly Rule[] = [
  {
    id: 'BN-01',
    title: { da: 'Hjælp efter dato, alder og uddannelse', en: 'Assistance by date, age and education' },
    decides: {
      da: 'Hvilken hjælp en borger, der har brug for den, får.',
      en: 'Which assistance a citizen in need of it gets.',
    },
    keyedOn: 'event',
    evaluate: assistance,
  },
  {
    id: 'BN-02',
    title: { da: 'Opholds- og beskæftigelseskrav', en: 'Requirements of residence and employment' },
    decides: {
      da: 'Om borgeren har ret til den fulde hjælp.',
      en: 'Whether the citizen has the right to full assistance.',
    },
    keyedOn: 'application',
    evaluate: fullRight,
  },
  {
    id: 'BN-04',
    title: { da: 'Målgruppe', en: 'Target group' },
    decides: {
      da: 'Hvilken målgruppe i beskæftigelsesloven borgeren er i.',
      en: 'Which target group of the employment act the citizen is in.',
    },
    keyedOn: 'event',
    evaluate: targetGroup,
  },
];
