/** The record of use in the database: append-only, and linked so that no change goes unseen. */
import { noteAccess } from '../storage/writers/note-access.ts';
import type { AccessRecord } from './record.ts';

export const recordInStorage: AccessRecord = {
  note: (tx, { user, subject, criteria, ...event }) =>
    noteAccess(tx, {
      ...event,
      user_id: user,
      subject_kind: subject?.kind ?? null,
      subject_id: subject?.id ?? null,
      criteria: criteria && JSON.stringify(criteria),
    }),
};
