import { MemoryRouter, useLocation } from '@freshfaces/web-kit/router';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FilterBar } from './filter-bar.tsx';
import { TextInput } from './inputs.tsx';

function Address() {
  return <p>{useLocation().search}</p>;
}

test('a filter lives in the address, without the fields left empty', async () => {
  render(
    <MemoryRouter>
      <FilterBar label="Filter members">
        <TextInput name="name" label="Name" />
        <TextInput name="team" label="Team" />
      </FilterBar>
      <Address />
    </MemoryRouter>,
  );
  await userEvent.type(screen.getByLabelText('Team'), ' Elm Street ');
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getByText('?team=Elm+Street')).toBeTruthy();
});
