/** What each code met in a DREAM file stands for in columns, worked out once. Codes Pejl does not know are kept as they are. */
import { isBenefitId } from '../../core/benefits/benefits.ts';
import { findDreamCode } from '../../core/dream-codes/dream-codes.ts';
import { ACTIVITY_KINDS, codeOf, READINESS } from '../codes.ts';
import { IdTable } from '../columns/ids.ts';
import { textOf } from '../columns/utf8.ts';
import { registerErrors } from '../errors.ts';
import type { ReadingState } from '../exchange/reading-state.ts';

/** A benefit is one byte in columns. */
const MOST_BENEFITS = 255;

export interface Meaning {
  readonly code: string;
  /** Code of the benefit in the words of the register + its readiness; the same for weeks that make up one spell. */
  readonly spell: { readonly benefit: number; readonly readiness: number } | undefined;
  /** Kind of activity, in columns. */
  readonly activity: number | undefined;
  /** Abroad, or dead. */
  readonly left: boolean;
  readonly isKnown: boolean;
}

export class CodeMeanings {
  readonly #state: ReadingState;
  readonly #codes = new IdTable();
  readonly #meanings: Meaning[] = [];
  readonly #spells = new Map<string, NonNullable<Meaning['spell']>>();

  constructor(state: ReadingState) {
    this.#state = state;
  }

  /** The meaning of the code in some bytes; `undefined` for an empty cell. */
  of(bytes: Uint8Array, from: number, to: number): Meaning | undefined {
    if (from === to) return undefined;
    const position = this.#codes.add(bytes, from, to);
    this.#meanings[position] ??= this.#meaningOf(textOf(bytes, from, to));
    return this.#meanings[position];
  }

  #meaningOf(code: string): Meaning {
    const known = findDreamCode(code);
    const hasNone = known?.group === 'no-benefit' || known?.group === 'left';
    return {
      code,
      spell: hasNone ? undefined : this.#spellOf(benefitOf(code, known?.group), codeOf(READINESS, known?.readiness)),
      activity: known?.activity && codeOf(ACTIVITY_KINDS, known.activity.kind),
      left: known?.group === 'left',
      isKnown: known !== undefined,
    };
  }

  /** One and the same value for the same benefit and readiness. */
  #spellOf(benefit: string, readiness: number): NonNullable<Meaning['spell']> {
    const key = `${benefit} ${readiness}`;
    const spell = this.#spells.get(key) ?? { benefit: this.#state.add('benefits', benefit) + 1, readiness };
    if (spell.benefit > MOST_BENEFITS) {
      throw registerErrors.create('register/too-many-values', { column: 'y_YYWW', most: MOST_BENEFITS });
    }
    this.#spells.set(key, spell);
    return spell;
  }
}

/** The benefit of the register, or the code itself as `dream-611`: unknown, but not nothing. */
function benefitOf(code: string, group: string | undefined): string {
  return group !== undefined && isBenefitId(group) ? group : `dream-${code}`;
}
