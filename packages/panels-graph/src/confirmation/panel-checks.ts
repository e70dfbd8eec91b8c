import type { StaffPart } from './panel-team.ts';

/** What is known of one seat: done or not done, never why, never what for (R184). */
export interface SeatFacts {
  readonly homeOrganisationId: string;
  readonly saidYes: boolean;
  readonly riskAssessed: boolean;
  readonly dataHandling: boolean;
}

export interface StaffFacts {
  readonly name: string;
  readonly part: StaffPart;
  readonly trained: boolean;
}

/** One thing that must hold before a panel is confirmed. */
export interface PanelCheck {
  readonly rule: string;
  readonly met: boolean;
  /** What is missing; null when it is met. */
  readonly missing: string | null;
  /** Who can put it right, and how; null when it is met. */
  readonly whatNext: string | null;
  /** Whose lead can put it right. */
  readonly organisationIds: readonly string[];
}

/**
 * Everything that must hold before a panel is confirmed: everyone said yes (R164), has a current risk
 * assessment (R38) and data handling (R30), and the staff named are trained (R33). What is missing is
 * counted by home organisation, never told of a member by name.
 */
export function panelChecks(
  seats: readonly SeatFacts[],
  staff: readonly StaffFacts[],
): readonly PanelCheck[] {
  return [
    everyoneSaidYes(seats),
    everyoneIsAssessed(seats),
    everyoneHandlesDataRightly(seats),
    someoneOfStaffIsNamed(staff),
    everyoneOfStaffIsTrained(staff),
  ];
}

/** Is there nothing left to do? A panel nobody sits on is never ready. */
export function isReady(checks: readonly PanelCheck[]): boolean {
  return checks.every(({ met }) => met);
}

function everyoneSaidYes(seats: readonly SeatFacts[]): PanelCheck {
  const open = seats.filter(({ saidYes }) => !saidYes);
  return check('Everyone on the panel has said yes.', {
    met: seats.length > 0 && open.length === 0,
    missing: `${people(open.length)} not answered yet.`,
    whatNext: 'They answer on their own page or by their letter. Their lead can ask them.',
    organisationIds: homes(open),
  });
}

function everyoneIsAssessed(seats: readonly SeatFacts[]): PanelCheck {
  const open = seats.filter(({ riskAssessed }) => !riskAssessed);
  return check('Everyone on the panel has a risk assessment that is up to date.', {
    met: open.length === 0,
    missing: `${people(open.length)} no risk assessment on record that is up to date.`,
    whatNext: 'The lead at their own organisation does it with them and records the date.',
    organisationIds: homes(open),
  });
}

function everyoneHandlesDataRightly(seats: readonly SeatFacts[]): PanelCheck {
  const open = seats.filter(({ dataHandling }) => !dataHandling);
  return check('Everyone on the panel has done the data handling training.', {
    met: open.length === 0,
    missing: `${people(open.length)} not done it, or not lately enough.`,
    whatNext: 'Their lead can book it with them. Nobody sees candidates’ papers before.',
    organisationIds: homes(open),
  });
}

function someoneOfStaffIsNamed(staff: readonly StaffFacts[]): PanelCheck {
  return check('At least one member of staff is named.', {
    met: staff.length > 0,
    missing: 'Nobody is named yet.',
    whatNext: 'You can name them on this page.',
    organisationIds: [],
  });
}

function everyoneOfStaffIsTrained(staff: readonly StaffFacts[]): PanelCheck {
  const open = staff.filter(({ trained }) => !trained);
  return check('All staff named have done recruitment training.', {
    met: staff.length > 0 && open.length === 0,
    missing:
      staff.length === 0
        ? 'Nobody is named yet.'
        : `Not done, or not lately enough: ${open.map(({ name }) => name).join(', ')}.`,
    whatNext: 'They do the training, or you name someone who has.',
    organisationIds: [],
  });
}

/** A check with what is missing, which is forgotten where it is met. */
export function check(rule: string, found: Omit<PanelCheck, 'rule'>): PanelCheck {
  return found.met
    ? { rule, met: true, missing: null, whatNext: null, organisationIds: [] }
    : { rule, ...found };
}

function homes(seats: readonly SeatFacts[]): readonly string[] {
  return [...new Set(seats.map(({ homeOrganisationId }) => homeOrganisationId))].sort();
}

function people(count: number): string {
  return count === 1 ? '1 person has' : `${count} people have`;
}
