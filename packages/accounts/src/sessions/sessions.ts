import type { People, Person } from '@freshfaces/access';
import type { Clock, RoleAt, Viewer } from '@freshfaces/graph-kit';
import { findAll, type Store, type Stored } from '@freshfaces/store';
import { hashOfToken } from '../adapter/session-token.ts';
import type { OnWrite } from '../adapter/store-adapter.ts';
import type { Row } from '../adapter/where.ts';
import { openSessions } from '../kept/accounts.store.ts';
import type { KeptSession } from '../kept/kept.ts';
import { activeRole, keptRole } from './active-role.ts';
import { tokenOfCookie } from './signed-token.ts';

/** Someone signed in, and the role they act in. */
export interface Session {
  /** Holds no role until an invitation is taken up. */
  readonly viewer: Viewer;
  /** One of the viewer's own roles: what screens show first. It never widens what they may do. */
  readonly activeRole: RoleAt | null;
}

/** A place where an account is signed in, as its owner sees it. */
interface SignedInPlace {
  readonly id: string;
  /** The one that asks. */
  readonly current: boolean;
  readonly createdAt: string;
  /** Marks of browser and system, `Firefox/ Windows`. */
  readonly userAgent: string;
}

/** Who is signed in, read from the store at each request; `cookie` is the value of the session cookie. */
export interface Sessions {
  /** Null when it is missing, unknown or over. */
  read(cookie: string | undefined): Promise<Session | null>;
  /** Newest first; null when signed out. */
  places(cookie: string | undefined): Promise<readonly SignedInPlace[] | null>;
  /** Ends those of one's own sessions that `which` chooses; null when signed out. */
  end(cookie: string | undefined, which: (place: SignedInPlace) => boolean): Promise<number | null>;
  /** False when it is not one of their roles. */
  switchRole(cookie: string | undefined, role: RoleAt): Promise<boolean>;
}

export interface SessionsParts {
  readonly store: Store;
  readonly people: People;
  readonly now: Clock;
  readonly secret: string;
  readonly onWrite: OnWrite;
}

export function createSessions({ store, people, now, secret, onWrite }: SessionsParts): Sessions {
  const kept = openSessions(store);

  async function find(cookie: string | undefined): Promise<Stored<KeptSession> | null> {
    const token = tokenOfCookie(cookie, secret);
    if (token === null) return null;
    const { items } = await kept.find({ where: { token: hashOfToken(token) }, limit: 1 });
    const session = items[0];
    return session && session.expiresAt > now() ? session : null;
  }

  async function placesOf(current: KeptSession) {
    const all = await findAll(kept, { where: { userId: current.userId } });
    const open = all.filter(({ expiresAt }) => expiresAt > now());
    const newestFirst = open.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    return newestFirst.map((session) => ({ session, place: placeOf(session, current.id) }));
  }

  return {
    async read(cookie) {
      const session = await find(cookie);
      const person = session && (await people.get(session.userId));
      if (!session || !person) return null;
      return { viewer: viewerOf(person), activeRole: activeRole(person.roles, session.activeRole) };
    },

    async places(cookie) {
      const current = await find(cookie);
      return current && (await placesOf(current)).map(({ place }) => place);
    },

    end: (cookie, which) =>
      store.transaction(async () => {
        const current = await find(cookie);
        if (!current) return null;
        const chosen = (await placesOf(current)).filter(({ place }) => which(place));
        for (const { session } of chosen) {
          await kept.remove(session.id);
          await onWrite({ model: 'session', before: session as unknown as Row, after: null });
        }
        return chosen.length;
      }),

    async switchRole(cookie, role) {
      const session = await find(cookie);
      const person = session && (await people.get(session.userId));
      if (!session || !person?.roles.some((held) => keptRole(held) === keptRole(role)))
        return false;
      await kept.replace({ ...session, activeRole: keptRole(role) });
      return true;
    },
  };
}

function placeOf({ id, createdAt, userAgent }: KeptSession, currentId: string): SignedInPlace {
  return { id, current: id === currentId, createdAt, userAgent: userAgent ?? '' };
}

function viewerOf({ id, name, roles, memberId, supports }: Person): Viewer {
  return { personId: id, name, roles, memberId, supports };
}
