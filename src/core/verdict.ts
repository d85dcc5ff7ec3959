/** The verdicts a goal can get, and why it may have none by numbers. Closed lists: screens switch over them completely. */
export const VERDICTS = ['met', 'on-track', 'at-risk', 'missed', 'not-measurable', 'evidence'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const NOT_MEASURABLE = [
  'no-figure',
  'no-figure-yet',
  'baseline-missing',
  'definition-open',
  'unit-differs',
  'comparison-missing',
  'condition-undecided',
  'condition-not-fulfilled',
  'not-known-then',
] as const;
export type NotMeasurable = (typeof NOT_MEASURABLE)[number];
