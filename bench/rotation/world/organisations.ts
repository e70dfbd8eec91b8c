/** An organisation of the simulated network, with what it lends without being asked. */
export interface Partner {
  readonly id: string;
  /** Its share of the members. */
  readonly size: number;
  readonly teams: readonly string[];
  /** Most members lent a month; null without a standing offer: then each loan is asked for. */
  readonly lendsAMonth: number | null;
  readonly noticeDays: number;
}

const partner = (
  id: string,
  size: number,
  teams: readonly string[],
  lendsAMonth: number | null,
): Partner => ({ id, size, teams, lendsAMonth, noticeDays: 7 });

/** Eight partners, large and small. Two have no standing offer, so their members are lent only when asked for. */
export const PARTNERS: readonly [Partner, ...Partner[]] = [
  partner('harbour', 15, ['harbour-outreach', 'quay-house'], 10),
  partner('tideway', 13, ['tideway-day', 'tideway-detox'], 8),
  partner('northgate', 12, ['northgate-line', 'open-door'], 8),
  partner('fairway', 10, ['fairway-resettlement'], 8),
  partner('kingfisher', 9, ['kingfisher-drop-in'], 6),
  partner('millbrook', 8, ['millbrook-navigators'], 6),
  partner('lantern', 8, ['lantern-support'], null),
  partner('orchard', 5, ['orchard-nurses'], null),
];

/** How often an organisation without a standing offer agrees when it is asked. */
export const LENDS_WHEN_ASKED = 0.6;
