import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreError } from './errors.ts';

interface Scope<Handle> {
  readonly handle: Handle;
  over: boolean;
  failure: { readonly error: unknown } | null;
  /** The last step asked for: steps run one after another. */
  tail: Promise<unknown>;
}

/**
 * Carries the open transaction through asynchronous code, so that domain code passes no handle.
 * The rules of the port live here, the same for both engines: steps run in order, the first error
 * dooms the transaction, and nothing runs in it after it ended.
 */
export class TransactionScope<Handle> {
  readonly #storage = new AsyncLocalStorage<Scope<Handle>>();

  /** Runs `fn` in a new scope; resolves when `fn` and all its steps did, throws the first error. */
  async open<R>(handle: Handle, fn: () => Promise<R>): Promise<R> {
    const scope: Scope<Handle> = { handle, over: false, failure: null, tail: Promise.resolve() };
    let result: R;
    try {
      result = await this.#storage.run(scope, fn);
    } finally {
      scope.over = true;
      await scope.tail;
    }
    if (scope.failure) throw scope.failure.error;
    return result;
  }

  /** Joins the open transaction, if there is one: `fn` runs in it and its failure is the whole's. */
  join<R>(fn: () => Promise<R>): Promise<R> | null {
    const scope = this.#current();
    if (!scope) return null;
    return fn().catch((error: unknown) => {
      scope.failure ??= { error };
      throw error;
    });
  }

  /** Runs one store operation, with the handle of the open transaction or null outside of one. */
  async step<R>(operation: (handle: Handle | null) => Promise<R>): Promise<R> {
    const scope = this.#current();
    if (!scope) return operation(null);
    const result = scope.tail.then(async () => {
      refuseIfOver(scope);
      if (scope.failure) throw scope.failure.error;
      try {
        return await operation(scope.handle);
      } catch (error) {
        scope.failure = { error };
        throw error;
      }
    });
    scope.tail = result.catch(() => undefined);
    return result;
  }

  #current(): Scope<Handle> | null {
    const scope = this.#storage.getStore();
    if (scope) refuseIfOver(scope);
    return scope ?? null;
  }
}

function refuseIfOver(scope: { readonly over: boolean }): void {
  if (!scope.over) return;
  throw new StoreError('MISUSE', 'This transaction has ended: await all its work inside it.');
}
