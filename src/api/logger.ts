/**
 * Structured logs, one line of JSON each, to standard error. A request is logged by its route (`/api/v1/plans/:plan`),
 * never by its address: addresses and search words can hold what people should not have written there.
 */
import { type DestinationStream, destination, type Logger, pino } from 'pino';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export function logger(level: LogLevel, to: DestinationStream = destination({ fd: 2, sync: false })): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
}
