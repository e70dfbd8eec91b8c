import { type Collection, findAll, type Store } from '@freshfaces/store';
import type { ConsentAnswer } from './consent.ts';

export type ConsentAnswers = Collection<ConsentAnswer>;

/** Answers are only ever added: of two written at once for the same place, one is refused. */
export function openConsentAnswers(store: Store): ConsentAnswers {
  return store.collection<ConsentAnswer>('consent-answers', {
    indexes: [{ name: 'place', keys: ['memberId', 'purpose', 'place'], unique: true }],
  });
}

/** The answer after all before it. Call it in a transaction. */
export async function addAnswer(
  answers: ConsentAnswers,
  answer: Omit<ConsentAnswer, 'place'>,
): Promise<ConsentAnswer> {
  const { memberId, purpose } = answer;
  const before = await answers.count({ memberId, purpose });
  return answers.insert({ ...answer, place: before + 1 });
}

/** Every answer of a member, to every purpose. */
export function answersOf(answers: ConsentAnswers, memberId: string): Promise<ConsentAnswer[]> {
  return findAll(answers, { where: { memberId } });
}
