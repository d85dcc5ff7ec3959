/** A reading held against the target line: how far, and on which side. */
import type { Text } from '../../core/text.ts';
import type { NotMeasurable } from '../../core/verdict.ts';
import type { Quantity, Reading } from '../evaluation.ts';
import { amount, awayFromTarget, capital, changeBy, forPeriod, periodName, sentences, unitName } from '../words.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { isAbout, newest } from './observation.ts';
import type { Subject } from './subject.ts';
import { gapOf, isReached, type TargetLine } from './target-line.ts';

interface Held {
  readonly target: Reading;
  readonly actual: Reading;
  readonly gap: Quantity;
  readonly behind: boolean;
}

export function heldAgainst(actual: Reading, line: TargetLine): Held {
  return {
    target: line.target,
    actual,
    gap: gapOf(actual.value, line),
    behind: !isReached(actual.value, line.target.value, line.side),
  };
}

/** »Nyeste kendte tal er fra maj 2017: 2.196 personer, 246 over målet.« */
export function newestSentence(actual: Reading, line: TargetLine, subject: Subject): Text {
  const [name, value] = [periodName(actual.period), amount(actual)];
  const away = awayFromTarget(gapOf(actual.value, line));
  return capital({
    da: `${subject.newest.da} er fra ${name.da}: ${value.da}, ${away.da}.`,
    en: `${subject.newest.en} is from ${name.en}: ${value.en}, ${away.en}.`,
  });
}

/** The period is over and the figure about all of it is known. */
export function settled(actual: Reading, line: TargetLine, subject: Subject): Finding {
  const held = heldAgainst(actual, line);
  const outcome = outcomeSentence(actual, line, subject);
  return {
    ...held,
    verdict: held.behind ? 'missed' : 'met',
    sentence: held.behind
      ? { da: `Målet er ikke nået. ${outcome.da}`, en: `The target was not met. ${outcome.en}` }
      : { da: `Målet er nået. ${outcome.da}`, en: `The target was met. ${outcome.en}` },
  };
}

/** »Gennemsnittet for 2018 blev 3.700 fuldtidspersoner, 25 under målet.« */
export function outcomeSentence(actual: Reading, line: TargetLine, subject: Subject): Text {
  const [period, value, away] = [forPeriod(actual.period), amount(actual), awayFromTarget(gapOf(actual.value, line))];
  return capital({
    da: `${subject.the.da} ${period.da} blev ${value.da}, ${away.da}.`,
    en: `${subject.the.en} ${period.en} was ${value.en}, ${away.en}.`,
  });
}

/** The period is over, and the one figure that would settle it is not known. */
export function unsettled(goalCase: GoalCase, line: TargetLine, subject: Subject): Finding {
  const latest = newest(goalCase.observations);
  // The figure is there, only in another unit.
  if (!latest && goalCase.inOtherUnits.some((each) => isAbout(each, line.target.period)))
    return nothingYet(goalCase, line);
  return {
    ...(latest ? heldAgainst(latest, line) : { target: line.target }),
    verdict: 'not-measurable',
    why: 'no-figure',
    sentence: sentences(
      unknownSentence(line, subject),
      latest ? newestSentence(latest, line, subject) : foreignSentence(goalCase, line),
    ),
  };
}

/** »Gennemsnittet for 2018 er ikke kendt, selv om perioden er slut.« */
export function unknownSentence({ target }: TargetLine, subject: Subject): Text {
  const period = forPeriod(target.period);
  return capital({
    da: `${subject.the.da} ${period.da} er ikke kendt, selv om perioden er slut.`,
    en: `${subject.the.en} ${period.en} is not known, although the period is over.`,
  });
}

/** »Nyeste kendte tal er fra 2016: 39 %.« Without a target it can be held against. */
export function newestAlone(reading: Reading): Text {
  const [name, value] = [periodName(reading.period), amount(reading)];
  return {
    da: `Nyeste kendte tal er fra ${name.da}: ${value.da}.`,
    en: `The newest known figure is from ${name.en}: ${value.en}.`,
  };
}

/** Nothing was seen yet that could be held against the target. */
export function nothingYet(goalCase: GoalCase, line: TargetLine): Finding {
  const foreign = foreignSentence(goalCase, line);
  const why: NotMeasurable = foreign ? 'unit-differs' : 'no-figure-yet';
  return {
    target: line.target,
    verdict: 'not-measurable',
    why,
    sentence: foreign ?? sentences(NO_FIGURE_YET, expectationSentence(goalCase)),
  };
}

const NO_FIGURE_YET: Text = {
  da: 'Der kendes endnu ingen tal for målet.',
  en: 'No figure for the goal is known yet.',
};

/** »Planen forventer 3.925 fuldtidspersoner for 2017, men en forventning vurderes ikke.« */
function expectationSentence({ baseline, expected }: GoalCase): Text | undefined {
  const last = [...expected, ...(baseline?.expected ? [baseline] : [])].at(-1);
  if (!last) return undefined;
  const [value, period] = [amount(last), forPeriod(last.period)];
  return {
    da: `Planen forventer ${value.da} ${period.da}, men en forventning vurderes ikke.`,
    en: `The plan expects ${value.en} ${period.en}, but an expectation is not rated.`,
  };
}

/** »De kendte tal er i fuldtidspersoner, målet i personer. Nyeste er fra 2017: 3.500 fuldtidspersoner.« */
function foreignSentence({ inOtherUnits }: GoalCase, line: TargetLine): Text | undefined {
  const latest = newest(inOtherUnits);
  if (!latest) return undefined;
  const [unit, own] = [unitName(latest.unit), unitName(line.target.unit)];
  const [name, value] = [periodName(latest.period), amount(latest)];
  return {
    da: `De kendte tal er i ${unit.da}, målet i ${own.da}, og de to kan ikke holdes op mod hinanden. Nyeste er fra ${name.da}: ${value.da}.`,
    en: `The known figures are in ${unit.en}, the target in ${own.en}, and the two cannot be compared. The newest is from ${name.en}: ${value.en}.`,
  };
}

/** What it takes to get from here to the target. */
export function changeNeeded(held: Held): Finding['required'] {
  if (!held.behind) return null;
  const needed = { value: -held.gap.value, unit: held.gap.unit };
  return { ...needed, text: changeBy(needed) };
}
