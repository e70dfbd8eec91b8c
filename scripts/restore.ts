/** `pnpm restore FILE [--erasures FILE]`: puts a backup in the place of the data folder's store. */
import { lockDataFolder, openDataFolder } from '../apps/gateway/src/start/data-folder.ts';
import { restoreCommand } from '../packages/backup/src/index.ts';
import { runCommand } from './run-command.ts';

await runCommand((command) =>
  restoreCommand(command, (folder) => {
    openDataFolder(folder);
    return lockDataFolder(folder);
  }),
);
