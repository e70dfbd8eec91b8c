import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Checkboxes, Radios } from './choices.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Select, TextArea, TextInput } from './inputs.tsx';

test('a wrong answer is tied to its hint and its error', () => {
  render(
    <TextInput name="seats" label="How many seats?" hint="From 3 to 6" error="Enter how many" />,
  );
  const input = screen.getByLabelText('How many seats?');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'From 3 to 6',
    'Error: Enter how many',
  ]);
});

test('a right answer is not called wrong', () => {
  render(<TextArea name="note" label="Note" />);
  const input = screen.getByLabelText('Note');
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  expect(input.hasAttribute('aria-describedby')).toBe(false);
});

test('the error summary takes the focus and leads to the field', async () => {
  render(
    <>
      <ErrorSummary problems={[{ field: 'team', message: 'Choose a team' }]} />
      <Select name="team" label="Team" options={[{ value: 'elm', label: 'Elm Street' }]} />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  await userEvent.click(screen.getByRole('link', { name: 'Choose a team' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Team'));
});

test('several experiences can be chosen and unchosen', async () => {
  function Needs() {
    const [values, setValues] = useState<string[]>([]);
    return (
      <>
        <Checkboxes
          name="needs"
          legend="Which experience matters?"
          choices={[
            { value: 'housing', label: 'Housing' },
            { value: 'elm', label: 'Elm Street', hint: 'Within five years' },
          ]}
          values={values}
          onChange={setValues}
        />
        <p>Chosen: {values.join(', ')}</p>
      </>
    );
  }
  render(<Needs />);
  await userEvent.click(screen.getByLabelText('Housing'));
  await userEvent.click(screen.getByLabelText('Elm Street'));
  await userEvent.click(screen.getByLabelText('Housing'));
  expect(screen.getByText('Chosen: elm')).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Which experience matters?' })).toBeTruthy();
});

test('one policy is chosen by the arrow keys of the browser or by a click', async () => {
  function Policy() {
    const [value, setValue] = useState('turns');
    return (
      <Radios
        name="policy"
        legend="Policy"
        choices={[
          { value: 'turns', label: 'Turns first' },
          { value: 'even', label: 'Even chances' },
        ]}
        value={value}
        onChange={setValue}
      />
    );
  }
  render(<Policy />);
  await userEvent.click(screen.getByLabelText('Even chances'));
  expect(screen.getByLabelText<HTMLInputElement>('Even chances').checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Turns first').checked).toBe(false);
});
