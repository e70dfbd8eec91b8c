import { parseArgs } from 'node:util';
import { retentionJob, systemClock } from '@freshfaces/graph-kit';
import { openStore } from '@freshfaces/store';
import { SUBGRAPH_NAMES } from './compose/sources.ts';
import { EnvError, readEnv } from './env.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { serverRetention } from './retention/server-retention.ts';
import { createFaultLog } from './server/fault-log.ts';
import { createLog } from './server/log.ts';
import { sentenceFor } from './start/cannot-start.ts';
import { edgesOf } from './start/edges-of.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { createDomains } from './subgraphs/create-domains.ts';
import { createSubgraphServer } from './subgraphs/subgraph-server.ts';

/** `node apps/gateway/src/subgraph-main.ts pool --port 4010`: one subgraph on its own, with its ports and jobs. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' } },
  });
  const wanted = SUBGRAPH_NAMES.find((name) => name === positionals[0]);
  if (!wanted) throw new EnvError(`Say which subgraph to serve: ${SUBGRAPH_NAMES.join(', ')}.`);
  const env = readEnv({ ...process.env, PORT: values.port });
  const { subgraphSecret: secret } = env;
  if (!secret) throw new EnvError('Set FRESHFACES_SUBGRAPH_SECRET to what the gateway has.');

  const log = createLog(env.logLevel);
  const faults = createFaultLog(log, { withMessages: env.development });
  const store = await openStore(
    env.mongoUri ? { MONGODB_URI: env.mongoUri } : { FRESHFACES_DATA: env.dataFolder },
  );
  const { [wanted]: _own, ...urls } = env.subgraphUrls;
  const edges = await edgesOf(env, store);
  const domains = createDomains({ edges, retention: serverRetention(store), faults, urls, secret });
  const subgraph = domains.here.find(({ name }) => name === wanted);
  if (!subgraph) throw new Error(`No ${wanted} subgraph was made.`);

  const server = createSubgraphServer({ subgraph, secret, log, faults, now: systemClock });
  const retention = retentionJob(() => subgraph.retention ?? []);
  const jobs = runJobs(
    wanted === 'people' ? subgraph.jobs : [...subgraph.jobs, retention],
    systemClock,
    faults,
  );
  await jobs.runFirst();
  await server.listen({ port: env.port, host: env.host });
  jobs.start();
  console.log(`The ${wanted} subgraph is at ${server.listeningOrigin}`);
  stopOnSignal(async () => {
    await server.close();
    await jobs.stop();
    await store.close();
  });
}

try {
  await main();
} catch (error) {
  const sentence = sentenceFor(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}
