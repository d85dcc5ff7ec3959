/** What a first visit has to fetch. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inPage, type World } from './world.ts';

/** Bytes of compressed script; the design allows 250 kB. */
const MOST_SCRIPT = 180_000;

async function fetched(page: Page, ending: string): Promise<string[]> {
  const names = await inPage<string[]>(page, "performance.getEntriesByType('resource').map((entry) => entry.name)");
  return names.filter((name) => name.endsWith(ending));
}

export function firstLoad(world: World): void {
  test.each(['/da', '/da/plan/aalborg-2018'])('%s needs little script', async (path) => {
    const page = await world.open(path);
    await page.waitForLoadState('networkidle');
    const scripts = await fetched(page, '.js');
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      scripts.map(async (script) => gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer())).length),
    );
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(MOST_SCRIPT);
  });

  test('text is drawn in the shipped font, fetched once', async () => {
    const page = await world.open('/da');
    await inPage(page, 'document.fonts.ready.then(() => true)');
    expect(await inPage(page, `document.fonts.check('16px "IBM Plex Sans"')`)).toBe(true);
    const fonts = await fetched(page, '.woff2');
    expect(new Set(fonts).size).toBe(fonts.length);
    expect(fonts.length).toBe(2);
  });
}
