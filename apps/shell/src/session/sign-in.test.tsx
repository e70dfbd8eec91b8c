import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderShell } from '../testing/render-shell.tsx';
import { nobody, nobodyOutsideTheDemo, tomTheLead, tomTheRecruiter } from '../testing/sessions.ts';

afterEach(() => vi.unstubAllGlobals());

const loadArea = async () => ({ default: () => <h1>The area</h1> });

test('outside the demo network nobody can be chosen, and it is said whom to ask', async () => {
  await renderShell('/sign-in', [nobodyOutsideTheDemo], loadArea);
  expect(screen.getByText(/administrator/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Sign in as/ })).toBeNull();
});

test('someone who signs in is taken to where they wanted to go', async () => {
  const sent = await renderShell('/pool?team=elm', [nobody, tomTheLead], loadArea);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in as Tom Okafor' }));
  expect(await screen.findByRole('heading', { name: 'The area' })).toBeTruthy();
  expect(sent[1]).toMatchObject({
    method: 'POST',
    headers: { 'x-freshfaces': '1' },
    body: { personId: 'tom' },
  });
});

test('a link made by somebody else cannot send people away after signing in', async () => {
  await renderShell('/sign-in?return=//elsewhere.example', [nobody, tomTheLead], loadArea);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in as Tom Okafor' }));
  expect(await screen.findByRole('heading', { name: 'Hello, Tom Okafor' })).toBeTruthy();
});

test('someone with two roles can change between them, and sees the other home', async () => {
  const sent = await renderShell('/', [tomTheLead, tomTheRecruiter], loadArea);
  expect(screen.getByRole('link', { name: 'People in the pool' })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Working as'), 'Recruiter, Elm Trust');
  expect(await screen.findByRole('link', { name: 'Draw a panel for a post' })).toBeTruthy();
  expect(sent[1]).toMatchObject({
    method: 'PATCH',
    body: { role: 'recruiter', organisationId: 'elm' },
  });
});

test('the navigation offers what the role works in', async () => {
  await renderShell('/', [tomTheRecruiter], loadArea);
  const links = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Home', 'Panels', 'Pool']);
});

test('signing out ends the session and goes home', async () => {
  const sent = await renderShell('/about', [tomTheLead, nobody], loadArea);
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'Fresh faces on every panel' })).toBeTruthy();
  expect(sent[1]?.method).toBe('DELETE');
  expect(sent[1]?.headers).not.toHaveProperty('content-type');
});

test('a gateway that does not answer is said so, with a way to try again', async () => {
  await renderShell('/', [], loadArea);
  expect(screen.getByRole('heading', { name: 'We could not reach Freshfaces' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
