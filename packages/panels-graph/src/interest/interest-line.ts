import type { InterestWindow } from './interest.ts';

type What = 'opened' | 'extended' | 'closed' | 'called-off';

/**
 * What the public log says of a round: how many were told, and at its end how many said yes, so that the
 * length of a draw's list can be held against it. Never who, and never how many said no.
 * @param reason why it was ended early; null where it was not.
 */
export function interestLine(what: What, window: InterestWindow, reason: string | null = null) {
  const { round, asked, yes, closesOn, recruitmentId } = window;
  const content = {
    what,
    round,
    told: asked,
    closesOn,
    ...(what === 'closed' ? { yes } : {}),
    ...(reason === null ? {} : { endedEarly: true, reason }),
  };
  return { kind: 'interest', aboutId: recruitmentId, content } as const;
}
