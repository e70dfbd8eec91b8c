import { openStore } from '@freshfaces/store';
import { createGateway } from './create-gateway.ts';
import { readEnv } from './env.ts';
import { createLog } from './server/log.ts';

const env = readEnv(process.env);
const log = createLog(env.logLevel);
const store = await openStore();
const gateway = await createGateway(env, store, log);
await gateway.server.listen({ port: env.port, host: env.host });
gateway.start();
const { address } = { address: gateway.server.listeningOrigin };
console.log(`Freshfaces is at ${address}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void gateway.stop());
}
