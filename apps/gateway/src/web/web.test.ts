import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const AS_BROWSER = { accept: 'text/html,*/*' };

describe('the web apps', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await openTestGateway({
      environment: { AREA_PRACTICE_URL: 'https://practice.example/build' },
    });
  });
  afterAll(() => gateway.dispose());

  const get = (url: string, headers = {}) => gateway.server.inject({ url, headers });

  test.each(['/', '/pool/members?words=x', '/records/abc', '/a-page-nobody-made'])(
    'the shell answers at %s, with the list of areas in it',
    async (url) => {
      const { statusCode, body, headers } = await get(url, AS_BROWSER);
      expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
      const list = />(\[.*\])</u.exec(body)?.[1] ?? '[]';
      expect(JSON.parse(list)).toContainEqual({
        name: 'pool',
        title: 'Pool',
        basePath: '/pool',
        entry: '/areas/pool/mf-manifest.json',
      });
      expect(list).toContain('https://practice.example/build/mf-manifest.json');
    },
  );

  test('opening an area’s page tells the browser at once what the area needs', async () => {
    const { headers } = await get('/pool/members', AS_BROWSER);
    expect(headers['link']).toContain('</areas/pool/area.0123456789.js>; rel=preload; as=script');
    expect((await get('/', AS_BROWSER)).headers['link']).toBeUndefined();
  });

  test('files with a hash in their name are kept for ever, lists of them are asked for each time', async () => {
    const lasting = 'public, max-age=31536000, immutable';
    expect((await get('/assets/index.0123456789.js')).headers['cache-control']).toBe(lasting);
    expect((await get('/areas/pool/area.0123456789.js')).headers['cache-control']).toBe(lasting);
    expect((await get('/areas/pool/mf-manifest.json')).headers['cache-control']).toBe('no-cache');
  });

  test('an area that is not there is missed alone', async () => {
    expect((await get('/areas/panels/mf-manifest.json', AS_BROWSER)).statusCode).toBe(404);
    expect((await get('/areas/pool/mf-manifest.json')).statusCode).toBe(200);
  });

  test('a missing file is not answered with a page', async () => {
    expect((await get('/assets/gone.0123456789.js', AS_BROWSER)).statusCode).toBe(404);
  });

  test('what is large is sent compressed', async () => {
    const { headers } = await get('/assets/index.0123456789.js', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBe('br');
  });

  test('what the build has compressed already is sent as it is', async () => {
    const { headers, rawPayload } = await get('/areas/pool/area.0123456789.js', {
      'accept-encoding': 'br',
    });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['cache-control']).toContain('immutable');
    expect(String(brotliDecompressSync(rawPayload))).toBe('// pool, compressed by the build');
  });

  test('pages may load only from here and from where areas are served', async () => {
    const { headers } = await get('/', AS_BROWSER);
    expect(String(headers['content-security-policy']).split(';')).toEqual([
      "default-src 'none'",
      "script-src 'self' https://practice.example",
      "style-src 'self' https://practice.example",
      "img-src 'self' https://practice.example data:",
      "connect-src 'self' https://practice.example",
      "font-src 'self' https://practice.example",
      "worker-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('a draw that was never published has no file', async () => {
    const { statusCode, body } = await get('/records/0000.json');
    expect([statusCode, JSON.parse(body).code]).toEqual([404, 'NOT_FOUND']);
  });

  test('it says that it lives and is ready', async () => {
    expect((await get('/healthz')).json()).toEqual({ ok: true });
    expect((await get('/readyz')).json()).toEqual({ ready: true });
  });

  test('someone who tries to sign in over and over is asked to wait', async () => {
    const tries = Array.from({ length: 61 }, () =>
      gateway.server.inject({
        method: 'DELETE',
        url: '/session',
        headers: { 'x-freshfaces': '1' },
      }),
    );
    const last = (await Promise.all(tries)).at(-1);
    expect([last?.statusCode, last?.json().code]).toEqual([429, 'TOO_MANY_REQUESTS']);
  });
});
