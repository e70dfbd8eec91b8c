import type { Role } from '@freshfaces/graph-kit';

/** Everything a person can do, in one list; each resolver names one of these. */
export type Action = keyof typeof GRANTS;

interface Grant {
  /** Roles that may, at the organisation concerned. */
  readonly at: readonly Role[];
  /** Roles that may, whichever organisation is concerned. */
  readonly anywhere: readonly Role[];
  /** May the member concerned do it for themselves? */
  readonly self: boolean;
  /** May someone who is not signed in? */
  readonly anyone?: boolean;
}

const STAFF: readonly Role[] = ['recruiter', 'involvement-lead', 'coordinator', 'commissioner'];
const NETWORK: readonly Role[] = ['recruiter', 'involvement-lead', 'coordinator'];

/** The policy, a row an action (DESIGN.md §3, R181, R193). */
const GRANTS = {
  'organisation.read': { at: [], anywhere: [...STAFF, 'member'], self: false },
  'member.list': { at: [], anywhere: NETWORK, self: false },
  'member.read': { at: [], anywhere: NETWORK, self: true },
  'member.name': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.read-unshared': { at: NETWORK, anywhere: [], self: true },
  'member.private': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.experience': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.import': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.export': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.change': { at: ['involvement-lead'], anywhere: [], self: true },
  'pool.summary': { at: [], anywhere: NETWORK, self: false },
  'recruitment.list': { at: [], anywhere: STAFF, self: false },
  'recruitment.read': { at: [], anywhere: STAFF, self: false },
  'recruitment.change': { at: ['recruiter'], anywhere: [], self: false },
  'recruitment.eligibility': {
    at: ['recruiter', 'involvement-lead'],
    anywhere: ['coordinator'],
    self: false,
  },
  'draw.start': { at: ['recruiter'], anywhere: [], self: false },
  'draw.panel': { at: ['recruiter', 'involvement-lead'], anywhere: ['coordinator'], self: false },
  'draw.change-panel': { at: ['recruiter', 'involvement-lead'], anywhere: [], self: false },
  'draw.receipt': { at: [], anywhere: [], self: true },
  'draw.record': { at: [], anywhere: [], self: false, anyone: true },
  'rotation.read': { at: [], anywhere: STAFF, self: false },
  'rotation.people': { at: ['involvement-lead'], anywhere: ['coordinator'], self: false },
  'contract.read': {
    at: ['commissioner', 'recruiter', 'involvement-lead'],
    anywhere: ['coordinator'],
    self: false,
  },
  'contract.change': { at: ['commissioner'], anywhere: [], self: false },
  'practice.read': { at: [], anywhere: [...STAFF, 'member'], self: false },
  'practice.write': { at: [...STAFF], anywhere: [], self: false },
} as const satisfies Record<string, Grant>;

/** One action's row, widened for reading. */
export function grantFor(action: Action): Grant {
  return GRANTS[action];
}
