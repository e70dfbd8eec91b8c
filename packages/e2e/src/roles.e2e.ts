import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

const HOMES = [
  {
    role: 'commissioner',
    areas: ['Contracts', 'Panels', 'What worked'],
    leads: 'from the records',
  },
  {
    role: 'recruiter',
    areas: ['Panels', 'Pool', 'What worked', 'Contracts'],
    leads: 'Ask for a panel',
  },
  {
    role: 'coordinator',
    areas: ['Pool', 'Panels', 'Contracts', 'What worked', 'People'],
    leads: 'Keep the pool healthy',
  },
  {
    role: 'member',
    areas: ['My record', 'My draws', 'What worked'],
    leads: 'Take part when it suits you',
  },
] as const;

for (const { role, areas, leads } of HOMES) {
  test(`a ${role} has a home of their own`, async ({ page }) => {
    await signIn(page, PEOPLE[role]);
    await expectPage(page, /^Hello, /, `home-${role}`);
    await expect(page.getByRole('main')).toContainText(leads);
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveText([
      'Home',
      ...areas,
    ]);
  });
}

test('R49, R158: a member sees their draws, their chance in words, and checks their receipt', async ({
  page,
}) => {
  await signIn(page, PEOPLE.member);
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'My draws' }).click();
  await expect(page.getByText(/^Your chance was \d+ in \d+/).first()).toBeVisible();
  await expectPage(page, 'Your draws', 'my-draws');
  await page.getByRole('link', { name: 'See why, and check it' }).first().click();
  await page.getByRole('button', { name: 'Check it yourself' }).click();
  await expect(page.getByText('It checks out.')).toBeVisible();
});

test('a member’s own record says how others see them', async ({ page }) => {
  await signIn(page, PEOPLE.member);
  await page.goto('/pool');
  await expect(page.getByText('Others see you as')).toBeVisible();
  await expectPage(page, 'My record', 'my-record');
});

test('a commissioner is told plainly which pages are for others', async ({ page }) => {
  await signIn(page, PEOPLE.commissioner);
  await page.goto('/panels/new');
  await expect(page.getByText('Only recruiters can ask for a panel.')).toBeVisible();
  await page.goto('/pool/import');
  await expect(page.getByText('Only an involvement lead can add members.')).toBeVisible();
  await page.goto('/panels');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('link', { name: 'Go to the draw' })).toHaveCount(0);
  await page.goto(`${page.url()}/who`);
  await expect(page.getByText(/Only the organisation of this post/)).toBeVisible();
  await expectPage(page, 'Who could be drawn');
});

test('a coordinator sees whether it is the same faces, drawn and in figures', async ({ page }) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/panels/rotation');
  await expect(page.getByRole('heading', { name: 'At a glance' })).toBeVisible();
  await expectPage(page, 'How turns are shared', 'rotation');
  await page.getByLabel('Period', { exact: true }).selectOption('Last 6 months');
  await page.getByRole('button', { name: 'Show' }).click();
  await expectPage(page, 'How turns are shared');
  expect(new URL(page.url()).searchParams.get('months')).toBe('6');
});

test('pages other than public ones ask a visitor to sign in, and then go on', async ({ page }) => {
  await page.goto('/practice');
  await expectPage(page, 'Who would you like to be?');
  await page.getByRole('button', { name: `Sign in as ${PEOPLE.coordinator}` }).click();
  await expectPage(page, 'What worked, and what did not');
});
