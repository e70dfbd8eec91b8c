import type { Page } from '@playwright/test';
import { AREAS, type Area, mend, WAYS_TO_BREAK } from './areas.ts';
import { expectAccessible } from './axe.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';
import { noFaults } from './watch.ts';

for (const [way, breakArea] of Object.entries(WAYS_TO_BREAK)) {
  test(`an area that is ${way} says so, leaves the others working, and opens once it is back`, async ({
    page,
    context,
    faults,
  }) => {
    await signIn(page, PEOPLE.coordinator);
    await Promise.all(
      AREAS.map(async (area, place) => {
        const tab = await context.newPage();
        await breakArea(tab, area);
        await tab.goto('/');
        await open(tab, area);
        await expectUnavailable(tab, area);
        await expectAccessible(tab);
        await openAnother(tab, AREAS[(place + 1) % AREAS.length] ?? area);
        await open(tab, area);
        await expectUnavailable(tab, area);
        await mend(tab);
        await tab.getByRole('button', { name: 'Try again' }).click();
        await expect(tab.getByRole('heading', { level: 1, name: area.opens })).toBeVisible();
      }),
    );
    Object.assign(faults, noFaults());
  });
}

async function open(page: Page, { name }: Area): Promise<void> {
  await page.getByRole('banner').locator(`a[href="/${name}"]`).click();
}

async function expectUnavailable(page: Page, { title }: Area): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: `${title} is not available right now` }),
  ).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Everything else still works');
}

async function openAnother(page: Page, area: Area): Promise<void> {
  await open(page, area);
  await expect(page.getByRole('heading', { level: 1, name: area.opens })).toBeVisible();
}
