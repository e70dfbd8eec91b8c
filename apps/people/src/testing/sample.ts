import { type Answer, testViewer } from '@freshfaces/web-kit/testing';

const tideway = { id: 'org-1', name: 'Tideway' };
const admin = { role: 'organisation-admin', organisation: tideway } as const;
const coordinator = { role: 'coordinator', organisation: { id: 'org-0', name: 'Hub' } } as const;

/** An administrator of Tideway. */
export const administrator = { ...testViewer, roles: [admin], activeRole: admin };

/** A coordinator of the network. */
export const networkCoordinator = {
  ...testViewer,
  roles: [coordinator],
  activeRole: coordinator,
};

/** Someone at Tideway: Marcus, the only involvement lead, unless told otherwise. */
export function colleague(more: object = {}) {
  return {
    __typename: 'ColleagueRoles',
    personId: 'marcus',
    name: 'Marcus Bell',
    email: 'marcus@tideway.example',
    roles: ['INVOLVEMENT_LEAD'],
    twoFactor: false,
    lastSignedInAt: null,
    isViewer: false,
    onlyHolderOf: ['INVOLVEMENT_LEAD'],
    ...more,
  };
}

const ruth = colleague({
  personId: 'ruth',
  name: 'Ruth Adeyemi',
  email: 'ruth@tideway.example',
  roles: ['ORGANISATION_ADMIN'],
  twoFactor: true,
  lastSignedInAt: '2026-11-20T09:30:00Z',
  isViewer: true,
  onlyHolderOf: [],
});

/** The people of Tideway as the graph answers: Marcus, and Ruth who is looking. */
export function peopleOfTideway(more: object = {}): ReturnType<Answer> {
  return {
    organisationPeople: {
      __typename: 'OrganisationPeople',
      organisation: { __typename: 'Organisation', ...tideway },
      people: [colleague(), ruth],
      invitations: [],
      rolesOffered: ['INVOLVEMENT_LEAD', 'RECRUITER', 'ORGANISATION_ADMIN'],
      viewerCanInvite: true,
      viewerCanChangeRoles: true,
      viewerCanRemove: true,
      ...more,
    },
  };
}

/** What a mutation on Tideway's people answers. */
export function done(name: string): ReturnType<Answer> {
  return {
    [name]: {
      __typename: 'OrganisationPeople',
      organisation: { __typename: 'Organisation', id: 'org-1' },
    },
  };
}
