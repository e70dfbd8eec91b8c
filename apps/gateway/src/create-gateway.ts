import { fileURLToPath } from 'node:url';
import { openPeople } from '@freshfaces/access';
import { systemClock } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { readGenerated } from './compose/generated.ts';
import { createDemoMarker } from './demo/demo-marker.ts';
import type { Env } from './env.ts';
import { createFederatedGraph } from './graph/federated-graph.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { readOperations } from './operations/persisted-operations.ts';
import { createApollo } from './server/create-apollo.ts';
import { createServer } from './server/create-server.ts';
import { createFaultLog } from './server/fault-log.ts';
import { createOrganisationNames } from './session/organisation-names.ts';
import { createStoredSessions } from './session/stored-sessions.ts';
import { createDomains } from './subgraphs/create-domains.ts';
import { poolThrough } from './subgraphs/create-subgraph.ts';
import { listAreas } from './web/area-list.ts';

/** The whole server on an open store. */
export interface Gateway {
  readonly server: FastifyInstance;
  /** Starts the jobs. */
  start(): void;
  /** Not ready → no new requests, those under way answered → Apollo → jobs → store. */
  stop(): Promise<void>;
}

export async function createGateway(env: Env, store: Store, log: Logger): Promise<Gateway> {
  const now = systemClock;
  const faults = createFaultLog(log, { withMessages: env.development });
  const { here, executorFor, table } = createDomains({
    store,
    now,
    faults,
    urls: env.subgraphUrls,
    secret: env.subgraphSecret,
  });
  const graph = await createFederatedGraph(readGenerated(), executorFor);
  const apollo = createApollo({
    graph,
    operations: readOperations(),
    development: env.development,
    tell: (told) => log.info(told, 'operation'),
  });
  await apollo.start();

  const people = openPeople(store);
  const sessions = createStoredSessions(store, people, now);
  const marker = createDemoMarker(store, now);
  let ready = true;
  const server = await createServer({
    log,
    faults,
    now,
    apollo,
    session: {
      sessions,
      demoPeople: async () => ((await marker.state()) === 'loaded' ? people : null),
      namesOf: createOrganisationNames(poolThrough(table)),
    },
    web: {
      appsFolder: fileURLToPath(new URL('../..', import.meta.url)),
      areas: listAreas(env.areaUrls),
    },
    publicUrl: env.publicUrl,
    isReady: () => ready,
  });
  const sweep = { name: 'sessions', everyMs: 60 * 60 * 1000, run: () => sessions.sweep() };
  const jobs = runJobs([...here.flatMap((subgraph) => subgraph.jobs), sweep], now, faults);

  return {
    server,
    start: () => jobs.start(),
    async stop() {
      ready = false;
      await server.close();
      await apollo.stop();
      await jobs.stop();
      await store.close();
    },
  };
}
