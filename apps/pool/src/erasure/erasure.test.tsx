import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import PoolArea from '../index.tsx';
import { aminaHerself, herLead } from '../testing/sample-member.ts';

const erased: Answer = () => ({
  erasePerson: {
    __typename: 'Erasure',
    id: 'x1',
    at: '2026-11-22T09:00:00Z',
    erased: ['Your name.'],
    kept: ['A number in past draws.'],
  },
});

afterEach(() => vi.unstubAllGlobals());

test('nobody is erased by a slip: the word must be typed', async () => {
  const erase = vi.fn<Answer>(erased);
  const asked = vi.fn<typeof fetch>(async () => new Response());
  vi.stubGlobal('fetch', asked);
  const onSessionEnded = vi.fn<() => void>();
  await renderArea(PoolArea, {
    at: '/pool/me/erase',
    basePath: '/pool',
    viewer: aminaHerself,
    onSessionEnded,
    answers: { ErasePerson: erase },
  });
  const button = await screen.findByRole('button', { name: 'Erase me for ever' });
  await userEvent.type(screen.getByLabelText(/type the word ERASE/), 'erase');
  await userEvent.click(button);
  expect(erase).not.toHaveBeenCalled();
  await userEvent.clear(screen.getByLabelText(/type the word ERASE/));
  await userEvent.type(screen.getByLabelText(/type the word ERASE/), 'ERASE');
  await userEvent.click(button);
  expect(erase.mock.lastCall?.[0]).toMatchObject({
    input: { memberId: 'amina', confirm: 'ERASE' },
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'You are erased' })).toBeTruthy();
  expect(asked).toHaveBeenCalledWith('/session', expect.objectContaining({ method: 'DELETE' }));
  expect(onSessionEnded).toHaveBeenCalledOnce();
});

test('a lead erases only where the member asked, and stays signed in', async () => {
  const erase = vi.fn<Answer>(erased);
  const asked = vi.fn<typeof fetch>(async () => new Response());
  vi.stubGlobal('fetch', asked);
  const onSessionEnded = vi.fn<() => void>();
  await renderArea(PoolArea, {
    at: '/pool/members/amina/erase',
    basePath: '/pool',
    viewer: herLead,
    onSessionEnded,
    answers: { ErasePerson: erase },
  });
  const button = await screen.findByRole('button', { name: 'Erase them for ever' });
  await userEvent.type(screen.getByLabelText(/type the word ERASE/), 'ERASE');
  await userEvent.click(button);
  expect(erase).not.toHaveBeenCalled();
  await userEvent.click(screen.getByLabelText('Yes, the member asked me to erase them'));
  await userEvent.click(button);
  expect(erase).toHaveBeenCalledOnce();
  expect(await screen.findByText('Your name.')).toBeTruthy();
  expect(asked).not.toHaveBeenCalled();
  expect(onSessionEnded).not.toHaveBeenCalled();
});
