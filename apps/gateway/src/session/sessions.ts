import type { RoleAt, Viewer } from '@freshfaces/graph-kit';

/** Someone signed in, and the role they are acting in. */
export interface Session {
  readonly viewer: Viewer;
  /** One of the viewer's own roles: what screens show first. It never widens what they may do. */
  readonly activeRole: RoleAt;
}

/** Who is signed in. The demo network's way of signing in and real accounts both stand behind this. */
export interface Sessions {
  /** @param token what the visitor's cookie holds. Null when it is missing, unknown or expired. */
  read(token: string | undefined): Promise<Session | null>;
  /** Signs a person in and ends the session they came with; answers the new token, or null for nobody. */
  open(personId: string, previous: string | undefined): Promise<string | null>;
  /** False when it is not one of their roles. */
  switchRole(token: string | undefined, role: RoleAt): Promise<boolean>;
  close(token: string | undefined): Promise<void>;
  /** Forgets sessions that have expired. */
  sweep(): Promise<void>;
}

/** Twelve hours: a working day. */
export const SESSION_SECONDS = 12 * 60 * 60;
