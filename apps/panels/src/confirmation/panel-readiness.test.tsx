import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Checklist } from './checklist.tsx';

afterEach(cleanup);

test('R38: the checklist says what is missing, whose lead can help, and names no member', () => {
  render(
    <Checklist
      checks={[
        {
          rule: 'Everyone on the panel has said yes.',
          met: true,
          missing: null,
          whatNext: null,
          organisations: [],
        },
        {
          rule: 'Everyone on the panel has a risk assessment that is up to date.',
          met: false,
          missing: '1 person has no risk assessment on record that is up to date.',
          whatNext: 'The lead at their own organisation does it with them and records the date.',
          organisations: [
            { id: 'lantern', name: 'Lantern' },
            { id: 'harbour', name: 'Harbour' },
          ],
        },
      ]}
    />,
  );
  const [done, open] = screen.getAllByRole('listitem');
  expect(done?.textContent).toBe('Done Everyone on the panel has said yes.');
  expect(open?.textContent).toContain('To do Everyone on the panel has a risk assessment');
  expect(open?.textContent).toContain('Ask the leads at Lantern and Harbour.');
});
