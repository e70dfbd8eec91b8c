import type { Viewer } from '@freshfaces/graph-kit';
import { CANARY, MEMBERS, OVER, UNSHARED } from './network/members.ts';
import type { TestNetwork } from './network/open-network.ts';
import { HOME, OTHER } from './network/organisations.ts';
import { personOf } from './network/people.ts';

/** Who asks, and about whom. The matrix has a column for each. */
export interface Relation {
  readonly name: string;
  /** Said at the head of the matrix. */
  readonly meaning: string;
  readonly viewer: Viewer | null;
  readonly memberId: string;
}

/** Every relation of DESIGN.md §3, and those in which the answer turns on a consent or on time. */
export function relationsOf({ viewers, recruitments }: TestNetwork): readonly Relation[] {
  const seated = recruitments.main.panel;
  const memberAt = (home: string, onPanel: boolean): string => {
    const found = MEMBERS.find(
      (member) =>
        member.home === home &&
        member.id !== CANARY &&
        member.trainedFor.includes('PANEL_MEMBER') &&
        seated.includes(member.id) === onPanel,
    );
    if (!found) throw new Error('The panel was not drawn as the network expects.');
    return found.id;
  };
  const relation = (name: string, meaning: string, personId: string | null, memberId = CANARY) => {
    const viewer = personId === null ? null : viewers.get(personId);
    if (viewer === undefined) throw new Error(`There is no ${personId}.`);
    return { name, meaning, viewer, memberId };
  };
  const waiting = memberAt(HOME, true);
  return [
    relation('self', 'the member themselves', personOf(CANARY)),
    relation('peer', 'a member on the same panel', personOf(memberAt(OTHER, true))),
    relation('member', 'another member of the same home', personOf(memberAt(HOME, false))),
    relation('lead', 'involvement lead of their home', 'home-lead'),
    relation('agreed', 'the same lead, of a member who lets them see needs', 'home-lead', waiting),
    relation('recr', 'recruiter of their home', 'home-recruiter'),
    relation('before', 'the borrower, before the member’s yes', 'borrower', waiting),
    relation('after', 'the borrower, after the member’s yes', 'borrower'),
    relation('over', 'the borrower, once that panel is over', 'borrower', OVER),
    relation('other', 'staff of another organisation, in every role', 'elsewhere'),
    relation('unshrd', 'the same, of a member not in the shared pool', 'elsewhere', UNSHARED),
    relation('comm', 'commissioner of the borrower’s contract', 'commissioner'),
    relation('comm2', 'another commissioner, also administrator there', 'other-commissioner'),
    relation('coord', 'network coordinator', 'coordinator'),
    relation('admin', 'organisation administrator of their home', 'home-admin'),
    relation('supp', 'supporter at their home', 'home-supporter'),
    relation('out', 'nobody signed in', null),
  ];
}
