import type { LoanMove, StandingOffer, TravelPayer } from '@freshfaces/pool-graph';

/** What a partner lends without being asked each time. */
interface OfferFact
  extends Pick<
    StandingOffer,
    'on' | 'roles' | 'mostLentAMonth' | 'noticeDays' | 'travelPaidBy' | 'coordinatorHoursAMonth'
  > {
  readonly organisation: string;
  readonly note: string;
  /** Who wrote it, and how long ago. */
  readonly lead: string;
  readonly daysAgo: number;
}

const ALL_ROLES = [
  'JOB_DESCRIPTION_REVIEW',
  'SHORT_LISTING',
  'OBSERVER',
  'PANEL_MEMBER',
  'CHAIR',
] as const;
const ON_PANELS = ['OBSERVER', 'PANEL_MEMBER', 'CHAIR'] as const;

type Terms = readonly [most: number, notice: number, hours: number];

const offer = (
  organisation: string,
  lead: string,
  [mostLentAMonth, noticeDays, coordinatorHoursAMonth]: Terms,
  more: Partial<OfferFact> = {},
): OfferFact => ({
  organisation,
  lead,
  on: true,
  roles: ALL_ROLES,
  mostLentAMonth,
  noticeDays,
  coordinatorHoursAMonth,
  travelPaidBy: 'BORROWER',
  note: '',
  daysAgo: 540,
  ...more,
});

/** Every partner but Lantern lends; Signal is taking a rest from it. */
export const OFFERS: readonly OfferFact[] = [
  offer('harbour', 'Amina Yusuf', [8, 7, 8], {
    travelPaidBy: 'SHARED',
    note: 'Evenings are hard for most of our members.',
  }),
  offer('tideway', 'Marcus Bell', [8, 10, 6], { note: 'Please send the papers a week before.' }),
  offer('northgate', 'Joanna Okafor', [8, 7, 0]),
  offer('fairway', 'Callum Reid', [6, 7, 4], { travelPaidBy: 'LENDER' }),
  offer('kingfisher', 'Nasreen Akhtar', [6, 10, 0], {
    note: 'We come in pairs where there is room.',
  }),
  offer('millbrook', 'Owen Pritchard', [6, 7, 0]),
  offer('stepping', 'Temi Adeyemi', [8, 7, 10], { note: 'We love to meet new teams.' }),
  offer('orchard', 'Ruth Calloway', [4, 10, 0], { roles: ON_PANELS }),
  offer('signal', 'Jamie Sutherland', [3, 14, 0], { on: false, daysAgo: 20 }),
];

/** A loan that was asked for by hand; those that standing offers made come with the draws themselves. */
export interface LoanFact {
  readonly key: string;
  readonly lender: string;
  readonly borrower: string;
  /** The key of a recruitment; null for coordinator time. */
  readonly recruitment: string | null;
  readonly membersWanted: number;
  readonly hours: number;
  readonly purpose: string;
  readonly travelPaidBy: TravelPayer;
  /** First and last day, from now. */
  readonly days: readonly [number, number];
  readonly askedBy: string;
  readonly askedDaysAgo: number;
  readonly answer: {
    readonly move: Exclude<LoanMove, 'END'>;
    readonly by: string;
    readonly daysAgo: number;
    readonly reason: string | null;
  } | null;
}

/** Two wait for an answer, two run, and three are over. */
export const LOANS: readonly LoanFact[] = [
  {
    key: 'chairs-for-northgate',
    lender: 'tideway',
    borrower: 'northgate',
    recruitment: 'crisis',
    membersWanted: 2,
    hours: 0,
    purpose: 'Two people for the panel of the crisis line: nights are what it is about.',
    travelPaidBy: 'LENDER',
    days: [35, 36],
    askedBy: 'Gethin Price',
    askedDaysAgo: 2,
    answer: null,
  },
  {
    key: 'lantern-for-quay-house',
    lender: 'lantern',
    borrower: 'harbour',
    recruitment: 'quay',
    membersWanted: 2,
    hours: 0,
    purpose: 'People who know supported housing, for a night worker at Quay House.',
    travelPaidBy: 'BORROWER',
    days: [45, 46],
    askedBy: 'Amina Yusuf',
    askedDaysAgo: 3,
    answer: null,
  },
  {
    key: 'lantern-for-outreach',
    lender: 'lantern',
    borrower: 'harbour',
    recruitment: 'ready',
    membersWanted: 2,
    hours: 0,
    purpose: 'A wider choice of people for the outreach panel.',
    travelPaidBy: 'BORROWER',
    days: [24, 25],
    askedBy: 'Amina Yusuf',
    askedDaysAgo: 12,
    answer: { move: 'AGREE', by: 'Bridget O’Dowd', daysAgo: 10, reason: null },
  },
  {
    key: 'time-for-lantern',
    lender: 'tideway',
    borrower: 'lantern',
    recruitment: null,
    membersWanted: 0,
    hours: 6,
    purpose: 'Help to set up a members’ forum: two afternoons with your coordinator.',
    travelPaidBy: 'BORROWER',
    days: [-4, 17],
    askedBy: 'Bridget O’Dowd',
    askedDaysAgo: 15,
    answer: { move: 'AGREE', by: 'Marcus Bell', daysAgo: 14, reason: null },
  },
  {
    key: 'time-for-signal',
    lender: 'stepping',
    borrower: 'signal',
    recruitment: null,
    membersWanted: 0,
    hours: 8,
    purpose: 'A day of peer-mentor training for our staff.',
    travelPaidBy: 'BORROWER',
    days: [-60, -58],
    askedBy: 'Jamie Sutherland',
    askedDaysAgo: 80,
    answer: { move: 'AGREE', by: 'Temi Adeyemi', daysAgo: 78, reason: null },
  },
  {
    key: 'declined-by-orchard',
    lender: 'orchard',
    borrower: 'fairway',
    recruitment: null,
    membersWanted: 0,
    hours: 10,
    purpose: 'Your coordinator at our open week.',
    travelPaidBy: 'SHARED',
    days: [-30, -26],
    askedBy: 'Callum Reid',
    askedDaysAgo: 45,
    answer: {
      move: 'DECLINE',
      by: 'Ruth Calloway',
      daysAgo: 43,
      reason: 'We are moving offices that week. Ask us again in spring.',
    },
  },
  {
    key: 'recalled-by-millbrook',
    lender: 'millbrook',
    borrower: 'kingfisher',
    recruitment: null,
    membersWanted: 0,
    hours: 4,
    purpose: 'Benefits advice beside your drop-in.',
    travelPaidBy: 'LENDER',
    days: [-20, -10],
    askedBy: 'Nasreen Akhtar',
    askedDaysAgo: 35,
    answer: {
      move: 'RECALL',
      by: 'Owen Pritchard',
      daysAgo: 22,
      reason: 'Our coordinator is away until the new year.',
    },
  },
];
