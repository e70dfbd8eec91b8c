/** `pnpm keys:rotate`: locks members' keys with a new master key. Run again, it goes on where it was. */
import { openStore } from '../packages/store/src/index.ts';
import { rotateKeys, VaultError } from '../packages/vault/src/index.ts';

const store = await openStore();
try {
  await rotateKeys(store, process.env, (line) => console.log(line));
} catch (error) {
  if (!(error instanceof VaultError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await store.close();
}
