import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ConfirmDialog } from './confirm-dialog.tsx';

function show(open: boolean) {
  const confirm = vi.fn<() => void>();
  const cancel = vi.fn<() => void>();
  const view = render(
    <ConfirmDialog
      open={open}
      title="Seal the list?"
      confirmLabel="Seal it"
      onConfirm={confirm}
      onCancel={cancel}
    >
      <p>Nothing can be changed after this.</p>
    </ConfirmDialog>,
  );
  return { confirm, cancel, dialog: view.container.querySelector('dialog') };
}

test('it opens as a modal that is named by its question', () => {
  const { dialog, confirm } = show(true);
  expect(dialog?.open).toBe(true);
  expect(screen.getByRole('dialog', { name: 'Seal the list?' })).toBe(dialog);
  screen.getByRole('button', { name: 'Seal it' }).click();
  expect(confirm).toHaveBeenCalledOnce();
});

test('the Escape key goes back without doing anything', () => {
  const { dialog, confirm, cancel } = show(true);
  dialog?.dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(cancel).toHaveBeenCalledOnce();
  expect(confirm).not.toHaveBeenCalled();
});

test('closed, it is not there', () => {
  expect(show(false).dialog?.open).toBe(false);
});
