import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { Text } from '../../core/text.ts';
import type { Extract } from '../../statistics/connect/extract.ts';
import type { FeedState } from '../../statistics/feeds/outcome.ts';
import type { Finding } from '../../statistics/guard/finding.ts';
import type { Observation } from '../../statistics/parse/observation.ts';

/** All but the figures. */
export type ExtractHead = Omit<Extract, 'observations'>;

export interface RecordedError {
  readonly code: string;
  readonly text: Text;
}

/** Every fetch of a feed, whatever became of it. Append-only. */
export interface StatisticFetchTable {
  municipality: string;
  feed: string;
  /** From 1 within the feed. */
  number: number;
  fetched_at: GeneratedAlways<string>;
  fetched_by: string;
  state: FeedState;
  head: JSONColumnType<ExtractHead, string, never> | null;
  error: JSONColumnType<RecordedError, string, never> | null;
  findings: JSONColumnType<Finding[], string, never> | null;
  /** Of a stopped one, until it is accepted or another comes. */
  observations: JSONColumnType<Observation[], string, never> | null;
}
