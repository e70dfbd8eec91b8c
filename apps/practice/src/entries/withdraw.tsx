import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, ErrorState, Notice } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import type { Entry } from './entry-loader.tsx';

const WITHDRAW = graphql(`
  mutation WithdrawPractice($input: PracticeEntryInput!) {
    withdrawPractice(input: $input) { id withdrawnAt }
  }
`);

const RESTORE = graphql(`
  mutation RestorePractice($input: PracticeEntryInput!) {
    restorePractice(input: $input) { id withdrawnAt }
  }
`);

interface WithdrawProps {
  area: AreaProps;
  entry: Entry;
}

/** Takes the author's own entry out of the library, and brings it back. */
export function Withdraw({ area, entry }: WithdrawProps) {
  const [withdraw] = useMutation(WITHDRAW, {
    update: (cache) => cache.evict({ fieldName: 'practiceEntries' }),
  });
  const [restore] = useMutation(RESTORE, {
    update: (cache) => cache.evict({ fieldName: 'practiceEntries' }),
  });
  const isOut = Boolean(entry.withdrawnAt);
  const { send, busy, problem } = useSend<{ entryId: string }>(async (input) =>
    isOut ? restore({ variables: { input } }) : withdraw({ variables: { input } }),
  );

  async function change() {
    if (!(await send({ entryId: entry.id }))) return;
    area.announce(isOut ? 'Your entry is back for everyone.' : 'Your entry is withdrawn.');
  }

  return (
    <>
      {isOut ? (
        <Notice live tone="warning" title="You have withdrawn this entry. Only you can see it.">
          <Button busy={busy} onClick={() => void change()}>
            Undo: bring it back
          </Button>
        </Notice>
      ) : (
        <Button kind="warning" busy={busy} onClick={() => void change()}>
          Withdraw your entry
        </Button>
      )}
      {problem && <ErrorState {...problem} />}
    </>
  );
}
