import type { Panels } from '../parts.ts';
import type { Service } from '../services/service.ts';
import { countTurns } from '../services/turns.ts';
import { effectiveFaces } from './measures.ts';

export interface TurnsAtOrganisation {
  readonly organisation: { readonly id: string };
  readonly turns: number;
  readonly people: number;
  readonly lent: number;
  readonly effectiveFaces: number | null;
}

/**
 * Turns at the posts of each organisation, and how many of them other organisations lent. Whom it put on a
 * panel by hand had a turn, but is no new face to its credit (R58).
 */
export async function byOrganisation(
  { ports }: Pick<Panels, 'ports'>,
  services: readonly Service[],
): Promise<TurnsAtOrganisation[]> {
  const ids = [...new Set(services.map(({ memberId }) => memberId))];
  const homes = new Map(
    (await ports.members({ ids })).map(({ id, homeOrganisationId }) => [id, homeOrganisationId]),
  );
  return [...Map.groupBy(services, ({ organisationId }) => organisationId)]
    .map(([id, there]) => {
      const turns = [...countTurns(there.filter(({ byOverride }) => !byOverride)).values()];
      return {
        organisation: { id },
        turns: there.length,
        people: turns.length,
        lent: there.filter(({ memberId }) => (homes.get(memberId) ?? id) !== id).length,
        effectiveFaces: effectiveFaces(turns),
      };
    })
    .sort((a, b) => b.turns - a.turns || (a.organisation.id < b.organisation.id ? -1 : 1));
}
