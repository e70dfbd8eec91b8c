import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Button, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import type { MemberLinksQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const LINKS = graphql(`
  query MemberLinks($id: ID!) {
    member(id: $id) {
      id
      viewerCanSendLink
      personalLinks { id purpose madeAt until openedAt }
    }
  }
`);
const SEND = graphql(`
  mutation SendPersonalLink($input: SendPersonalLinkInput!) {
    sendPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }
  }
`);
const STOP = graphql(`
  mutation StopPersonalLink($input: StopPersonalLinkInput!) {
    stopPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }
  }
`);

type LinkRow = NonNullable<NonNullable<MemberLinksQuery['member']>['personalLinks']>[number];

const FOR = {
  ANSWER_OPPORTUNITY: 'To answer one question',
  ANSWER_PLACE: 'To answer about one panel',
  ANSWER_INTEREST: 'To say yes or no to one draw',
  CHOOSE_DATES: 'To say which days suit',
  OWN_PAGES: 'To their own pages',
} as const;

interface SendLinkProps {
  memberId: string;
  announce: (message: string) => void;
}

/** For the lead: a link to the member’s own pages by the route they chose, and the links they have. */
export function SendLink({ memberId, announce }: SendLinkProps) {
  const { data } = useQuery(LINKS, { variables: { id: memberId } });
  const [mutate] = useMutation(SEND);
  const { send, busy, problem } = useSend<{ memberId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );
  const member = data?.member;
  if (!member?.viewerCanSendLink) return null;

  async function sendIt() {
    if (await send({ memberId })) announce('The link is on its way, by the route they chose.');
  }

  return (
    <Panel title="Their own pages">
      <p>
        A member needs no account. A personal link opens their own pages: what they are asked, their
        training and panels, and what we keep. It goes by the route they chose; a letter or call
        waits for you under “Letters and calls”.
      </p>
      {problem && <ErrorState {...problem} />}
      <Button kind="secondary" busy={busy} onClick={() => void sendIt()}>
        Send them a link
      </Button>
      {(member.personalLinks ?? []).length > 0 && (
        <ul>
          {member.personalLinks?.map((link) => (
            <LinkItem key={link.id} link={link} memberId={memberId} announce={announce} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function LinkItem({ link, memberId, announce }: SendLinkProps & { link: LinkRow }) {
  const [mutate] = useMutation(STOP);
  const { send, busy, problem } = useSend<{ memberId: string; linkId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );
  async function stop() {
    if (await send({ memberId, linkId: link.id })) announce('That link does not work any more.');
  }
  return (
    <li>
      {FOR[link.purpose]}, made on {formatDay(link.madeAt)}, works until {formatDay(link.until)}
      {link.openedAt && `, last opened on ${formatDay(link.openedAt)}`}.{' '}
      <Button kind="quiet" busy={busy} onClick={() => void stop()}>
        Stop it
      </Button>
      {problem && <ErrorState {...problem} />}
    </li>
  );
}
