export { BackupError } from './backup-error.ts';
export { type BackupKeyEnv, findBackupKey, makeOrReadBackupKey } from './backup-key.ts';
export { type Backup, makeBackup } from './make-backup.ts';
export type { Manifest } from './manifest.ts';
export { markPending } from './register/mark-pending.ts';
export { addToRegister, readRegister, REGISTER_FILE } from './register/register-file.ts';
export { type Restored, restoreBackup } from './restore-backup.ts';
