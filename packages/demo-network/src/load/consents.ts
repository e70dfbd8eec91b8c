import { openConsentAnswers } from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import { instantIn } from '../days.ts';
import { consentFacts } from '../facts/consents.ts';
import type { MemberFact } from '../facts/members.ts';
import { demoId } from '../identity.ts';
import { staffId } from './people.ts';

/** Writes every member's answers, each the first to its purpose. */
export async function loadConsents(
  store: Store,
  members: readonly MemberFact[],
  now: string,
): Promise<void> {
  await openConsentAnswers(store).insertMany(
    members.flatMap((member) =>
      consentFacts(member).map(({ purpose, given, daysAgo, writtenBy }) => ({
        id: demoId('consent', `${member.key} ${purpose}`),
        memberId: demoId('member', member.key),
        purpose,
        place: 1,
        given,
        at: instantIn(now, -daysAgo),
        wordingVersion: 1,
        how: writtenBy ? 'PAPER' : 'SCREEN',
        byPersonId: writtenBy ? staffId(writtenBy) : demoId('person', member.key),
        bySelf: writtenBy === null,
        witness: null,
      })),
    ),
  );
}
