import type { Page } from '@playwright/test';
import { expect } from '../test.ts';

/** One mail of a network that sends none: whom it is to, and its personal link, empty where it has none. */
export interface Mail {
  readonly to: string;
  readonly open: () => Promise<string>;
}

/** The mails with this subject, newest first, as the coordinator reads them. */
export async function mailsAbout(coordinator: Page, subject: string): Promise<Mail[]> {
  await coordinator.goto('/people/outbox');
  const found: Mail[] = [];
  for (;;) {
    await expect(coordinator.getByRole('table')).toBeVisible();
    const rows = coordinator.getByRole('row').filter({ hasText: subject });
    for (const row of await rows.all()) {
      const link = row.getByRole('link', { name: subject, exact: true });
      const href = (await link.getAttribute('href')) ?? '';
      const to = await row.getByRole('cell').first().innerText();
      found.push({ to, open: () => linkIn(coordinator, href) });
    }
    const next = coordinator.getByRole('link', { name: /^Next/ });
    if ((await next.count()) === 0) return found;
    const before = coordinator.url();
    await next.click();
    await coordinator.waitForURL((url) => url.href !== before);
    await coordinator.waitForLoadState('networkidle');
  }
}

async function linkIn(coordinator: Page, href: string): Promise<string> {
  await coordinator.goto(href);
  const text = await coordinator.locator('pre').innerText();
  return /https?:\/\/\S+\/m\/[\w-]{43}/u.exec(text)?.[0] ?? '';
}
