import { openOrganisations } from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import { ORGANISATIONS, slugOf } from '../facts/organisations.ts';
import { demoId } from '../identity.ts';

export async function loadOrganisations(store: Store): Promise<void> {
  await openOrganisations(store).insertMany(
    ORGANISATIONS.map(({ key, name, kind, teams, area }) => ({
      id: demoId('organisation', key),
      name,
      kind,
      ...(area ? { area } : {}),
      teams: teams.map((team) => ({ slug: slugOf(team), name: team })),
    })),
  );
}
