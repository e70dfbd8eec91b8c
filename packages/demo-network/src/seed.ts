import type { Store } from '@freshfaces/store';
import { memberFacts } from './facts/members.ts';
import { loadContracts } from './load/contracts.ts';
import { demoMembers } from './load/demo-members.ts';
import { loadMembers } from './load/members.ts';
import { loadOrganisations } from './load/organisations.ts';
import { loadPeople } from './load/people.ts';
import { loadPractice } from './load/practice.ts';
import { loadRecruitments } from './load/recruitments.ts';

/** Told as the network is loaded: one plain line a step. */
export type SeedProgress = (line: string) => void;

/**
 * Fills an empty store with the demo network: data only, the same ids, people and draws every time, dated
 * backwards from `now`. Past panels are drawn by the real draw, so their records verify.
 * @param now the UTC instant that counts as today.
 */
export async function seedDemoNetwork(
  store: Store,
  now: string,
  progress: SeedProgress = () => {},
): Promise<void> {
  const members = memberFacts();
  progress('Organisations, members and contracts');
  await loadOrganisations(store);
  await loadMembers(store, members, now);
  await loadContracts(store, now);
  await loadPractice(store, now);
  progress('Forty past recruitments, each panel really drawn');
  await loadRecruitments(store, members, now);
  await loadPeople(store, members, await demoMembers(store, members, now));
}
