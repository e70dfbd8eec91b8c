import type { AreaProps } from '@freshfaces/web-kit/area';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderShell } from '../testing/render-shell.tsx';
import {
  nobody,
  tomOutsideTheDemo,
  tomTheLead,
  tomTheRecruiter,
  tomWithoutARole,
} from '../testing/sessions.ts';

afterEach(() => vi.unstubAllGlobals());

const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

test('someone with two roles can change between them, and sees the other home', async () => {
  const sent = await renderShell('/', [tomTheLead, tomTheRecruiter]);
  expect(screen.getByRole('link', { name: 'People in the pool' })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Working as'), 'Recruiter, Elm Trust');
  expect(await screen.findByRole('link', { name: 'Draw a panel for a post' })).toBeTruthy();
  expect(sent[1]).toMatchObject({
    method: 'PATCH',
    body: { role: 'recruiter', organisationId: 'elm' },
  });
});

test('the navigation offers what the role works in, and everyone their account', async () => {
  await renderShell('/', [tomTheRecruiter]);
  const links = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Home', 'Panels', 'Pool']);
  const account = screen.getByRole('link', { name: 'My account' });
  expect(account.getAttribute('href')).toBe('/people/account');
});

test('signing out ends the session and goes home, from a page that is not for visitors too', async () => {
  const sent = await renderShell('/pool', [tomTheLead, nobody]);
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await heading('Fresh faces on every panel')).toBeTruthy();
  expect(sent[1]?.method).toBe('DELETE');
  expect(sent[1]?.headers).not.toHaveProperty('content-type');
});

test('signing out without a connection says so, and still works on the next try', async () => {
  await renderShell('/pool', [tomTheLead, nobody]);
  const gateway = globalThis.fetch;
  vi.stubGlobal('fetch', unreachable);
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  expect((await screen.findByRole('alert')).textContent).toContain('We could not sign you out.');
  expect(screen.getByRole('heading', { name: 'The area' })).toBeTruthy();
  vi.stubGlobal('fetch', gateway);
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await heading('Fresh faces on every panel')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a change of role without a connection says so, and the role stays what it was', async () => {
  await renderShell('/pool', [tomTheLead]);
  vi.stubGlobal('fetch', unreachable);
  const role = screen.getByLabelText<HTMLSelectElement>('Working as');
  await userEvent.selectOptions(role, 'Recruiter, Elm Trust');
  expect((await screen.findByRole('alert')).textContent).toContain('could not change your role');
  expect(role.value).toBe('Involvement lead, Harbour');
  await userEvent.click(screen.getByRole('link', { name: 'Panels' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a session that an area ended is over in the head of the page, while the page stays', async () => {
  const Erasing = ({ viewer, onSessionEnded }: AreaProps) => (
    <button type="button" onClick={onSessionEnded}>
      Erase {viewer?.name ?? 'nobody'}
    </button>
  );
  await renderShell('/pool/me/erase', [tomTheLead, nobody], {
    loadArea: async () => ({ default: Erasing }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Erase Tom Okafor' }));
  const header = within(screen.getByRole('banner'));
  const signIn = await header.findByRole('link', { name: 'Sign in' });
  expect(header.queryByText('Tom Okafor')).toBeNull();
  expect(header.queryByRole('navigation')).toBeNull();
  expect(screen.getByRole('button', { name: 'Erase Tom Okafor' })).toBeTruthy();
  await userEvent.click(signIn);
  expect(await heading('Who would you like to be?')).toBeTruthy();
});

test('a session that an area ended is over also where the gateway no longer answers', async () => {
  const Erasing = ({ onSessionEnded }: AreaProps) => (
    <button
      type="button"
      onClick={() => {
        vi.stubGlobal('fetch', unreachable);
        onSessionEnded();
      }}
    >
      Erase
    </button>
  );
  await renderShell('/pool/me/erase', [tomTheLead], {
    loadArea: async () => ({ default: Erasing }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Erase' }));
  expect(
    await within(screen.getByRole('banner')).findByRole('link', { name: 'Sign in' }),
  ).toBeTruthy();
});

test('a gateway that does not answer is said so, with a way to try again', async () => {
  await renderShell('/', []);
  expect(await heading('We could not reach Freshfaces')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test.each(['/', '/pool/members', '/people'])(
  'someone without a role is told at %s that they are signed in, and what to do',
  async (path) => {
    await renderShell(path, [tomWithoutARole]);
    expect(await heading('Hello, Tom Okafor')).toBeTruthy();
    expect(screen.getByText(/no organisation has given you a role yet/)).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Main' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Sign out' })).toBeTruthy();
  },
);

test('someone without a role can still look after their account', async () => {
  await renderShell('/people/account/password', [tomWithoutARole]);
  expect(await heading('The area')).toBeTruthy();
});

test('whoever is signed in already does not sign in again', async () => {
  await renderShell('/sign-in?return=/pool', [tomOutsideTheDemo]);
  expect(await heading('The area')).toBeTruthy();
});
