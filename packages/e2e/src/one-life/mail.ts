import type { Page } from '@playwright/test';
import { expect } from '../test.ts';

/** One mail of a network that sends none: whom it is to, and how to find its personal link. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  /** The link in it, empty where it has none. */
  readonly open: () => Promise<string>;
}

/** The mails with this subject, newest first, as the coordinator reads them. */
export async function mailsAbout(coordinator: Page, subject: string): Promise<Mail[]> {
  await coordinator.goto('/people/outbox');
  await expect(coordinator.getByRole('table')).toBeVisible();
  await coordinator.waitForLoadState('networkidle');
  const found: Mail[] = [];
  for (;;) {
    const rows = await rowsShown(coordinator);
    const about = rows.filter((row) => row.subject === subject);
    found.push(
      ...about.map(({ to, href }) => ({ id: href, to, open: () => linkIn(coordinator, href) })),
    );
    const next = coordinator.getByRole('link', { name: /^Next/ });
    if ((await next.count()) === 0) return found;
    await next.click();
    await expect(async () => {
      const [first] = await rowsShown(coordinator);
      expect(first).toBeDefined();
      expect(first?.href).not.toBe(rows[0]?.href);
    }).toPass();
  }
}

/** Subject, reader and address of each mail on the page, all read at one moment. */
function rowsShown(coordinator: Page) {
  return coordinator.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      subject: row.querySelector('a')?.textContent ?? '',
      href: row.querySelector('a')?.getAttribute('href') ?? '',
      to: row.querySelector('td')?.textContent ?? '',
    })),
  );
}

async function linkIn(coordinator: Page, href: string): Promise<string> {
  await coordinator.goto(href);
  const text = await coordinator.locator('pre').innerText();
  return /https?:\/\/\S+\/m\/[\w-]{43}/u.exec(text)?.[0] ?? '';
}
