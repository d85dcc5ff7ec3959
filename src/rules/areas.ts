/** The parts of the law that rules are grouped by: the letters of their ids. */
import type { Text } from '../core/text.ts';

export const RULE_AREAS = {
  RF: { da: 'Refusion', en: 'Reimbursement' },
  BN: { da: 'Ydelser og målgrupper', en: 'Benefits and target groups' },
  KF: { da: 'Kontaktforløb', en: 'Contact course' },
  RP: { da: 'Ret, pligt og tilbud', en: 'Right, duty and offers' },
  TM: { da: 'Rettidighed', en: 'Timeliness' },
  SD: { da: 'Sygedagpenge', en: 'Sickness benefit' },
  DP: { da: 'Dagpenge', en: 'Unemployment insurance' },
  KL: { da: '225-timersregel og loft', en: '225-hour rule and ceiling' },
  IN: { da: 'Integration', en: 'Integration' },
  FC: { da: 'Kontrol', en: 'Control' },
  PL: { da: 'Planlægning', en: 'Planning' },
} as const satisfies Record<string, Text>;
export type RuleArea = keyof typeof RULE_AREAS;

export const RULE_AREA_IDS = Object.keys(RULE_AREAS) as readonly RuleArea[];

/** The area of a rule, from its id. A bare error for an id of no area: our bug. */
export function areaOf(rule: string): RuleArea {
  const area = rule.slice(0, 2);
  if (area in RULE_AREAS) return area as RuleArea;
  throw new Error(`no area for ${rule}`);
}
