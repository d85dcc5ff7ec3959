/** What is in a register, until when, and what therefore cannot be measured. */
import { type Day, printDay } from '../../core/day.ts';
import { periodOfDay } from '../../core/period.ts';
import { whyNotMeasurable } from '../../measures/measurable.ts';
import type { Measure } from '../../measures/measure.ts';
import { scopeOf } from '../../measures/scope.ts';
import { coverageOf, reachOf } from '../../register/coverage.ts';
import { REGISTER_FILES } from '../../register/register.ts';
import type { Law } from '../../rules/law/law.ts';
import type { RegisterDetailDto, RegisterImportDto } from '../contract/registers.ts';
import type { HeldRegister, RegisterImport } from '../registers.ts';
import { registerHeadDto } from './register-head.ts';

/** Measures are asked of the last year the register knows, or of that of `today` when it knows none. */
export function registerDetailDto(
  held: HeldRegister,
  measures: readonly Measure[],
  law: Law,
  today: Day,
): RegisterDetailDto {
  const { register } = held.live;
  const covered = new Map(coverageOf(register).map((each) => [each.file, each]));
  const lastDay = reachOf(register) ?? today;
  const scope = scopeOf(register, [periodOfDay('year', lastDay)], [held.municipality], lastDay, law);
  const notMeasurable = measures.flatMap((measure) => {
    const why = whyNotMeasurable(measure, scope);
    return why ? [{ measure: measure.id, title: measure.title, why: why.text }] : [];
  });
  return {
    ...registerHeadDto(held),
    files: REGISTER_FILES.map((file) => {
      const { rows = 0, first = null, last = null } = covered.get(file) ?? {};
      return { file, isThere: covered.has(file), rows, first: dayDto(first), last: dayDto(last) };
    }),
    notMeasurable,
    measurable: measures.length - notMeasurable.length,
  };
}

export function registerImportDto({ files, notes, ...taken }: RegisterImport): RegisterImportDto {
  return { ...taken, files: files.map(({ file, rows }) => ({ file, rows })), notes: [...notes] };
}

function dayDto(day: Day | null): string | null {
  return day === null ? null : printDay(day);
}
