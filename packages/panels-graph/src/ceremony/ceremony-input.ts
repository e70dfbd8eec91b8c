import { z } from 'zod';
import type { RevealWithin } from '../draws/draw.ts';

/** 32 bytes as the browser sends them. `what` begins the sentence. */
export function hexInput(what: string) {
  return z.string().regex(/^[0-9a-f]{64}$/, `${what} must be 64 hex digits.`);
}

export const WITHIN = {
  ONE_MINUTE: 'one-minute',
  ONE_HOUR: 'one-hour',
  ONE_DAY: 'one-day',
} as const satisfies Record<string, RevealWithin>;
