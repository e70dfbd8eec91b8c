import { testViewer } from '@freshfaces/web-kit/testing';

const harbour = { id: 'org-1', name: 'Harbour' };
const member = { role: 'member', organisation: harbour } as const;
const lead = { role: 'involvement-lead', organisation: harbour } as const;

/** Amina herself, signed in. */
export const aminaHerself = {
  ...testViewer,
  roles: [member],
  activeRole: member,
  memberId: 'amina',
};

/** The involvement lead of Amina’s home organisation. */
export const herLead = { ...testViewer, roles: [lead], activeRole: lead };

/** One consent, never asked for unless told otherwise. */
export function consent(purpose: string, more: object = {}) {
  return {
    __typename: 'Consent',
    purpose,
    question: `May we? (${purpose})`,
    wordingVersion: 2,
    ifNo: 'Then we stop at once.',
    given: false,
    askAgain: false,
    answer: null,
    history: [],
    ...more,
  };
}

/** An answer given on 3 May 2026. */
export function answered(given: boolean) {
  return {
    given,
    answer: { __typename: 'ConsentAnswer', given, at: '2026-05-03T10:00:00Z' },
  };
}

/** Amina with these fields besides. */
export function amina(more: object) {
  return {
    __typename: 'Member',
    id: 'amina',
    shownAs: 'Amina Khan',
    homeOrganisation: { __typename: 'Organisation', ...harbour },
    viewerCanAnswerConsents: true,
    ...more,
  };
}
