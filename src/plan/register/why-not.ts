/** Why a register tells nothing of a goal, in words. */
import type { Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { GoalRegister } from '../goal-register.ts';
import { dayName, inBoth } from '../words.ts';

export const NOT_LOOKED: Text = {
  da: 'Ingen har endnu valgt, hvordan et register svarer på målet.',
  en: 'Nobody has chosen yet how a register answers the goal.',
};

/** »Et register kan ikke svare. Det mangler: …« */
export function lacking({ missing }: Extract<GoalRegister, { fit: 'none' }>): Text {
  return {
    da: `Målet kan ikke måles med registret. Det mangler: ${missing.da}`,
    en: `The goal cannot be measured by the register. It lacks: ${missing.en}`,
  };
}

export const NOBODY_THERE: Text = {
  da: 'Registret har ingen borgere fra kommunen.',
  en: 'The register has no citizens of the municipality.',
};

/** The register has nothing as early as wanted, or the day asked about lies before the first whole period. */
export function notSoFar(reach: Day | null): Text {
  if (reach === null) {
    return {
      da: 'Registret har ingen ydelser og ingen samtaler, så det kan ikke siges, hvilke dage det dækker.',
      en: 'The register has no benefits and no conversations, so it cannot be said which days it covers.',
    };
  }
  const to = dayName(reach);
  return {
    da: `Registret har endnu ingen hel periode, der kan måles på dagen; det går til ${to.da}.`,
    en: `The register has no whole period yet that can be measured on the day; it reaches ${to.en}.`,
  };
}

/** Comparison and rank take a register of all the municipalities. */
export function othersMissing(missing: number, of: number): Text {
  return inBoth((language) =>
    language === 'da'
      ? `Registret mangler ${missing} af de ${of} kommuner, der skal sammenlignes med.`
      : `The register lacks ${missing} of the ${of} municipalities to compare with.`,
  );
}
