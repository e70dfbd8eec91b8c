import { testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { list, open } from '../testing/open-area.tsx';
import { condition, contract } from '../testing/sample-contract.ts';

describe('the front page', () => {
  it('shows a commissioner each contract with a mark a condition, and what falls short', async () => {
    const { container } = await open('', { Contracts: list([contract]) });
    await screen.findByRole('heading', { level: 1, name: 'Contracts' });
    expect(container.querySelectorAll('.ff-mark-rows .ff-state-part')).toHaveLength(1);
    const next = screen.getByRole('heading', { name: 'What to look at next' });
    expect(next.nextElementSibling?.textContent).toContain('at least 3 seats');
  });
  it('tells a provider what is asked of it, and offers no contract to add', async () => {
    await open('', { Contracts: list([contract]) }, testViewer);
    await screen.findByRole('heading', { level: 1, name: 'What is asked of us' });
    expect(screen.queryByRole('link', { name: 'Add a contract' })).toBeNull();
    expect(screen.getByRole('table', { name: 'All contracts' }).textContent).toContain('Council');
  });
  it('says what to do where there is no contract', async () => {
    await open('', { Contracts: list([]) });
    expect(await screen.findByText('No contracts yet')).toBeTruthy();
  });
  it('stands without evidence while the record of draws is down', async () => {
    const bare = { ...contract, evidence: null, conditions: [{ ...condition, evidence: null }] };
    await open('', { Contracts: list([bare]) });
    expect(await screen.findByText('Not known right now')).toBeTruthy();
  });
});
