import { fileURLToPath } from 'node:url';
import { type AuditKey, checkpointJob, openPeople } from '@freshfaces/access';
import { createAccounts } from '@freshfaces/accounts';
import { systemClock } from '@freshfaces/graph-kit';
import { type LogKey, signFirstHead } from '@freshfaces/log-keeper';
import { createSender } from '@freshfaces/mail';
import type { Store } from '@freshfaces/store';
import type { MasterKey } from '@freshfaces/vault';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { networkSecret } from './accounts/network-secret.ts';
import { createDrandBeacon } from './beacon/drand-beacon.ts';
import { withBackOff } from './beacon/with-back-off.ts';
import { readGenerated } from './compose/generated.ts';
import { createDemoMarker } from './demo/demo-marker.ts';
import { addressOf, type Env } from './env.ts';
import { createFederatedGraph } from './graph/federated-graph.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { readOperations } from './operations/persisted-operations.ts';
import { readRecord } from './records/read-record.ts';
import { serverRetention } from './retention/server-retention.ts';
import { createApollo } from './server/create-apollo.ts';
import { createServer } from './server/create-server.ts';
import { createFaultLog } from './server/fault-log.ts';
import type { OverloadGuard } from './server/overload-guard.ts';
import { createIsSetUp } from './session/is-set-up.ts';
import { createOrganisationNames } from './session/organisation-names.ts';
import { createDomains } from './subgraphs/create-domains.ts';
import { linksThrough, peopleThrough, poolThrough } from './subgraphs/create-subgraph.ts';
import { createEdges } from './subgraphs/edges.ts';
import { listAreas } from './web/area-list.ts';

/** Where the shell and the areas are built and list their operations, in this repository. */
export const APPS_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

export interface GatewayParts {
  readonly env: Env;
  /** Open; the gateway closes it when it stops. */
  readonly store: Store;
  readonly masterKey: MasterKey;
  readonly auditKey: AuditKey;
  readonly logKey: LogKey;
  readonly log: Logger;
  readonly appsFolder: string;
  /** Null in tests. */
  readonly overload: OverloadGuard | null;
}

/** The whole server on an open store. */
export interface Gateway {
  readonly server: FastifyInstance;
  /** The code that sets the network up; null once it has people. */
  setUpCode(): Promise<string | null>;
  /** Starts the jobs. */
  start(): void;
  /** Not ready → no new requests, those under way answered → Apollo → jobs → store. */
  stop(): Promise<void>;
}

/** How long requests under way are waited for when stopping. */
const PATIENCE_MS = 10_000;

export async function createGateway({
  env,
  store,
  masterKey,
  auditKey,
  logKey,
  log,
  appsFolder,
  overload,
}: GatewayParts): Promise<Gateway> {
  const now = systemClock;
  const faults = createFaultLog(log, { withMessages: env.development });
  const sending = env.mail !== null;
  const edges = createEdges({
    store,
    now,
    masterKey,
    auditKey,
    logKey,
    sending,
    publicUrl: addressOf(env),
    beacon: env.beacon ? withBackOff(createDrandBeacon(fetch), now) : null,
  });
  await signFirstHead(store, logKey);
  const { here, executorFor, table } = createDomains({
    edges,
    retention: serverRetention(store),
    faults,
    urls: env.subgraphUrls,
    secret: env.subgraphSecret,
  });
  const ownPorts = peopleThrough(table);
  const accounts = createAccounts({
    ...edges,
    facts: edges.accounts,
    secret: await networkSecret(store, edges.vault),
    sso: env.sso,
    ports: ownPorts,
  });
  const graph = await createFederatedGraph(readGenerated(), executorFor);
  const apollo = createApollo({
    graph,
    operations: readOperations(appsFolder),
    development: env.development,
    tell: (told) => log.info(told, 'operation'),
    faults,
  });
  await apollo.start();

  const people = openPeople(store);
  const isSetUp = createIsSetUp(people);
  const marker = createDemoMarker(store, now);
  let ready = true;
  const server = await createServer({
    log,
    faults,
    now,
    apollo,
    session: {
      accounts,
      facts: edges.accounts,
      isSetUp,
      ssoName: env.sso?.name ?? null,
      publicUrl: env.publicUrl,
      demoPeople: async () => ((await marker.state()) === 'loaded' ? people : null),
      namesOf: createOrganisationNames(poolThrough(table)),
    },
    exportArchive: (asked) => ownPorts.exportArchive(asked),
    web: { appsFolder, areas: listAreas(env.areaUrls) },
    recordOf: readRecord(graph, now),
    publicLog: edges.publicLog,
    graph,
    links: linksThrough(table),
    publicUrl: env.publicUrl,
    proxies: env.proxies,
    overload,
    isReady: () => ready,
  });
  const sender = env.mail ? [createSender({ store, now, settings: env.mail })] : [];
  const own = [checkpointJob(store, auditKey), ...sender];
  const jobs = runJobs([...here.flatMap((subgraph) => subgraph.jobs), ...own], now, faults);
  await jobs.runFirst();

  return {
    server,
    setUpCode: async () => ((await isSetUp()) ? null : accounts.setUpCode),
    start: () => jobs.start(),
    async stop() {
      ready = false;
      const impatient = setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS);
      await server.close();
      clearTimeout(impatient);
      await apollo.stop();
      await jobs.stop();
      await store.close();
    },
  };
}
