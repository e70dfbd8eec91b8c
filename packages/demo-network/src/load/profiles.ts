import {
  EMPTY_PROFILE,
  openAcknowledgements,
  openProfiles,
  openRiskAssessments,
  type Profile,
} from '@freshfaces/pool-graph';
import { dayIn, instantIn } from '../days.ts';
import type { MemberFact } from '../facts/members.ts';
import { type ProfileFact, profileFact } from '../facts/profiles.ts';
import { demoId } from '../identity.ts';
import type { Kept } from './time-machine.ts';
import { leadOf } from './training-records.ts';

const A_YEAR = 365;

/** Writes what members told of how they take part, risk assessments, and what they agreed to. */
export async function loadProfiles(
  kept: Kept,
  members: readonly MemberFact[],
  now: string,
): Promise<void> {
  const { store } = kept;
  const idOf = ({ key }: MemberFact): string => demoId('member', key);
  const facts = members.map((member) => ({ member, fact: profileFact(member) }));
  const profiles = openProfiles(kept);
  await store.transaction(async () => {
    for (const { member, fact } of facts) {
      const profile = { ...EMPTY_PROFILE, ...fact.told, pages: pagesOf(fact) };
      await profiles.keep(idOf(member), profile);
    }
  });
  await openRiskAssessments(store).insertMany(
    facts.flatMap(({ member, fact: { assessedDaysAgo } }) =>
      assessedDaysAgo === null
        ? []
        : {
            id: idOf(member),
            doneOn: dayIn(now, -assessedDaysAgo),
            reviewOn: dayIn(now, A_YEAR - assessedDaysAgo),
            ownerId: leadOf(member.home),
          },
    ),
  );
  await openAcknowledgements(store).insertMany(
    facts
      .filter(({ fact }) => fact.agreed)
      .flatMap(({ member }) =>
        (['FIVE_DUTIES', 'TRAINING_PACK'] as const).map((agreement) => ({
          id: demoId('acknowledgement', `${member.key} ${agreement}`),
          memberId: idOf(member),
          agreement,
          wordingVersion: 1,
          at: instantIn(now, -Math.min(member.joinedDaysAgo, 300)),
          how: 'PAPER' as const,
          byPersonId: leadOf(member.home),
          bySelf: false,
        })),
      ),
  );
}

/** The pages that count as filled in: those with something on them, and the kind. */
function pagesOf({ told, calledBy, likes }: ProfileFact): Profile['pages'] {
  return {
    KIND: 'DONE',
    ...((told.introduction || calledBy) && { NAME: 'DONE' as const }),
    ...((told.whatHelps || told.breaks) && { HELPS: 'DONE' as const }),
    ...((told.travel || told.food || told.technology) && { DAY: 'DONE' as const }),
    ...(told.formats?.length && { FORMATS: 'DONE' as const }),
    ...(told.checklist?.length && { CHECKLIST: 'DONE' as const }),
    ...(told.supporter && { SUPPORTER: 'DONE' as const }),
    ...(likes && { OPTIONS: 'DONE' as const }),
    ...(told.reward && { REWARD: 'DONE' as const }),
    ...(told.aboutMe && { ABOUT_ME: 'DONE' as const }),
  };
}
