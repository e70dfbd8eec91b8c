import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, ErrorState, VisuallyHidden } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';

const LEAVE_GROUP = graphql(`
  mutation LeaveGroup($input: LeaveGroupInput!) {
    leaveGroup(input: $input) { id memberCount ownMembers { id shownAs } }
  }
`);

interface LeaveButtonProps {
  area: AreaProps;
  groupId: string;
  member: { id: string; shownAs: string };
}

/** Writes down that a member leaves the group. */
export function LeaveButton({ area, groupId, member }: LeaveButtonProps) {
  const [mutate] = useMutation(LEAVE_GROUP);
  const { send, busy, problem } = useSend<{ groupId: string; memberId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );
  async function leave() {
    const left = await send({ groupId, memberId: member.id });
    if (left) area.announce(`${member.shownAs} has left the group.`);
  }
  return (
    <>
      <Button kind="quiet" busy={busy} onClick={() => void leave()}>
        Take out<VisuallyHidden> {member.shownAs}</VisuallyHidden>
      </Button>
      {problem && <ErrorState {...problem} />}
    </>
  );
}
