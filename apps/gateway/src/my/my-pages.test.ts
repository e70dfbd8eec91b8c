import { openPeople } from '@freshfaces/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LEAD, MEMBER, MEMBERS_NAME } from '../testing/small-network.ts';
import { openMyGateway, openPhone, type Phone } from './testing/phone.ts';

let opened: Awaited<ReturnType<typeof openMyGateway>>;
beforeAll(async () => {
  opened = await openMyGateway();
});
afterAll(() => opened.gateway.dispose());

const aPhone = (): Phone => openPhone(opened.gateway);

async function inTheirPages(): Promise<Phone> {
  const phone = aPhone();
  await phone.get(await opened.aLink());
  const { status, to } = await phone.press('Open my pages');
  expect([status, to]).toEqual([303, '/my']);
  return phone;
}

test('R158: a link from a letter shows a button, and the button opens the member’s own pages', async () => {
  const phone = aPhone();
  const link = await opened.aLink();
  expect((await phone.get(link)).body).not.toContain(MEMBERS_NAME);
  expect((await phone.get('/my')).status).toBe(401);
  await phone.get(link);
  await phone.press('Open my pages');
  const { status, body } = await phone.get('/my');
  expect(status).toBe(200);
  expect(body).toContain(`Hello, ${MEMBERS_NAME}`);
});

test('the pages are stored nowhere, tell nobody where one was, and load nothing from anywhere', async () => {
  const { headers } = await aPhone().get(await opened.aLink());
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/u,
  );
});

test('R189: after “I have finished” the pages are closed, also to whoever goes back', async () => {
  const phone = await inTheirPages();
  await phone.get('/my/record');
  const { to, headers } = await phone.press('I have finished');
  expect([to, headers['clear-site-data']]).toEqual(['/my/finished', '"cache"']);
  expect(phone.cookies.has('freshfaces-visit')).toBe(false);
  expect((await phone.get('/my/record')).status).toBe(401);
});

test('R189: a kept cookie opens nothing once they have finished', async () => {
  const phone = await inTheirPages();
  const cookie = phone.cookies.get('freshfaces-visit') ?? '';
  await phone.get('/my');
  await phone.press('I have finished');
  phone.cookies.set('freshfaces-visit', cookie);
  expect((await phone.get('/my')).status).toBe(401);
});

test('a form that our page did not write is refused, and so is one from another site', async () => {
  const phone = await inTheirPages();
  await phone.get('/my/time');
  const forged = await phone.press('Take a break', { form: 'A'.repeat(43) });
  expect(forged.status).toBe(403);
  await phone.get('/my/time');
  const fields = { form: 'A', key: 'a-key-of-theirs', step: 'pause' };
  for (const header of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    expect((await phone.post('/my/time', fields, header as never)).status).toBe(403);
  }
  expect((await phone.get('/my/time')).body).toContain('You can be asked to take part.');
});

test('R158: a break is begun and ended, and a form sent twice does its work once', async () => {
  const phone = await inTheirPages();
  await phone.get('/my/time');
  const { to } = await phone.press('Take a break', { key: 'pressed-twice-1' });
  expect(to).toBe('/my/time?done=saved');
  const { body } = await phone.get(to);
  expect(body).toContain('We have saved that.');
  expect(body).toContain('You are taking a break.');
  await phone.press('End my break');
  await phone.get('/my/time');
  const again = await phone.press('Take a break', { key: 'pressed-twice-1' });
  expect(again.status).toBe(303);
  expect((await phone.get('/my/time')).body).toContain('You can be asked to take part.');
});

test('days that are no days are told of in a summary that leads to the field, and stay as they were written', async () => {
  const phone = await inTheirPages();
  await phone.get('/my/time');
  const { status, body } = await phone.press('Save these days', {
    'from-day': '31',
    'from-month': '2',
    'from-year': '2027',
  });
  expect(status).toBe(400);
  expect(body).toContain('href="#from"');
  expect(body).toContain('name="from-month" value="2"');
  expect(body).toContain('<title>Something is missing: ');
});

test('R166: with pictures and in large print, for as long as they like', async () => {
  const phone = aPhone();
  const link = await opened.aLink();
  const { to } = await phone.get(`${link}?look=easy`);
  expect(to).toBe(link);
  await phone.get(`${link}?look=large`);
  expect((await phone.get(link)).body).toContain('<body class="easy large">');
  await phone.get(`${link}?look=not-easy`);
  expect((await phone.get(link)).body).toContain('<body class="large">');
});

test('no token is ever logged, and a wrong link says so without telling what was', async () => {
  const link = await opened.aLink();
  const phone = aPhone();
  await phone.get(link);
  await phone.press('Open my pages');
  const wrong = await phone.get(`/m/${'x'.repeat(43)}`);
  expect(wrong.status).toBe(404);
  expect(wrong.body).toContain('We do not know this link');
  const token = link.slice('/m/'.length);
  expect(opened.gateway.logged()).toContain('"route":"/m/:token"');
  for (const secret of [token, phone.cookies.get('freshfaces-visit') ?? '-', MEMBERS_NAME]) {
    expect(opened.gateway.logged()).not.toContain(secret);
  }
});

test('who came by a link says no to their lead reading what they lived through, and can’t say yes', async () => {
  const phone = await inTheirPages();
  const { body } = await phone.get('/my/choices/LEAD_SEES_NEEDS');
  expect(body).toContain('sign in with a password');
  expect(body).not.toContain('value="yes"');
  const forged = await phone.press('No', { answer: 'yes' });
  expect(forged.status).toBe(400);
  expect(forged.body).toContain('A link is not enough');
  await phone.get('/my/choices/LEAD_SEES_NEEDS');
  expect((await phone.press('No')).to).toBe('/my/choices/LEAD_SEES_NEEDS?done=no');
});

test('“I have finished” closes the pages also where the member is signed in beside their link', async () => {
  const people = openPeople(opened.gateway.store);
  const lead = await people.get(LEAD);
  if (!lead) throw new Error('There is a lead.');
  const { version: _, ...before } = lead;
  const member = await people.replace({ ...lead, memberId: MEMBER });
  const phone = await inTheirPages();
  const [name = '', value = ''] = (await opened.gateway.signIn(LEAD)).split('=');
  phone.cookies.set(name, value);
  const visit = phone.cookies.get('freshfaces-visit') ?? '';
  phone.cookies.delete('freshfaces-visit');
  expect((await phone.get('/my')).status).toBe(200);
  phone.cookies.set('freshfaces-visit', visit);
  await phone.get('/my');
  await phone.press('I have finished');
  expect((await phone.get('/my')).status).toBe(401);
  await people.replace({ ...before, version: member.version });
});

test('a stopped link opens nothing more', async () => {
  const link = await opened.aLink();
  const phone = aPhone();
  await phone.get(link);
  await phone.press('Open my pages');
  let page = await phone.get('/my/links');
  while (page.body.includes('Stop this link')) {
    await phone.press('Stop this link');
    page = await phone.get('/my/links');
  }
  expect(page.status).toBe(401);
  const { status, body } = await aPhone().get(link);
  expect(status).toBe(410);
  expect(body).toContain('This link does not work any more');
  for (let tries = 0; tries < 25; tries += 1) await aPhone().get(link);
  expect((await aPhone().get(await opened.aLink())).status).toBe(200);
});

test('guessing links is slowed down, also for a right one', async () => {
  const phone = aPhone();
  const link = await opened.aLink();
  for (let tries = 0; tries < 25; tries += 1) await phone.get(`/m/${'y'.repeat(43)}`);
  expect((await phone.get(link)).status).toBe(429);
});
