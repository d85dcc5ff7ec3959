/**
 * The errors of one folder as one readable table: code → text with `{facts}` in both languages. The table is the only way
 * to make an error, so a code without a text cannot exist, and all codes can be listed (`docs/errors.md`).
 */
import { type Facts, filled, type Text } from '../text.ts';
import { PejlError, type Place } from './pejl-error.ts';

export interface ErrorTable<Code extends string> {
  readonly texts: Readonly<Record<Code, Text>>;
  /** An error of this table, its `{facts}` filled in. Facts end up in logs and answers: never personal data. */
  create(code: Code, facts?: Facts, place?: Place): PejlError;
}

export function errorTable<Code extends string>(texts: Readonly<Record<Code, Text>>): ErrorTable<Code> {
  return {
    texts,
    create(code, facts = {}, place) {
      return new PejlError(code, filled(texts[code], facts), facts, place);
    },
  };
}
