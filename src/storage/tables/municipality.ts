import type { Generated } from 'kysely';

/** The municipalities with data here. Everybody may read the list; each adds only itself. */
export interface MunicipalityTable {
  /** Three digits. */
  code: string;
  registered_at: Generated<string>;
}
