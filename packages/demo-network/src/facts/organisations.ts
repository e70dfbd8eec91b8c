/** An organisation of the demo network. Plausible and made up: none exists. */
export interface OrganisationFact {
  readonly key: string;
  readonly name: string;
  readonly kind: 'PARTNER' | 'COMMISSIONER' | 'COORDINATOR';
  /** Services people are supported by, and posts are in; the slug is the name in lower case with hyphens. */
  readonly teams: readonly string[];
  /** The part of the network it works in. */
  readonly area?: string;
  /** How many of the 160 members call it home. */
  readonly members: number;
}

const partner = (
  key: string,
  name: string,
  members: number,
  teams: readonly string[],
): OrganisationFact => ({
  key,
  name,
  kind: 'PARTNER',
  teams,
  members,
  area: AREA_OF[key] ?? '',
});

const AREA_OF: Readonly<Record<string, string>> = {
  northgate: 'Wexcombe North',
  lantern: 'Wexcombe North',
  orchard: 'Wexcombe North',
  harbour: 'Harbourside',
  tideway: 'Harbourside',
  signal: 'Harbourside',
  fairway: 'Wexcombe Central',
  kingfisher: 'Wexcombe Central',
  millbrook: 'Wexcombe Central',
  stepping: 'Wexcombe Central',
};

/** Ten partners, two commissioners, one coordinating body. Nobody has been supported by the Elm Street service. */
export const ORGANISATIONS: readonly OrganisationFact[] = [
  partner('harbour', 'Harbour Homes', 26, ['Harbour Outreach', 'Quay House']),
  partner('tideway', 'Tideway Recovery', 22, ['Tideway Day Service', 'Tideway Detox']),
  partner('northgate', 'Northgate Minds', 20, ['Northgate Crisis Line', 'Open Door']),
  partner('fairway', 'Fairway Justice', 18, ['Fairway Resettlement', 'Through the Gate']),
  partner('lantern', 'Lantern Housing Trust', 17, ['Elm Street', 'Lantern Floating Support']),
  partner('kingfisher', 'Kingfisher Women’s Centre', 15, ['Kingfisher Drop-in']),
  partner('millbrook', 'Millbrook Advice', 13, ['Millbrook Navigators']),
  partner('stepping', 'Stepping Stones Peer Network', 12, ['Peer Mentors']),
  partner('orchard', 'Orchard Community Health', 10, ['Orchard Outreach Nurses']),
  partner('signal', 'Signal Youth', 7, ['Signal Nightstop']),
  { key: 'wexcombe', name: 'Wexcombe City Council', kind: 'COMMISSIONER', teams: [], members: 0 },
  {
    key: 'estuary',
    name: 'Estuary Integrated Care Board',
    kind: 'COMMISSIONER',
    teams: [],
    members: 0,
  },
  { key: 'voices', name: 'Wexcombe Voices Network', kind: 'COORDINATOR', teams: [], members: 0 },
];

export function slugOf(team: string): string {
  return team.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
