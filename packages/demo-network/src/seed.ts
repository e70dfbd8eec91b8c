import { memberFacts } from './facts/members.ts';
import { loadConsents } from './load/consents.ts';
import { loadContracts } from './load/contracts.ts';
import { demoMembers } from './load/demo-members.ts';
import { endPastLoans, loadLending } from './load/lending.ts';
import { loadLetters } from './load/letters.ts';
import { loadMembers } from './load/members.ts';
import { loadOpportunities } from './load/opportunities.ts';
import { loadOrganisations } from './load/organisations.ts';
import { loadPeople } from './load/people.ts';
import { loadPractice } from './load/practice.ts';
import { loadProfiles } from './load/profiles.ts';
import { loadRecruitments } from './load/recruitments.ts';
import type { Kept } from './load/time-machine.ts';
import { loadTraining } from './load/training.ts';
import { loadTrainingRecords } from './load/training-records.ts';

/** Told as the network is loaded: one plain line a step. */
export type SeedProgress = (line: string) => void;

/**
 * Fills an empty store with the demo network, what is sealed in its vault: data only, the same
 * organisations and people every time, dated backwards from `now`. Past panels are drawn by the real
 * draw, so their records verify, and who was drawn differs from one demo to the next.
 * @param now the UTC instant that counts as today.
 */
export async function seedDemoNetwork(
  kept: Kept,
  now: string,
  progress: SeedProgress = () => {},
): Promise<void> {
  const { store } = kept;
  const members = memberFacts();
  progress('Organisations, members and contracts');
  await loadOrganisations(store);
  await loadMembers(kept, members, now);
  await loadProfiles(kept, members, now);
  await loadTrainingRecords(store, members, now);
  await loadTraining(store, members, now);
  await loadConsents(store, members, now);
  await loadContracts(store, now);
  await loadPractice(store, now);
  await loadLending(store, now);
  progress('Forty past recruitments, each panel really drawn');
  await loadRecruitments(kept, members, now);
  await endPastLoans(store, now);
  await loadOpportunities(store, members, now);
  await loadLetters(kept, now);
  await loadPeople(store, members, now, await demoMembers(kept, members, now));
}
