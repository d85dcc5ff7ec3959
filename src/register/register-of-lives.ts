/** A register made of lives written down in a test, with workplaces, job orders and population where a case needs them. */
import { parseDay } from '../core/day.ts';
import {
  ACTIVITY_KINDS,
  ANSWERS,
  codeOf,
  REFERRAL_OUTCOMES,
  type ReferralOutcome,
  SECTORS,
  type Sector,
} from './codes.ts';
import { allocateColumns, columnDay, NO_DAY, tableOf } from './columns/column-table.ts';
import { columnsOf, newDictionaries } from './columns/columns-of-timelines.ts';
import { Dictionary } from './columns/dictionary.ts';
import type { Life } from './life.ts';
import { Population, type PopulationFigure } from './population.ts';
import { JOB_ORDER, REFERRAL, REGISTER_FILES, type Register, WORKPLACE, WORKPLACE_ACTIVITY } from './register.ts';

export interface WorkplaceFact {
  readonly id: string;
  readonly municipality: string;
  readonly from: string;
  /** Last day included. */
  readonly to?: string;
  readonly employees?: number;
  readonly sector?: Sector;
  readonly company?: string;
  readonly name?: string;
  readonly industry?: string;
}

export interface ReferralFact {
  readonly on: string;
  /** Id of one of the lives. */
  readonly person?: string;
  readonly relevant: 'ja' | 'nej';
  readonly outcome?: ReferralOutcome;
  readonly hiredOn?: string;
}

export interface JobOrderFact {
  readonly id: string;
  readonly municipality: string;
  readonly receivedOn: string;
  readonly workplace?: string;
  readonly positions?: number;
  readonly closedOn?: string;
  readonly occupation?: string;
  readonly title?: string;
  readonly referrals?: readonly ReferralFact[];
}

export interface RegisterParts {
  readonly workplaces?: readonly WorkplaceFact[];
  readonly jobOrders?: readonly JobOrderFact[];
  readonly population?: readonly PopulationFigure[];
}

const day = (text: string | undefined) => (text === undefined ? NO_DAY : parseDay(text));

export function registerOf(lives: readonly Pick<Life, 'timeline'>[], parts: RegisterParts = {}): Register {
  const dictionaries = newDictionaries();
  const workplaces = parts.workplaces ?? [];
  const jobOrders = parts.jobOrders ?? [];
  for (const { id } of workplaces) dictionaries.workplaces.add(id);
  const people = columnsOf(
    lives.map(({ timeline }) => timeline),
    dictionaries,
  );
  const code = (municipality: string) => dictionaries.municipalities.add(municipality);

  const workplace = allocateColumns(WORKPLACE, workplaces.length);
  const workplaceWords = { companies: new Dictionary(), names: new Dictionary(), industries: new Dictionary() };
  workplaces.forEach((fact, at) => {
    workplace.municipality[at] = code(fact.municipality);
    workplace.from[at] = parseDay(fact.from);
    workplace.to[at] = columnDay(fact.to === undefined ? Number.POSITIVE_INFINITY : parseDay(fact.to) + 1);
    workplace.employees[at] = fact.employees ?? -1;
    workplace.sector[at] = codeOf(SECTORS, fact.sector);
    workplace.company[at] = workplaceWords.companies.add(fact.company);
    workplace.name[at] = workplaceWords.names.add(fact.name);
    workplace.industry[at] = workplaceWords.industries.add(fact.industry);
  });
  const activities = lives.flatMap(({ timeline }) => timeline.activities);
  const order = allocateColumns(JOB_ORDER, jobOrders.length);
  const orderWords = { occupations: new Dictionary(), titles: new Dictionary() };
  jobOrders.forEach((fact, at) => {
    order.receivedOn[at] = parseDay(fact.receivedOn);
    order.closedOn[at] = day(fact.closedOn);
    order.municipality[at] = code(fact.municipality);
    order.workplace[at] = dictionaries.workplaces.add(fact.workplace);
    order.positions[at] = fact.positions ?? -1;
    order.occupation[at] = orderWords.occupations.add(fact.occupation);
    order.title[at] = orderWords.titles.add(fact.title);
  });
  return {
    files: new Set(REGISTER_FILES),
    people,
    workplaces: {
      count: workplaces.length,
      ids: workplaces.map(({ id }) => id),
      workplace,
      dictionaries: workplaceWords,
      activities: tableOf(
        WORKPLACE_ACTIVITY,
        workplaces.map(({ id }) =>
          activities
            .filter((activity) => activity.workplace === id)
            .map(({ from, to, kind }) => ({ from, to: columnDay(to), kind: codeOf(ACTIVITY_KINDS, kind) })),
        ),
      ),
    },
    jobOrders: {
      count: jobOrders.length,
      ids: jobOrders.map(({ id }) => id),
      order,
      dictionaries: orderWords,
      referrals: tableOf(
        REFERRAL,
        jobOrders.map(({ referrals }) =>
          (referrals ?? []).map(({ on, person, relevant, outcome, hiredOn }) => ({
            referredOn: parseDay(on),
            hiredOn: day(hiredOn),
            relevant: codeOf(ANSWERS, relevant),
            outcome: codeOf(REFERRAL_OUTCOMES, outcome),
            person: lives.findIndex(({ timeline }) => timeline.id === person),
          })),
        ),
      ),
    },
    population: new Population(parts.population ?? []),
    municipalities: dictionaries.municipalities,
  };
}
