/** What is worth a look without standing in the way of a verdict. */
import type { Text } from '../../core/text.ts';
import type { Unit } from '../../core/unit.ts';
import type { Quantity, Reading } from '../evaluation.ts';
import { amount, changeBy, periodName, unitName } from '../words.ts';
import { type Observation, sameDays } from './observation.ts';

/** Two figures for the same period that differ: which one is used. */
export function conflictRemark(all: readonly Observation[], used: readonly Observation[]): Text[] {
  return used.flatMap((chosen) => {
    const rival = all.find(
      (each) =>
        each.value !== chosen.value && each.knownFrom === chosen.knownFrom && sameDays(each.period, chosen.period),
    );
    if (!rival) return [];
    const [period, one, other] = [periodName(chosen.period), amount(chosen), amount(rival)];
    return [
      {
        da: `For ${period.da} er der trykt både ${one.da} og ${other.da}; her er brugt ${one.da}.`,
        en: `For ${period.en} both ${one.en} and ${other.en} are printed; ${one.en} is used here.`,
      },
    ];
  });
}

/** Figures in another unit than the target's are shown and never held against it. */
export function unitRemark(unit: Unit, seen: readonly Reading[], baseline: Reading | null): Text[] {
  const own = unitName(unit);
  const units = new Set(seen.map((reading) => reading.unit).filter((other) => other !== unit));
  const remarks = [...units].map((other) => ({
    da: `Der er tal opgjort i ${unitName(other).da}, men målet er i ${own.da}; de regnes ikke sammen.`,
    en: `There are figures in ${unitName(other).en}, but the target is in ${own.en}; they are not compared.`,
  }));
  if (!baseline || baseline.unit === unit || units.has(baseline.unit)) return remarks;
  return [
    ...remarks,
    {
      da: `Udgangspunktet er opgjort i ${unitName(baseline.unit).da}, målet i ${own.da}; de regnes ikke sammen.`,
      en: `The baseline is in ${unitName(baseline.unit).en}, the target in ${own.en}; they are not compared.`,
    },
  ];
}

/** Whether the figures a finding rests on are final. */
export function statusRemarks(actual: Reading | null, used: readonly Reading[]): Text[] {
  const status = actual?.figure?.status;
  if (status === 'provisional')
    return [{ da: 'Det nyeste tal er foreløbigt.', en: 'The newest figure is provisional.' }];
  if (status === 'adjusted') {
    return [{ da: 'Det nyeste tal er korrigeret i planen.', en: 'The newest figure has been adjusted in the plan.' }];
  }
  return used.some(({ figure }) => figure?.status === 'provisional')
    ? [{ da: 'Nogle af tallene er foreløbige.', en: 'Some of the figures are provisional.' }]
    : [];
}

/** The printed change from baseline to target, recomputed; said only where rounding does not explain the difference. */
export function printedChangeRemark(printed: Quantity | undefined, baseline: Reading | null, target: Reading | null) {
  if (!printed || !baseline || !target) return [];
  const exact =
    printed.unit === 'percent' ? percentChange(baseline.value, target.value) : target.value - baseline.value;
  if (exact === undefined || Math.abs(exact - printed.value) <= roundingOf(printed.value)) return [];
  const [said, computed] = [changeBy(printed), changeBy({ value: exact, unit: printed.unit })];
  const [from, to] = [amount(baseline), amount(target)];
  return [
    {
      da: `Planen skriver ${said.da}, men fra ${from.da} til ${to.da} er ${computed.da}.`,
      en: `The plan says ${said.en}, but from ${from.en} to ${to.en} is ${computed.en}.`,
    },
  ];
}

function percentChange(from: number, to: number): number | undefined {
  return from === 0 ? undefined : ((to - from) / from) * 100;
}

/** Half of the last printed decimal; the number carries as many as were printed, except closing zeros. */
function roundingOf(printed: number): number {
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}
