import type { AreaEntry } from '@freshfaces/web-kit/area';
import { MemoryRouter } from '@freshfaces/web-kit/router';
import { type Answer, createTestClient } from '@freshfaces/web-kit/testing';
import { act, render } from '@testing-library/react';
import { vi } from 'vitest';
import { App } from '../app.tsx';
import type { LoadArea } from '../areas/load-area.ts';
import type { Session } from '../session/session.ts';

/** The areas as the gateway lists them. */
const AREAS: AreaEntry[] = [
  { name: 'pool', title: 'Pool', basePath: '/pool', entry: '/areas/pool/mf-manifest.json' },
  { name: 'panels', title: 'Panels', basePath: '/panels', entry: '/areas/panels/mf-manifest.json' },
  { name: 'people', title: 'People', basePath: '/people', entry: '/areas/people/mf-manifest.json' },
];

/** Requests the shell made to the gateway. */
export type Sent = {
  to: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
}[];

/** What stands behind the shell in a test. */
interface Behind {
  loadArea?: LoadArea;
  /** What the gateway answers at other addresses than `/session`: `[status, body]`, in turn. */
  gateway?: Record<string, [number, unknown][]>;
  /** What the graph answers, by operation name. */
  graph?: Record<string, Answer>;
}

/** Renders the whole shell at an address. The gateway answers `/session` with each of `sessions` in turn. */
export async function renderShell(
  at: string,
  sessions: Session[],
  { loadArea = theArea, gateway = {}, graph = {} }: Behind = {},
): Promise<Sent> {
  const sent: Sent = [];
  let asked = 0;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const [to = ''] = address.split('?');
    sent.push({
      to: address,
      method: init.method ?? 'GET',
      headers: init.headers as Record<string, string>,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
    });
    if (to !== '/session') {
      const [status, body] = gateway[to]?.shift() ?? [404, null];
      return Response.json(body, { status });
    }
    const session = sessions[Math.min((asked += 1), sessions.length) - 1];
    return session ? Response.json(session) : new Response('', { status: 503 });
  });
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[at]}>
        <App areas={AREAS} loadArea={loadArea} client={createTestClient(graph)} />
      </MemoryRouter>,
    );
  });
  return sent;
}

const theArea: LoadArea = async () => ({ default: () => <h1>The area</h1> });
