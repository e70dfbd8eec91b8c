import { findAll } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import type { Override } from '../overrides/override.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { type EvidenceFact, evidenceFact } from './evidence-facts.ts';

/** What the record of draws proves, for the contracts a commissioner keeps. */
export interface EvidencePorts {
  /** One fact a recruitment of this organisation with interviews beginning in the span; none of one called off. */
  evidenceFacts(input: {
    readonly organisationId: string;
    readonly from: string;
    readonly to: string;
  }): Promise<readonly EvidenceFact[]>;
}

export function evidencePorts({ recruitments, draws, overrides }: Panels): EvidencePorts {
  return {
    async evidenceFacts({ organisationId, from, to }) {
      const all = await findAll(recruitments, {
        where: { organisationId, interviewsFrom: { gte: from, lte: to } },
        sort: { by: 'interviewsFrom' },
      });
      const found = all.filter(({ stage }) => stage !== 'called-off');
      const drawn = await draws.getMany(found.map(({ id, drawId }) => drawId ?? id));
      const ids = found.map(({ id }) => id);
      const started =
        ids.length === 0 ? [] : await findAll(draws, { where: { recruitmentId: { in: ids } } });
      const changed =
        ids.length === 0 ? [] : await findAll(overrides, { where: { recruitmentId: { in: ids } } });
      return found.map((recruitment, at) =>
        evidenceFact(recruitment, drawn[at] ?? null, {
          firstPicked: firstPickedOf(recruitment, started),
          drawnAgain: againOf(recruitment, started),
          overrideReasons: reasonsOf(recruitment, changed),
        }),
      );
    },
  };
}

/** Why seats of its panel were changed by hand, oldest first (R58). */
function reasonsOf({ id }: Recruitment, changed: readonly Override[]): readonly string[] {
  return changed
    .filter(({ recruitmentId }) => recruitmentId === id)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ reason }) => reason);
}

/** The draw that gave it a panel first. */
function firstPickedOf({ id }: Recruitment, started: readonly Draw[]): Draw | null {
  const picked = started
    .filter(({ recruitmentId, state }) => recruitmentId === id && state === 'picked')
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return picked[0] ?? null;
}

/** Why a recruitment was drawn again, oldest first. */
function againOf({ id }: Recruitment, started: readonly Draw[]): readonly string[] {
  return started
    .filter(({ recruitmentId, again }) => recruitmentId === id && again !== null)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    .flatMap(({ again }) => again ?? []);
}
