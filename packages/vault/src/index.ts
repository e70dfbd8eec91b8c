export { createVault } from './create-vault.ts';
export { type MasterKey, masterKeyOf } from './master-key.ts';
export { readMasterKey } from './read-master-key.ts';
export { rotateKeys } from './rotate-keys.ts';
export { rotateMasterKey } from './rotate-master-key.ts';
export type { Sealed, Vault } from './vault.ts';
export { VaultError, type VaultErrorCode } from './vault-error.ts';
