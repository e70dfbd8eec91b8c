import type { GraphContext } from '@freshfaces/graph-kit';
import { Problem } from '@freshfaces/graph-kit';
import { VersionConflictError } from '@freshfaces/store';
import type { Panels } from './parts.ts';

interface Request {
  readonly personId: string;
  readonly action: string;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Makes one change once, in one transaction, and answers the id of what changed. Where two people press at
 * the same moment, one changes and the other is told.
 */
export async function changeOnce(
  { once }: Pick<Panels, 'once'>,
  { now }: Pick<GraphContext, 'now'>,
  { personId, action, input }: Request,
  change: () => Promise<{ readonly id: string }>,
): Promise<string> {
  const request = { personId, key: input.idempotencyKey, action, input, now: now() };
  try {
    const { id } = await once(request, async () => ({ id: (await change()).id }));
    return id;
  } catch (error) {
    if (!(error instanceof VersionConflictError)) throw error;
    throw new Problem(
      'CONFLICT',
      'Someone else changed this at the same moment. Look again before you go on.',
    );
  }
}
