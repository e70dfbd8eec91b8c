import type { Assessed } from './assess-pool.ts';

/** Home organisations whose members could be drawn if only they lent them: ids, in order. */
export function organisationsToAsk(assessed: readonly Assessed[]): { readonly id: string }[] {
  const homes = assessed.flatMap(({ failed, homeOrganisationId }) =>
    failed.length === 1 && failed[0] === 'mustBeLentByHome' ? homeOrganisationId : [],
  );
  return [...new Set(homes)].sort().map((id) => ({ id }));
}
