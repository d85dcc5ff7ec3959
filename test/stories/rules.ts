/** A finance officer and a student among the rules, and a caseworker who lays out a life by keyboard alone. */
import { expect, test } from 'vitest';
import { inPage, tabTo, type World } from './world.ts';

const LIFE = '/beregner?liv=f.19800501*y.kontanthjaelp.20180101.20180630.jobparat.&dag=2018-03-05';

export function rules(world: World): void {
  test('find a rule, read its law, and open its example in the calculator', async () => {
    const page = await world.open('/da/regler');
    await page.getByLabel('Find en regel').fill('nulstilling');
    await page.waitForURL(/tekst=nulstilling/);
    await page.getByRole('link', { name: 'Nulstilling ved selvforsørgelse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nulstilling ved selvforsørgelse' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('52 uger');
    expect(await page.locator('main').textContent()).toContain('Skal besluttes');
    await page.locator('#RF-04-a').getByRole('link', { name: 'Åbn i beregneren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Beregner' }).waitFor();
    await page.getByText('51 hele ugers selvforsørgelse').first().waitFor();
  });

  test('by keyboard alone: move a benefit, pull its end, move the day, and share the address', async () => {
    const page = await world.open(`/da${LIFE}`);
    await page.locator('.steps--2').first().waitFor();
    await tabTo(page, '.bar--spells');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/kontanthjaelp\.20180102\.20180701/);
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForURL(/kontanthjaelp\.20180102\.20180702/);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe(
      'Ydelser: Kontanthjælp, 02.01.2018 – 02.07.2018',
    );
    await tabTo(page, '.timeline__slider');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/dag=2018-03-06/);
    await page.getByRole('heading', { name: 'Hvad reglerne svarer 06.03.2018' }).waitFor();
    const again = await world.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.getByRole('heading', { name: 'Hvad reglerne svarer 06.03.2018' }).waitFor();
    expect(await again.locator('.bar--spells').getAttribute('aria-label')).toContain('02.07.2018');
  });

  test('dragged by mouse, the answers follow and nothing disappears meanwhile', async () => {
    const page = await world.open(`/da${LIFE}`);
    await page.locator('.steps').first().waitFor();
    const box = (await page.locator('.bar--spells').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) {
      await page.mouse.move(box.x + box.width / 2 + step * 4, box.y + box.height / 2);
      expect(await page.locator('.in-short').count()).toBe(1);
    }
    await page.mouse.up();
    await page.waitForURL((url) => !url.search.includes('20180101'));
    await page.locator('.steps').first().waitFor();
  });

  test('typed in the form: precise dates, a second benefit, and a contradiction that is told', async () => {
    const page = await world.open(`/da${LIFE}`);
    await page.getByRole('button', { name: 'Tilføj ydelse' }).click();
    await page.locator('.bar--spells').nth(1).waitFor();
    const second = page.locator('.facts-of-life .fact').nth(1);
    await second.getByLabel('Ydelse', { exact: true }).selectOption('sygedagpenge');
    await page.getByText('To ydelser samme dag giver hver sin målgruppe').first().waitFor();
    await second.getByRole('button', { name: /^Fjern/ }).click();
    await page.getByText('To ydelser samme dag giver hver sin målgruppe').first().waitFor({ state: 'detached' });
  });

  test('a benefit that ends before it begins is refused in words, and the page stays', async () => {
    world.expectTrouble(/400/);
    const page = await world.open('/da/beregner?liv=f.19800501*y.kontanthjaelp.20180601.20180101..&dag=2018-03-05');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('slutter, før det begynder');
    expect(await page.locator('.facts-of-life .fact').count()).toBe(1);
  });

  test('what changes on 1 July 2026, side by side', async () => {
    const page = await world.open(
      '/en/beregner?liv=f.19700101*y.kontanthjaelp.20260601..aktivitetsparat.&dag=2026-06-30',
    );
    await page.getByRole('button', { name: '1 July 2026' }).click();
    await page.getByRole('heading', { name: 'What changes from 30 June 2026 to 1 July 2026' }).waitFor();
    await page.locator('.differences').getByText('Lacks a decision').first().waitFor();
    expect(await inPage(page, "document.querySelectorAll('.differences__sides > div').length")).toBeGreaterThan(1);
  });

  test('an open decision: refused without a fit value, saved with who and why, and taken back', async () => {
    world.expectTrouble(/400/);
    const page = await world.open('/da/regler/afgoerelser?kommune=851#kontrol/fremadrettede-maaneder');
    const card = page.locator('[id="kontrol/fremadrettede-maaneder"]');
    await card.getByText('Træf afgørelsen').click();
    await card.getByLabel('For', { exact: true }).selectOption('kontanthjaelp');
    await card.getByLabel(/^Afgørelse/).fill('6');
    await card.getByLabel('Besluttet af').fill('Økonomiudvalget');
    await card.getByLabel('Grundlag').fill('   ');
    await card.getByRole('button', { name: 'Gem afgørelsen' }).click();
    await card.getByRole('alert').waitFor();
    await card.getByLabel('Grundlag').fill('Vejledningen');
    await card.getByRole('button', { name: 'Gem afgørelsen' }).click();
    await card.getByText('Afgørelsen er gemt.').waitFor();
    expect(await card.textContent()).toContain('Kontanthjælp: 6 måneder');
    expect(await card.textContent()).toContain('Økonomiudvalget');
    await card.getByRole('button', { name: /^Træk afgørelsen/ }).click();
    await card.getByText('Trukket tilbage').first().waitFor();
    expect(await card.textContent()).toContain('Mangler');
  });
}
