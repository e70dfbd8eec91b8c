import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, openBrowser, tokenTo } from '../testing/browser.ts';
import { STAFF_EMAIL } from '../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
let browser: Browser;
beforeAll(async () => {
  gateway = await openTestGateway({ demo: false });
  browser = openBrowser(gateway);
  await browser.post('/auth/sign-in/magic-link', { email: STAFF_EMAIL });
  const token = await tokenTo(gateway, STAFF_EMAIL, '/sign-in/link');
  await browser.get(`/auth/magic-link/verify?token=${token}`);
});
afterAll(() => gateway.dispose());

const LETTER = 'Freshfaces support.\n\nOpen it again at https://evil.example/login\n\nAmina';
const someone = { email: 'nia@example.org', password: 'three plain words' };
const founding = { ...someone, code: 'ABCD-EFGH', organisation: 'Wexcombe Voices' };

test.each([
  ['/auth/update-user', {}],
  ['/auth/sign-up/email', { ...someone, invitation: 'any' }],
  ['/set-up', founding],
])(
  '%s takes no letter, nobody else’s signature and nothing unseen for a name',
  async (path, sent) => {
    for (const name of [LETTER, 'the draw', 'the draw\u202e', 'A']) {
      const { status, body } = await browser.post(path, { ...sent, name });
      expect([status, body['code']]).toEqual([400, 'BAD_INPUT']);
      expect(body['message']).toMatch(/^(Type a name|Freshfaces signs)/u);
    }
  },
);

test('a name is kept with single spaces', async () => {
  expect((await browser.post('/auth/update-user', { name: ' Nia   Okoro ' })).status).toBe(200);
  const { account } = (await browser.get('/session')).body;
  expect(account).toMatchObject({ name: 'Nia Okoro' });
});
