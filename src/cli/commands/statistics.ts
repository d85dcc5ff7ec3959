/** `pejl statistics list`, `fetch`, `status` and `accept`: figures from the public services, and how the feeds are doing. */
import type { Command } from 'commander';
import { refreshFeed } from '../../api/refresh-feed.ts';
import { municipality as municipalityOf } from '../../core/areas/municipalities.ts';
import { nearestFirst } from '../../core/closest.ts';
import type { Feed } from '../../statistics/feeds/feed.ts';
import { readFeeds } from '../../statistics/feeds/node/feed-files.ts';
import type { Outcome } from '../../statistics/feeds/outcome.ts';
import { type FetchRow, feedStates } from '../../storage/readers/statistics.ts';
import type { Storage } from '../../storage/storage.ts';
import { decideFetch } from '../../storage/writers/decide-fetch.ts';
import type { CommandContext, Configure } from '../command.ts';
import { type DatabaseOptions, databaseOption } from '../database-option.ts';
import { cliErrors } from '../errors.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';
import { readSettings } from '../settings.ts';
import { SHIPPED } from '../shipped.ts';
import { statisticsClients } from '../statistics-clients.ts';

interface OfMunicipality extends DatabaseOptions {
  readonly municipality: string;
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  const sub = (name: string, da: string, en: string) => command.command(name).description(say({ da, en }));

  formatOption(sub('list', 'Vis kilderne', 'List the feeds'), context).action(({ format }: { format: Format }) =>
    printRows(readFeeds(SHIPPED.feeds), FEED_COLUMNS(context), format, context),
  );

  ofMunicipality(
    sub(
      'fetch',
      'Hent tal fra kilderne (alle, når ingen nævnes)',
      'Fetch figures of the feeds (all when none is named)',
    ),
    context,
  )
    .argument('[feed...]', say({ da: 'kildens id', en: 'id of the feed' }))
    .action((ids: string[], options: OfMunicipality) => {
      const feeds = feedsOf(ids);
      return inDatabase(options, context, (storage) => fetchFeeds(storage, feeds, options.municipality, context));
    });

  formatOption(
    ofMunicipality(sub('status', 'Se, hvordan det går med kilderne', 'See how the feeds are doing'), context),
    context,
  ).action((options: OfMunicipality & { format: Format }) =>
    inDatabase(options, context, async (storage) => {
      const states = await storage.asMunicipality(options.municipality, feedStates);
      const rows = readFeeds(SHIPPED.feeds).map((feed) => ({ feed, ...(states.get(feed.id) ?? NEVER) }));
      if (options.format !== 'json') return printRows(rows, STATUS_COLUMNS(context), options.format, context);
      context.out(`${JSON.stringify(rows.map(asData), null, 2)}\n`);
    }),
  );

  ofMunicipality(
    sub('accept', 'Lad tal, som vagten har standset, komme igennem', 'Let figures through that the guard has stopped'),
    context,
  )
    .argument('<feed>', say({ da: 'kildens id', en: 'id of the feed' }))
    .requiredOption('--by <name>', say({ da: 'hvem der har set på dem', en: 'who has looked at them' }))
    .requiredOption('--reason <words>', say({ da: 'hvorfor de er rigtige', en: 'why they are right' }))
    .action((id: string, options: OfMunicipality & { by: string; reason: string }) => {
      const [feed] = feedsOf([id]);
      return inDatabase(options, context, (storage) => accept(storage, feed!, options, context));
    });
};

function ofMunicipality(command: Command, context: CommandContext): Command {
  const { say } = context;
  return databaseOption(command, context).requiredOption(
    '--municipality <code>',
    say({ da: 'hvis Pejl det er, fx 840', en: 'whose Pejl it is, such as 840' }),
  );
}

async function inDatabase(
  options: OfMunicipality,
  context: CommandContext,
  work: (storage: Storage) => Promise<void>,
): Promise<void> {
  municipalityOf(options.municipality);
  const { openDatabase } = await import('../database.ts');
  const storage = await openDatabase(options, context);
  try {
    await work(storage);
  } finally {
    await storage.close();
  }
}

function feedsOf(ids: readonly string[]): Feed[] {
  const feeds = readFeeds(SHIPPED.feeds);
  if (ids.length === 0) return feeds;
  return ids.map((id) => {
    const found = feeds.find((feed) => feed.id === id);
    if (found) return found;
    const [closest] = nearestFirst(
      id,
      feeds.map((feed) => feed.id),
    );
    const hint = { da: ` Mente du ${closest}?`, en: ` Did you mean ${closest}?` };
    throw cliErrors.create('cli/unknown-feed', { feed: id, hint });
  });
}

/** One after the other, each told as it is done. */
async function fetchFeeds(
  storage: Storage,
  feeds: readonly Feed[],
  municipality: string,
  context: CommandContext,
): Promise<void> {
  const clients = statisticsClients(readSettings(context.env), context.folder, () => {});
  let notPublished = 0;
  for (const feed of feeds) {
    const by = { municipality, by: 'pejl statistics fetch' };
    const { outcome, changed } = await refreshFeed(storage, feed, by, clients, (done, of) => {
      if (of > 1) context.err(`${feed.id}: ${done}/${of}\n`);
    });
    if (outcome.state !== 'published') notPublished++;
    context.err(`${feed.id}: ${told(outcome, changed, context)}\n`);
  }
  if (notPublished > 0) throw cliErrors.create('cli/feeds-not-published', { count: notPublished });
}

function told(outcome: Outcome, changed: number, { say, language }: CommandContext): string {
  switch (outcome.state) {
    case 'published':
      return say({
        da: `${outcome.extract.observations.length} tal, ${changed} nye eller ændrede`,
        en: `${outcome.extract.observations.length} figures, ${changed} new or changed`,
      });
    case 'stopped':
      return [
        say({ da: 'standset, til nogen har set på:', en: 'stopped until somebody has looked at:' }),
        ...outcome.findings.map(({ text }) => `  ${say(text)}`),
      ].join('\n');
    case 'failed':
      return outcome.error.print(language);
  }
}

async function accept(
  storage: Storage,
  feed: Feed,
  { municipality, by, reason }: { municipality: string; by: string; reason: string },
  context: CommandContext,
): Promise<void> {
  const state = await storage.asMunicipality(municipality, async (tx) => {
    const newest = (await feedStates(tx)).get(feed.id)?.newest;
    const accepted = newest?.findings?.map(({ key }) => key) ?? [];
    const decision = { fetch: newest?.number ?? 0, accepted, renames: [], reason };
    return decideFetch(tx, { municipality, feed: feed.id, by }, decision);
  });
  context.err(`${feed.id}: ${context.say(STATES[state])}\n`);
}

const STATES = {
  published: { da: 'offentliggjort', en: 'published' },
  stopped: { da: 'standset', en: 'stopped' },
  failed: { da: 'fejlet', en: 'failed' },
  never: { da: 'aldrig hentet', en: 'never fetched' },
} as const;

const NEVER = { newest: null, published: null };

interface StatusRow {
  readonly feed: Feed;
  readonly newest: FetchRow | null;
  readonly published: FetchRow | null;
}

function asData({ feed, newest, published }: StatusRow) {
  return {
    feed: feed.id,
    state: newest?.state ?? 'never',
    fetchedAt: newest?.fetched_at ?? null,
    publishedAt: published?.fetched_at ?? null,
    error: newest?.error ?? null,
    findings: newest?.findings ?? [],
  };
}

const FEED_COLUMNS = ({ say }: CommandContext): Column<Feed>[] => [
  { name: 'feed', heading: { da: 'Kilde', en: 'Feed' }, cell: ({ id }) => id },
  { name: 'title', heading: { da: 'Indhold', en: 'Content' }, cell: ({ title }) => say(title) },
  { name: 'service', heading: { da: 'Tjeneste', en: 'Service' }, cell: ({ service }) => service },
  { name: 'table', heading: { da: 'Tabel', en: 'Table' }, cell: ({ table }) => table },
  { name: 'confidence', heading: { da: 'Sikkerhed', en: 'Confidence' }, cell: ({ confidence }) => confidence },
];

const STATUS_COLUMNS = ({ say, language }: CommandContext): Column<StatusRow>[] => [
  { name: 'feed', heading: { da: 'Kilde', en: 'Feed' }, cell: ({ feed }) => feed.id },
  {
    name: 'state',
    heading: { da: 'Tilstand', en: 'State' },
    cell: ({ newest }) => newest?.state ?? 'never',
    shown: ({ newest }) => say(STATES[newest?.state ?? 'never']),
  },
  { name: 'fetched_at', heading: { da: 'Hentet', en: 'Fetched' }, cell: ({ newest }) => newest?.fetched_at ?? null },
  {
    name: 'published_at',
    heading: { da: 'Seneste gode', en: 'Last good' },
    cell: ({ published }) => published?.fetched_at ?? null,
  },
  {
    name: 'why',
    heading: { da: 'Hvorfor', en: 'Why' },
    width: 60,
    cell: ({ newest }) =>
      newest?.error?.text[language] ?? newest?.findings?.map(({ text }) => say(text)).join(' ') ?? null,
  },
];
