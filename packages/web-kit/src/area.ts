import type { ComponentType } from 'react';
import type { ApolloClient } from './apollo.ts';

/** What a person is to one organisation. A person may hold several roles. */
export type Role =
  | 'commissioner'
  | 'recruiter'
  | 'involvement-lead'
  | 'coordinator'
  | 'organisation-admin'
  | 'member'
  | 'supporter';

export interface Organisation {
  id: string;
  name: string;
}

export interface HeldRole {
  role: Role;
  organisation: Organisation;
}

/** The signed-in person, as the gateway's `GET /session` gives them. */
export interface Viewer {
  id: string;
  name: string;
  roles: HeldRole[];
  activeRole: HeldRole;
  /** The viewer's own record in the pool, when they are a member. */
  memberId: string | null;
}

/** All an area is given by the shell: the contract between host and micro-frontend. */
export interface AreaProps {
  /** `null` when nobody is signed in: only public pages may then be shown. */
  viewer: Viewer | null;
  client: ApolloClient;
  /** Where the area is mounted, without a closing slash: `/pool`. Links are `${basePath}/…`. */
  basePath: string;
  /** Says a short sentence to screen readers through the shell's one live region. */
  announce: (message: string) => void;
  /** Says that the session is over, where the area itself did what ended it. The page in view stays. */
  onSessionEnded: () => void;
  /** BCP 47 language tag, `en-GB`. */
  locale: string;
}

/** What an area exposes as `./area`: one component as its default export. */
export interface AreaModule {
  default: ComponentType<AreaProps>;
}

/** How the shell finds an area. The gateway inlines a list of these in the page. */
export interface AreaEntry {
  name: string;
  /** Address of the area's `mf-manifest.json`. */
  entry: string;
  basePath: string;
  title: string;
}
