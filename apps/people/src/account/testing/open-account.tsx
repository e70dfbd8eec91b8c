import { renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import PeopleArea from '../../index.tsx';
import type { Me } from '../account-query.ts';

/** Someone with two roles at one organisation, a password and no second factor. */
export const ME: Me = {
  __typename: 'Me',
  id: 'p1',
  name: 'Cleo Marsh',
  email: 'cleo@harbour.example',
  twoFactor: false,
  hasPassword: true,
  member: null,
  roles: [
    {
      __typename: 'RoleHeld',
      role: 'RECRUITER',
      organisation: { __typename: 'Organisation', id: 'o1', name: 'Harbour' },
    },
    {
      __typename: 'RoleHeld',
      role: 'ORGANISATION_ADMIN',
      organisation: { __typename: 'Organisation', id: 'o1', name: 'Harbour' },
    },
  ],
  recentEvents: [
    { __typename: 'AccountEvent', at: '2026-11-22T09:00:00.000Z', sentence: 'Signed in' },
  ],
};

/** What a test is told of. */
interface Told {
  erased?: (variables: object) => void;
  onSessionEnded?: () => void;
}

/** Opens a page of the account; the gateway answers each address with `[status, body]`, in turn. */
export async function openAccount(
  path: string,
  me: Partial<Me> = {},
  gateway: Record<string, [number, unknown][]> = {},
  { erased = () => undefined, onSessionEnded = () => undefined }: Told = {},
) {
  const sent: { to: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (to: string, init: { body?: string }) => {
    sent.push({ to, body: init.body ? JSON.parse(init.body) : null });
    const [status, body] = gateway[to]?.shift() ?? [500, null];
    return Response.json(body, { status });
  });
  const view = await renderArea(PeopleArea, {
    at: `/people/account${path}`,
    basePath: '/people',
    viewer: null,
    onSessionEnded,
    answers: {
      MyAccount: () => ({ me: { ...ME, ...me } }),
      EraseMe: (variables) => {
        erased(variables);
        return {
          erasePerson: {
            __typename: 'Erasure',
            id: 'person-p1',
            erased: ['Your account.'],
            kept: ['Lines in the record of changes, with a number for you.'],
          },
        };
      },
    },
  });
  return { ...view, sent };
}

/** A page's title, once it is there. */
export const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

export async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
}

export async function typePassword(label = 'Your password'): Promise<void> {
  await userEvent.type(await screen.findByLabelText(label), 'three words now');
}
