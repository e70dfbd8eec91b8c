import { rmSync } from 'node:fs';
import { auditKeyOf, openPeople } from '@freshfaces/access';
import { newUser, openUsers } from '@freshfaces/accounts';
import { systemClock } from '@freshfaces/graph-kit';
import { logKeyOf } from '@freshfaces/log-keeper';
import type { Store } from '@freshfaces/store';
import { openTestStore } from '@freshfaces/store/testing';
import { masterKeyOf } from '@freshfaces/vault';
import type { FastifyInstance } from 'fastify';
import { createGateway, type Gateway } from '../create-gateway.ts';
import { createDemoMarker } from '../demo/demo-marker.ts';
import { readEnv } from '../env.ts';
import { createLog } from '../server/log.ts';
import type { OverloadGuard } from '../server/overload-guard.ts';
import { keepSmallNetwork } from './small-network.ts';
import { writeTestApps } from './test-apps.ts';

export interface TestGateway extends Gateway {
  readonly store: Store;
  /** Everything logged so far, as text. */
  logged(): string;
  /** The cookie of someone signed in. */
  signIn(personId: string): Promise<string>;
  /** Posts an operation as our pages do. */
  ask(operation: object, cookie?: string): Promise<Answer>;
  dispose(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { message: string; path?: unknown; extensions: { code: string } }[];
}

export interface TestGatewayParts {
  readonly environment?: Record<string, string>;
  readonly operations?: readonly string[];
  /** False: a network of real accounts. */
  readonly demo?: boolean;
  /** Over a store that others have open too, instead of a fresh one. */
  readonly store?: Store;
  readonly overload?: OverloadGuard;
}

/** Every test network has the same master key. */
export const TEST_KEY = masterKeyOf('0f'.repeat(32));
const TEST_AUDIT_KEY = auditKeyOf('1f'.repeat(32));
const TEST_LOG_KEY = logKeyOf('3f'.repeat(32));

/** The whole gateway over a small network, spoken to without a port. */
export async function openTestGateway(given: TestGatewayParts = {}): Promise<TestGateway> {
  const { environment = {}, operations = [], demo = true } = given;
  const test = given.store ? null : await openTestStore();
  const store = given.store ?? (test as NonNullable<typeof test>).store;
  if (!given.store) await fill(store, demo);
  const appsFolder = writeTestApps(operations);
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const env = readEnv(environment);
  const gateway = await createGateway({
    env,
    store,
    masterKey: TEST_KEY,
    auditKey: TEST_AUDIT_KEY,
    logKey: TEST_LOG_KEY,
    log,
    appsFolder,
    overload: given.overload ?? null,
  });
  const { server } = gateway;

  return {
    ...gateway,
    store,
    logged: () => lines.join(''),
    signIn: (personId) => signIn(server, store, personId),
    ask: (operation, cookie) => ask(server, operation, cookie),
    async dispose() {
      if (test) {
        await gateway.stop();
        await test.dispose();
      } else await server.close();
      rmSync(appsFolder, { recursive: true });
    },
  };
}

function fill(store: Store, demo: boolean): Promise<void> {
  const load = () => keepSmallNetwork(store);
  return demo ? createDemoMarker(store, systemClock).around(load) : load();
}

/** Through the chooser of the demo network; whoever has no account yet is given one. */
async function signIn(server: FastifyInstance, store: Store, personId: string): Promise<string> {
  await giveAccount(store, personId);
  const { headers } = await server.inject({
    method: 'POST',
    url: '/session',
    headers: { 'x-freshfaces': '1' },
    payload: { personId },
  });
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

async function giveAccount(store: Store, id: string): Promise<void> {
  const users = openUsers(store);
  const person = await openPeople(store).get(id);
  if (!person || (await users.get(id))) return;
  const at = systemClock();
  await users.insert(newUser({ id, name: person.name, email: `${id}@example.org`, at }));
}

async function ask(server: FastifyInstance, operation: object, cookie = ''): Promise<Answer> {
  const { statusCode, body } = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie },
    payload: operation,
  });
  const { data = null, errors = [] } = JSON.parse(body) as Partial<Answer>;
  return { status: statusCode, data, errors };
}
