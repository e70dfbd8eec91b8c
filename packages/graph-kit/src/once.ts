import { createHash } from 'node:crypto';
import { type Collection, DuplicateKeyError, type Store } from '@freshfaces/store';
import type { RetentionRule } from './personal-data.ts';
import { Problem } from './problem.ts';

interface Answered {
  readonly id: string;
  readonly request: string;
  readonly answer: string;
  readonly at: string;
}

/** Remembers the answer to each idempotency key, in the transaction of the change itself. */
export interface Once {
  <T>(request: OnceRequest, change: () => Promise<T>): Promise<T>;
}

export interface OnceRequest {
  readonly personId: string;
  /** From the caller: any text of 8–100 characters, new for each intention, the same for each retry. */
  readonly key: string;
  readonly action: string;
  readonly input: unknown;
  readonly now: string;
}

/**
 * Makes a mutation safe to retry: the same key answers the same result and changes nothing again;
 * the same key with another request is refused. The answer must be JSON.
 */
export function createOnce(store: Store): Once {
  const answers = openAnswers(store);
  return async (request, change) => {
    if (request.key.length < 8 || request.key.length > 100) {
      throw new Problem(
        'BAD_INPUT',
        'The idempotency key must be 8 to 100 characters long.',
        'idempotencyKey',
      );
    }
    const id = sha256(`${request.personId}\n${request.key}`);
    const fingerprint = sha256(`${request.action}\n${JSON.stringify(request.input)}`);
    try {
      return await store.transaction(async () => {
        const before = await answers.get(id);
        if (before) return replay(before, fingerprint) as Awaited<ReturnType<typeof change>>;
        const answer = await change();
        await answers.insert({
          id,
          request: fingerprint,
          answer: JSON.stringify(answer ?? null),
          at: request.now,
        });
        return answer;
      });
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
      const raced = await answers.get(id);
      if (!raced) throw error;
      return replay(raced, fingerprint) as Awaited<ReturnType<typeof change>>;
    }
  };
}

const KEPT_DAYS = 7;

/** How long answers are kept: a retry after that is a new request. */
export function onceRetention(store: Store): RetentionRule {
  const answers = openAnswers(store);
  return {
    dataClass: 'Answers kept so that a change is safe to retry',
    rule: `Deleted ${KEPT_DAYS} days after the change`,
    async run(now, dryRun) {
      const before = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
      const where = { at: { lt: before } };
      if (dryRun) return answers.count(where);
      let removed = 0;
      for (;;) {
        const { items } = await answers.find({ where, limit: 500 });
        if (items.length === 0) return removed;
        for (const { id } of items) if (await answers.remove(id)) removed += 1;
      }
    },
  };
}

function openAnswers(store: Store): Collection<Answered> {
  return store.collection<Answered>('idempotency', { indexes: [{ name: 'at', keys: ['at'] }] });
}

function replay(before: Answered, fingerprint: string): unknown {
  if (before.request !== fingerprint) {
    throw new Problem(
      'CONFLICT',
      'This idempotency key was used for another request. Send a new key.',
      'idempotencyKey',
    );
  }
  return JSON.parse(before.answer);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
