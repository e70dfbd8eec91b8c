/** `pnpm backup [--to FOLDER]`: backs up the data folder, while a server runs or not. */
import { backupCommand } from '../packages/backup/src/index.ts';
import { runCommand } from './run-command.ts';

await runCommand(backupCommand);
