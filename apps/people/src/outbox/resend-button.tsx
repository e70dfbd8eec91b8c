import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorState } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';

const RESEND = graphql(`
  mutation ResendMail($input: ResendMailInput!) {
    resendMail(input: $input) { id state tries nextTryAt problem sentAt }
  }
`);

interface ResendButtonProps {
  mailId: string;
  announce: (message: string) => void;
}

/** Has a failed mail tried again now. */
export function ResendButton({ mailId, announce }: ResendButtonProps) {
  const [mutate] = useMutation(RESEND);
  const { send, busy, problem } = useSend<{ mailId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );
  async function resend() {
    if (await send({ mailId })) announce('The mail is waiting to be sent again.');
  }
  return (
    <>
      <Actions>
        <Button busy={busy} onClick={() => void resend()}>
          Try to send it again
        </Button>
      </Actions>
      {problem && <ErrorState {...problem} />}
    </>
  );
}
