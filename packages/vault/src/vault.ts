/** A value only this vault can read: AES-256-GCM, base64. */
export interface Sealed {
  /** Names the member's key, so that a new one can follow. */
  readonly key: string;
  readonly nonce: string;
  readonly box: string;
}

/** Values of members under a key each (DESIGN.md §3): without the key nobody reads them again. */
export interface Vault {
  /** Makes the member's key when there is none. JSON values only. Joins the transaction it is called in. */
  seal(memberId: string, value: unknown): Promise<Sealed>;
  /** Null when the member's key was erased. Throws VaultError when it was tampered with. */
  open<T>(memberId: string, sealed: Sealed): Promise<T | null>;
  /** Like `open` for many, in their order; one read of the keys. */
  openMany<T>(
    items: readonly { readonly memberId: string; readonly sealed: Sealed }[],
  ): Promise<(T | null)[]>;
  /** Erases the member's key: all that was sealed under it is lost for ever. False when there was none. */
  forget(memberId: string): Promise<boolean>;
}
