import { afterAll, beforeAll, expect, test } from 'vitest';
import { LEAD, MEMBER } from '../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
let cookie: string;
beforeAll(async () => {
  gateway = await openTestGateway();
  cookie = await gateway.signIn(LEAD);
});
afterAll(() => gateway.dispose());

const get = (url: string, headers: Record<string, string> = { cookie }) =>
  gateway.server.inject({ url, headers });

test.each([['/my-data.zip'], [`/my-data.zip?member=${MEMBER}`]])(
  '%s is a zip that no browser keeps',
  async (url) => {
    const { statusCode, headers, rawPayload } = await get(url);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/zip',
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="freshfaces-my-data.zip"',
    });
    expect(rawPayload.subarray(0, 2).toString()).toBe('PK');
  },
);

test('it is for nobody who is signed out, of another organisation, or led here by another site', async () => {
  expect((await get('/my-data.zip', {})).statusCode).toBe(401);
  expect((await get('/my-data.zip?member=somebody-elses')).statusCode).toBe(403);
  const led = await get('/my-data.zip', { cookie, 'sec-fetch-site': 'cross-site' });
  expect(led.statusCode).toBe(403);
});

test('/outbox leads to the page that shows it', async () => {
  const { statusCode, headers } = await get('/outbox');
  expect([statusCode, headers['location']]).toEqual([302, '/people/outbox']);
});
