import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { countTurns } from '../services/turns.ts';
import { type EvidenceFact, evidenceFact } from './evidence-facts.ts';

/** What panels tells other domains, inside the server. */
export interface PanelsOwnPorts {
  /** One fact a recruitment of this organisation with interviews beginning in the span. */
  evidenceFacts(input: {
    readonly organisationId: string;
    readonly from: string;
    readonly to: string;
  }): Promise<readonly EvidenceFact[]>;
  /** Completed turns of each member since that day, noughts included. */
  turnsServed(input: {
    readonly memberIds: readonly string[];
    readonly since: string;
  }): Promise<readonly { readonly memberId: string; readonly turns: number }[]>;
}

export function panelsPorts({ recruitments, draws, services }: Panels): PanelsOwnPorts {
  return {
    async evidenceFacts({ organisationId, from, to }) {
      const found = await findAll(recruitments, {
        where: { organisationId, interviewsFrom: { gte: from, lte: to } },
        sort: { by: 'interviewsFrom' },
      });
      const drawn = await draws.getMany(found.map(({ id, drawId }) => drawId ?? id));
      return found.map((recruitment, at) => evidenceFact(recruitment, drawn[at] ?? null));
    },
    async turnsServed({ memberIds, since }) {
      const found = await findAll(services, {
        where: { memberId: { in: memberIds }, date: { gte: since } },
      });
      const turns = countTurns(found);
      return memberIds.map((memberId) => ({ memberId, turns: turns.get(memberId) ?? 0 }));
    },
  };
}
