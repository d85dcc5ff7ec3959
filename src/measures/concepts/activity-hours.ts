/**
 * Hours of activity as weight of a day: min(37, sum of the weekly hours of the activities that cover it), in hundredths of
 * hours, so that 3,700 is a full day. Activities whose hours are not known weigh nothing here.
 */
import { ACTIVITY_KINDS, type ActivityKind, codeOf } from '../../register/codes.ts';
import type { Facts } from '../../register/columns/column-table.ts';
import type { ACTIVITY } from '../../register/columns/person-columns.ts';
import type { Segments } from '../weights.ts';

const FULL_WEEK = 3700;
/** Unknown hours are −1. */
const NO_HOURS = 0;

/** 1 for the codes of the kinds chosen. */
export function activityFlags(kinds: readonly ActivityKind[]): Uint8Array {
  const flags = new Uint8Array(256);
  for (const kind of kinds) flags[codeOf(ACTIVITY_KINDS, kind)] = 1;
  return flags;
}

/** Fills `segments` with stretches of constant weight, in order of time, each day once. */
export function weighHours(activities: Facts<typeof ACTIVITY>, counted: Uint8Array, segments: Segments): void {
  const { from, to, kind, hoursPerWeek } = activities.of;
  segments.count = 0;
  let reached = -2147483648;
  for (let row = activities.start; row < activities.end; row++) {
    if (counted[kind[row]!] === 0 || hoursPerWeek[row]! <= NO_HOURS) continue;
    if (from[row]! < reached) {
      weighOverlapping(activities, counted, segments);
      return;
    }
    segments.push(from[row]!, to[row]!, Math.min(FULL_WEEK, hoursPerWeek[row]!), row);
    reached = to[row]!;
  }
}

function weighOverlapping(activities: Facts<typeof ACTIVITY>, counted: Uint8Array, segments: Segments): void {
  const { from, to, kind, hoursPerWeek } = activities.of;
  segments.count = 0;
  const rows: number[] = [];
  for (let row = activities.start; row < activities.end; row++) {
    if (counted[kind[row]!] === 1 && hoursPerWeek[row]! > NO_HOURS) rows.push(row);
  }
  const edges = [...new Set(rows.flatMap((row) => [from[row]!, to[row]!]))].sort((a, b) => a - b);
  for (let edge = 0; edge + 1 < edges.length; edge++) {
    const [begin, end] = [edges[edge]!, edges[edge + 1]!];
    const covering = rows.filter((row) => from[row]! <= begin && to[row]! >= end);
    const hours = covering.reduce((sum, row) => sum + hoursPerWeek[row]!, 0);
    if (covering.length > 0) segments.push(begin, end, Math.min(FULL_WEEK, hours), covering[0]!);
  }
}
