/** Why days that a measure told of do not count: not in the area, not at working age, or after as-of. */
import { isMunicipalityCode, municipality } from '../../core/areas/municipalities.ts';
import type { Day } from '../../core/day.ts';
import { filled, type Text } from '../../core/text.ts';
import type { PersonTimeline } from '../../register/person-timeline.ts';
import { daysText, dayText } from '../../rules/fact-ref.ts';
import { birthday } from '../birthdays.ts';
import type { Scope } from '../scope.ts';
import type { Told } from './told.ts';

const WORKING_FROM = 16;
const WORKING_TO = 67;

const WORDS = {
  'after-as-of': { da: 'efter opgørelsesdagen', en: 'after as-of' },
  'too-young': { da: 'ikke fyldt 16 år', en: 'not yet 16' },
  'too-old': { da: 'fyldt 67 år', en: '67 or older' },
  nowhere: { da: 'ingen registreret bopæl', en: 'no recorded residence' },
} as const satisfies Record<string, Text>;

const NOT_COUNTED: Text = { da: '{when} tæller ikke: {why}.', en: '{when} does not count: {why}.' };
const ELSEWHERE: Text = { da: 'boede i {place}', en: 'lived in {place}' };

/** Of the days from `from` to `to` (outside): one sentence for each stretch that has one and the same reason. */
export function whyNotCounted(told: Told, from: Day, to: Day, person: PersonTimeline, scope: Scope): Text[] {
  const sentences: Text[] = [];
  let [begun, reason] = [from, reasonOn(from, told, person, scope)];
  for (let day = from + 1; day <= to; day++) {
    const next = day < to ? reasonOn(day, told, person, scope) : undefined;
    if (day < to && next?.da === reason?.da) continue;
    if (reason) {
      const when = told.kind === 'event' ? dayText(begun) : daysText(begun, day);
      sentences.push(filled(NOT_COUNTED, { when, why: reason }));
    }
    [begun, reason] = [day, next];
  }
  return sentences;
}

function reasonOn(day: Day, told: Told, person: PersonTimeline, scope: Scope): Text | undefined {
  if (day >= scope.end) return WORDS['after-as-of'];
  if (told.atWorkingAge && day < birthday(person.born, WORKING_FROM)) return WORDS['too-young'];
  if (told.atWorkingAge && day >= birthday(person.born, WORKING_TO)) return WORDS['too-old'];
  const lived = told.kind === 'event' && told.livesOn !== told.from ? [day, told.livesOn] : [day];
  return lived.map((each) => whyNotInArea(each, person, scope)).find((reason) => reason !== undefined);
}

/** `undefined`: the person lived in the area on the day. */
export function whyNotInArea(day: Day, { residence }: PersonTimeline, scope: Scope): Text | undefined {
  const homes = residence.filter(({ from, to }) => from <= day && day < to);
  const { municipalities } = scope.register;
  if (homes.some((home) => scope.inArea[municipalities.code(home.municipality)] === 1)) return undefined;
  const [home] = homes;
  if (!home) return WORDS.nowhere;
  const place = isMunicipalityCode(home.municipality) ? municipality(home.municipality).name : home.municipality;
  return filled(ELSEWHERE, { place });
}
