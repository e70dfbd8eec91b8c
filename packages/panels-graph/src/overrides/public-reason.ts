import { z } from 'zod';
import { SHORTEST_REASON } from './override.ts';

const TOO_SHORT = `Say why in a sentence or two, of at least ${SHORTEST_REASON} characters. Everyone can read it.`;

/** Why something was done by hand, for everyone to read. What it may tell, `mustTellOfNoNeed` says. */
export const publicReason = z
  .string(TOO_SHORT)
  .trim()
  .min(SHORTEST_REASON, TOO_SHORT)
  .max(400, 'Say why in at most 400 characters.');
