import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { countTurns, latestDays } from './turns.ts';

/** Turns that members completed. */
export interface ServicePorts {
  /** Completed turns of each member since that day, noughts included. */
  turnsServed(input: {
    readonly memberIds: readonly string[];
    readonly since: string;
  }): Promise<readonly { readonly memberId: string; readonly turns: number }[]>;
  /** The last day on which each of them completed a turn, `YYYY-MM-DD`; none for whoever never did. */
  lastServed(input: {
    readonly memberIds: readonly string[];
  }): Promise<readonly { readonly memberId: string; readonly on: string }[]>;
}

export function servicePorts({ services }: Panels): ServicePorts {
  return {
    async turnsServed({ memberIds, since }) {
      const found = await findAll(services, {
        where: { memberId: { in: memberIds }, date: { gte: since } },
      });
      const turns = countTurns(found);
      return memberIds.map((memberId) => ({ memberId, turns: turns.get(memberId) ?? 0 }));
    },
    async lastServed({ memberIds }) {
      const found = await findAll(services, { where: { memberId: { in: memberIds } } });
      return [...latestDays(found)].map(([memberId, on]) => ({ memberId, on }));
    },
  };
}
