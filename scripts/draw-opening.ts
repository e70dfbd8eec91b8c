/**
 * `pnpm draw:opening DRAW`: prints what the public record of a draw seals, for an auditor alone, who checks it with
 * `pnpm draw:verify RECORD.json OPENING.json`. The id is the last part of the record's address.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupError } from '../packages/backup/src/index.ts';
import { openingForAuditor } from '../packages/panels-graph/src/index.ts';
import { openReadOnlyStore, openStore } from '../packages/store/src/index.ts';
import { createVault, readMasterKey } from '../packages/vault/src/index.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ({ args, env, folder, say }) => {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const [drawId, more] = positionals;
  if (!drawId || more) throw new BackupError('Say which draw: pnpm draw:opening DRAW.');
  const store = env['MONGODB_URI']
    ? await openStore(env)
    : openReadOnlyStore(join(folder, 'freshfaces.db'));
  try {
    const vault = createVault({ store, masterKey: await readMasterKey(env) });
    const opening = await openingForAuditor(store, vault, drawId);
    if (!opening) {
      throw new BackupError(
        `Nothing is sealed for ${drawId}: there is no such draw, or what was kept of it was deleted after its time.`,
      );
    }
    say(JSON.stringify(opening, null, 2));
  } finally {
    await store.close();
  }
});
