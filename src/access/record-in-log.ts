/** The record of use as lines in the server's log, for whoever collects logs; without names, and with ids only. */
import type { Logger } from 'pino';
import type { AccessRecord } from './record.ts';

export function recordInLog(log: Logger): AccessRecord {
  return {
    note: async (_tx, event) => {
      log.info({ access: event }, 'access');
    },
  };
}
