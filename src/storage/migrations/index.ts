/** All migrations in order. A released migration is never changed; a mistake in it is corrected by the next one. */
import type { Migration } from 'kysely/migration';
import { up as plansAndFigures } from './0001-plans-and-figures.ts';
import { up as search } from './0002-search.ts';
import { up as register } from './0003-register.ts';
import { up as settings } from './0004-settings.ts';
import { up as access } from './0005-access.ts';
import { up as accessRecord } from './0006-access-record.ts';
import { up as statistics } from './0007-statistics.ts';

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-plans-and-figures': { up: plansAndFigures },
  '0002-search': { up: search },
  '0003-register': { up: register },
  '0004-settings': { up: settings },
  '0005-access': { up: access },
  '0006-access-record': { up: accessRecord },
  '0007-statistics': { up: statistics },
};
