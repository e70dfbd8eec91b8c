/** `pnpm keys:rotate`: locks members' keys with a new master key. Run again, it goes on where it was. */
import { lockDataFolder, openDataFolder } from '../apps/gateway/src/start/data-folder.ts';
import { openStore } from '../packages/store/src/index.ts';
import { rotateKeys } from '../packages/vault/src/index.ts';
import { runCommand } from './run-command.ts';
import { takesNoArguments } from './takes-no-arguments.ts';

takesNoArguments();
await runCommand(async ({ env, folder, say }) => {
  const release = env['FRESHFACES_MASTER_KEY'] ? () => {} : lockedFor(folder);
  const store = await openStore(env);
  try {
    await rotateKeys(store, env, say);
  } finally {
    await store.close();
    release();
  }
});

/** A server would go on with the old key, so none may run. */
function lockedFor(folder: string): () => void {
  openDataFolder(folder);
  return lockDataFolder(folder);
}
