import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OPERATIONS = ['pool', 'panels'].map((area) =>
  fileURLToPath(
    new URL(`../../apps/${area}/src/generated/persisted-documents.json`, import.meta.url),
  ),
);

/** Someone signed in, who asks what our own pages ask. */
export interface Visitor {
  /** Sends the page's own operation; answers its data, or throws what was wrong. */
  ask<T = unknown>(operation: string, variables: object): Promise<T>;
}

/** Signs in as one of the bench's people. */
export async function visitorOf(address: string, personId: string): Promise<Visitor> {
  const hashOf = operationHashes();
  const answer = await fetch(`${address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-freshfaces': '1' },
    body: JSON.stringify({ personId }),
  });
  if (!answer.ok) throw new Error(`Nobody can sign in as ${personId}: ${answer.status}.`);
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    async ask<T>(operation: string, variables: object) {
      const sha256Hash = hashOf.get(operation);
      if (!sha256Hash) throw new Error(`No page asks ${operation}.`);
      const extensions = { persistedQuery: { version: 1, sha256Hash } };
      const got = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, 'accept-encoding': 'br, gzip' },
        body: JSON.stringify({ operationName: operation, variables, extensions }),
      });
      const { data, errors } = (await got.json()) as { data?: T; errors?: unknown[] };
      if (!data || errors) throw new Error(`${operation}: ${got.status} ${JSON.stringify(errors)}`);
      return data;
    },
  };
}

/** By operation name, the hash that our pages send. */
function operationHashes(): ReadonlyMap<string, string> {
  const manifests = OPERATIONS.flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>),
  );
  return new Map(
    manifests.map(([hash, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '', hash]),
  );
}
