/** Verdicts in words. */
import type { Text } from '../core/text.ts';
import type { Verdict } from '../core/verdict.ts';

export const VERDICT_TEXTS: Readonly<Record<Verdict, Text>> = {
  met: { da: 'Nået', en: 'Met' },
  'on-track': { da: 'På vej', en: 'On track' },
  'at-risk': { da: 'I fare', en: 'At risk' },
  missed: { da: 'Ikke nået', en: 'Missed' },
  'not-measurable': { da: 'Kan ikke måles', en: 'Not measurable' },
  evidence: { da: 'Følges med dokumentation', en: 'Followed by evidence' },
};
