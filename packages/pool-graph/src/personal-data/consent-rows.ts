import type { PersonalDataRow } from '@freshfaces/graph-kit';
import { CONSENT_PURPOSES, historyOf } from '../consents/consent.ts';
import { answersOf } from '../consents/consents.store.ts';
import { wordingOf } from '../consents/wordings.ts';
import type { Pool } from '../pool.ts';

/** Every answer to every purpose, newest first, with the words that were answered. */
export async function consentRows(pool: Pool, memberId: string): Promise<PersonalDataRow[]> {
  const answers = await answersOf(pool.consents, memberId);
  const recorders = await pool.people.getMany(answers.map(({ byPersonId }) => byPersonId));
  const names = new Map(recorders.flatMap((one) => (one ? [[one.id, one.name]] : [])));
  return CONSENT_PURPOSES.flatMap((purpose) => historyOf(purpose, answers)).map((answer) => ({
    Question: wordingOf(answer.purpose, answer.wordingVersion)?.question ?? null,
    'Your answer': answer.given ? 'yes' : 'no',
    When: answer.at,
    How: answer.how.toLowerCase(),
    'Written down by': answer.bySelf ? 'you' : (names.get(answer.byPersonId) ?? null),
    'Heard by': answer.witness,
  }));
}
