import { StoreError } from '@freshfaces/store';
import { EnvError } from '../env.ts';

/** Freshfaces cannot start; the message is one sentence for the person who tried. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** The sentence to print, or null when the error is a fault of ours. */
export function sentenceFor(error: unknown): string | null {
  const known =
    error instanceof CannotStart || error instanceof EnvError || error instanceof StoreError;
  return known ? error.message : null;
}
