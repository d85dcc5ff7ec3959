/** `pejl audit verify`, `export` and `retire`: is the record of use whole, and what does it say? */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readAnchors } from '../../access/anchor.ts';
import { linkAll } from '../../access/keep-linked.ts';
import { parseDay } from '../../core/day.ts';
import type { AccessRow } from '../../storage/access-chain.ts';
import { type Break, verifyChain } from '../../storage/readers/access-chain.ts';
import { accessEvents } from '../../storage/readers/access-record.ts';
import type { Storage } from '../../storage/storage.ts';
import { retireAccess } from '../../storage/writers/note-access.ts';
import type { CommandContext, Configure } from '../command.ts';
import { type DatabaseOptions, databaseOption } from '../database-option.ts';
import { cliErrors } from '../errors.ts';

interface Options extends DatabaseOptions {
  readonly municipality?: string;
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  const sub = (name: string, da: string, en: string) =>
    databaseOption(command.command(name).description(say({ da, en })), context);

  sub(
    'verify',
    'Efterprøv, at ingen har ændret i noteringen af brug',
    'Check that nobody has changed the record of use',
  )
    .option('--municipality <code>', say({ da: 'kun denne kommune', en: 'this municipality only' }))
    .option(
      '--anchors <file>',
      say({
        da: 'fil med kædens ender, skrevet uden for databasen',
        en: 'file with ends of the chain, written outside the database',
      }),
    )
    .action((options: Options & { anchors?: string }) =>
      inDatabase(options, context, (storage) => verify(storage, options, context)),
    );

  needMunicipality(
    sub(
      'export',
      'Skriv noteringen ud som linjer af JSON (til SIEM)',
      'Write the record out as lines of JSON (for a SIEM)',
    ),
    context,
  )
    .option('--from <instant>', say({ da: 'fra (ISO 8601)', en: 'from (ISO 8601)' }))
    .option('--to <instant>', say({ da: 'til, ikke med', en: 'to, outside' }))
    .action((options: Options & { municipality: string; from?: string; to?: string }) =>
      inDatabase(options, context, (storage) => exportRecord(storage, options, context)),
    );

  needMunicipality(
    sub('retire', 'Slet det, der er ældre, end I må gemme', 'Delete what is older than you may keep'),
    context,
  )
    .requiredOption(
      '--before <date>',
      say({ da: 'slet det, der er noteret før (ÅÅÅÅ-MM-DD)', en: 'delete what was noted before (YYYY-MM-DD)' }),
    )
    .action((options: Options & { municipality: string; before: string }) =>
      inDatabase(options, context, (storage) => retire(storage, options, context)),
    );
};

function needMunicipality(command: Command, { say }: CommandContext): Command {
  return command.requiredOption('--municipality <code>', say({ da: 'kommunens kode', en: 'code of the municipality' }));
}

async function inDatabase(
  options: DatabaseOptions,
  context: CommandContext,
  work: (storage: Storage) => Promise<void>,
): Promise<void> {
  const { openDatabase } = await import('../database.ts');
  const storage = await openDatabase(options, context);
  try {
    await work(storage);
  } finally {
    await storage.close();
  }
}

async function verify(
  storage: Storage,
  { municipality, anchors }: Options & { anchors?: string },
  context: CommandContext,
): Promise<void> {
  await linkAll(storage);
  const all = municipality === undefined ? await storage.municipalities() : [municipality];
  const broken: string[] = [];
  for (const code of all) {
    const known = anchors === undefined ? [] : readAnchors(resolve(context.folder, anchors), code);
    const { checked, firstBreak } = await storage.asMunicipality(code, (tx) => verifyChain(tx, code, known));
    context.out(`${code}: ${context.say(told(checked, firstBreak))}\n`);
    if (firstBreak) broken.push(code);
  }
  if (broken.length > 0) throw cliErrors.create('cli/record-broken', { municipalities: broken.join(', ') });
}

const BREAKS = {
  changed: { da: 'er ændret', en: 'has been changed' },
  'event-gone': { da: 'mangler sin hændelse', en: 'lacks its event' },
  'link-gone': { da: 'mangler', en: 'is missing' },
  'not-linked': { da: 'er holdt uden for kæden', en: 'was kept out of the chain' },
  anchor: {
    da: 'er ikke det, der er skrevet ned uden for databasen',
    en: 'is not what was written down outside the database',
  },
} as const;

function told(checked: number, found: Break | null) {
  if (!found) {
    return { da: `${checked} hændelser, kæden er hel`, en: `${checked} events, the chain is whole` };
  }
  const { kind, number, notedAt, event } = found;
  const where = [event, notedAt].filter(Boolean).join(', ');
  const link = number === null ? { da: 'en hændelse', en: 'an event' } : { da: `led ${number}`, en: `link ${number}` };
  const at = where === '' ? '' : ` (${where})`;
  return {
    da: `${checked} hændelser er hele; derefter: ${link.da}${at} ${BREAKS[kind].da}`,
    en: `${checked} events are whole; then: ${link.en}${at} ${BREAKS[kind].en}`,
  };
}

/** Events written in one go. */
const PAGE = 5000;

/** The newest first; piece by piece, so that a long record takes no memory. */
async function exportRecord(
  storage: Storage,
  { municipality, from, to }: { municipality: string; from?: string; to?: string },
  { out }: CommandContext,
): Promise<void> {
  const wanted = { most: PAGE, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  let last: AccessRow | undefined;
  do {
    const page = { ...wanted, ...(last && { after: last }) };
    const events: AccessRow[] = await storage.asMunicipality(municipality, (tx) => accessEvents(tx, page));
    out(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    last = events.length === PAGE ? events.at(-1) : undefined;
  } while (last);
}

/** The database keeps the last 180 days, whoever asks. */
const KEPT_DAYS = 180;

async function retire(
  storage: Storage,
  { municipality, before }: { municipality: string; before: string },
  context: CommandContext,
): Promise<void> {
  if (parseDay(before) > context.today() - KEPT_DAYS) {
    throw cliErrors.create('cli/kept-by-rule', { before, days: KEPT_DAYS });
  }
  await linkAll(storage);
  const gone = await storage.asMunicipality(municipality, (tx) => retireAccess(tx, before));
  context.err(context.say({ da: `${gone} hændelser er slettet.\n`, en: `${gone} events have been deleted.\n` }));
}
