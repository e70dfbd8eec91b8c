import {
  NOTHING_SAID_YET,
  openMemberExperience,
  openMemberNames,
  openMemberNeeds,
  openMembers,
  openMemberTies,
  rolesOn,
  wordsOf,
} from '@freshfaces/pool-graph';
import { dayIn } from '../days.ts';
import type { MemberFact } from '../facts/members.ts';
import { profileFact } from '../facts/profiles.ts';
import { reachOf } from '../facts/reach.ts';
import { demoId } from '../identity.ts';
import type { Kept } from './time-machine.ts';
import { completionsOf } from './training-records.ts';

/** Writes each part of the members' records to its own collection. */
export async function loadMembers(
  kept: Kept,
  facts: readonly MemberFact[],
  now: string,
): Promise<void> {
  const { store } = kept;
  const idOf = ({ key }: MemberFact): string => demoId('member', key);
  const homeOf = ({ home }: MemberFact): string => demoId('organisation', home);

  await openMembers(store).insertMany(
    facts.map((fact) => ({
      id: idOf(fact),
      homeOrganisationId: homeOf(fact),
      pseudonym: fact.pseudonym,
      words: wordsOf(fact.pseudonym),
      status: fact.paused ? 'PAUSED' : 'ACTIVE',
      trainedFor: rolesOn(completionsOf(fact, now), dayIn(now, 0)),
      joinedOn: dayIn(now, -fact.joinedDaysAgo),
      leftOn: null,
      lentSince: fact.consentsToPool ? dayIn(now, -fact.joinedDaysAgo) : null,
      sharedPoolSince: fact.consentsToPool ? dayIn(now, -fact.joinedDaysAgo) : null,
      ownLimitPerYear: fact.ownLimitPerYear,
      busy: fact.away.map(([from, to]) => ({
        id: demoId('busy', `${fact.key} ${from}`),
        from: dayIn(now, from),
        to: dayIn(now, to),
      })),
      availabilityNote: null,
      ...NOTHING_SAID_YET,
      kind: fact.kind,
      likes: profileFact(fact).likes,
    })),
  );
  await openMemberNames(store).insertMany(
    facts.map((fact, place) => ({
      id: idOf(fact),
      homeOrganisationId: homeOf(fact),
      name: fact.name,
      calledBy: profileFact(fact).calledBy,
      words: wordsOf(fact.name),
      ...reachOf(place, `${wordsOf(fact.name).join('.')}@example.org`),
    })),
  );
  const [needs, experience] = [openMemberNeeds(kept), openMemberExperience(kept)];
  await store.transaction(async () => {
    for (const fact of facts) {
      if (fact.needs.length > 0) await needs.keep(idOf(fact), fact.needs);
      await experience.keep(idOf(fact), fact.teams);
    }
  });
  await openMemberTies(store).insertMany(
    facts.map((fact) => ({
      id: idOf(fact),
      householdId: fact.household && demoId('household', fact.household),
      conflictsWith: [],
    })),
  );
}
