/**
 * A group of municipalities that somebody has put together: a cluster of like municipalities, the six largest towns,
 * neighbours. Groups are dated and name their source, because the same name has covered different members over time.
 */
import { type Day, parseDay, printDay } from '../day.ts';
import { coreErrors } from '../errors/core-errors.ts';
import { PejlError, PejlErrors } from '../errors/pejl-error.ts';
import type { Text } from '../text.ts';
import { existsOn } from './area.ts';
import { isMunicipalityCode } from './municipalities.ts';

/** As a file or a form gives it. `through` is the last day included; without it the group goes on. */
export interface AreaGroupInput {
  readonly id: string;
  readonly name: Text;
  /** Where the members are taken from: publication and year. */
  readonly source: string;
  readonly from: string;
  readonly through?: string | undefined;
  /** Municipality codes. */
  readonly members: readonly string[];
}

export interface AreaGroup {
  readonly id: string;
  readonly name: Text;
  readonly source: string;
  readonly from: Day;
  /** First day it no longer holds; `null`: goes on. */
  readonly to: Day | null;
  /** Municipality codes in order. */
  readonly members: readonly string[];
}

/** Checks a group and reads its days; all that is wrong is reported together, each with its field. */
export function areaGroup(input: AreaGroupInput): AreaGroup {
  const wrong: PejlError[] = [];
  const refuse = (code: Parameters<typeof coreErrors.create>[0], field: string, value: string) =>
    wrong.push(coreErrors.create(code, { value }, { field }));

  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input.id)) refuse('core/group-bad-id', 'id', input.id);
  if (!input.name.da.trim() || !input.name.en.trim()) refuse('core/group-incomplete', 'name', input.id);
  if (!input.source.trim()) refuse('core/group-incomplete', 'source', input.id);
  if (input.members.length === 0) refuse('core/group-empty', 'members', input.id);
  input.members.forEach((code, place) => {
    const field = `members.${place}`;
    if (!isMunicipalityCode(code)) refuse('core/unknown-municipality', field, code);
    else if (input.members.indexOf(code) !== place) refuse('core/group-double-member', field, code);
  });
  const from = dayAt('from', input.from, wrong);
  const last = input.through === undefined ? null : dayAt('through', input.through, wrong);
  if (from !== null && last !== null && last < from) refuse('core/last-day-first', 'through', printDay(last));

  const [first, ...more] = wrong;
  if (first) throw new PejlErrors([first, ...more]);
  const { id, name, source, members } = input;
  return { id, name, source, from: from as Day, to: last === null ? null : last + 1, members: [...members].sort() };
}

function dayAt(field: string, text: string, wrong: PejlError[]): Day | null {
  try {
    return parseDay(text);
  } catch (error) {
    if (!(error instanceof PejlError)) throw error;
    wrong.push(new PejlError(error.code, error.text, error.facts, { field }));
    return null;
  }
}

/** The members on a day (`core/no-area-then` outside the group's own days). */
export function membersOfGroup(group: AreaGroup, day: Day): readonly string[] {
  if (!existsOn(group, day)) throw coreErrors.create('core/no-area-then', { area: group.name, day: printDay(day) });
  return group.members;
}
