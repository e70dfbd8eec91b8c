import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Steps } from './steps.tsx';

test('where the draw stands is said in words, and marked for screen readers', () => {
  render(
    <Steps
      label="The draw"
      steps={[
        { title: 'Seal', state: 'done' },
        { title: 'Add chance', state: 'current' },
        { title: 'Pick', state: 'next' },
      ]}
    />,
  );
  const steps = within(screen.getByRole('list', { name: 'The draw' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual([
    'Seal Done',
    'Add chance Now',
    'Pick Next',
  ]);
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
});
