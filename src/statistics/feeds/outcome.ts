/**
 * What becomes of a fetch: published, stopped by the feed guard until somebody has looked, or failed with a name. In all
 * but the first the last good figures stay, and are marked.
 */
import type { PejlError } from '../../core/errors/pejl-error.ts';
import type { Extract } from '../connect/extract.ts';
import type { Finding } from '../guard/finding.ts';
import { guard, notAccepted } from '../guard/guard.ts';

export type Outcome =
  | { readonly state: 'published'; readonly extract: Extract }
  | { readonly state: 'stopped'; readonly extract: Extract; readonly findings: readonly Finding[] }
  | { readonly state: 'failed'; readonly error: PejlError };

/** An outcome of figures that did arrive. */
export type Arrived = Exclude<Outcome, { state: 'failed' }>;

export const FEED_STATES = ['published', 'stopped', 'failed'] as const;
export type FeedState = (typeof FEED_STATES)[number];

/** `accepted`: keys of findings that a person has looked at and let through. */
export function outcomeOf(last: Extract | null, next: Extract, accepted: ReadonlySet<string> = new Set()): Arrived {
  const findings = notAccepted(guard(last, next), accepted);
  return findings.length === 0 ? { state: 'published', extract: next } : { state: 'stopped', extract: next, findings };
}
