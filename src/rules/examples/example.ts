/** A worked example of a rule: a case from its tests that anybody can follow, and the rule answers it anew each time. */
import { parseDay } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import type { Life } from '../../register/life.ts';
import type { PersonTimeline } from '../../register/person-timeline.ts';
import type { Answer } from '../answer.ts';
import type { Law } from '../law/law.ts';
import { rule } from '../rules.ts';

interface Told {
  /** Id of the test case: `RF-01-a`; the rule is the part before the letter. */
  readonly id: string;
  readonly told: Text;
}

/** About a person: a short life, and the day asked about. */
export interface LifeExample extends Told {
  readonly life: PersonTimeline;
  readonly on: string;
}

/** About something else: what is asked. */
export interface OtherExample extends Told {
  readonly ask: (law: Law) => Answer<unknown>;
}

export type Example = LifeExample | OtherExample;

export function aboutLife(id: string, da: string, en: string, { timeline }: Life, on: string): LifeExample {
  return { id, told: { da, en }, life: timeline, on };
}

export function ruleOf({ id }: Told): string {
  return id.slice(0, 5);
}

/** What the rule answers (named refusals go on). */
export function answerTo(example: Example, law: Law): Answer<unknown> {
  if ('ask' in example) return example.ask(law);
  return rule(ruleOf(example)).evaluate(cursorOf(example.life), parseDay(example.on), law);
}
