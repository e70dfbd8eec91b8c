import { parse } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';
import { createClient } from './create-client.ts';

const ORGANISATIONS = Object.assign(parse('query Names { organisations { id __typename } }'), {
  __meta__: { hash: 'abc123' },
});
const DATA = { data: { organisations: [] } };

afterEach(() => vi.unstubAllGlobals());

function answerWith(...answers: object[]) {
  const sent: { headers: Record<string, string>; body: Record<string, unknown> }[] = [];
  vi.stubGlobal(
    'fetch',
    async (_: string, init: { headers: Record<string, string>; body: string }) => {
      sent.push({ headers: init.headers, body: JSON.parse(init.body) as Record<string, unknown> });
      return new Response(JSON.stringify(answers.shift()), {
        headers: { 'content-type': 'application/json' },
      });
    },
  );
  return sent;
}

test('an operation is sent by its hash, without its text, and with the header other sites cannot send', async () => {
  const sent = answerWith(DATA);
  await createClient({ uri: '/graphql' }).query({ query: ORGANISATIONS });
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toMatchObject({
    operationName: 'Names',
    extensions: { persistedQuery: { version: 1, sha256Hash: 'abc123' } },
  });
  expect(sent[0]?.body).not.toHaveProperty('query');
  expect(sent[0]?.headers['apollo-require-preflight']).toBe('true');
});

test('a gateway that does not know the hash is sent the text', async () => {
  const unknown = {
    errors: [
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ],
  };
  const sent = answerWith(unknown, DATA);
  const { data } = await createClient({ uri: '/graphql' }).query({ query: ORGANISATIONS });
  expect(data).toEqual({ organisations: [] });
  expect(sent[1]?.body).toHaveProperty('query');
  expect(sent[1]?.body).not.toHaveProperty('extensions');
});
