/** All that is recorded about one person, in order, as a plain value. */
import type { Day } from '../core/day.ts';
import type { EducationLevel, Origin, Sex } from './codes.ts';
import type {
  Activity,
  Arrival,
  Contact,
  ControlCase,
  Education,
  Employment,
  Residence,
  School,
  Spell,
} from './facts.ts';

export interface PersonTimeline {
  /** Opaque text, never a CPR number. */
  readonly id: string;
  readonly born: Day;
  readonly sex?: Sex;
  readonly origin?: Origin;
  readonly education?: EducationLevel;
  readonly unemploymentFund?: string;
  readonly residence: readonly Residence[];
  readonly arrivals: readonly Arrival[];
  readonly spells: readonly Spell[];
  readonly employment: readonly Employment[];
  readonly contacts: readonly Contact[];
  readonly activities: readonly Activity[];
  readonly educations: readonly Education[];
  readonly school: readonly School[];
  readonly controlCases: readonly ControlCase[];
}
