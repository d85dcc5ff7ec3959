/** What the thread that makes the demo's registers is told, and says. */
import type { SentRegister } from '../../register/node/sent-register.ts';
import type { SyntheticMarker } from '../../register/synthetic/synthetic-marker.ts';

export interface DemoThreadStart {
  /** Three-digit codes, in the order in which they are wanted. */
  readonly municipalities: readonly string[];
  /** Where the files of each are kept, in a folder of its code. */
  readonly folder: string;
}

export type DemoSaid =
  | { readonly kind: 'making'; readonly municipality: string }
  | {
      readonly kind: 'register';
      readonly municipality: string;
      readonly register: SentRegister;
      readonly marker: SyntheticMarker;
    }
  /** The files could not be kept: the next start makes them again. */
  | {
      readonly kind: 'not-kept';
      readonly municipality: string;
      readonly reason: { readonly da: string; readonly en: string };
    };
