import type { AreaEntry, AreaProps } from '@freshfaces/web-kit/area';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderShell } from '../testing/render-shell.tsx';
import { nobody, tomTheLead } from '../testing/sessions.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function WorkingArea({ basePath, viewer }: AreaProps) {
  return (
    <h1>
      {basePath} for {viewer?.name ?? 'anyone'}
    </h1>
  );
}

test('an area that fails says so, the others work, and trying again opens it', async () => {
  let poolIsDown = true;
  const loadArea = async (area: AreaEntry) => {
    if (area.name === 'pool' && poolIsDown) throw new Error('The server is down.');
    return { default: WorkingArea };
  };
  await renderShell('/pool', [tomTheLead], { loadArea });
  expect(screen.getByRole('heading', { name: 'Pool is not available right now' })).toBeTruthy();

  await userEvent.click(screen.getByRole('link', { name: 'Panels' }));
  expect(await screen.findByRole('heading', { name: '/panels for Tom Okafor' })).toBeTruthy();

  await userEvent.click(screen.getByRole('link', { name: 'Pool' }));
  expect(
    await screen.findByRole('heading', { name: 'Pool is not available right now' }),
  ).toBeTruthy();
  poolIsDown = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: '/pool for Tom Okafor' })).toBeTruthy();
});

test('an area that breaks while it is shown does not take the page with it', async () => {
  const Breaking = () => {
    throw new Error('A mistake in the area.');
  };
  await renderShell('/pool', [tomTheLead], { loadArea: async () => ({ default: Breaking }) });
  expect(screen.getByRole('heading', { name: 'Pool is not available right now' })).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeTruthy();
});

test('public draw records open without signing in; the rest of panels does not', async () => {
  const loadArea = async () => ({ default: WorkingArea });
  await renderShell('/panels/records/r1', [nobody], { loadArea });
  expect(screen.getByRole('heading', { name: '/panels for anyone' })).toBeTruthy();
});

test('a page that is not public asks for signing in first', async () => {
  await renderShell('/panels', [nobody], { loadArea: async () => ({ default: WorkingArea }) });
  expect(await screen.findByRole('heading', { name: 'Who would you like to be?' })).toBeTruthy();
});

test('an address that leads nowhere says so', async () => {
  await renderShell('/nowhere', [tomTheLead], { loadArea: async () => ({ default: WorkingArea }) });
  expect(await screen.findByRole('heading', { name: 'We could not find that page' })).toBeTruthy();
});
