import { APPS_FOLDER, createGateway } from '../create-gateway.ts';
import { type Env, readEnv } from '../env.ts';
import { createLog } from '../server/log.ts';
import { overloadGuard } from '../server/overload-guard.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { auditKeyOf } from './audit-key.ts';
import { sentenceFor } from './cannot-start.ts';
import { lockDataFolder, openDataFolder } from './data-folder.ts';
import { assertPortIsFree } from './free-port.ts';
import { logKeyOf } from './log-key.ts';
import { masterKeyOf } from './master-key.ts';
import { openNetwork, peopleToTry, type Say } from './open-network.ts';

/**
 * Starts Freshfaces and serves until it is told to stop. Where it cannot start, prints one sentence and
 * leaves exit code 1.
 * @param prepare work to do once it is sure that we can start, such as building the web apps.
 */
export async function run(
  environment: NodeJS.ProcessEnv,
  say: Say,
  prepare: () => Promise<void> = async () => {},
): Promise<void> {
  try {
    await serve(readEnv(environment), say, prepare);
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exit(1);
  }
}

async function serve(env: Env, say: Say, prepare: () => Promise<void>): Promise<void> {
  await assertPortIsFree(env.port, env.host);
  if (!env.mongoUri) {
    openDataFolder(env.dataFolder);
    process.on('exit', lockDataFolder(env.dataFolder));
  }
  let stop = async (): Promise<void> => {};
  stopOnSignal(() => stop());

  const masterKey = await masterKeyOf(env);
  const auditKey = await auditKeyOf(env);
  const logKey = await logKeyOf(env);
  await prepare();
  const store = await openNetwork(env, masterKey, say);
  const gateway = await createGateway({
    env,
    store,
    masterKey,
    auditKey,
    logKey,
    log: createLog(env.logLevel),
    appsFolder: APPS_FOLDER,
    overload: overloadGuard(),
  });
  stop = () => gateway.stop();
  await gateway.server.listen({ port: env.port, host: env.host });
  gateway.start();

  const address = gateway.server.listeningOrigin.replace('127.0.0.1', 'localhost');
  say(`\nFreshfaces is ready: ${env.publicUrl ?? address}`);
  const code = await gateway.setUpCode();
  if (code !== null) {
    say(
      `Nobody has set it up yet: open ${env.publicUrl ?? address}/set-up and type the code ${code}`,
    );
  }
  const people = await peopleToTry(store);
  if (people.length > 0) say('Open it and sign in as someone of the demo network, for example:');
  for (const { name, roles, demo } of people)
    say(`  ${name} (${roles[0]?.role.replaceAll('-', ' ')}): ${demo}`);
  if (people.length === 0 && env.mail === null) {
    say(
      'No mail server is set up (SMTP_URL): coordinators can read every letter, sign-in links among them. Set one before real people join.',
    );
  }
  say('Press Ctrl-C to stop.');
}
