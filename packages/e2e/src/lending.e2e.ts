import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { choose, press, tick, write } from './keyboard.ts';
import { newestLink } from './newest-link.ts';
import { expectLoaded, expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { expect, test } from './test.ts';

const TITLE = 'Chair our panel of members';

/** `2026-12-08`, that many days from now. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name });

test('R20: by keyboard, a lead writes a standing offer one thing at a time, and switches it on and off', async ({
  page,
}) => {
  await signIn(page, PEOPLE.elmStreet);
  await page.goto('/pool/lending');
  await expectPage(page, 'Lending', 'lending');
  await expect(page.getByText('lends nobody until asked')).toBeVisible();
  await press(page, link(page, 'See or change our standing offer'));
  await expectPage(page, 'Our standing offer');
  await press(page, link(page, 'Write a standing offer'));
  await expectPage(page, 'Whom do you lend?', 'offer-whom');
  await tick(page, page.getByLabel('Chairing a panel'));
  await press(page, button(page, 'Save and go on'));
  await expectPage(page, 'How often, and with how much notice?');
  await write(page, page.getByLabel('Most members lent in a month'), '3');
  await write(page, page.getByLabel('Days of notice'), '30');
  await press(page, button(page, 'Save and go on'));
  await expectPage(page, 'Who pays a lent member’s travel?');
  await choose(page, page.getByLabel('Both, half each'));
  await press(page, button(page, 'Save and go on'));
  await expectPage(page, 'Do you lend time of your coordinator?');
  await write(page, page.getByLabel('Most hours in a month'), '4');
  await press(page, button(page, 'Save and go on'));
  await expectPage(page, 'What should others know?');
  await write(page, page.getByLabel('Note'), 'Mornings are best.');
  await press(page, button(page, 'Save and go on'));
  await expectPage(page, 'Our standing offer', 'offer');
  await expect(page.getByText('Sitting on a panel, Chairing a panel')).toBeVisible();
  await expect(page.getByText('Up to 3 members a month')).toBeVisible();
  await press(page, button(page, 'Switch the offer on'));
  await expect(page.getByText('The offer is on.').first()).toBeVisible();

  await page.goto('/pool/lending/offers');
  await expectPage(page, 'Who lends what', 'offers');
  await expect(page.getByRole('row', { name: /Lantern/ })).toContainText('Mornings are best.');
  await page.goto('/pool/lending/offer');
  await press(page, button(page, 'Switch the offer off'));
  await expect(page.getByText('The offer is off.').first()).toBeVisible();
});

test('R21, R185: by keyboard, one organisation lends to another, a member says yes by the letter’s link and is known by name, until the loan is recalled', async ({
  page,
  visitor,
  browser,
}) => {
  test.slow();
  await signIn(page, PEOPLE.elmStreet);
  await askForChairs(page);
  const opportunity = page.url();

  await test.step('the borrower asks Tideway to lend', async () => {
    await press(page, link(page, 'Ask an organisation to lend'));
    await expectPage(page, 'Ask to borrow', 'ask-to-borrow');
    await press(page, button(page, 'Go on: whom to ask'));
    await expect(page.getByRole('alert')).toContainText('Say what it is for');
    await write(page, page.getByLabel('What is it for?'), 'To chair a panel for us.');
    await press(page, button(page, 'Go on: whom to ask'));
    await expectPage(page, 'Whom would you like to ask?', 'whom-to-ask');
    await choose(page, page.getByLabel('Tideway Recovery'));
    await press(page, button(page, 'Ask them'));
    await expectPage(page, 'To chair a panel for us.');
    await expect(page.getByText('Waiting for an answer')).toBeVisible();
  });
  const loan = page.url();

  await test.step('Tideway’s lead agrees', async () => {
    await signIn(visitor, PEOPLE.lead);
    await visitor.goto('/pool/lending');
    await expectPage(visitor, 'Lending', 'lending-asked-of-us');
    await press(visitor, link(visitor, 'To chair a panel for us.'));
    await expectPage(visitor, 'To chair a panel for us.');
    await press(visitor, button(visitor, 'Agree to lend'));
    await expect(
      visitor.getByText('Agreed. Their members can be asked now.').first(),
    ).toBeVisible();
  });

  await test.step('its members are asked, and one says yes by the letter’s link', async () => {
    await page.goto(opportunity);
    await press(page, button(page, 'Ask members who can be asked now'));
    await expect(page.getByText(/more members? asked\./).first()).toBeVisible();
    const letter = await newestLink(page, 'Would you like to take part?');
    await signIn(page, PEOPLE.elmStreet);
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const phone = await bare.newPage();
    await phone.goto(letter);
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await phone.getByRole('button', { name: 'Yes, I want to take part' }).click();
    await expect(phone.getByText('You said yes. Thank you.').first()).toBeVisible();
    await bare.close();
    await page.goto(loan);
    await expect(page.getByText('Nobody yet.')).toBeVisible();
  });

  await test.step('all have answered, and the places are given', async () => {
    await sayYesForTheRest(visitor, 'Tideway Recovery');
    await signIn(page, PEOPLE.elmStreet);
    await sayYesForTheRest(page, 'Lantern Housing Trust');
    await page.goto(opportunity);
    await press(page, button(page, 'Give the places'));
    await expect(page.getByRole('table', { name: 'Who has a place' })).toBeVisible();
  });

  const placed = page.getByRole('table', { name: 'Members with a place' });
  await test.step('the borrower now reads names, where members share them', async () => {
    await page.goto(loan);
    await expect(placed).toBeVisible();
    await expect(placed).toContainText('@example.org');
    await expectPage(page, 'To chair a panel for us.', 'loan-running');
  });

  await test.step('Tideway recalls the loan, and says why', async () => {
    await visitor.goto(new URL(loan).pathname);
    await press(visitor, button(visitor, 'Recall this loan'));
    await press(visitor, button(visitor, 'Recall it now'));
    await expect(visitor.getByText('Write a reason.')).toBeVisible();
    await write(visitor, visitor.getByLabel(/^Why\?/), 'We need them here that day.');
    await picture(visitor, 'loan-recall');
    await press(visitor, button(visitor, 'Recall it now'));
    await expect(visitor.getByText('Recalled. The members have been told').first()).toBeVisible();
    await expectAccessible(visitor);
  });

  await test.step('the borrower sees no name any more, and reads why', async () => {
    await page.goto(loan);
    await expect(page.getByText('We need them here that day.')).toBeVisible();
    await expect(placed).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText('@example.org');
    await expectPage(page, 'To chair a panel for us.', 'loan-recalled');
  });
});

test('R21: what organisations give each other is drawn, with a table and a file, and thanks them', async ({
  page,
}) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/pool/lending');
  await expectPage(page, 'Lending', 'lending-network');
  await press(page, link(page, 'What we give each other'));
  await expectPage(page, 'What we give each other', 'lending-balance');
  await expect(page.getByRole('table', { name: 'Given and received' })).toContainText('Tideway');
  const saving = page.waitForEvent('download');
  await press(page, button(page, 'Save the table (CSV)'));
  expect((await saving).suggestedFilename()).toMatch(/^lending-since-/);
  await page.goto('/pool/lending/past');
  await expectPage(page, 'Loans that are over');
});

/** Four days ahead: too soon for any standing offer, so that only Lantern’s own chairs are asked. */
async function askForChairs(page: Page): Promise<void> {
  await page.goto('/pool/opportunities/new');
  await expectLoaded(page);
  await pick(page, 'What would they do?', 'Green: Lead a panel of members');
  await write(page, page.getByLabel('A name for it'), TITLE);
  await tick(page, page.getByLabel('The role that is filled'));
  await goOn(page, 'What members read first');
  await write(page, page.getByLabel('What would they do?'), 'Chair a panel of members.');
  await write(page, page.getByLabel('What will change because of them?'), 'They choose with you.');
  await goOn(page, 'When and where?');
  await page.getByLabel('First day').fill(dayIn(4));
  await write(page, page.getByLabel('From when to when'), '10 am to 12 noon');
  await write(page, page.getByLabel('Hours it takes in all'), '2');
  await write(page, page.getByLabel(/^Where, and how/), 'Lantern House, 2 High Street');
  await write(page, page.getByLabel('How many can take part?'), '5');
  await page.getByLabel('Last day for a yes or no').fill(dayIn(3));
  await page.getByLabel('When was it agreed').fill(dayIn(0));
  await goOn(page, 'What do they get?');
  await write(page, page.getByLabel(/^Reward for each member/), '10');
  await tick(page, page.getByLabel('Cash', { exact: true }));
  await goOn(page, 'Whom can they ask?');
  await write(page, page.getByLabel('Their name'), 'Bridget O’Dowd');
  await write(page, page.getByLabel('Their phone number or e-mail'), '01632 960321');
  await goOn(page, 'Check what members will read');
  await press(page, button(page, /^Ask \d+ members?$/));
  await expect(page.getByText('Members are being asked').first()).toBeVisible();
}

/** A lead writes down a yes for each member of theirs who was asked and has not answered. */
async function sayYesForTheRest(page: Page, home: string): Promise<void> {
  await page.goto('/pool/members');
  await expectLoaded(page);
  await pick(page, 'Home organisation', home);
  await pick(page, 'Trained for', 'Chairing a panel');
  const found = page.getByRole('table').locator('caption');
  const everyone = await found.innerText();
  await press(page, button(page, 'Show'));
  await expect(found).not.toHaveText(everyone);
  const rows = page.getByRole('table').getByRole('rowheader').getByRole('link');
  const records = await rows.evaluateAll((links) =>
    links.map((each) => each.getAttribute('href') ?? ''),
  );
  for (const record of records) {
    await page.goto(`${record}/asks`);
    await expectLoaded(page);
    const about = page.locator('section', { has: page.getByRole('heading', { name: TITLE }) });
    const yes = about.getByRole('button', { name: 'They said yes' });
    if ((await yes.count()) === 0 || (await about.getByText('You said yes').count()) > 0) continue;
    await press(page, yes);
    await expect(about.getByText('You said yes')).toBeVisible();
  }
}

async function goOn(page: Page, title: string): Promise<void> {
  await press(page, button(page, 'Continue'));
  await expectPage(page, title);
}

/** Chooses as the browser's own list lets one. */
async function pick(page: Page, label: string, words: string): Promise<void> {
  const list = page.getByLabel(label);
  await list.focus();
  await list.selectOption({ label: words });
}
