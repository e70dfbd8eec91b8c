import type { HeldRole, Viewer } from '@freshfaces/web-kit/area';
import type { Account, Session } from '../session/session.ts';

const lead: HeldRole = {
  role: 'involvement-lead',
  organisation: { id: 'harbour', name: 'Harbour' },
};
const recruiter: HeldRole = { role: 'recruiter', organisation: { id: 'elm', name: 'Elm Trust' } };

const people = [
  {
    id: 'tom',
    name: 'Tom Okafor',
    role: lead.role,
    organisation: 'Harbour',
    about: 'Looks after members.',
  },
];

const account: Account = {
  id: 'tom',
  name: 'Tom Okafor',
  email: 'tom@harbour.example',
  twoFactor: false,
};

const tom: Viewer = {
  id: 'tom',
  name: 'Tom Okafor',
  roles: [lead, recruiter],
  activeRole: lead,
  memberId: null,
};

export const nobodyOutsideTheDemo: Session = {
  viewer: null,
  account: null,
  demo: null,
  setUp: 'done',
  sso: null,
};

export const nobody: Session = { ...nobodyOutsideTheDemo, demo: { people } };

export const anEmptyNetwork: Session = { ...nobodyOutsideTheDemo, setUp: 'needed' };

export const tomTheLead: Session = { ...nobody, account, viewer: tom };

export const tomTheRecruiter: Session = {
  ...tomTheLead,
  viewer: { ...tom, activeRole: recruiter },
};

export const tomOutsideTheDemo: Session = { ...tomTheLead, demo: null };

export const tomWithoutARole: Session = { ...nobodyOutsideTheDemo, account };
