import { openPeople, type Person } from '@freshfaces/access';
import { systemClock } from '@freshfaces/graph-kit';
import { openStore, type Store } from '@freshfaces/store';
import { createVault, type MasterKey } from '@freshfaces/vault';
import { createDemoMarker } from '../demo/demo-marker.ts';
import { demoPeople } from '../demo/demo-people.ts';
import type { Env } from '../env.ts';
import { CannotStart } from './cannot-start.ts';
import { emptyDataFolder } from './data-folder.ts';

/** Told to the person who starts the server, a line at a time. */
export type Say = (line: string) => void;

/**
 * Opens the store and, where the environment asks for it, loads the demo network into one that is
 * still empty.
 */
export async function openNetwork(env: Env, masterKey: MasterKey, say: Say): Promise<Store> {
  const store = await openKept(env);
  if (!env.demo) return store;
  const marker = createDemoMarker(store, systemClock);
  const state = await marker.state();
  if (state === 'loaded') return store;
  if (state === 'loading') {
    await store.close();
    return openNetwork(env, masterKey, afterHalf(env, say));
  }
  if ((await openPeople(store).count()) > 0) return store;
  say('Loading the demo network (once) …');
  const { seedDemoNetwork } = await import('@freshfaces/demo-network');
  const kept = { store, vault: createVault({ store, masterKey }) };
  await marker.around(() => seedDemoNetwork(kept, systemClock(), (line) => say(`  ${line}`)));
  return store;
}

/** One person of the demo network for each role, or nobody where it is not loaded. */
export async function peopleToTry(store: Store): Promise<Person[]> {
  if ((await createDemoMarker(store, systemClock).state()) !== 'loaded') return [];
  const byRole = new Map<string, Person>();
  for (const person of await demoPeople(openPeople(store))) {
    const role = person.roles[0]?.role;
    if (role && !byRole.has(role)) byRole.set(role, person);
  }
  return [...byRole.values()];
}

/** The store of this environment. Throws StoreError with a sentence fit to print. */
function openKept({ mongoUri, dataFolder }: Env): Promise<Store> {
  return openStore(mongoUri ? { MONGODB_URI: mongoUri } : { FRESHFACES_DATA: dataFolder });
}

/** Loading was broken off last time: what there is goes, so that it can start again. */
function afterHalf(env: Env, say: Say): Say {
  if (env.mongoUri) {
    throw new CannotStart(
      'The demo network was only half loaded into this MongoDB database. Drop the database and start again.',
    );
  }
  say('The demo network was only half loaded last time; starting afresh.');
  emptyDataFolder(env.dataFolder);
  return say;
}
