import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Button, ConfirmDialog, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { UNDO_IMPORT } from './import-operations.ts';

interface UndoImportProps {
  area: AreaProps;
  importId: string;
  savedCount: number;
  undoUntil: string;
  onUndone: () => unknown;
}

/** For a day a wrong file can be taken back, as long as nobody in it was touched since. */
export function UndoImport({ area, importId, savedCount, undoUntil, onUndone }: UndoImportProps) {
  const [asking, setAsking] = useState(false);
  const [mutate] = useMutation(UNDO_IMPORT);
  const { send, busy, problem } = useSend<{ importId: string }>((input) =>
    mutate({ variables: { input } }),
  );
  const members = plural(savedCount, 'member');

  async function undo() {
    const done = await send({ importId });
    setAsking(false);
    if (!done) return;
    area.announce(`${members} taken back.`);
    await onUndone();
  }
  return (
    <Panel title="Was it the wrong file?">
      <p>
        Until {formatMoment(undoUntil)} you can take all of them back, as long as none of them was
        changed, asked or drawn.
      </p>
      {problem && <ErrorState {...problem} />}
      <Button kind="secondary" onClick={() => setAsking(true)}>
        Take them back
      </Button>
      <ConfirmDialog
        open={asking}
        kind="warning"
        title={`Take ${members} back?`}
        confirmLabel={`Take ${members} back`}
        busy={busy}
        onConfirm={() => void undo()}
        onCancel={() => setAsking(false)}
      >
        <p>They leave the pool, and everything that came with the file is deleted.</p>
      </ConfirmDialog>
    </Panel>
  );
}
