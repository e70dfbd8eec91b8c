import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open, query } from '../testing/open-area.tsx';
import { condition, contract } from '../testing/sample-contract.ts';

describe('a contract', () => {
  it('shows how each condition stands, with a link to each public record', async () => {
    await open('/contracts/outreach', {});
    const panel = (
      await screen.findByRole('heading', { level: 3, name: condition.sentence })
    ).closest('section');
    if (!panel) throw new Error('no panel');
    expect(within(panel).getByText('Met in part')).toBeTruthy();
    const link = within(panel).getByRole('link', {
      name: 'Check the draw for Night worker',
      hidden: true,
    });
    expect(link.getAttribute('href')).toBe('/panels/records/draw-1');
    expect(panel.textContent).toContain('Interviews began without a draw.');
    expect(screen.getByText(/1 other recruitment in this time/)).toBeTruthy();
  });
  it('offers no change to those who may only read', async () => {
    const read = {
      ...contract,
      viewerCanChange: false,
      conditions: [{ ...condition, viewerCanChange: false }],
    };
    await open('/contracts/outreach', { Contract: query({ contract: read }) });
    await screen.findByRole('heading', { level: 1, name: contract.title });
    expect(screen.queryByRole('button', { name: 'End this condition' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Add a condition' })).toBeNull();
  });
  it('that is missing, or not for this reader, says so', async () => {
    await open('/contracts/outreach', { Contract: query({ contract: null }) });
    expect(
      await screen.findByRole('heading', { name: 'We could not find that page' }),
    ).toBeTruthy();
  });
});
