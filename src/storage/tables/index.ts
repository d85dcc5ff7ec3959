/** All tables as one type. One file per table; the columns say what they hold here and, as comments, in the database. */
import type { AccessEventTable } from './access-event.ts';
import type { AccessCheckpointTable, AccessLinkTable, AccessUnlinkedTable } from './access-link.ts';
import type { AccessSessionTable } from './access-session.ts';
import type { AccessUserTable } from './access-user.ts';
import type { CaseOpeningTable } from './case-opening.ts';
import type { CaseOpeningReviewTable } from './case-opening-review.ts';
import type { FigureTable } from './figure.ts';
import type { GoalEventTable } from './goal-event.ts';
import type { JobFunctionDecisionTable } from './job-function-decision.ts';
import type { JobFunctionProposalTable } from './job-function-proposal.ts';
import type { MunicipalityTable } from './municipality.ts';
import type { PersonMarkingTable } from './person-marking.ts';
import type { PlanVersionTable } from './plan-version.ts';
import type { PublishedTableVersionTable } from './published-table-version.ts';
import type { RegisterRecordingTable } from './register-recording.ts';
import type { SearchEntryTable } from './search-entry.ts';
import type { SearchWordTable } from './search-word.ts';
import type { SettingTable } from './setting.ts';
import type { StatisticTable } from './statistic.ts';
import type { StatisticDecisionTable } from './statistic-decision.ts';
import type { StatisticFetchTable } from './statistic-fetch.ts';

/** The facts of a register are not here: their tables follow from the exchange format (`register/fact-tables.ts`). */
export interface Database {
  access_checkpoint: AccessCheckpointTable;
  access_event: AccessEventTable;
  access_link: AccessLinkTable;
  access_unlinked: AccessUnlinkedTable;
  municipality: MunicipalityTable;
  plan_version: PlanVersionTable;
  published_table_version: PublishedTableVersionTable;
  figure: FigureTable;
  goal_event: GoalEventTable;
  search_entry: SearchEntryTable;
  search_word: SearchWordTable;
  setting: SettingTable;
  statistic: StatisticTable;
  statistic_decision: StatisticDecisionTable;
  statistic_fetch: StatisticFetchTable;
  register_recording: RegisterRecordingTable;
  access_user: AccessUserTable;
  access_session: AccessSessionTable;
  job_function_proposal: JobFunctionProposalTable;
  job_function_decision: JobFunctionDecisionTable;
  person_marking: PersonMarkingTable;
  case_opening: CaseOpeningTable;
  case_opening_review: CaseOpeningReviewTable;
}
