import type { AreaProps } from '@freshfaces/web-kit/area';
import { Button, ErrorState, Notice } from '@freshfaces/web-kit/ui';
import type { Entry } from './entry-loader.tsx';
import { useWithdrawal } from './use-withdrawal.ts';

interface WithdrawProps {
  area: AreaProps;
  entry: Entry;
}

/** Takes the author's own entry out of the library. It can be undone, so nothing is asked first. */
export function Withdraw({ area, entry }: WithdrawProps) {
  const { change, busy, problem } = useWithdrawal(area, entry);
  return (
    <>
      <Button kind="quiet" busy={busy} onClick={() => void change()}>
        Withdraw your entry
      </Button>
      {problem && <ErrorState {...problem} />}
    </>
  );
}

/** Says that an entry is withdrawn, with the way back. */
export function WithdrawnNotice({ area, entry }: WithdrawProps) {
  const { change, busy, problem } = useWithdrawal(area, entry);
  return (
    <Notice live tone="warning" title="You have withdrawn this entry. Only you can see it.">
      <Button busy={busy} onClick={() => void change()}>
        Undo: bring it back
      </Button>
      {problem && <ErrorState {...problem} />}
    </Notice>
  );
}
