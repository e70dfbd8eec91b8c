import type { MemberResolvers, Resolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { helpingFields, placeToComeFields } from './helping.resolvers.ts';

/** Whoever supports a member, and what they look at together. */
export function joiningSlice(pool: Pool): {
  readonly member: Pick<MemberResolvers, 'helpView' | 'viewerSupports'>;
  readonly types: Pick<Resolvers, 'PlaceToCome'>;
} {
  return { member: helpingFields(pool), types: { PlaceToCome: placeToComeFields(pool) } };
}
