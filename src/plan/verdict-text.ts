/** Verdicts and their reasons in words. */
import type { Text } from '../core/text.ts';
import type { NotMeasurable, Verdict } from '../core/verdict.ts';

export const VERDICT_TEXTS: Readonly<Record<Verdict, Text>> = {
  met: { da: 'Nået', en: 'Met' },
  'on-track': { da: 'På vej', en: 'On track' },
  'at-risk': { da: 'I fare', en: 'At risk' },
  missed: { da: 'Ikke nået', en: 'Missed' },
  'not-measurable': { da: 'Kan ikke måles', en: 'Not measurable' },
  evidence: { da: 'Følges med dokumentation', en: 'Followed by evidence' },
};

export const NOT_MEASURABLE_TEXTS: Readonly<Record<NotMeasurable, Text>> = {
  'no-figure': { da: 'Tallet for perioden er ikke kendt', en: 'The figure for the period is not known' },
  'no-figure-yet': { da: 'Der er ikke kendt noget tal endnu', en: 'No figure is known yet' },
  'baseline-missing': { da: 'Udgangspunktet er ikke kendt', en: 'The baseline is not known' },
  'definition-open': { da: 'Planen lader et spørgsmål stå åbent', en: 'The plan leaves a question open' },
  'unit-differs': {
    da: 'Tallene er i en anden enhed end målet',
    en: 'The figures are in another unit than the target',
  },
  'comparison-missing': { da: 'Tallet at sammenligne med mangler', en: 'The figure to compare with is missing' },
  'condition-undecided': { da: 'Betingelsen er ikke afgjort', en: 'The condition is not decided' },
  'condition-not-fulfilled': { da: 'Betingelsen blev ikke opfyldt', en: 'The condition was not fulfilled' },
  'not-known-then': { da: 'Planen var ikke kendt endnu', en: 'The plan was not known yet' },
};
