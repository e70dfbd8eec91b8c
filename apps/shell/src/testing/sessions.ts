import type { HeldRole } from '@freshfaces/web-kit/area';
import type { Session } from '../session/session.ts';

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

export const nobody: Session = { viewer: null, demo: { people } };

export const nobodyOutsideTheDemo: Session = { viewer: null, demo: null };

export const tomTheLead: Session = {
  viewer: {
    id: 'tom',
    name: 'Tom Okafor',
    roles: [lead, recruiter],
    activeRole: lead,
    memberId: null,
  },
  demo: { people },
};

export const tomTheRecruiter: Session = {
  viewer: {
    id: 'tom',
    name: 'Tom Okafor',
    roles: [lead, recruiter],
    activeRole: recruiter,
    memberId: null,
  },
  demo: { people },
};
