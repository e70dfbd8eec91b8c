import { newId } from '@freshfaces/graph-kit';
import { CANARY, MEMBERS, type MemberFact, secretsOf } from './members.ts';
import { personOf } from './people.ts';
import type { Must } from './recruit.ts';

const ANSWER = 'mutation($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }';
const RECORD = 'mutation($input: RecordNeedsInput!) { recordNeeds(input: $input) { id } }';

/** Every member answers what they are asked, and says what they have lived through. */
export async function giveConsents(must: Must): Promise<void> {
  for (const member of MEMBERS) {
    for (const purpose of purposesOf(member)) {
      await must(personOf(member.id), ANSWER, {
        input: { ...yesTo(member, purpose), how: 'SCREEN' },
      });
    }
    const needs = member.needs.map((need) => need.toUpperCase().replaceAll('-', '_'));
    if (needs.length === 0) continue;
    await must(personOf(member.id), RECORD, {
      input: { idempotencyKey: newId(), memberId: member.id, needs },
    });
  }
  const { witness } = secretsOf({ id: CANARY });
  await must('home-lead', ANSWER, {
    input: { ...yesTo({ id: CANARY }, 'PHOTO_OR_STORY'), how: 'PHONE', witness },
  });
}

function purposesOf({ inSharedPool, needs, teams, leadSeesNeeds }: MemberFact): readonly string[] {
  return [
    ...(inSharedPool ? ['SHARED_POOL', 'BE_LENT', 'SHARE_CONTACT', 'SHARE_PROFILE'] : []),
    ...(needs.length + teams.length > 0 ? ['RECORD_NEEDS'] : []),
    ...(leadSeesNeeds ? ['LEAD_SEES_NEEDS'] : []),
  ];
}

function yesTo({ id }: Pick<MemberFact, 'id'>, purpose: string) {
  return { idempotencyKey: newId(), memberId: id, purpose, given: true, wordingVersion: 1 };
}
