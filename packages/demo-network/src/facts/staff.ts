import type { Role } from '@freshfaces/graph-kit';

/** Someone of the demo network who can be signed in as. */
export interface StaffFact {
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  /** Who they are, in a line, for the sign-in page. */
  readonly about: string;
}

export const STAFF: readonly StaffFact[] = [
  {
    name: 'Dr Helen Marsh',
    organisation: 'wexcombe',
    roles: ['commissioner'],
    about: 'Buys support services for the council and sets involvement conditions in contracts.',
  },
  {
    name: 'Rajesh Nair',
    organisation: 'estuary',
    roles: ['commissioner'],
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
    roles: ['recruiter', 'involvement-lead'],
    about: 'Recruits for the Elm Street service, which nobody in the pool knows yet.',
  },
  {
    name: 'Marcus Bell',
    organisation: 'tideway',
    roles: ['involvement-lead'],
    about: 'Looks after Tideway’s members: training, support, lending.',
  },
  {
    name: 'Sofia Lindqvist',
    organisation: 'voices',
    roles: ['coordinator'],
    about: 'Watches rotation and pool health across all the organisations.',
  },
];
