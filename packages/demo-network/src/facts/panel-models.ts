import type { PanelModel } from '@freshfaces/panels-graph';

const DECIDED_DAYS_BEFORE = 12;

/** How members and staff sit where the demo network says more than the usual, by recruitment (R62–R65). */
const MODELS: Readonly<Record<string, Omit<PanelModel, 'decidedOn' | 'shortListingReason'>>> = {
  confirmed: {
    kind: 'mixed',
    chair: 'drawn',
    staffSeats: [
      { title: 'Volunteering manager', part: 'panel-member' },
      { title: 'Support worker', part: 'support-worker' },
    ],
    decidedBy: 'Members of Quay House and the recruiter',
  },
  quay: {
    kind: 'member-led',
    chair: 'drawn',
    staffSeats: [
      { title: 'Wellbeing Leader', part: 'panel-member' },
      { title: 'Recruitment Coordinator', part: 'panel-member' },
    ],
    decidedBy: 'The Tuesday group and two recruiters',
  },
  crisis: {
    kind: 'separate',
    chair: 'panel-chooses',
    staffSeats: [{ title: 'Support worker from the council', part: 'support-worker' }],
    decidedBy: 'Members of the crisis line and the service manager',
  },
};

/**
 * The model of one recruitment; null for the usual one.
 * @param dayBefore a day so many days before today, `YYYY-MM-DD`.
 */
export function panelModelOf(key: string, dayBefore: (days: number) => string): PanelModel | null {
  const model = MODELS[key];
  return model
    ? { ...model, decidedOn: dayBefore(DECIDED_DAYS_BEFORE), shortListingReason: null }
    : null;
}
