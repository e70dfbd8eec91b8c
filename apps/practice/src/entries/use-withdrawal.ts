import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
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

/** Takes the author's own entry out of the library, or brings it back. */
export function useWithdrawal(area: AreaProps, entry: Entry) {
  const isOut = Boolean(entry.withdrawnAt);
  const [mutate] = useMutation(isOut ? RESTORE : WITHDRAW, {
    update: (cache) => cache.evict({ fieldName: 'practiceEntries' }),
  });
  const { send, busy, problem } = useSend<{ entryId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );

  async function change() {
    if (!(await send({ entryId: entry.id }))) return;
    area.announce(isOut ? 'Your entry is back for everyone.' : 'Your entry is withdrawn.');
  }

  return { change, busy, problem };
}
