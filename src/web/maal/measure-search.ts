/** A goal's question to its measure as the address of the measure's page. */
import type { GoalOnRegisterDto } from '../../api/contract/goals-on-register.ts';
import { type MeasureSearch, printGroups } from '../maalinger/measure-address.ts';

type Question = NonNullable<GoalOnRegisterDto['question']>;

/** The page narrows a group to one value; where the goal takes several, it is split by that group instead. */
export function measureSearchOf({ from, to, only }: Question, municipality: string): MeasureSearch {
  const groups = Object.entries(only);
  const single = groups.flatMap(([key, values]) => (values.length === 1 ? [[key, values[0]] as const] : []));
  const several = groups.filter(([, values]) => values.length > 1).map(([key]) => key);
  const kun = printGroups(Object.fromEntries(single));
  return {
    omraade: municipality,
    fra: from,
    til: to,
    ...(kun && { kun }),
    ...(several.length > 0 && { efter: several.join(',') }),
  };
}
