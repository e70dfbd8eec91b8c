import type { Store } from '@freshfaces/store';
import { type MemberFact, memberFacts } from './facts/members.ts';
import { loadContracts } from './load/contracts.ts';
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
  await loadPeople(store, members, demoMembers(members));
}

/** The members a newcomer can sign in as, each with a line that says who they are. */
function demoMembers(members: readonly MemberFact[]): ReadonlyMap<string, string> {
  const stalwart = members.find((member) => member.stalwart);
  const others = members.filter(
    ({ stalwart: busy, trainedFor, consentsToPool, paused }) =>
      !busy && consentsToPool && !paused && trainedFor.includes('PANEL_MEMBER'),
  );
  const longest = others.toSorted((a, b) => b.joinedDaysAgo - a.joinedDaysAgo)[0];
  const newest = others.toSorted((a, b) => a.joinedDaysAgo - b.joinedDaysAgo)[0];
  return new Map([
    ...(stalwart ? [[stalwart.key, 'Was asked for every panel before Freshfaces.'] as const] : []),
    ...(longest
      ? [
          [
            longest.key,
            'Has been in the pool for two years. See your draws and check them.',
          ] as const,
        ]
      : []),
    ...(newest
      ? [[newest.key, 'Joined a few weeks ago and has not been drawn yet.'] as const]
      : []),
  ]);
}
