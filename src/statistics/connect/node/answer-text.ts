/** The text of an answer: UTF-8, as both services write everything but PX. */
import { statisticsErrors } from '../../errors.ts';
import type { Service } from '../service.ts';

/** Refuses other character sets (`statistics/wrong-encoding`): guessing would turn Ærø into another place. */
export function answerText(bytes: Uint8Array, { name }: Service): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw statisticsErrors.create('statistics/wrong-encoding', { service: name });
  }
}
