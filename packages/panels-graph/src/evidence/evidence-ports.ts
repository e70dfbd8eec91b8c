import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { type EvidenceFact, evidenceFact } from './evidence-facts.ts';

/** What the record of draws proves, for the contracts a commissioner keeps. */
export interface EvidencePorts {
  /** One fact a recruitment of this organisation with interviews beginning in the span. */
  evidenceFacts(input: {
    readonly organisationId: string;
    readonly from: string;
    readonly to: string;
  }): Promise<readonly EvidenceFact[]>;
}

export function evidencePorts({ recruitments, draws }: Panels): EvidencePorts {
  return {
    async evidenceFacts({ organisationId, from, to }) {
      const found = await findAll(recruitments, {
        where: { organisationId, interviewsFrom: { gte: from, lte: to } },
        sort: { by: 'interviewsFrom' },
      });
      const drawn = await draws.getMany(found.map(({ id, drawId }) => drawId ?? id));
      return found.map((recruitment, at) => evidenceFact(recruitment, drawn[at] ?? null));
    },
  };
}
