/** First and last age (67: no longer of working age) by which days are bounded. */
export { ageOn, birthday } from '../core/birthday.ts';

export const WORKING_AGE_FROM = 16;
export const WORKING_AGE_TO = 67;
