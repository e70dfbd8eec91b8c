import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import {
  Button,
  type Column,
  Details,
  ErrorState,
  Table,
  VisuallyHidden,
} from '@freshfaces/web-kit/ui';
import type { AnswerInterestInput, InterestAnswer } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { Asking } from './interest-page.tsx';
import { INTEREST } from './interest-query.ts';

const ANSWER = graphql(`
  mutation AnswerInterestFor($input: AnswerInterestInput!) {
    answerInterest(input: $input) { id answer }
  }
`);

type Member = NonNullable<Asking['ownMembersAsked']>[number];

const SAID: Record<InterestAnswer, string> = {
  YES: 'Yes',
  NO: 'No',
  TALK: 'Wants to talk first',
};
const ANSWERS: readonly (readonly [InterestAnswer, string])[] = [
  ['YES', 'Said yes'],
  ['NO', 'Said no'],
  ['TALK', 'Wants to talk'],
];

/** For the lead: their own members who were asked, and what each says on the phone. */
export function OwnMembers({ area, members }: { area: AreaProps; members: readonly Member[] }) {
  return (
    <Details summary={`Your members who were asked: ${members.length}`}>
      <p>
        Write down what a member tells you. They are sent a message about it, so that they can put
        it right.
      </p>
      <Table
        caption="Your members who were asked"
        captionHidden
        keyOf={({ id }) => id}
        rows={members}
        columns={columnsFor(area)}
      />
    </Details>
  );
}

function columnsFor(area: AreaProps): Column<Member>[] {
  return [
    { heading: 'Member', names: true, cell: ({ member }) => member.shownAs },
    { heading: 'Answer', cell: ({ answer }) => (answer ? SAID[answer] : 'None so far') },
    { heading: 'Write down', cell: (row) => <WriteDown area={area} row={row} /> },
  ];
}

function WriteDown({ area, row }: { area: AreaProps; row: Member }) {
  const [write] = useMutation(ANSWER, { refetchQueries: [INTEREST] });
  const { send, busy, problem } = useSend<Omit<AnswerInterestInput, 'idempotencyKey'>>((input) =>
    write({ variables: { input } }),
  );
  const { recruitmentId, member, answer, mayAnswer, viewerCanAnswer } = row;
  if (!viewerCanAnswer) return null;
  const may = ANSWERS.filter(
    ([said]) => said !== answer && (mayAnswer === 'ANYTHING' || said === 'NO'),
  );

  async function press(said: InterestAnswer) {
    if (await send({ recruitmentId, memberId: member.id, answer: said })) {
      area.announce(`We have written that down for ${member.shownAs}.`);
    }
  }

  return (
    <>
      {problem && <ErrorState {...problem} />}
      {may.map(([said, words]) => (
        <Button key={said} kind="quiet" busy={busy} onClick={() => void press(said)}>
          {words}
          <VisuallyHidden>: {member.shownAs}</VisuallyHidden>
        </Button>
      ))}
    </>
  );
}
