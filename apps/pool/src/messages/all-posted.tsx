import { useMutation } from '@freshfaces/web-kit/apollo';
import { newKey, problemOf } from '@freshfaces/web-kit/client';
import { Button, ConfirmDialog, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { MARK } from './letters-query.ts';

interface AllPostedProps {
  ids: readonly string[];
  /** `posted`, `handed over` */
  verb: string;
  announce: (message: string) => void;
  onDone: () => unknown;
}

/** Ticks off every letter on the page, after one more question: what they say is forgotten then. */
export function AllPosted({ ids, verb, announce, onDone }: AllPostedProps) {
  const [mutate] = useMutation(MARK);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function markAll() {
    setBusy(true);
    setError(null);
    try {
      for (const messageId of ids) {
        const input = { idempotencyKey: newKey(), messageId, outcome: 'DONE' } as const;
        await mutate({ variables: { input } });
      }
      announce(`All letters are ${verb}.`);
    } catch (thrown) {
      setError(thrown);
    }
    setBusy(false);
    setAsking(false);
    await onDone();
  }

  return (
    <>
      {error !== null && <ErrorState {...problemOf(error)} />}
      <Button kind="secondary" onClick={() => setAsking(true)}>
        I have {verb} all of these
      </Button>
      <ConfirmDialog
        open={asking}
        title={`Have you ${verb} all of them?`}
        confirmLabel={`Yes, all are ${verb}`}
        busy={busy}
        onConfirm={() => void markAll()}
        onCancel={() => setAsking(false)}
      >
        <p>What the letters say is forgotten then. They can’t be printed again.</p>
      </ConfirmDialog>
    </>
  );
}
