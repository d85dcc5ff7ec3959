/** The clients of the two statistics services, as the settings say. */
import { resolve } from 'node:path';
import { jobindsatsClient } from '../statistics/connect/node/jobindsats-client.ts';
import { partsInFolder } from '../statistics/connect/node/kept-parts.ts';
import { type Attempt, POLITE, type Politeness } from '../statistics/connect/node/polite-fetch.ts';
import { statbankClient } from '../statistics/connect/node/statbank-client.ts';
import { JOBINDSATS, STATBANK } from '../statistics/connect/service.ts';
import type { Clients } from '../statistics/feeds/node/fetch-feed.ts';
import type { Settings } from './settings.ts';

/** `told` hears of every call, without keys and without what was asked. */
export function statisticsClients(settings: Settings, folder: string, told: (attempt: Attempt) => void): Clients {
  const { statisticsUrl, jobindsatsKey, dataFolder } = settings;
  const [statbank, jobindsats] = statisticsUrl
    ? [`${statisticsUrl}/v1`, `${statisticsUrl}/v3`]
    : [STATBANK.base, JOBINDSATS.base];
  const politeness: Politeness = { ...POLITE, hosts: new Set([statbank, jobindsats].map(hostOf)), told };
  const parts = partsInFolder(resolve(folder, `${dataFolder}.parts`));
  return {
    statbank: statbankClient({ politeness, parts, base: statbank }),
    jobindsats: jobindsatsClient({ politeness, key: jobindsatsKey, base: jobindsats }),
  };
}

function hostOf(url: string): string {
  return new URL(url).host;
}
