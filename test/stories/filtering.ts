/** Filters, grouping and the day stand in the address: they can be shared, and the back button undoes them. */
import { expect, test } from 'vitest';
import { TODAY, type World } from './world.ts';

export function filtering(world: World): void {
  test('a verdict narrows the goals, and back shows all again', async () => {
    const page = await world.open('/da/plan/aalborg-2018');
    const goals = page.locator('.goal');
    const all = await goals.count();
    await page.locator('.tile--at-risk').click();
    await page.waitForURL('**?vurdering=at-risk');
    const count = Number(await page.locator('.tile--at-risk .tile__count').textContent());
    expect(count).toBeGreaterThan(0);
    expect(await goals.locator('.verdict--at-risk').count()).toBe(await goals.count());
    expect(await page.locator('.toolbar__count').textContent()).toContain(`${count} af 32 vises`);
    await page.goBack();
    await page.waitForURL('**/aalborg-2018');
    expect(await goals.count()).toBe(all);
  });

  test('a shared address opens with group and filter in place', async () => {
    const page = await world.open('/da/plan/aalborg-2018?efter=maalgruppe&maalgruppe=sygedagpenge');
    expect(await page.getByLabel('Målgruppe', { exact: true }).inputValue()).toBe('sygedagpenge');
    expect(await page.getByRole('button', { name: 'Målgruppe' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.group').filter({ hasText: 'Sygedagpenge' }).locator('.goal').count()).toBeGreaterThan(
      0,
    );
    await page.getByRole('button', { name: 'Vis alle' }).click();
    await page.waitForURL('**/aalborg-2018?efter=maalgruppe');
  });

  test('counts agree with the goals behind them', async () => {
    const page = await world.open('/da/plan/rebild-2018');
    const counts = await page.locator('.tile__count').allTextContents();
    expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(16);
  });

  test('the plan opens on its newest known day; today and any day are a click away and stay in the address', async () => {
    const page = await world.open('/da/plan/aalborg-2018');
    const seen = page.locator('.as-of__what');
    expect(await seen.textContent()).toContain('Set pr. 01.10.2017');
    await page.clock.setFixedTime(`${TODAY}T12:00:00`);
    await page.getByRole('link', { name: 'Indsatser' }).first().click();
    await page.getByRole('link', { name: 'Oversigt' }).click();
    await page.getByRole('button', { name: 'I dag' }).click();
    await page.waitForURL(`**?pr=${TODAY}`);
    await page.getByText('Set pr. 22.11.2026').waitFor();
    await page.locator('.goal__title').first().click();
    await page.waitForURL(new RegExp(`/maal/.*\\?pr=${TODAY}$`));
    await page.getByLabel('Vælg dag').fill('2017-05-01');
    await page.getByText('Set pr. 01.05.2017', { exact: true }).waitFor();
    await page.getByText('Kun det, der var kendt den dag, tæller med.').waitFor();
  });

  test('a day that does not exist is left out of the address and the plan still opens', async () => {
    const page = await world.open('/da/plan/aalborg-2018?pr=2017-02-30');
    expect(await page.locator('.as-of__what').textContent()).toContain('Set pr. 01.10.2017');
  });

  test('initiatives: by partner, by type and by words typed', async () => {
    const page = await world.open('/da/plan/aalborg-2018/indsatser');
    expect(await page.locator('.toolbar__count').textContent()).toBe('96 af 96 vises');
    await page.getByLabel('Indeholder ordene').fill('byg i nord');
    await page.waitForURL('**?tekst=byg+i+nord');
    await page.getByText('1 af 96 vises').waitFor();
    expect(await page.locator('.initiative__title').first().textContent()).toBe('Byg i Nord');
    await page.getByRole('button', { name: 'Type' }).click();
    await page.waitForURL('**efter=type**');
    await page.goBack();
    await page.getByLabel('Indeholder ordene').fill('findes slet ikke');
    await page.getByText('Ingen indsatser passer til det valgte.').waitFor();
  });
}
