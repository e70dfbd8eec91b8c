import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, systemClock } from '@freshfaces/graph-kit';
import { openStore } from '@freshfaces/store';
import { createDemoMarker } from '../../demo/demo-marker.ts';
import { hashOf } from '../../testing/test-apps.ts';
import { openTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import { openTestNetwork, type TestNetwork } from '../network/open-network.ts';
import { type Relation, relationsOf } from '../relations.ts';
import { publicSchema } from '../schema-rows.ts';
import { type PageOperation, pageOperations, variablesFor } from './operations.ts';

/** The whole server over the network with canaries, spoken to as browsers do. */
export interface Aviary {
  readonly network: TestNetwork;
  readonly relations: readonly Relation[];
  readonly gateway: TestGateway;
  /** Holds the store's file, and nothing else. */
  readonly folder: string;
  /** Relations that would send something of their own: the same person with the same words asks once. */
  askersOf(operation: PageOperation): readonly Relation[];
  /** Sends an operation of our pages as this relation; answers the body. */
  ask(operation: PageOperation, relation: Relation): Promise<string>;
  /** Opens an address as this relation, or sends something there; answers status and body. */
  open(
    relation: Relation,
    url: string,
    payload?: object,
  ): Promise<{ readonly status: number; readonly body: Buffer }>;
  close(): Promise<void>;
}

export async function openAviary(): Promise<Aviary> {
  const folder = mkdtempSync(join(tmpdir(), 'freshfaces-canary-'));
  const store = await openStore({ FRESHFACES_DATA: folder });
  const opened: TestNetwork[] = [];
  await createDemoMarker(store, systemClock).around(async () => {
    opened.push(await openTestNetwork(store, systemClock()));
  });
  const [network] = opened;
  if (!network) throw new Error('The network was not made.');
  const operations = pageOperations().map(({ text }) => text);
  const gateway = await openTestGateway({ store, operations });
  const relations = relationsOf(network);
  const cookies = new Map<string | null, string>([[null, '']]);
  for (const { viewer } of relations) {
    if (viewer && !cookies.has(viewer.personId)) {
      cookies.set(viewer.personId, await gateway.signIn(viewer.personId));
    }
  }
  // From here on it is a network in use: the chooser of the demo, which names everyone, is gone.
  await store.collection('demo-marker', { indexes: [] }).remove('demo-network');
  const schema = publicSchema();

  const inject = (relation: Relation, request: { url: string; payload?: object | undefined }) =>
    gateway.server.inject({
      method: request.payload ? 'POST' : 'GET',
      remoteAddress: `10.0.0.${relations.indexOf(relation) + 1}`,
      headers: {
        cookie: cookies.get(relation.viewer?.personId ?? null) ?? '',
        'x-freshfaces': '1',
      },
      ...request,
    });

  return {
    network,
    relations,
    gateway,
    folder,
    askersOf(operation) {
      const asked = new Map(
        relations.map((relation) => {
          const variables = variablesFor(operation, schema, network, relation);
          return [JSON.stringify([relation.viewer?.personId, variables]), relation];
        }),
      );
      return [...asked.values()];
    },
    async ask(operation, relation) {
      const variables = variablesFor(operation, schema, network, relation);
      const { input } = variables as { input?: object };
      if (input && operation.isMutation) variables['input'] = { ...input, idempotencyKey: newId() };
      const persistedQuery = { version: 1, sha256Hash: hashOf(operation.text) };
      const payload = { variables, extensions: { persistedQuery } };
      return (await inject(relation, { url: '/graphql', payload })).body;
    },
    async open(relation, url, payload) {
      const { statusCode, rawPayload } = await inject(relation, { url, payload });
      return { status: statusCode, body: rawPayload };
    },
    async close() {
      await gateway.dispose();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
