import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Actions, Button, ErrorState, Notice, PageTitle } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import { type LoadedRecord, RecordLoader } from '../together/record-loader.tsx';
import { WayBack } from '../whose/way-back.tsx';

const LEAVE = graphql(`
  mutation LeavePool($input: LeavePoolInput!) { leavePool(input: $input) { id status } }
`);
const COME_BACK = graphql(`
  mutation ComeBackToPool($input: ComeBackToPoolInput!) {
    comeBackToPool(input: $input) { id status }
  }
`);

/** Leaving the pool in one step, and coming back while that can be undone (R158). */
export function LeavePage({ area }: { area: AreaProps }) {
  return (
    <RecordLoader area={area} title="Leave the pool">
      {(loaded) => (
        <>
          <WayBack whose={loaded.whose} />
          {loaded.record.member.status === 'LEFT' ? (
            <HasLeft area={area} {...loaded} />
          ) : (
            <Leaving area={area} {...loaded} />
          )}
        </>
      )}
    </RecordLoader>
  );
}

interface PartProps extends LoadedRecord {
  area: AreaProps;
}

function Leaving({ area, own, whose, refetch }: PartProps) {
  const [mutate] = useMutation(LEAVE);
  const { send, busy, problem } = useSend<{ memberId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );
  async function leave() {
    if (!(await send({ memberId: whose.memberId }))) return;
    area.announce(own ? 'You have left the pool.' : 'They have left the pool.');
    await refetch();
  }
  return (
    <>
      <PageTitle
        title={own ? 'Leave the pool' : 'They want to leave the pool'}
        lead={
          own
            ? 'You can leave at any time. You do not have to say why.'
            : 'Anyone can leave at any time, and says no reason.'
        }
      />
      <ul>
        <li>{own ? 'You are in no more draws.' : 'They are in no more draws.'}</li>
        <li>
          {own
            ? 'If you have a place on a panel, it goes to someone else.'
            : 'A place they have on a panel goes to someone else.'}
        </li>
        <li>
          {own
            ? 'You can still sign in, see your data, or have it all gone.'
            : 'They can still sign in, see their data, or have it erased.'}
        </li>
        <li>You can undo it for 14 days.</li>
      </ul>
      <p>{own ? 'Need a rest? You can take a break instead.' : 'A break may be enough.'}</p>
      <Actions>
        <Button kind="warning" busy={busy} onClick={() => void leave()}>
          {own ? 'Leave now' : 'They leave now'}
        </Button>
      </Actions>
      {problem && <ErrorState {...problem} />}
    </>
  );
}

function HasLeft({ area, own, whose, record, refetch }: PartProps) {
  const [mutate] = useMutation(COME_BACK);
  const { send, busy, problem } = useSend<{ memberId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );
  const { leftOn, canComeBackUntil } = record.details;
  async function comeBack() {
    if (!(await send({ memberId: whose.memberId }))) return;
    area.announce(own ? 'Welcome back.' : 'They are back in the pool.');
    await refetch();
  }
  return (
    <>
      <PageTitle title={own ? 'You have left the pool' : 'They have left the pool'} />
      <p>
        {leftOn && `Since ${formatDay(leftOn)}.`}
        {own && ' Thank you for all you did.'}
      </p>
      {record.member.viewerCanComeBack && canComeBackUntil ? (
        <>
          <Notice title={own ? 'Changed your mind?' : 'If they change their mind'}>
            <p>Until {formatDay(canComeBackUntil)} it can be as it was before.</p>
          </Notice>
          <Actions>
            <Button busy={busy} onClick={() => void comeBack()}>
              {own ? 'Come back' : 'They come back'}
            </Button>
          </Actions>
        </>
      ) : (
        <p>{own ? 'You can join again at any time.' : 'They can join again as a new member.'}</p>
      )}
      {problem && <ErrorState {...problem} />}
    </>
  );
}
