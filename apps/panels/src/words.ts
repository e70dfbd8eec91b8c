import type {
  DrawPolicy,
  DrawState,
  MyDrawOutcome,
  Need,
  PostLevel,
  RecruitmentStage,
} from './generated/graphql.ts';

/** The graph's words as they are said on screens. */
export const NEED_WORDS: Record<Need, string> = {
  HOMELESSNESS: 'Homelessness',
  OFFENDING: 'Offending',
  SUBSTANCE_MISUSE: 'Substance misuse',
  MENTAL_ILL_HEALTH: 'Mental ill-health',
};

export const LEVEL_WORDS: Record<PostLevel, string> = {
  FRONTLINE: 'Frontline',
  MANAGER: 'Manager',
  SENIOR: 'Senior manager',
  BOARD: 'Board',
};

export const POLICY_WORDS: Record<DrawPolicy, string> = {
  TURNS: 'Take turns',
  EVEN: 'Even chances',
  LEANING: 'Lean towards newer faces',
};

export const POLICY_HINTS: Record<DrawPolicy, string> = {
  TURNS: 'Those who have served least come first. It is never the same faces.',
  EVEN: 'Everyone’s chance in this draw is made as equal as the rules allow.',
  LEANING: 'Everyone has a chance; those who have had fewer turns have a better one.',
};

export const STAGE_WORDS: Record<RecruitmentStage, string> = {
  PLANNED: 'Planned',
  ASKING: 'Asking who is interested',
  ASKED: 'Ready to draw',
  DRAWING: 'Draw under way',
  PANEL_READY: 'Panel drawn',
  COMPLETED: 'Completed',
  CALLED_OFF: 'Called off',
};

export const STAGE_TONES = {
  PLANNED: 'neutral',
  ASKING: 'waiting',
  ASKED: 'accent',
  DRAWING: 'accent',
  PANEL_READY: 'good',
  COMPLETED: 'neutral',
  CALLED_OFF: 'neutral',
} as const satisfies Record<RecruitmentStage, string>;

export const STATE_WORDS: Record<DrawState, string> = {
  GATHERING: 'Waiting for witnesses',
  QUEUED: 'Waiting for its turn',
  SOLVING: 'Being worked out',
  CANCELLED: 'Cancelled',
  INTERRUPTED: 'Interrupted',
  FAILED: 'Not possible',
  COMMITTED: 'Published, not drawn yet',
  CLOSING: 'Waiting for the public beacon',
  PICKED: 'Drawn',
  ABANDONED: 'Abandoned',
};

export const STATE_TONES = {
  GATHERING: 'waiting',
  QUEUED: 'waiting',
  SOLVING: 'accent',
  CANCELLED: 'neutral',
  INTERRUPTED: 'warning',
  FAILED: 'warning',
  COMMITTED: 'waiting',
  CLOSING: 'waiting',
  PICKED: 'good',
  ABANDONED: 'warning',
} as const satisfies Record<DrawState, string>;

export const OUTCOME_WORDS: Record<MyDrawOutcome, string> = {
  ON_THE_PANEL: 'You were drawn',
  RESERVE: 'You are a reserve',
  NOT_DRAWN: 'Not this time',
  STEPPED_BACK: 'You stepped back',
  CALLED_OFF: 'Called off',
};

/** What to call someone whose name can't be read right now, because the pool is down. */
export const NAMELESS = 'Name not available right now';

/** `2 to 4 December 2026` where the days share a month; both in full otherwise. */
export function daysInWords(from: string, to: string, formatDay: (iso: string) => string): string {
  if (from === to) return formatDay(from);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? Number(from.slice(8)) : formatDay(from)} to ${formatDay(to)}`;
}

/** `elm-street` as `Elm Street`. */
export function teamName(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
