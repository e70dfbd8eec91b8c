import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PoolArea from '../index.tsx';

const HARBOUR = { __typename: 'Organisation', id: 'org-1', name: 'Harbour' };
const FIELDS = ['NAME', 'FAMILY_NAME', 'EMAIL', 'PHONE', 'TRAINED_FOR', 'JOINED_ON', 'SHARED_POOL'];

function columns(headings: Record<string, string>) {
  return FIELDS.map((field) => ({
    __typename: 'ImportColumn',
    field,
    heading: headings[field] ?? null,
  }));
}

const previewed = {
  previewMemberImport: {
    __typename: 'MemberImport',
    id: 'import-1',
    headings: ['Who', 'E-mail', 'Needs'],
    columns: columns({ EMAIL: 'E-mail' }),
  },
};

function row(number: number, name: string, sentence?: string) {
  return {
    __typename: 'ImportRow',
    number,
    cells: [{ __typename: 'ImportCell', field: 'NAME', text: name }],
    problems: sentence
      ? [
          {
            __typename: 'ImportProblem',
            column: 'Who',
            field: 'NAME',
            kind: 'MISSING_NAME',
            sentence,
          },
        ]
      : [],
    someoneElse: false,
    leftOut: null,
  };
}

function imported(more: object) {
  const rows = [row(2, 'Dina Moss'), row(3, '', 'There is no name in this row.')];
  return {
    memberImport: {
      __typename: 'MemberImport',
      id: 'import-1',
      status: 'PREVIEW',
      fileName: 'members.csv',
      organisation: HARBOUR,
      leftOut: ['Needs'],
      rowCount: 2,
      goodRowCount: 1,
      problemRowCount: 1,
      savedCount: 0,
      leftOutRowCount: 0,
      undoUntil: null,
      keptUntil: '2026-11-23T09:30:00.000Z',
      columns: columns({ NAME: 'Who' }),
      rows: { __typename: 'ImportRowPage', nodes: rows, endCursor: null, total: 2 },
      ...more,
    },
  };
}

function open(at: string, answers: Record<string, Answer> = {}) {
  return renderArea(PoolArea, {
    at,
    basePath: '/pool',
    viewer: testViewer,
    answers: {
      EarlierImports: () => ({ memberImports: [] }),
      Importable: () => ({ organisations: [{ ...HARBOUR, viewerCanImportMembers: true }] }),
      ...answers,
    },
  });
}

const file = new File(['Who,E-mail,Needs\nDina Moss,,\n,,\n'], 'members.csv', { type: 'text/csv' });

async function choose(chosen: File) {
  await userEvent.upload(await screen.findByLabelText('File with your members'), chosen);
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
}

test('without a file or pasted rows it says what to do, and sends nothing', async () => {
  await open('/pool/import');
  await userEvent.click(await screen.findByRole('button', { name: 'Continue' }));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText(/Choose a file, or paste/)).toBeTruthy();
});

test('pasted rows are sent like a file', async () => {
  const preview = vi.fn<Answer>(() => previewed);
  await open('/pool/import', { PreviewImport: preview });
  await screen.findByText(/Nobody is saved/);
  await userEvent.click(screen.getByText('Paste rows instead'));
  await userEvent.type(screen.getByLabelText('Rows, with the headings first'), 'Who\nDina Moss');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('heading', { name: 'Match the columns' });
  expect(preview.mock.lastCall?.[0]).toMatchObject({
    input: { csv: 'Who\nDina Moss', organisationId: 'org-1', columns: null },
  });
});

test('a file goes from its columns to its checked rows, and what is not used is told', async () => {
  const preview = vi.fn<Answer>(() => previewed);
  await open('/pool/import', { PreviewImport: preview, Imported: () => imported({}) });
  await choose(file);
  await screen.findByRole('heading', { name: 'Match the columns' });
  expect(screen.getByText(/Who, Needs. Nothing in them is kept/)).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
  expect(within(screen.getByRole('alert')).getByText(/holds the name/)).toBeTruthy();

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Name' }), 'Who');
  await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
  await screen.findByRole('heading', { name: 'Check the rows' });
  expect(preview.mock.lastCall?.[0]).toMatchObject({
    input: {
      columns: [
        { field: 'NAME', heading: 'Who' },
        { field: 'EMAIL', heading: 'E-mail' },
      ],
    },
  });
  const rows = within(screen.getByRole('table', { name: 'Rows of the file' }));
  expect(rows.getByText('There is no name in this row.')).toBeTruthy();
});

test('saying yes saves once and tells what happens next', async () => {
  let status = 'PREVIEW';
  const confirm = vi.fn<Answer>(() => {
    status = 'CONFIRMED';
    const counts = { status, savedCount: 1, goodRowCount: 1, problemRowCount: 1 };
    return { confirmMemberImport: { __typename: 'MemberImport', id: 'import-1', ...counts } };
  });
  const view = await open('/pool/import/import-1', {
    ConfirmImport: confirm,
    Imported: () =>
      imported(
        status === 'PREVIEW'
          ? {}
          : {
              status,
              savedCount: 1,
              rows: {
                __typename: 'ImportRowPage',
                nodes: [row(3, '', 'There is no name in this row.')],
                endCursor: null,
                total: 1,
              },
            },
      ),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Add 1 member' }));
  expect(await screen.findByRole('heading', { level: 1, name: '1 member added' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'What happens next' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '1 row not added' })).toBeTruthy();
  expect(screen.getByText(/can be drawn from now on, for panels of Harbour/)).toBeTruthy();
  expect(screen.getByText(/Ask each of them whether they may be lent/)).toBeTruthy();
  expect(confirm).toHaveBeenCalledOnce();
  expect(view.announced).toContain('1 member added.');
});

const AT_HOME = /can be drawn for panels of Harbour only/;

test('a file that says who is in the shared pool is not taken for a yes to being lent', async () => {
  await open('/pool/import/import-1', {
    Imported: () => imported({ columns: columns({ NAME: 'Who', SHARED_POOL: 'In the pool' }) }),
  });
  expect(await screen.findByText(AT_HOME)).toBeTruthy();
});

test('of a file that says nothing of the shared pool it is said that nobody can be drawn yet', async () => {
  await open('/pool/import/import-1', { Imported: () => imported({}) });
  expect(await screen.findByText(/nobody in it can be drawn until they are asked/)).toBeTruthy();
  expect(screen.queryByText(AT_HOME)).toBeNull();
});

test('when no row is ready there is nothing to say yes to', async () => {
  await open('/pool/import/import-1', {
    Imported: () => imported({ goodRowCount: 0, problemRowCount: 2 }),
  });
  await screen.findByText(/No row can be added as it is/);
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  expect(screen.queryByText('Who can be drawn')).toBeNull();
});

test('whoever may not add members is told whom to ask', async () => {
  await open('/pool/import', {
    Importable: () => ({ organisations: [{ ...HARBOUR, viewerCanImportMembers: false }] }),
  });
  expect(await screen.findByText(/Only an involvement lead/)).toBeTruthy();
});

test('a row with a fault is put right on the page, and the next fault is at hand', async () => {
  const mend = vi.fn<Answer>(() => ({
    mendImportRow: {
      __typename: 'MemberImport',
      id: 'import-1',
      goodRowCount: 2,
      problemRowCount: 1,
    },
  }));
  let rows = [row(3, '', 'There is no name in this row.'), row(4, '=1', 'Not a name.')];
  const view = await open('/pool/import/import-1?show=problems', {
    MendRow: (variables) => {
      rows = rows.slice(1);
      return mend(variables);
    },
    Imported: () =>
      imported({
        problemRowCount: rows.length,
        rows: { __typename: 'ImportRowPage', nodes: rows, endCursor: null, total: rows.length },
      }),
  });
  const third = within(await screen.findByRole('form', { name: 'Row 3' }));
  await userEvent.type(third.getByRole('textbox', { name: 'Who' }), 'Dina Moss');
  await userEvent.click(third.getByRole('button', { name: 'Save row 3' }));
  expect(mend.mock.lastCall?.[0]).toMatchObject({
    input: { number: 3, cells: [{ field: 'NAME', text: 'Dina Moss' }], someoneElse: false },
  });
  expect(screen.queryByRole('form', { name: 'Row 3' })).toBeNull();
  const fourth = within(screen.getByRole('form', { name: 'Row 4' }));
  expect(document.activeElement).toBe(fourth.getByRole('textbox', { name: 'Who' }));
  expect(view.announced).toContain('Row 3 was checked. 1 row to put right.');
});

test('a row is left out with a reason', async () => {
  const leave = vi.fn<Answer>(() => ({
    leaveOutImportRow: {
      __typename: 'MemberImport',
      id: 'import-1',
      goodRowCount: 1,
      problemRowCount: 0,
      leftOutRowCount: 1,
    },
  }));
  let rows = [row(3, '', 'There is no name in this row.')];
  await open('/pool/import/import-1?show=problems', {
    LeaveOutRow: (variables) => {
      rows = [];
      return leave(variables);
    },
    Imported: () =>
      imported({
        rows: { __typename: 'ImportRowPage', nodes: rows, endCursor: null, total: rows.length },
      }),
  });
  await userEvent.click(await screen.findByText('Leave row 3 out', { selector: 'summary' }));
  await userEvent.selectOptions(screen.getByLabelText('Why?'), 'They said no');
  await userEvent.click(screen.getByRole('button', { name: 'Leave row 3 out' }));
  expect(leave.mock.lastCall?.[0]).toMatchObject({ input: { number: 3, reason: 'SAID_NO' } });
  await screen.findByText('Every row is ready.');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});
