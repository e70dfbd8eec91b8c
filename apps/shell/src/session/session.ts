import type { HeldRole, Role, Viewer } from '@freshfaces/web-kit/area';

/** One person of the demo network whom a visitor may sign in as. */
export interface DemoPerson {
  id: string;
  name: string;
  role: Role;
  organisation: string;
  about: string;
}

/** Who is signed in, and who can be chosen where the demo network is loaded. */
export interface Session {
  viewer: Viewer | null;
  demo: { people: DemoPerson[] } | null;
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
