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
  /** Roles that may at an organisation to which the member concerned said yes, until that is over. */
  readonly afterYes?: readonly Role[];
  /** May whoever supports the member concerned, while that member lets them (R167)? */
  readonly supporter?: boolean;
  /** May someone who is not signed in? */
  readonly anyone?: boolean;
}

const STAFF: readonly Role[] = [
  'recruiter',
  'involvement-lead',
  'coordinator',
  'commissioner',
  'organisation-admin',
];
const EVERYONE: readonly Role[] = [...STAFF, 'member', 'supporter'];
const NETWORK: readonly Role[] = ['recruiter', 'involvement-lead', 'coordinator'];

/** The policy, a row an action (DESIGN.md §3, R181, R193). */
const GRANTS = {
  'organisation.read': { at: [], anywhere: EVERYONE, self: false },
  'organisation.add': { at: [], anywhere: ['coordinator'], self: false },
  'organisation.set-area': {
    at: ['organisation-admin'],
    anywhere: ['coordinator'],
    self: false,
  },
  'people.read': { at: ['organisation-admin'], anywhere: ['coordinator'], self: false },
  'people.invite': { at: ['organisation-admin'], anywhere: ['coordinator'], self: false },
  'people.change-roles': { at: ['organisation-admin'], anywhere: ['coordinator'], self: false },
  'people.remove': { at: ['organisation-admin'], anywhere: ['coordinator'], self: false },
  'outbox.read': { at: [], anywhere: ['coordinator'], self: false },
  'outbox.resend': { at: [], anywhere: ['coordinator'], self: false },
  'audit.read': { at: [], anywhere: ['coordinator'], self: false },
  'retention.read': { at: [], anywhere: ['coordinator'], self: false },
  'member.list': { at: [], anywhere: NETWORK, self: false },
  'member.read': { at: [], anywhere: NETWORK, self: true, supporter: true },
  'member.name': { at: ['involvement-lead'], anywhere: [], self: true, supporter: true },
  'member.read-unshared': { at: NETWORK, anywhere: [], self: true, supporter: true },
  'member.private': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.import': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.merge': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.export': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.change': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.correct': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.contact': {
    at: ['involvement-lead'],
    anywhere: [],
    self: true,
    afterYes: ['recruiter', 'involvement-lead'],
  },
  'member.consents': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.answer-consent': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.needs': { at: [], anywhere: [], self: true },
  'member.needs-agreed': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.record-needs': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.looks': { at: [], anywhere: [], self: true },
  'member.add': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.profile': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.write-profile': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.help-profile': { at: ['involvement-lead'], anywhere: [], self: true, supporter: true },
  'member.set-standing': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.hosting': {
    at: ['involvement-lead'],
    anywhere: [],
    self: true,
    supporter: true,
    afterYes: ['recruiter', 'involvement-lead'],
  },
  'member.agreements': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.acknowledge': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.assess-risk': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.leave': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.access': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.invite': { at: ['involvement-lead'], anywhere: [], self: false },
  'member.invite-supporter': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.end-support': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.erase': { at: ['involvement-lead'], anywhere: [], self: true },
  'message.send': { at: ['involvement-lead'], anywhere: [], self: false },
  'link.manage': { at: ['involvement-lead'], anywhere: [], self: true },
  'pool.summary': { at: [], anywhere: NETWORK, self: false },
  'pool.health': { at: [], anywhere: ['involvement-lead', 'coordinator'], self: false },
  'lending.read': { at: [], anywhere: STAFF, self: false },
  'offer.write': { at: ['involvement-lead'], anywhere: [], self: false },
  'loan.read': { at: NETWORK, anywhere: ['coordinator'], self: false },
  'loan.ask': { at: ['recruiter', 'involvement-lead'], anywhere: [], self: false },
  'loan.answer': { at: ['involvement-lead'], anywhere: [], self: false },
  'group.see': { at: [], anywhere: NETWORK, self: false },
  'group.run': { at: ['involvement-lead'], anywhere: ['coordinator'], self: false },
  'group.run-network': { at: [], anywhere: ['coordinator'], self: false },
  'group.join': { at: ['involvement-lead'], anywhere: [], self: true },
  'standing-work.record': { at: ['involvement-lead'], anywhere: [], self: false },
  'opportunity.read': { at: NETWORK, anywhere: ['coordinator'], self: false },
  'opportunity.change': { at: NETWORK, anywhere: [], self: false },
  'opportunity.answer': { at: ['involvement-lead'], anywhere: [], self: true },
  'member.taking-part': { at: ['involvement-lead'], anywhere: [], self: true, supporter: true },
  'feedback.give': { at: [], anywhere: [], self: true },
  'member.rewards': { at: ['involvement-lead'], anywhere: [], self: true },
  'reward.pay': { at: NETWORK, anywhere: [], self: false },
  'reward.take-less': { at: ['involvement-lead'], anywhere: [], self: true },
  'training.see': { at: [], anywhere: EVERYONE, self: false },
  'training.run': { at: ['involvement-lead'], anywhere: [], self: false },
  'training.record': { at: ['involvement-lead'], anywhere: [], self: false },
  'training.of-member': { at: ['involvement-lead'], anywhere: [], self: true, supporter: true },
  'training.book': { at: ['involvement-lead'], anywhere: [], self: true },
  'training.confirm-pack': { at: [], anywhere: [], self: true },
  'training.certificate': { at: [], anywhere: [], self: true },
  'training.staff': { at: ['involvement-lead', 'organisation-admin'], anywhere: [], self: false },
  'recruitment.list': { at: [], anywhere: STAFF, self: false },
  'recruitment.read': { at: [], anywhere: STAFF, self: false },
  'recruitment.change': { at: ['recruiter'], anywhere: [], self: false },
  'recruitment.eligibility': {
    at: ['recruiter', 'involvement-lead'],
    anywhere: ['coordinator'],
    self: false,
  },
  'interest.answer': { at: ['involvement-lead'], anywhere: [], self: true },
  'interest.see': { at: ['involvement-lead'], anywhere: [], self: true, supporter: true },
  'interest.talk': { at: ['recruiter', 'involvement-lead'], anywhere: [], self: false },
  'draw.start': { at: ['recruiter'], anywhere: [], self: false },
  'draw.witness': { at: [...STAFF], anywhere: [], self: false },
  'draw.panel': { at: ['recruiter', 'involvement-lead'], anywhere: ['coordinator'], self: false },
  'draw.change-panel': { at: ['recruiter', 'involvement-lead'], anywhere: [], self: false },
  'draw.override': { at: ['recruiter'], anywhere: [], self: false },
  'override.list': { at: [], anywhere: ['coordinator'], self: false },
  'draw.set-policies': { at: [], anywhere: ['coordinator'], self: false },
  'panel.choose-chair': { at: ['recruiter'], anywhere: [], self: false },
  'panel.choose-staff': { at: ['recruiter'], anywhere: [], self: false },
  'panel.confirm': { at: ['recruiter'], anywhere: [], self: false },
  'draw.receipt': { at: [], anywhere: [], self: true },
  'place.answer': { at: [], anywhere: [], self: true },
  'place.write-down': { at: ['involvement-lead'], anywhere: [], self: false },
  'dates.agree': { at: ['recruiter', 'involvement-lead'], anywhere: [], self: false },
  'dates.choose': { at: [], anywhere: [], self: true },
  'draw.audit': { at: ['commissioner'], anywhere: [], self: false },
  'draw.record': { at: [], anywhere: [], self: false, anyone: true },
  'log.keep-head': { at: STAFF, anywhere: [], self: false },
  'rotation.read': { at: [], anywhere: STAFF, self: false },
  'rotation.try': { at: [], anywhere: ['coordinator'], self: false },
  'rotation.people': { at: ['involvement-lead'], anywhere: ['coordinator'], self: false },
  'contract.read': {
    at: ['commissioner', 'recruiter', 'involvement-lead'],
    anywhere: ['coordinator'],
    self: false,
  },
  'contract.change': { at: ['commissioner'], anywhere: [], self: false },
  'practice.read': { at: [], anywhere: EVERYONE, self: false },
  'practice.write': { at: [...STAFF], anywhere: [], self: false },
} as const satisfies Record<string, Grant>;

/** One action's row, widened for reading. */
export function grantFor(action: Action): Grant {
  return GRANTS[action];
}
