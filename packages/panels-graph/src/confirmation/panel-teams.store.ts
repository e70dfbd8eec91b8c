import type { Collection, Store, Stored } from '@freshfaces/store';
import { emptyTeam, type PanelTeam, unconfirmed } from './panel-team.ts';

export type PanelTeams = Collection<PanelTeam>;

export function openPanelTeams(store: Store): PanelTeams {
  return store.collection<PanelTeam>('panel-teams', {
    indexes: [{ name: 'person', keys: ['personIds'], many: 'personIds' }],
  });
}

/** Changes a recruitment's team, which is empty until someone is named. Call it in a transaction. */
export async function keepTeam(
  teams: PanelTeams,
  recruitmentId: string,
  change: (team: PanelTeam) => PanelTeam,
): Promise<Stored<PanelTeam>> {
  const before = await teams.get(recruitmentId);
  return before
    ? teams.replace({ ...change(before), version: before.version })
    : teams.insert(change(emptyTeam(recruitmentId)));
}

/** Whoever had the chair is erased: nobody has it now. Call it in the same transaction. */
export async function takeBackChair(
  teams: PanelTeams,
  recruitmentId: string,
  memberId: string,
): Promise<void> {
  const team = await teams.get(recruitmentId);
  if (team?.chair?.memberId === memberId) await teams.replace({ ...team, chair: null });
}

/** Whoever sits on the panel changed: it must be confirmed anew. Call it in the same transaction. */
export async function takeBackConfirmation(
  teams: PanelTeams,
  recruitmentId: string,
): Promise<void> {
  const team = await teams.get(recruitmentId);
  if (team?.confirmedAt) await teams.replace(unconfirmed(team));
}
