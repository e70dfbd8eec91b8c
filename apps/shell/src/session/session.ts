import type { HeldRole, Role, Viewer } from '@freshfaces/web-kit/area';

/** One person of the demo network whom a visitor may sign in as. */
export interface DemoPerson {
  id: string;
  name: string;
  role: Role;
  organisation: string;
  about: string;
}

/** The account that is signed in, whether or not it holds a role yet. */
export interface Account {
  id: string;
  name: string;
  email: string;
  twoFactor: boolean;
}

/** Who is signed in, and which ways in there are. */
export interface Session {
  /** Null when signed out, and for an account that holds no role yet. */
  viewer: Viewer | null;
  account: Account | null;
  /** Who can be chosen; null unless the demo network is loaded. */
  demo: { people: DemoPerson[] } | null;
  /** `needed` while the network has no people at all. */
  setUp: 'needed' | 'done';
  /** The network's single sign-on, by the name people know it by. */
  sso: { name: string } | null;
}

/** Another site's page cannot send this header, so it cannot sign anyone in or out. */
const OWN_PAGE = { 'x-freshfaces': '1' };

/** Asks the gateway who is signed in. */
export function fetchSession(): Promise<Session> {
  return request('GET');
}

/** Signs in as a person of the demo network. */
export function signInAs(personId: string): Promise<Session> {
  return request('POST', { personId });
}

/** Acts from now on in another of the viewer's own roles. */
export function switchRole({ role, organisation }: HeldRole): Promise<Session> {
  return request('PATCH', { role, organisationId: organisation.id });
}

/** Ends the session. */
export function signOut(): Promise<Session> {
  return request('DELETE');
}

async function request(method: string, body?: object): Promise<Session> {
  const response = await fetch('/session', {
    method,
    headers: body ? { ...OWN_PAGE, 'content-type': 'application/json' } : OWN_PAGE,
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`The gateway answered ${response.status} to ${method} /session.`);
  return (await response.json()) as Session;
}
