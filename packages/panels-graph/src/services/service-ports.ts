import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { recordServices, type TookPart } from './record-services.ts';
import { countTurns, latestDays } from './turns.ts';

/** Turns that members completed. */
export interface ServicePorts {
  /** Completed turns of each member since that day, noughts included. */
  turnsServed(input: {
    readonly memberIds: readonly string[];
    readonly since: string;
  }): Promise<readonly { readonly memberId: string; readonly turns: number }[]>;
  /** Completed turns since that day by member and by the organisation they were for; no noughts. */
  turnsAcross(input: { readonly since: string }): Promise<
    readonly {
      readonly memberId: string;
      readonly organisationId: string;
      readonly turns: number;
    }[]
  >;
  /** The last day on which each of them completed a turn, `YYYY-MM-DD`; none for whoever never did. */
  lastServed(input: {
    readonly memberIds: readonly string[];
  }): Promise<readonly { readonly memberId: string; readonly on: string }[]>;
  /** Counts a turn for everyone who took part in an opportunity, once each; answers who is counted now. */
  recordServices(input: TookPart): Promise<{ readonly counted: readonly string[] }>;
}

export function servicePorts(panels: Panels): ServicePorts {
  const { services, store } = panels;
  return {
    async turnsServed({ memberIds, since }) {
      const found = await findAll(services, {
        where: { memberId: { in: memberIds }, date: { gte: since } },
      });
      const turns = countTurns(found);
      return memberIds.map((memberId) => ({ memberId, turns: turns.get(memberId) ?? 0 }));
    },
    async turnsAcross({ since }) {
      const found = await findAll(services, { where: { date: { gte: since } } });
      const organisations = Map.groupBy(found, ({ organisationId }) => organisationId);
      return [...organisations].flatMap(([organisationId, served]) =>
        [...countTurns(served)].map(([memberId, turns]) => ({ memberId, organisationId, turns })),
      );
    },
    async lastServed({ memberIds }) {
      const found = await findAll(services, { where: { memberId: { in: memberIds } } });
      return [...latestDays(found)].map(([memberId, on]) => ({ memberId, on }));
    },
    async recordServices(input) {
      return { counted: await store.transaction(() => recordServices(panels, input)) };
    },
  };
}
