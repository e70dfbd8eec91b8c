import { Worker } from 'node:worker_threads';
import type { PlayBoth, Played } from './play-both.ts';

export type FromReplay =
  | { readonly kind: 'drawn'; readonly done: number }
  | { readonly kind: 'played'; readonly played: Played };

/** Plays in a thread of its own, which ends when cancelled; rejects with the signal's reason then. */
export function playInWorker(
  what: PlayBoth,
  { drawn, signal }: { readonly drawn: (done: number) => void; readonly signal: AbortSignal },
): Promise<Played> {
  return new Promise<Played>((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./play-worker.ts', import.meta.url), { workerData: what });
    const stop = () => {
      void worker.terminate();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: FromReplay) => {
      if (message.kind === 'drawn') drawn(message.done);
      else resolve(message.played);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop);
      reject(new Error('The replaying thread ended without an answer.'));
    });
  });
}
