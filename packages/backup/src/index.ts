export { BackupError } from './backup-error.ts';
export { backupCommand } from './commands/backup-command.ts';
export { restoreCommand } from './commands/restore-command.ts';
export { makeBackup } from './make-backup.ts';
export { restoreBackup } from './restore-backup.ts';
