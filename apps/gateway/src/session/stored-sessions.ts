import { createHash, randomBytes } from 'node:crypto';
import type { People, Person } from '@freshfaces/access';
import type { Clock, RoleAt } from '@freshfaces/graph-kit';
import type { Collection, Store, Stored } from '@freshfaces/store';
import { SESSION_SECONDS, type Session, type Sessions } from './sessions.ts';

/** A session as kept: the token itself is known only to the visitor's browser. */
interface KeptSession {
  /** SHA-256 of the token. */
  readonly id: string;
  readonly personId: string;
  readonly activeRole: RoleAt;
  readonly expiresAt: string;
}

export function openKeptSessions(store: Store): Collection<KeptSession> {
  return store.collection<KeptSession>('sessions', {
    indexes: [{ name: 'expiry', keys: ['expiresAt'] }],
  });
}

/** Sessions in the document store: 32 random bytes, kept as a hash, for twelve hours. */
export function createStoredSessions(store: Store, people: People, now: Clock): Sessions {
  const kept = openKeptSessions(store);

  async function find(token: string | undefined): Promise<Stored<KeptSession> | null> {
    const session = token ? await kept.get(hashOf(token)) : null;
    return session && session.expiresAt > now() ? session : null;
  }

  async function read(token: string | undefined): Promise<Session | null> {
    const session = await find(token);
    const person = session && (await people.get(session.personId));
    if (!session || !person) return null;
    const activeRole = person.roles.find(sameAs(session.activeRole)) ?? person.roles[0];
    return activeRole ? { viewer: viewerOf(person), activeRole } : null;
  }

  async function open(personId: string, previous: string | undefined): Promise<string | null> {
    const person = await people.get(personId);
    const activeRole = person?.roles[0];
    if (!person || !activeRole) return null;
    const token = randomBytes(32).toString('base64url');
    await store.transaction(async () => {
      await close(previous);
      await kept.insert({
        id: hashOf(token),
        personId,
        activeRole,
        expiresAt: new Date(Date.parse(now()) + SESSION_SECONDS * 1000).toISOString(),
      });
    });
    return token;
  }

  async function switchRole(token: string | undefined, role: RoleAt): Promise<boolean> {
    const session = await find(token);
    const person = session && (await people.get(session.personId));
    const activeRole = person?.roles.find(sameAs(role));
    if (!session || !activeRole) return false;
    await kept.replace({ ...session, activeRole });
    return true;
  }

  async function close(token: string | undefined): Promise<void> {
    if (token) await kept.remove(hashOf(token));
  }

  async function sweep(): Promise<void> {
    const { items } = await kept.find({ where: { expiresAt: { lte: now() } } });
    for (const { id } of items) await kept.remove(id);
  }

  return { read, open, switchRole, close, sweep };
}

function viewerOf({ id, name, roles, memberId }: Person) {
  return { personId: id, name, roles, memberId };
}

function sameAs(wanted: RoleAt): (held: RoleAt) => boolean {
  return (held) => held.role === wanted.role && held.organisationId === wanted.organisationId;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
