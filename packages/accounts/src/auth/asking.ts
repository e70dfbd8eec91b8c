import { AsyncLocalStorage } from 'node:async_hooks';
import type { Prepared } from './passwords.ts';

/** What belongs to one request and better-auth gives no way to carry. */
export interface Asking {
  /** Password work that was done before the transaction was opened. */
  readonly prepared: Prepared | null;
  /** Of the route that is asked for, below `/auth`. */
  readonly path: string;
  /** The network address that asks. */
  readonly address: string;
  /** A fault of ours that better-auth turned into an answer. */
  fault?: unknown;
}

export const asking = new AsyncLocalStorage<Asking>();
