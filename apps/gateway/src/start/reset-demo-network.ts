import { existsSync } from 'node:fs';
import { openPeople } from '@freshfaces/access';
import { systemClock } from '@freshfaces/graph-kit';
import { openStore } from '@freshfaces/store';
import { createDemoMarker } from '../demo/demo-marker.ts';
import { type Env, readEnv } from '../env.ts';
import { CannotStart, sentenceFor } from './cannot-start.ts';
import { emptyDataFolder, lockDataFolder, openDataFolder } from './data-folder.ts';
import { masterKeyOf } from './master-key.ts';
import { openNetwork, type Say } from './open-network.ts';

/** Empties a data folder that holds the demo network and loads it anew; leaves any other alone. */
export async function resetDemoNetwork(environment: NodeJS.ProcessEnv, say: Say): Promise<void> {
  try {
    await reset(readEnv({ ...environment, FRESHFACES_DEMO: '1' }), say);
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exitCode = 1;
  }
}

async function reset(env: Env, say: Say): Promise<void> {
  if (env.mongoUri) {
    throw new CannotStart('With MONGODB_URI set, drop the database yourself and start again.');
  }
  openDataFolder(env.dataFolder);
  const unlock = lockDataFolder(env.dataFolder);
  try {
    if (await holdsOtherData(env.dataFolder)) {
      throw new CannotStart(
        `The data in ${env.dataFolder} is not the demo network, so it was left alone.`,
      );
    }
    emptyDataFolder(env.dataFolder);
    const store = await openNetwork(env, await masterKeyOf(env), say);
    await store.close();
    say('The demo network is as new.');
  } finally {
    unlock();
  }
}

async function holdsOtherData(folder: string): Promise<boolean> {
  if (!existsSync(`${folder}/freshfaces.db`)) return false;
  const store = await openStore({ FRESHFACES_DATA: folder });
  const state = await createDemoMarker(store, systemClock).state();
  const people = await openPeople(store).count();
  await store.close();
  return state === 'absent' && people > 0;
}
