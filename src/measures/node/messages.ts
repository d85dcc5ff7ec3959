/** What the threads that measure are told, and what they answer. */
import type { Place } from '../../core/errors/pejl-error.ts';
import type { Facts, Text } from '../../core/text.ts';
import type { LawOptions } from '../../rules/law/law.ts';
import type { LawItem } from '../../rules/law/law-item.ts';
import type { Cells } from '../cube.ts';
import type { Range } from '../fold.ts';
import type { GroupKey } from '../group.ts';
import type { Scope } from '../scope.ts';
import type { SharedRegister } from './shared-register.ts';

export interface ThreadStart {
  readonly register: SharedRegister;
  /** Folder the measures are loaded from; without one, the catalogue. */
  readonly catalogue: string | undefined;
}

/** The scope without what a thread has itself, and with the law as plain values. */
export type SentScope = Omit<Scope, 'register' | 'law'> & {
  readonly law: { readonly items: readonly LawItem[]; readonly options: LawOptions };
};

export type Told =
  | { readonly kind: 'scope'; readonly scope: SentScope }
  | {
      readonly kind: 'count';
      /** Id of the measure. */
      readonly measure: string;
      readonly by: readonly (readonly GroupKey[])[];
      readonly range: Range;
    };

export type Answered =
  | { readonly kind: 'ready' }
  /** One for each breakdown. */
  | { readonly kind: 'counted'; readonly cells: readonly Cells[] }
  | { readonly kind: 'failed'; readonly failure: SentFailure };

/** A named error; without a code, a mistake of ours. */
export type SentFailure =
  | { readonly code: string; readonly text: Text; readonly facts: Facts; readonly place: Place | undefined }
  | { readonly code: undefined; readonly message: string };
