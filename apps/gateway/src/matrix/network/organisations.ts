/** The organisations of the test network, by what they are to the member whom everything is about. */
export const HOME = 'harbour';
export const BORROWER = 'tideway';
export const OTHER = 'elmbridge';
export const COMMISSIONER = 'council';
export const OTHER_COMMISSIONER = 'borough';
export const NETWORK = 'network';

/** The service that one member alone has used. */
export const RARE_TEAM = { slug: 'zephyr-canary-house', name: 'Zephyr Canary House' };

export const ORGANISATIONS = [
  {
    id: HOME,
    name: 'Harbour Homes',
    kind: 'PARTNER',
    teams: [{ slug: 'harbour-rooms', name: 'Harbour Rooms' }],
  },
  { id: BORROWER, name: 'Tideway Trust', kind: 'PARTNER', teams: [RARE_TEAM] },
  {
    id: OTHER,
    name: 'Elmbridge Support',
    kind: 'PARTNER',
    teams: [{ slug: 'elm-street', name: 'Elm Street' }],
  },
  { id: COMMISSIONER, name: 'Wexcombe Council', kind: 'COMMISSIONER', teams: [] },
  { id: OTHER_COMMISSIONER, name: 'Northam Borough', kind: 'COMMISSIONER', teams: [] },
  { id: NETWORK, name: 'Wexcombe Voices', kind: 'COORDINATOR', teams: [] },
] as const;
