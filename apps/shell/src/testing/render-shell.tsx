import type { AreaEntry } from '@freshfaces/web-kit/area';
import { MemoryRouter } from '@freshfaces/web-kit/router';
import { createTestClient } from '@freshfaces/web-kit/testing';
import { act, render } from '@testing-library/react';
import { vi } from 'vitest';
import { App } from '../app.tsx';
import type { LoadArea } from '../areas/load-area.ts';
import type { Session } from '../session/session.ts';

/** The areas as the gateway lists them. */
const AREAS: AreaEntry[] = [
  { name: 'pool', title: 'Pool', basePath: '/pool', entry: '/areas/pool/mf-manifest.json' },
  { name: 'panels', title: 'Panels', basePath: '/panels', entry: '/areas/panels/mf-manifest.json' },
];

/** Requests the shell made to the gateway's `/session`. */
export type Sent = { method: string; headers: Record<string, string>; body: unknown }[];

/** Renders the whole shell at an address. The gateway answers `/session` with each of `sessions` in turn. */
export async function renderShell(
  at: string,
  sessions: Session[],
  loadArea: LoadArea,
): Promise<Sent> {
  const sent: Sent = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent.push({
      method: init.method ?? 'GET',
      headers: init.headers as Record<string, string>,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
    });
    const session = sessions[Math.min(sent.length, sessions.length) - 1];
    return session ? Response.json(session) : new Response('', { status: 503 });
  });
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[at]}>
        <App areas={AREAS} loadArea={loadArea} client={createTestClient({})} />
      </MemoryRouter>,
    );
  });
  return sent;
}
