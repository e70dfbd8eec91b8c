import { CombinedGraphQLErrors } from '@freshfaces/web-kit/apollo';
import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PeopleArea from '../index.tsx';
import {
  administrator,
  colleague,
  done,
  networkCoordinator,
  peopleOfTideway,
} from '../testing/sample.ts';

function open(at: string, answers: Record<string, Answer>, viewer = administrator) {
  return renderArea(PeopleArea, { at, basePath: '/people', viewer, answers });
}

test('people are listed with their roles, their second factor, and when they last came', async () => {
  await open('/people', { OrganisationPeople: () => peopleOfTideway() });
  const marcus = await screen.findByRole('row', { name: /Marcus Bell/ });
  expect(within(marcus).getByText('Involvement lead')).toBeTruthy();
  expect(within(marcus).getByText('Not yet')).toBeTruthy();
  const ruth = screen.getByRole('row', { name: /Ruth Adeyemi \(you\)/ });
  expect(within(ruth).getByText('Yes')).toBeTruthy();
  expect(within(ruth).queryByRole('link', { name: /^Remove/ })).toBeNull();
});

test('whoever may change nothing is offered nothing to change', async () => {
  await open('/people', {
    OrganisationPeople: () =>
      peopleOfTideway({
        viewerCanInvite: false,
        viewerCanChangeRoles: false,
        viewerCanRemove: false,
      }),
  });
  await screen.findByRole('row', { name: /Marcus Bell/ });
  expect(screen.queryByRole('link', { name: /Change roles|Remove|Invite/ })).toBeNull();
});

test('a recruiter is told who may see the list, and asks the graph for none of it', async () => {
  await open('/people', {}, testViewer as typeof administrator);
  expect(
    await screen.findByText('The list of people is for administrators and coordinators.'),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Leave Harbour' })).toBeTruthy();
});

test('a coordinator chooses whose people to see', async () => {
  const asked = vi.fn<Answer>(() => peopleOfTideway());
  await open(
    '/people?organisation=org-1',
    {
      OrganisationPeople: asked,
      OrganisationsOfNetwork: () => ({
        organisations: [
          { __typename: 'Organisation', id: 'org-0', name: 'Hub' },
          { __typename: 'Organisation', id: 'org-1', name: 'Tideway' },
        ],
      }),
    },
    networkCoordinator as unknown as typeof administrator,
  );
  expect(await screen.findByLabelText('Organisation')).toBeTruthy();
  expect(asked).toHaveBeenCalledWith({ organisationId: 'org-1' });
  expect(screen.getByRole('link', { name: 'Every change' })).toBeTruthy();
});

test('an invitation needs an address and a role before it is sent', async () => {
  const invite = vi.fn<Answer>(() => done('invitePerson'));
  await open('/people/organisations/org-1/invite', {
    OrganisationPeople: () => peopleOfTideway(),
    InvitePerson: invite,
  });
  const send = await screen.findByRole('button', { name: 'Send the invitation' });
  await userEvent.click(send);
  expect(screen.getByRole('alert').textContent).toContain('Choose at least one role.');
  expect(invite).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('E-mail address'), 'sam@example.org');
  await userEvent.click(screen.getByLabelText('Recruiter'));
  await userEvent.click(send);
  expect(invite.mock.lastCall?.[0]).toMatchObject({
    input: { organisationId: 'org-1', email: 'sam@example.org', roles: ['RECRUITER'] },
  });
  expect(await screen.findByText('We have written to sam@example.org.')).toBeTruthy();
});

test('an invitation is withdrawn only after asking once more', async () => {
  const waiting = {
    __typename: 'Invitation',
    id: 'i1',
    email: 'sam@example.org',
    roles: ['RECRUITER'],
    state: 'WAITING',
    invitedBy: 'Ruth Adeyemi',
    sentAt: '2026-11-20T09:30:00Z',
    expiresAt: '2026-11-27T09:30:00Z',
  };
  const withdraw = vi.fn<Answer>(() => done('withdrawInvitation'));
  await open('/people', {
    OrganisationPeople: () => peopleOfTideway({ invitations: [waiting] }),
    WithdrawInvitation: withdraw,
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Withdraw/ }));
  expect(withdraw).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Yes, withdraw it' }));
  expect(withdraw.mock.lastCall?.[0]).toMatchObject({ input: { invitationId: 'i1' } });
});

test('roles are given and taken together', async () => {
  const change = vi.fn<Answer>(() => done('changeRoles'));
  await open('/people/organisations/org-1/people/marcus/roles', {
    OrganisationPeople: () => peopleOfTideway(),
    ChangeRoles: change,
  });
  await userEvent.click(await screen.findByLabelText('Recruiter'));
  await userEvent.click(screen.getByRole('button', { name: 'Save the roles' }));
  expect(change.mock.lastCall?.[0]).toMatchObject({
    input: { personId: 'marcus', roles: ['INVOLVEMENT_LEAD', 'RECRUITER'] },
  });
});

test('the only lead can’t be removed before someone takes over', async () => {
  const remove = vi.fn<Answer>(() => done('removePerson'));
  await open('/people/organisations/org-1/people/marcus/remove', {
    OrganisationPeople: () => peopleOfTideway(),
    RemovePerson: remove,
  });
  const button = await screen.findByRole('button', { name: 'Remove Marcus Bell' });
  await userEvent.click(button);
  expect(remove).not.toHaveBeenCalled();
  await userEvent.selectOptions(screen.getByLabelText('Who takes over?'), 'Ruth Adeyemi');
  await userEvent.click(button);
  expect(remove.mock.lastCall?.[0]).toMatchObject({
    input: { personId: 'marcus', handOverTo: 'ruth' },
  });
});

const coordinating = networkCoordinator as unknown as typeof administrator;
const ruth = { personId: 'ruth', name: 'Ruth Adeyemi', roles: ['ORGANISATION_ADMIN'] };

test('a coordinator is offered no choice that only an administrator may make, and told whom to ask', async () => {
  const people = [colleague(), colleague({ ...ruth, onlyHolderOf: [] })];
  await open(
    '/people/organisations/org-1/people/marcus/remove',
    { OrganisationPeople: () => peopleOfTideway({ people }) },
    coordinating,
  );
  expect(await screen.findByText(/Ask Ruth Adeyemi\./)).toBeTruthy();
  expect(screen.queryByLabelText('Who takes over?')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Remove Marcus Bell' })).toBeNull();
});

test('a coordinator may find the next administrator, and does not take over themselves', async () => {
  const people = [
    colleague({ ...ruth, onlyHolderOf: ['ORGANISATION_ADMIN'] }),
    colleague({ onlyHolderOf: [] }),
    colleague({ personId: 'me', name: 'Priya Raman', isViewer: true, onlyHolderOf: [] }),
  ];
  await open(
    '/people/organisations/org-1/people/ruth/remove',
    { OrganisationPeople: () => peopleOfTideway({ people }) },
    coordinating,
  );
  const heirs = within(await screen.findByLabelText('Who takes over?')).getAllByRole('option');
  expect(heirs.map((one) => one.textContent)).toEqual(['Choose a colleague', 'Marcus Bell']);
});

test('more than an administrator’s role is not handed to a supporter', async () => {
  const sam = { personId: 'sam', name: 'Sam Hall', roles: ['SUPPORTER'], onlyHolderOf: [] };
  const people = [
    colleague(),
    colleague({ ...ruth, isViewer: true, onlyHolderOf: [] }),
    colleague(sam),
  ];
  await open('/people/organisations/org-1/people/marcus/remove', {
    OrganisationPeople: () => peopleOfTideway({ people }),
  });
  const heirs = within(await screen.findByLabelText('Who takes over?')).getAllByRole('option');
  expect(heirs.map((one) => one.textContent)).toEqual(['Choose a colleague', 'Ruth Adeyemi']);
});

test.each([
  [
    { roles: ['ORGANISATION_ADMIN', 'INVOLVEMENT_LEAD'] },
    /Ask Marcus Bell, the only administrator/,
  ],
  [{}, /no administrator here: have an administrator invited first/],
])(
  'where nobody else administers, it is said how that can be put right: %j',
  async (more, said) => {
    await open(
      '/people/organisations/org-1/people/marcus/remove',
      { OrganisationPeople: () => peopleOfTideway({ people: [colleague(more)] }) },
      coordinating,
    );
    expect(await screen.findByText(said)).toBeTruthy();
  },
);

test('someone who holds nothing alone is removed without a hand-over', async () => {
  const remove = vi.fn<Answer>(() => done('removePerson'));
  await open('/people/organisations/org-1/people/marcus/remove', {
    OrganisationPeople: () => peopleOfTideway({ people: [colleague({ onlyHolderOf: [] })] }),
    RemovePerson: remove,
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Marcus Bell' }));
  expect(remove.mock.lastCall?.[0]).toMatchObject({ input: { handOverTo: null } });
});

test('someone who can’t choose who takes over is told who can', async () => {
  const leave = vi.fn<Answer>(() => {
    throw new CombinedGraphQLErrors({
      data: null,
      errors: [{ message: 'Choose who takes them over.', extensions: { where: 'handOverTo' } }],
    });
  });
  await open(
    '/people/organisations/org-1/leave',
    { LeaveOrganisation: leave },
    testViewer as typeof administrator,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Leave Harbour' }));
  expect(await screen.findByText(/An administrator of Harbour can choose/)).toBeTruthy();
});

test('nobody leaves an organisation they do not work at', async () => {
  await open('/people/organisations/elsewhere/leave', {});
  expect(await screen.findByText('You have no role at this organisation.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
