/** An analyst: from the front page to a number, into it, beside another municipality, and out again as a file. */
import { expect, test } from 'vitest';
import { inPage, PHONE, tabTo, type World } from './world.ts';

const FULL_TIME = '/da/maalinger/fuldtidspersoner';

export function measuring(world: World): void {
  test('full-time persons in my municipality by benefit this year: four clicks from the front page', async () => {
    const page = await world.open('/da');
    await page.getByRole('link', { name: 'Målinger', exact: true }).click();
    await page.getByRole('link', { name: 'Fuldtidspersoner på offentlig forsørgelse', exact: true }).click();
    await page.getByRole('button', { name: 'Rebild' }).click();
    await page.getByRole('button', { name: 'Ydelse' }).click();
    await page.waitForURL('**/maalinger/fuldtidspersoner?omraade=840&efter=benefit');
    await page.getByRole('rowheader', { name: 'Sygedagpenge' }).waitFor();
    const headings = await page.locator('.answer-table thead th').allTextContents();
    expect([headings[0], headings[1], headings.at(-1)]).toEqual(['Ydelse', 'jan 2018', 'maj 2018']);
    expect(await page.locator('.synthetic').textContent()).toContain('Syntetiske data.');
    expect(await page.locator('.answer-table__whole th').textContent()).toBe('I alt');
  });

  test('by keyboard alone: choose, split, open a number, and split it further', async () => {
    const page = await world.open('/da/maalinger');
    await tabTo(page, '.measure a[href*="fuldtidspersoner"]:not([href*="unge"])');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Fuldtidspersoner på offentlig forsørgelse' }).waitFor();
    await tabTo(page, '.controls fieldset:nth-of-type(1) .choice:nth-of-type(3)');
    await page.keyboard.press('Space');
    await page.waitForURL('**?omraade=840');
    await page.locator('.answer-table td .cell').first().waitFor();
    await tabTo(page, '.answer-table td .cell');
    await page.keyboard.press('Enter');
    await page.locator('.cell-panel').waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toBe('januar 2018 · Rebild');
    await tabTo(page, '.cell-panel .choice');
    await page.keyboard.press('Enter');
    await page.waitForURL(/fra=2018-01&til=2018-01&efter=benefit/);
    await page.getByRole('rowheader', { name: 'A-dagpenge' }).waitFor();
  });

  test('from month to year with one click, and back with the back button', async () => {
    const page = await world.open(`${FULL_TIME}?omraade=840`);
    await page.locator('.answer-table').waitFor();
    await page.getByRole('button', { name: 'År', exact: true }).click();
    await page.waitForURL('**fra=2018&til=2018**');
    await page.locator('.answer-table th', { hasText: /^2018/ }).waitFor();
    await page.goBack();
    await page.locator('.answer-table th', { hasText: 'maj 2018' }).waitFor();
  });

  test('two municipalities side by side, with the difference', async () => {
    const page = await world.open(`${FULL_TIME}?omraade=840`);
    await page.getByLabel('Sammenlign med').selectOption({ label: 'Aalborg' });
    await page.getByRole('heading', { name: 'Rebild og Aalborg' }).waitFor();
    const cells = await page.locator('.answer-table tbody tr').first().locator('td').allTextContents();
    const [one, other, difference] = cells.map((text) =>
      Number(text.replace('.', '').replace(',', '.').replace('+', '')),
    );
    expect(other! - one!).toBeCloseTo(difference!, 1);
    expect(difference).toBeGreaterThan(0);
  });

  test('narrowed to a group, beside another', async () => {
    const page = await world.open(`${FULL_TIME}?omraade=840&kun=sex:k`);
    await page.getByLabel('Sammenlign med').selectOption({ label: 'Mænd' });
    await page.getByRole('heading', { name: 'Kvinder og Mænd' }).waitFor();
  });

  test('what cannot be measured says why, and leads to what is in the register', async () => {
    const page = await world.open('/da/maalinger/samtaler-til-tiden?omraade=851');
    await page.getByRole('heading', { name: 'Kan ikke måles for Aalborg' }).waitFor();
    await page.getByText('filen contacts.csv er ikke i registret').waitFor();
    await page.getByRole('link', { name: 'Se, hvad der er i registret, og hvad der mangler' }).click();
    await page.getByRole('heading', { name: 'Registret i Aalborg' }).waitFor();
    await page.locator('.missing-file', { hasText: 'contacts.csv' }).waitFor();
  });

  test('what is not yet known, small groups, and shares of nobody are each shown as themselves', async () => {
    const page = await world.open('/da/maalinger/selvforsoergende-efter-ankomst?omraade=840&fra=2018&til=2018');
    await page.locator('.answer-table td', { hasText: 'endnu ikke' }).first().waitFor();
    await page.goto(`${world.origin}${FULL_TIME}?omraade=766&efter=benefit`);
    await page.locator('.answer-table td', { hasText: 'skjult' }).first().waitFor();
    await page.locator('.answer-table td .cell', { hasText: 'skjult' }).first().click();
    await page.locator('.cell-panel', { hasText: 'at nogen kunne kendes igen' }).waitFor();
    await page.goto(`${world.origin}/da/maalinger/samtaler-til-tiden?omraade=840`);
    await page.locator('.answer-table td', { hasText: 'ingen' }).first().waitFor();
    await page.goto(`${world.origin}${FULL_TIME}?omraade=766&efter=benefit,sex`);
    await page.getByText('deles tal op efter én gruppe ad gangen').waitFor();
  });

  test('an address with nonsense in it opens all the same', async () => {
    const page = await world.open(
      `${FULL_TIME}?omraade=999&fra=hest&til=2018-13&efter=sko&kun=x:y&mod=area:1&pr=i+dag&celle=q`,
    );
    await page.locator('.answer-table').waitFor();
    expect(await page.locator('.choice[aria-pressed=true]').allTextContents()).toEqual([
      'Alle tilsammen',
      'Måned',
      'Ikke delt op',
    ]);
  });

  test('a measure that does not exist', async () => {
    const page = await world.open('/da/maalinger/findes-ikke');
    await page.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor();
  });

  test('the catalogue is searched while one types, and keeps the words in the address', async () => {
    const page = await world.open('/da/maalinger');
    await page.getByLabel('Indeholder ordene').fill('langtidsledig');
    await page.waitForURL('**?tekst=langtidsledig');
    await expect.poll(() => page.locator('.measure').count()).toBeLessThan(6);
    await page.getByLabel('Emne').selectOption({ label: 'Flygtninge' });
    await page.getByText('Ingen måling indeholder de ord.').waitFor();
  });

  test('the same numbers as files', async () => {
    const page = await world.open(`${FULL_TIME}?omraade=840&efter=sex`);
    await page.locator('.answer__files a').nth(2).waitFor();
    const addresses = await page.locator('.answer__files a').evaluateAll((links) => links.map((link) => String(link)));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) {
      const answer = await fetch(address);
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
        200,
        expect.stringContaining('fuldtidspersoner.'),
      ]);
    }
  });

  test('on a phone a number opens below its table, and the page does not scroll sideways', async () => {
    const page = await world.open(`${FULL_TIME}?omraade=840&efter=benefit&celle=2018-02~benefit:kontanthjaelp`, {
      viewport: PHONE,
    });
    await page.locator('.cell-panel').waitFor();
    expect(await inPage<number>(page, 'document.documentElement.scrollWidth')).toBe(390);
  });
}
