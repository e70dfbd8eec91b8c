import type { Viewer } from '@freshfaces/graph-kit';
import { CANARY, NEIGHBOUR, OVER, PEER, UNSHARED, WAITING } from './network/members.ts';
import type { TestNetwork } from './network/open-network.ts';
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
export function relationsOf({ viewers }: TestNetwork): readonly Relation[] {
  const relation = (name: string, meaning: string, personId: string | null, memberId = CANARY) => {
    const viewer = personId === null ? null : viewers.get(personId);
    if (viewer === undefined) throw new Error(`There is no ${personId}.`);
    return { name, meaning, viewer, memberId };
  };
  return [
    relation('self', 'the member themselves', personOf(CANARY)),
    relation('peer', 'a member on the same panel', personOf(PEER)),
    relation('member', 'another member of the same home', personOf(NEIGHBOUR)),
    relation('lead', 'involvement lead of their home', 'home-lead'),
    relation('agreed', 'the same lead, of a member who lets them see needs', 'home-lead', WAITING),
    relation('recr', 'recruiter of their home', 'home-recruiter'),
    relation('before', 'the borrower, before the member’s yes', 'borrower', WAITING),
    relation('after', 'the borrower, after the member’s yes', 'borrower'),
    relation('over', 'the borrower, once that panel is over', 'borrower', OVER),
    relation('other', 'staff of another organisation, in every role', 'elsewhere'),
    relation('unshrd', 'the same, of a member not in the shared pool', 'elsewhere', UNSHARED),
    relation('comm', 'commissioner of the borrower’s contract', 'commissioner'),
    relation('comm2', 'another commissioner, also administrator there', 'other-commissioner'),
    relation('coord', 'network coordinator', 'coordinator'),
    relation('admin', 'organisation administrator of their home', 'home-admin'),
    relation('supp', 'supporter at their home, of others', 'home-supporter'),
    relation('helper', 'supporter whom they let help', 'home-helper'),
    relation('out', 'nobody signed in', null),
  ];
}
