import type { Assessed } from '../eligibility/assess-pool.ts';
import type { Panels } from '../parts.ts';

/** Without their yes to the shared pool nothing is kept on anyone. */
const NOT_IN_THE_POOL = 'mustHaveConsent';
const DAYS_RULES: ReadonlySet<string> = new Set(['mustBeAvailable', 'mustHaveEnoughDays']);

/** Being free, had they no place on another panel, is a rule of its own to them. */
export const PROMISED = 'mustNotBePromised';

/** Notes for each member left out of a draw which rules they failed. Call it in its transaction. */
export async function keepWhyNots(
  { whyNots }: Pick<Panels, 'whyNots'>,
  { drawId, at }: { readonly drawId: string; readonly at: string },
  leftOut: readonly Assessed[],
): Promise<void> {
  const told = leftOut.filter(({ failed }) => !failed.includes(NOT_IN_THE_POOL));
  await whyNots.insertMany(
    told.map(({ memberId, failed, promised }) => ({
      id: `${drawId}:${memberId}`,
      drawId,
      memberId,
      at,
      rules: failed.map((rule) => (promised && DAYS_RULES.has(rule) ? PROMISED : rule)),
    })),
  );
}
