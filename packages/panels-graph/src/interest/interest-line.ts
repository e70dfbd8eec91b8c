import type { InterestWindow } from './interest.ts';

type What = 'opened' | 'extended' | 'closed' | 'called-off';

/**
 * What the public log says of a round: how many were told, and at its end how many said yes, so that the
 * length of a draw's list can be held against it. Never who, and never how many said no.
 */
export function interestLine(what: What, window: InterestWindow) {
  const { round, asked, yes, closesOn, recruitmentId } = window;
  const content = { what, round, told: asked, closesOn, ...(what === 'closed' ? { yes } : {}) };
  return { kind: 'interest', aboutId: recruitmentId, content } as const;
}
