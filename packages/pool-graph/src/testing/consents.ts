import type { Viewer } from '@freshfaces/graph-kit';
import type { ConsentPurpose } from '../consents/consent.ts';
import type { TestPool } from './open-test-pool.ts';

let keys = 0;

/** A member says yes or no on their own screen. */
export async function say(
  { ask }: TestPool,
  viewer: Viewer,
  { purpose, given }: { purpose: ConsentPurpose; given: boolean },
): Promise<void> {
  const answer = `mutation ($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }`;
  const idempotencyKey = `said-on-screen-${++keys}`;
  const { memberId } = viewer;
  const input = { idempotencyKey, memberId, purpose, given, wordingVersion: 1, how: 'SCREEN' };
  const { problems } = await ask(viewer, answer, { input });
  if (problems.length > 0) throw new Error(problems.join());
}
