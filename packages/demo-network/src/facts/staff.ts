import type { Role } from '@freshfaces/graph-kit';

/** Someone who works in the demo network. */
export interface StaffFact {
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  /** Roles at a second organisation. */
  readonly elsewhere?: { readonly organisation: string; readonly roles: readonly Role[] };
  /** Who they are, in a line, for those whom the sign-in page offers. */
  readonly about: string | null;
}

/** Looks after a partner's members, its panels and its people: small partners have one such person (R22). */
const lead = (name: string, organisation: string): StaffFact => ({
  name,
  organisation,
  roles: ['involvement-lead', 'recruiter', 'organisation-admin'],
  about: null,
});

export const STAFF: readonly StaffFact[] = [
  {
    name: 'Dr Helen Marsh',
    organisation: 'wexcombe',
    roles: ['commissioner', 'organisation-admin'],
    about: 'Buys support services for the council and sets involvement conditions in contracts.',
  },
  {
    name: 'Rajesh Nair',
    organisation: 'estuary',
    roles: ['commissioner', 'organisation-admin'],
    about: 'Commissions community mental health services.',
  },
  {
    name: 'Amina Yusuf',
    organisation: 'harbour',
    roles: ['recruiter', 'involvement-lead'],
    about:
      'Runs recruitments at Harbour Homes and looks after its members. Has a panel ready to draw.',
  },
  {
    name: 'Gethin Price',
    organisation: 'northgate',
    roles: ['recruiter'],
    about: 'Team manager who needs a recruitment panel next month.',
  },
  {
    name: 'Bridget O’Dowd',
    organisation: 'lantern',
    roles: ['recruiter', 'involvement-lead', 'organisation-admin'],
    about: 'Recruits for the Elm Street service, which nobody in the pool knows yet.',
  },
  {
    name: 'Marcus Bell',
    organisation: 'tideway',
    roles: ['involvement-lead', 'organisation-admin'],
    about: 'Looks after Tideway’s members: training, support, lending.',
  },
  {
    name: 'Sofia Lindqvist',
    organisation: 'voices',
    roles: ['coordinator', 'organisation-admin'],
    about: 'Watches rotation and pool health across all the organisations.',
  },
  {
    name: 'Joanna Okafor',
    organisation: 'harbour',
    roles: ['organisation-admin'],
    elsewhere: { organisation: 'northgate', roles: ['involvement-lead', 'organisation-admin'] },
    about: 'Says who works at Harbour Homes, and looks after Northgate’s members two days a week.',
  },
  lead('Callum Reid', 'fairway'),
  lead('Nasreen Akhtar', 'kingfisher'),
  lead('Owen Pritchard', 'millbrook'),
  lead('Temi Adeyemi', 'stepping'),
  lead('Ruth Calloway', 'orchard'),
  lead('Jamie Sutherland', 'signal'),
];
