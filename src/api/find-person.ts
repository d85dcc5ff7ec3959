/** A person of a register as access sees them, with what the user has opened the case for. */
import { accessErrors } from '../access/errors.ts';
import type { Opening } from '../access/may.ts';
import { personSubject } from '../access/person-subject.ts';
import type { Purpose } from '../access/purposes.ts';
import type { AccessRecord } from '../access/record.ts';
import type { PersonSubject } from '../access/subject.ts';
import type { Day } from '../core/day.ts';
import type { PersonTimeline } from '../register/person-timeline.ts';
import { openingInForce } from '../storage/readers/case-openings.ts';
import { markingsInForce } from '../storage/readers/markings.ts';
import type { Storage } from '../storage/storage.ts';
import type { RequestAccess } from './plugins/access.ts';
import type { Registers } from './registers.ts';

export interface PersonsContext {
  readonly storage: Storage;
  readonly registers: Registers;
  readonly record: AccessRecord;
  readonly today: () => Day;
}

export interface FoundPerson {
  readonly subject: PersonSubject;
  /** Hand it to `permit`, with the subject, before anything of the timeline is answered. */
  readonly opening: Opening | null;
  readonly timeline: PersonTimeline;
}

/**
 * A person who is not there is refused as one who is outside one's unit would be (`access/outside-your-unit`): whoever
 * tries ids learns nothing. In another municipality there is nobody to look for (`access/other-municipality`).
 */
export async function findPerson(
  { municipality, person }: { readonly municipality: string; readonly person: string },
  access: RequestAccess,
  { storage, registers, today }: PersonsContext,
): Promise<FoundPerson> {
  const who = access.signedIn();
  if (who.municipality !== municipality) await access.permit({ ...NOBODY, municipality });
  const timeline = (await registers.municipalities()).includes(municipality)
    ? (await registers.of(municipality)).live.person(person)
    : null;
  if (timeline === null) throw accessErrors.create('access/outside-your-unit');
  return storage.asMunicipality(municipality, async (tx) => {
    const markings = await markingsInForce(tx, person);
    const opening = await openingInForce(tx, who.user, person);
    return {
      subject: personSubject(timeline, municipality, markings, today()),
      opening: opening && { purpose: opening.purpose as Purpose, emergency: opening.emergency },
      timeline,
    };
  });
}

const NOBODY: Omit<PersonSubject, 'municipality'> = {
  kind: 'person',
  person: '',
  caseworkers: [],
  unit: null,
  targetGroups: null,
  markings: [],
};
