/**
 * One server with the five plans and one browser for all stories. Every page opened here keeps a list of what must never
 * happen (console errors, faults in the page, requests to other hosts), and each story ends by looking at it.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { inMemoryRegisters } from '../../src/api/in-memory-registers.ts';
import { listen } from '../../src/api/listen.ts';
import { localSteward } from '../../src/api/local-steward.ts';
import { logger } from '../../src/api/logger.ts';
import { buildServer } from '../../src/api/server.ts';
import { parseDay } from '../../src/core/day.ts';
import { readPlanFolder } from '../../src/plan/node/plan-files.ts';
import { shippedLaw } from '../../src/rules/law/node/law-folder.ts';
import { readMeasureFile, readPublishedFolder } from '../../src/statistics/node/published-files.ts';
import { importPlans } from '../../src/storage/import-all.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.ts';
import { STORY_REGISTERS } from './registers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WEB = join(ROOT, 'dist/web');
export const TODAY = '2026-11-22';

/** Milliseconds to wait for anything on a page; less than a test gets, so that a failure says what was waited for. */
const PATIENCE = 30_000;

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface World {
  readonly origin: string;
  /** Opens an address and waits until the page has said what it is. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Console messages that a story causes on purpose. */
  expectTrouble(about: RegExp): void;
}

export function openWorld(): World {
  let storage: Storage;
  let server: FastifyInstance;
  let browser: Browser;
  let origin = '';
  let trouble: string[] = [];
  let pages: Page[] = [];
  let expected: RegExp[] = [];

  beforeAll(async () => {
    if (!existsSync(join(WEB, 'index.html'))) throw new Error('The web app is not built: run npm run build first.');
    storage = await openStorage({ folder: ':memory:' });
    const plans = readPlanFolder(join(ROOT, 'plans'));
    const published = readPublishedFolder(
      join(ROOT, 'published'),
      new Map(plans.map(({ id, printed }) => [id, printed.on])),
    );
    await importPlans(storage, plans, published);
    server = await buildServer({
      storage,
      registers: inMemoryRegisters(STORY_REGISTERS),
      identify: localSteward,
      law: shippedLaw(),
      today: () => parseDay(TODAY),
      webFolder: WEB,
      requestsPerMinute: 0,
      trustProxy: false,
      log: logger('silent'),
      measureNames: readMeasureFile(join(ROOT, 'published')),
      openSettings: true,
    });
    origin = await listen(server, '127.0.0.1', 0);
    browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: CHROMIUM_FLAGS });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await storage?.close();
  });

  afterEach(async () => {
    const unexpected = trouble.filter((message) => !expected.some((about) => about.test(message)));
    await Promise.all(pages.map((page) => page.context().close()));
    [trouble, pages, expected] = [[], [], []];
    expect(unexpected).toEqual([]);
  });

  return {
    get origin() {
      return origin;
    },
    expectTrouble: (about) => void expected.push(about),
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: DESK,
        locale: 'da-DK',
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      pages.push(page);
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') trouble.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => trouble.push(`fault: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== origin && url.protocol !== 'data:')
          trouble.push(`request to another host: ${request.url()}`);
      });
      await page.goto(origin + path);
      await page.locator('h1').waitFor();
      return page;
    },
  };
}

/** Runs an expression in the page. Text, because this side of the test knows no `document`. */
export function inPage<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate<T>(expression);
}

/** The page itself never scrolls sideways; wide tables do so within themselves. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return inPage(page, 'document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Presses Tab until the element has focus; fails when it cannot be reached. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await inPage<boolean>(page, `document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`${selector} cannot be reached by the Tab key`);
}
