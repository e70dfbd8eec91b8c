export type VaultErrorCode = 'MASTER_KEY' | 'TAMPERED';

/** What the vault can't do, in one sentence fit to print; never holds a key or a value. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode, sentence: string) {
    super(sentence);
    this.name = 'VaultError';
    this.code = code;
  }
}
