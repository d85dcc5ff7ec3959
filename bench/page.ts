/** The overview in a real browser at a quarter of the machine's speed: how much script, and how soon there is something to see. */
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../test/chromium.ts';
import { type Measurement, median } from './measurement.ts';

const SLOWDOWN = 4;
const LOADS = 5;

/** Nothing without a browser. */
export async function page(address: string): Promise<Measurement[]> {
  const executablePath = chromiumPath();
  if (!executablePath) return [];
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const loads: FirstLoad[] = [];
    for (let run = 0; run < LOADS; run++) loads.push(await firstLoad(browser, `${address}/da/aalborg-2018`));
    const middle = (pick: (load: FirstLoad) => number) => median(loads.map(pick));
    return [
      {
        what: 'compressed script of the first load',
        value: middle(({ script }) => script) / 1000,
        unit: 'kB',
        limit: 250,
      },
      { what: 'everything of the first load, compressed', value: middle(({ total }) => total) / 1000, unit: 'kB' },
      {
        what: `largest contentful paint at ${SLOWDOWN}× slowdown`,
        value: middle(({ lcp }) => lcp),
        unit: 'ms',
        limit: 1500,
      },
    ];
  } finally {
    await browser.close();
  }
}

interface FirstLoad {
  /** Bytes over the wire. */
  readonly script: number;
  readonly total: number;
  /** Milliseconds. */
  readonly lcp: number;
}

/** A new visitor with an empty cache. */
async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'da-DK' });
  try {
    return await measure(context, url);
  } finally {
    await context.close();
  }
}

async function measure(context: BrowserContext, url: string): Promise<FirstLoad> {
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await devtools.send('Network.enable');
  const scripts = new Set<string>();
  let [script, total] = [0, 0];
  devtools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    total += encodedDataLength;
    if (scripts.has(requestId)) script += encodedDataLength;
  });
  await tab.goto(url, { waitUntil: 'networkidle' });
  return { script, total, lcp: await tab.evaluate(LARGEST_PAINT) };
}

/** Runs in the page: milliseconds from the start of the navigation. */
const LARGEST_PAINT = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: 'largest-contentful-paint', buffered: true });
})` as unknown as () => Promise<number>;
