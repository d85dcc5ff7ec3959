/** Chart, table and file say the same; every number leads to where it is printed. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { World } from './world.ts';

async function csvBehind(page: Page, link: string): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return parse(readFileSync(await download.path(), 'utf8'), { bom: true, delimiter: [',', ';'] });
}

/** The numbers of a column, in the order of the page. */
async function numbers(page: Page, cells: string): Promise<string[]> {
  return (await page.locator(cells).allTextContents()).map((text) => text.replaceAll('.', '').replace(',', '.').trim());
}

export function figures(world: World): void {
  test('the list of a table is the file that downloads', async () => {
    const page = await world.open('/da/plan/fredericia-2019/tal/fredericia-2019-goals?form=liste');
    const [head = [], ...rows] = await csvBehind(page, 'Hent som CSV');
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(rows.length).toBe(22);
    expect(await page.locator('.figures tbody tr').count()).toBe(22);
    expect(await page.locator('.figures tbody tr td:nth-child(7)').allTextContents()).toEqual(column('printed'));
    expect(await page.locator('.figures tbody tr td:nth-child(1)').allTextContents()).toEqual(column('row'));
  });

  test('the chart’s table is the file that downloads, and the chart has as many points', async () => {
    const page = await world.open('/da/plan/rebild-2018/maal/rebild-2018-g-public-support-minus-100');
    const [head = [], ...rows] = await csvBehind(page, 'Hent som CSV');
    const values = rows.map((row) => row[head.indexOf('value')]);
    expect(values.length).toBeGreaterThanOrEqual(10);
    expect(await numbers(page, '.course__table td.number')).toEqual(values);
    await page.locator('.chart svg').first().waitFor();
    expect(await page.locator('.chart svg').first().getAttribute('aria-label')).toContain(
      'Færre på offentlig forsørgelse',
    );
    expect(await page.locator('.chart svg circle').count()).toBe(values.length);
  });

  test('for a Danish spreadsheet: semicolons and decimal commas', async () => {
    const page = await world.open('/da/plan/rebild-2018/tal/rebild-2018-refugees-self-supporting-by-cohort');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hent til regneark' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toMatch(/;1,1;/);
  });

  test('a printed number that recomputing does not give stands beside the one it gives', async () => {
    const list = await world.open('/da/plan/rebild-2018/tal');
    const differing = list.locator('tr', { has: list.locator('.differs') }).first();
    await differing.getByRole('link').click();
    await list.locator('.recomputed').first().waitFor();
    expect(await list.locator('.recomputed').first().textContent()).toMatch(/^regnet efter: -?[\d.,]+/);
  });

  test('a column sorts rising, falling and as printed', async () => {
    const page = await world.open('/da/plan/rebild-2018/tal/rebild-2018-workplaces-by-industry');
    const column = '.figures tbody tr td:nth-child(2)';
    const printed = await numbers(page, column);
    const heading = page.locator('.figures th', { hasText: '2008' }).first();
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect((await numbers(page, column)).map(Number)).toEqual(printed.map(Number).toSorted((a, b) => a - b));
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    await heading.getByRole('button').click();
    expect(await numbers(page, column)).toEqual(printed);
  });

  test('a used figure leads to its row', async () => {
    const page = await world.open('/da/plan/fredericia-2019/maal/fredericia-2019-g-cooperation-rate-44');
    await page.locator('.used a').first().click();
    await page.waitForURL(/\/tal\/fredericia-2019-goals#r\d+/);
    await page.locator('.pointed-at').waitFor();
    expect(await page.locator('.pointed-at').textContent()).toContain('44');
  });

  test('a goal says what the plan leaves open, and where it stands', async () => {
    const page = await world.open('/da/plan/rebild-2018/maal/rebild-2018-g-public-support-minus-100');
    expect(await page.locator('.answer__sentence').textContent()).toContain('Planen siger ikke, hvad 100 færre');
    expect(await page.locator('.open__question').count()).toBeGreaterThan(0);
    expect(await page.locator('main').textContent()).toContain('linje 728');
  });
}
