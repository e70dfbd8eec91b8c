import type { ChairSeat, PanelKind, PanelModelInput } from '../../generated/graphql.ts';

export const KIND_WORDS: Record<PanelKind, string> = {
  MIXED: 'One panel of members and staff',
  SEPARATE: 'Members on a panel of their own',
  MEMBER_LED: 'One panel, led by members',
  PARALLEL: 'Two panels, side by side',
};

export const KIND_HINTS: Record<PanelKind, string> = {
  MIXED: 'They meet each candidate together.',
  SEPARATE: 'A support worker is there for them, and has no say in who is chosen.',
  MEMBER_LED: 'A member has the chair. Staff sit with them.',
  PARALLEL: 'Members and staff on each. Each panel meets every candidate.',
};

export const CHAIR_WORDS: Record<ChairSeat, string> = {
  STAFF: 'Someone of staff',
  DRAWN: 'A member trained to chair, by lot among those on the panel',
  PANEL_CHOOSES: 'A member trained to chair, whom the panel chooses',
};

type Usual = Pick<PanelModelInput, 'kind' | 'chair' | 'staffSeats'>;

const LEADER = 'Wellbeing Leader';
const COORDINATOR = 'Recruitment Coordinator';

/** Who of staff usually sits beside the members, by kind of panel (R62); a place to start from. */
const USUAL: Record<PanelKind, Usual> = {
  MIXED: {
    kind: 'MIXED',
    chair: 'STAFF',
    staffSeats: [
      { title: COORDINATOR, part: 'CHAIR' },
      { title: LEADER, part: 'PANEL_MEMBER' },
    ],
  },
  SEPARATE: {
    kind: 'SEPARATE',
    chair: 'DRAWN',
    staffSeats: [{ title: 'Support worker', part: 'SUPPORT_WORKER' }],
  },
  MEMBER_LED: {
    kind: 'MEMBER_LED',
    chair: 'DRAWN',
    staffSeats: [{ title: LEADER, part: 'PANEL_MEMBER' }],
  },
  PARALLEL: {
    kind: 'PARALLEL',
    chair: 'STAFF',
    staffSeats: [
      { title: COORDINATOR, part: 'CHAIR' },
      { title: LEADER, part: 'PANEL_MEMBER' },
    ],
  },
};

export function usualModel(kind: PanelKind): Usual {
  return USUAL[kind];
}
