import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGenerated } from '../compose/generated.ts';
import { APPS_FOLDER } from '../create-gateway.ts';
import { LEAD } from '../testing/small-network.ts';
import { hashOf } from '../testing/test-apps.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { limitRules } from './limits.ts';
import { readOperations } from './persisted-operations.ts';

const KNOWN = 'query Organisations { organisations { name } }';
const codes = (answer: { errors: readonly { extensions: { code: string } }[] }) =>
  answer.errors.map(({ extensions }) => extensions.code);

describe('a network in use answers only the operations of its own pages', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await openTestGateway({ operations: [KNOWN] });
  });
  afterAll(() => gateway.dispose());

  test('by the hash that the page was built with', async () => {
    const cookie = await gateway.signIn(LEAD);
    const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(KNOWN) } } };
    const answer = await gateway.ask(byHash, cookie);
    expect(answer.data).toEqual({ organisations: [{ name: 'Harbour Homes' }] });
  });

  test('or by the same text', async () => {
    expect((await gateway.ask({ query: KNOWN })).status).toBe(200);
  });

  test('and refuses every other with 400', async () => {
    const answer = await gateway.ask({ query: '{ organisations { id } }' });
    expect([answer.status, codes(answer)]).toEqual([400, ['UNKNOWN_OPERATION']]);
  });

  test('an unknown hash asks the page to say the operation in full, and cannot be taught', async () => {
    const query = '{ organisations { id } }';
    const persistedQuery = { version: 1, sha256Hash: hashOf(query) };
    expect(codes(await gateway.ask({ extensions: { persistedQuery } }))).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    expect((await gateway.ask({ query, extensions: { persistedQuery } })).status).toBe(400);
    expect(codes(await gateway.ask({ extensions: { persistedQuery } }))).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
  });

  test('the schema is not shown', async () => {
    const answer = await gateway.ask({ query: '{ __schema { types { name } } }' });
    expect([answer.status, answer.data]).toEqual([400, null]);
  });
});

describe('in development any operation is taken, within limits', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await openTestGateway({ environment: { FRESHFACES_DEV: '1' } });
  });
  afterAll(() => gateway.dispose());

  test.each([
    [
      'too deep',
      `{ recruitments { nodes ${'{ draw { recruitment '.repeat(7)}{ id } ${'} } '.repeat(7)} } }`,
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: organisations { id }`).join(' ')} }`,
    ],
    [
      'too costly',
      `{ recruitments(first: 100) { nodes { draws { chances { people } panel { member { id } } } eligibility(first: 100) { nodes { member { id shownAs } } } } } }`,
    ],
    ['too long', `{ ${'__typename '.repeat(2_500)} }`],
  ])('%s is refused with 400', async (_, query) => {
    const answer = await gateway.ask({ query });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.message).toMatch(/limit|aborted/u);
  });

  test('a field that does not exist is named', async () => {
    const answer = await gateway.ask({ query: '{ faces }' });
    expect(answer.errors[0]?.message).toBe('Cannot query field "faces" on type "Query".');
  });

  test('wrong variables are said with 400', async () => {
    const answer = await gateway.ask({ query: 'query ($id: ID!) { draw(id: $id) { id } }' });
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test('a post that another site’s form could send is refused', async () => {
    const { statusCode } = await gateway.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: KNOWN }),
    });
    expect(statusCode).toBe(400);
  });
});

test('every operation of our own pages fits the schema and the limits', () => {
  const schema = buildSchema(readGenerated().api);
  const operations = [...readOperations(APPS_FOLDER).values()];
  expect(operations.length).toBeGreaterThan(0);
  const rules = [...specifiedRules, ...limitRules()];
  expect(operations.flatMap((text) => validate(schema, parse(text), rules))).toEqual([]);
});
