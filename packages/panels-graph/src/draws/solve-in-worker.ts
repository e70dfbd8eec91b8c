import { Worker } from 'node:worker_threads';
import type { Progress } from '@freshfaces/fair-draw/types';
import type { Solve, Solved } from './solve.ts';

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'solved'; readonly solved: Solved };

/** Solves in a thread of its own, so that the server goes on answering; cancelling ends the thread. */
export const solveInWorker: Solve = (input, { onProgress, signal } = {}) =>
  new Promise<Solved>((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), { workerData: input });
    const stop = () => {
      void worker.terminate();
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else resolve(message.solved);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop);
      reject(new Error('The solving thread ended without an answer.'));
    });
  });
