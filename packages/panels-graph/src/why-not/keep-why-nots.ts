import { findAll } from '@freshfaces/store';
import type { Assessed } from '../eligibility/assess-pool.ts';
import type { Panels } from '../parts.ts';

/** Without their yes to the shared pool nothing is kept on anyone. */
const NOT_IN_THE_POOL = 'mustHaveConsent';
const DAYS_RULES: ReadonlySet<string> = new Set(['mustBeAvailable', 'mustHaveEnoughDays']);

/** Whoever could not be in it when members were asked was not asked: they have left no question open. */
export const NOT_ASKED = 'mustHaveBeenAsked';

/** Being free, had they no place on another panel, is a rule of its own to them. */
export const PROMISED = 'mustNotBePromised';

interface Published {
  readonly drawId: string;
  readonly recruitmentId: string;
  /** UTC instant. */
  readonly at: string;
}

/** Notes for each member left out of a draw which rules they failed. Call it in its transaction. */
export async function keepWhyNots(
  { whyNots, interests }: Pick<Panels, 'whyNots' | 'interests'>,
  { drawId, recruitmentId, at }: Published,
  leftOut: readonly Assessed[],
): Promise<void> {
  const told = leftOut.filter(({ failed }) => !failed.includes(NOT_IN_THE_POOL));
  const found = await findAll(interests, { where: { recruitmentId } });
  const asked = new Set(found.map(({ memberId }) => memberId));
  await whyNots.insertMany(
    told.map(({ memberId, failed, promised }) => ({
      id: `${drawId}:${memberId}`,
      drawId,
      memberId,
      at,
      rules: failed.map((rule) => {
        if (rule === 'mustHaveSaidYes' && !asked.has(memberId)) return NOT_ASKED;
        return promised && DAYS_RULES.has(rule) ? PROMISED : rule;
      }),
    })),
  );
}
