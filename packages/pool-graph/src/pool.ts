import type { Audit } from '@freshfaces/access';
import type { Once } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { type MemberImports, openMemberImports } from './imports/imports.store.ts';
import {
  type MemberNames,
  type Members,
  openMemberNames,
  openMembers,
} from './members/members.store.ts';
import {
  type ExperienceByMember,
  type NeedsByMember,
  openMemberExperience,
  openMemberNeeds,
  openMemberTies,
  type TiesByMember,
} from './needs/needs.store.ts';
import { type Organisations, openOrganisations } from './organisations/organisations.store.ts';

/** What the pool is given by the gateway. */
export interface PoolParts {
  readonly store: Store;
  readonly audit: Audit;
  readonly once: Once;
}

/** What the pool's resolvers work with. */
export interface Pool extends PoolParts {
  readonly organisations: Organisations;
  readonly members: Members;
  readonly names: MemberNames;
  readonly needs: NeedsByMember;
  readonly experience: ExperienceByMember;
  readonly ties: TiesByMember;
  readonly imports: MemberImports;
}

export function openPool(parts: PoolParts): Pool {
  const { store } = parts;
  return {
    ...parts,
    organisations: openOrganisations(store),
    members: openMembers(store),
    names: openMemberNames(store),
    needs: openMemberNeeds(store),
    experience: openMemberExperience(store),
    ties: openMemberTies(store),
    imports: openMemberImports(store),
  };
}
