import { hasVote, type PanelModel } from '../recruitments/panel-model/panel-model.ts';
import { check, type PanelCheck, type StaffFacts } from './panel-checks.ts';
import type { StaffPart } from './panel-team.ts';

/** Whose scores count on a panel. A support worker is named and trained, and has none (R64). */
export function votesOf(
  seats: number,
  staff: readonly { readonly part: StaffPart }[],
): { readonly members: number; readonly staff: number } {
  return { members: seats, staff: staff.filter(({ part }) => hasVote(part)).length };
}

/** What the way members and staff sit asks beside the rest, before a panel is confirmed (R62–R65). */
export function modelChecks(
  model: Pick<PanelModel, 'kind' | 'chair' | 'staffSeats'>,
  staff: readonly StaffFacts[],
  memberChairs: boolean,
): readonly PanelCheck[] {
  return [
    ...(model.kind === 'separate' ? [onlySupport(staff)] : []),
    ...(model.kind !== 'separate' && staff.length > 0 ? [someoneOfStaffHasASay(staff)] : []),
    ...(model.staffSeats.length > 0 ? [everyPlannedSeatIsFilled(model, staff)] : []),
    ...(model.chair === 'staff' ? [] : [aMemberHasTheChair(staff, memberChairs)]),
  ];
}

function onlySupport(staff: readonly StaffFacts[]): PanelCheck {
  const voting = votesOf(0, staff).staff;
  const named = staff.length - voting;
  return check('A support worker is named, and no staff have a say.', {
    met: voting === 0 && named > 0,
    missing:
      voting > 0
        ? 'This is a panel of members only. Staff named for it can only be support workers.'
        : 'No support worker is named yet.',
    whatNext: 'You can name them on this page.',
    organisationIds: [],
  });
}

function someoneOfStaffHasASay(staff: readonly StaffFacts[]): PanelCheck {
  return check('Someone of staff sits on the panel with a say.', {
    met: votesOf(0, staff).staff > 0,
    missing: 'A support worker has no say in who is chosen, and does not count as a panel member.',
    whatNext: 'You can name someone else beside them on this page.',
    organisationIds: [],
  });
}

function everyPlannedSeatIsFilled(
  { staffSeats }: Pick<PanelModel, 'staffSeats'>,
  staff: readonly StaffFacts[],
): PanelCheck {
  const open = (['chair', 'panel-member', 'support-worker'] as const).flatMap((part) => {
    const planned = staffSeats.filter((seat) => seat.part === part);
    return planned.slice(staff.filter((each) => each.part === part).length);
  });
  return check('Every seat of staff that was planned has someone.', {
    met: open.length === 0,
    missing: `Nobody is named yet for: ${open.map(({ title }) => title).join(', ')}.`,
    whatNext: 'You can name them on this page.',
    organisationIds: [],
  });
}

function aMemberHasTheChair(staff: readonly StaffFacts[], memberChairs: boolean): PanelCheck {
  const staffChairs = staff.some(({ part }) => part === 'chair');
  return check('A member has the chair.', {
    met: memberChairs && !staffChairs,
    missing: staffChairs ? 'Someone of staff is named for the chair.' : 'Nobody has the chair yet.',
    whatNext: 'You draw the chair by lot, or say whom the panel chose, on this page.',
    organisationIds: [],
  });
}
