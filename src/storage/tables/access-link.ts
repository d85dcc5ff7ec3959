import type { GeneratedAlways } from 'kysely';

/** The chain of a municipality's events. Append-only. */
export interface AccessLinkTable {
  municipality: string;
  noted_at: string;
  event: string;
  /** From 1, without gaps. */
  number: number;
  hash: string;
  linked_at: GeneratedAlways<string>;
}

/** Events waiting to be linked. */
export interface AccessUnlinkedTable {
  municipality: string;
  noted_at: string;
  event: string;
}

/** Where the chain begins after older events have been deleted as the rules require. */
export interface AccessCheckpointTable {
  municipality: string;
  number: number;
  hash: string;
  made_at: GeneratedAlways<string>;
}
