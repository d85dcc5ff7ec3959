/** A data steward: files in, what was found in them, and a yes or a no. */
import { expect, test } from 'vitest';
import { tabTo, type World } from './world.ts';

const file = (name: string, content: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const PERSONS = 'person_id,birth_date,sex\np1,1980-01-01,k\np2,1990-01-01,m\np3,2018-02-30,k\n';
const SPELLS = 'person_id,benefit,from,to\np1,kontanthjaelp,2018-01-01,2018-03-31\n';

export function takingIn(world: World): void {
  test('files are read first, a bad row is told with its place, and only a yes puts the rest in the register', async () => {
    const page = await world.open('/da/data');
    await page.getByLabel('Hvis register').selectOption({ label: 'Lejre' });
    await page
      .getByLabel('Filer at hente ind')
      .setInputFiles([file('persons.csv', PERSONS), file('spells.csv', SPELLS)]);
    await page.getByRole('button', { name: 'Læs og kontrollér filerne' }).click();
    await page.getByRole('heading', { name: 'Fundet i filerne til Lejre' }).waitFor();
    const row = page.locator('.found tbody tr').first();
    expect(await row.locator('th, td').allTextContents()).toEqual([
      'persons.csv',
      '4',
      'birth_date',
      '2018-02-30',
      expect.stringContaining('er ikke en dato, der findes'),
    ]);
    const all = await page.getByRole('link', { name: 'Hent alle som CSV' }).getAttribute('href');
    expect(await (await fetch(world.origin + all)).text()).toContain('persons.csv,4,birth_date,2018-02-30,');
    expect(await page.getByRole('button', { name: 'Lejre' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Gem uden den ene række' }).click();
    await page.getByRole('heading', { name: 'Gemt i registret' }).waitFor();
    await page.getByRole('button', { name: 'Se registret' }).click();
    await page.getByRole('heading', { name: 'Registret i Lejre' }).waitFor();
    expect(await page.locator('#historik ~ * tbody tr, section[aria-labelledby=historik] tbody tr').count()).toBe(1);
  });

  test('by keyboard alone, and a no leaves everything as it was', async () => {
    const page = await world.open('/en/data?kommune=840');
    await page.getByLabel('Files to take in').setInputFiles([file('persons.csv', PERSONS)]);
    await tabTo(page, '.import__form .button-primary');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Found in the files for Rebild' }).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Found in the files for Rebild');
    await tabTo(page, '.found__choice .button-secondary');
    await page.keyboard.press('Enter');
    await page.locator('.found').waitFor({ state: 'detached' });
    expect(await page.locator('.coverage tbody tr').first().textContent()).toContain('61');
  });

  test('files that cannot be used: which, where, why, and that nothing has changed', async () => {
    const page = await world.open('/da/data?kommune=840');
    await page.getByLabel('Filer at hente ind').setInputFiles([file('persons.csv', 'sex\nk\n')]);
    await page.getByRole('button', { name: 'Læs og kontrollér filerne' }).click();
    await page.getByRole('heading', { name: 'Filerne kan ikke bruges' }).waitFor();
    const said = await page.locator('.found').textContent();
    expect(said).toContain('persons.csv:1');
    expect(said).toContain('Intet er ændret.');
  });

  test('a file that is no part of a register is refused before it is sent', async () => {
    world.expectTrouble(/400/);
    const page = await world.open('/da/data?kommune=840');
    await page.getByLabel('Filer at hente ind').setInputFiles([file('sko.csv', 'a\n1\n')]);
    await page.getByRole('button', { name: 'Læs og kontrollér filerne' }).click();
    await page.getByRole('alert').filter({ hasText: 'sko.csv hører ikke til et register' }).waitFor();
  });

  test('a server that goes away while files are sent', async () => {
    world.expectTrouble(/ERR_FAILED/);
    const page = await world.open('/da/data?kommune=840');
    await page.route('**/files/**', (route) => route.abort());
    await page.getByLabel('Filer at hente ind').setInputFiles([file('persons.csv', PERSONS)]);
    await page.getByRole('button', { name: 'Læs og kontrollér filerne' }).click();
    await page.getByRole('alert').filter({ hasText: 'Pejl fik intet svar fra serveren.' }).waitFor();
  });
}
