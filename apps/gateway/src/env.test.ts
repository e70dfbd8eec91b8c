import { expect, test } from 'vitest';
import { EnvError, readEnv } from './env.ts';

test('with nothing set, Freshfaces is for this machine alone, without the demo network', () => {
  expect(readEnv({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    demo: false,
    development: false,
    mongoUri: null,
    subgraphUrls: {},
    areaUrls: {},
  });
});

test('draws are closed by the public beacon, unless it is turned off', () => {
  expect(readEnv({}).beacon).toBe(true);
  expect(readEnv({ FRESHFACES_BEACON: 'off' }).beacon).toBe(false);
  expect(() => readEnv({ FRESHFACES_BEACON: 'dice' })).toThrow('FRESHFACES_BEACON');
});

test('a setting left empty counts as not set', () => {
  expect(readEnv({ PORT: '', FRESHFACES_PUBLIC_URL: '' })).toMatchObject({
    port: 4000,
    publicUrl: null,
  });
});

test('addresses are kept without a closing slash', () => {
  const secret = { FRESHFACES_SUBGRAPH_SECRET: 's'.repeat(32) };
  expect(readEnv({ ...secret, SUBGRAPH_POOL_URL: 'http://pool.internal/' }).subgraphUrls).toEqual({
    pool: 'http://pool.internal',
  });
});

test('one proxy stands before a public address, unless more are told of', () => {
  const publicly = { FRESHFACES_PUBLIC_URL: 'https://freshfaces.example' };
  expect(readEnv(publicly).proxies).toBe(1);
  expect(readEnv({ ...publicly, FRESHFACES_PROXIES: '2' }).proxies).toBe(2);
  expect(readEnv({ FRESHFACES_PROXIES: '2' }).proxies).toBe(0);
});

const sso = {
  FRESHFACES_PUBLIC_URL: 'https://freshfaces.example',
  FRESHFACES_SSO_ISSUER: 'https://login.elm.example',
  FRESHFACES_SSO_CLIENT_ID: 'freshfaces',
  FRESHFACES_SSO_CLIENT_SECRET: 'a secret',
  FRESHFACES_SSO_NAME: 'Elm Trust',
};

test('single sign-on is for the people of the domains that are named, and none without them', () => {
  const domains = 'Elm.example, oak.example';
  const read = readEnv({ ...sso, FRESHFACES_SSO_DOMAINS: domains }).sso;
  expect(read?.domains).toEqual(['elm.example', 'oak.example']);
  expect(() => readEnv(sso)).toThrow(EnvError);
  expect(() => readEnv(sso)).toThrow(/^Set FRESHFACES_SSO_DOMAINS to the e-mail domains/u);
});

test.each([
  ['FRESHFACES_SSO_DOMAINS', { FRESHFACES_SSO_DOMAINS: 'nia@elm.example' }],
  ['FRESHFACES_SSO_DOMAINS', { FRESHFACES_SSO_DOMAINS: 'elm.example,' }],
  ['FRESHFACES_SSO_DOMAINS', { FRESHFACES_SSO_DOMAINS: '*' }],
  ['PORT', { PORT: 'high' }],
  ['FRESHFACES_PROXIES', { FRESHFACES_PROXIES: 'all' }],
  ['PORT', { PORT: '70000' }],
  ['AREA_POOL_URL', { AREA_POOL_URL: 'not an address' }],
  ['SUBGRAPH_PANELS_URL', { SUBGRAPH_PANELS_URL: 'ftp://panels' }],
  ['FRESHFACES_SUBGRAPH_SECRET', { SUBGRAPH_POOL_URL: 'http://pool.internal' }],
  ['FRESHFACES_SUBGRAPH_SECRET', { FRESHFACES_SUBGRAPH_SECRET: 'too short' }],
])('%s is named when it makes no sense: %j', (name, environment) => {
  expect(() => readEnv(environment)).toThrow(EnvError);
  expect(() => readEnv(environment)).toThrow(name);
});
