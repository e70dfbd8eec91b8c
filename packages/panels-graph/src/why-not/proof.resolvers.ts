import { FEW } from '@freshfaces/graph-kit';
import type { DrawEntry } from '../draws/draw-entry.ts';
import { recruitmentOf } from '../draws/my-draws.resolvers.ts';
import { mustFind } from '../find.ts';
import type { MyDrawResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';

type ProofFields = 'turnsCounted' | 'fewerTurnsFirst' | 'poolSize' | 'sameChance' | 'fingerprint';

/** Why a member's chance was what it was: only what the public record shows, never a need (R170). */
export function proofFields(panels: Panels): Pick<MyDrawResolvers, ProofFields> {
  const { draws } = panels;
  const drawOf = async ({ drawId }: DrawEntry) => mustFind(draws, drawId, 'draw');
  return {
    turnsCounted: ({ receipt }) => (JSON.parse(receipt) as { served: number }).served,
    fewerTurnsFirst: async (entry, _input, context) =>
      (await recruitmentOf(panels, context, entry)).rules.policy !== 'even',
    poolSize: async (entry) => (await drawOf(entry)).poolSize ?? 0,
    async sameChance(entry) {
      const { numerator, denominator } = entry.chance;
      const band = (await drawOf(entry)).bands.find(
        ({ chance }) => chance.numerator === numerator && chance.denominator === denominator,
      );
      return band && band.count >= FEW ? band.count : null;
    },
    fingerprint: async (entry) => (await drawOf(entry)).commitment ?? '',
  };
}
