import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, ConfirmDialog, ErrorState, VisuallyHidden } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { PlaceAnswer, PlaceState, PlacesOfMembersQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { NAMELESS } from '../words.ts';
import { PLACES_OF_MEMBERS } from './places-query.ts';

const WRITE_DOWN = graphql(`
  mutation AnswerPlaceForMember($input: AnswerPlaceForMemberInput!) {
    answerPlaceForMember(input: $input) { id state }
  }
`);

/** What a no means where it does not answer the question. */
const NO_WORDS: Partial<Record<PlaceState, string>> = {
  ACCEPTED: 'Can’t come',
  RESERVE: 'Can’t come any more',
};

type Place = PlacesOfMembersQuery['placesOfMembers'][number];

interface Said {
  drawId: string;
  memberId: string;
  answer: PlaceAnswer;
}

/** What a member said on the phone or in person: yes at once, no after asking once more. */
export function WriteDown({ area, place }: { area: AreaProps; place: Place }) {
  const [asking, setAsking] = useState(false);
  const [write] = useMutation(WRITE_DOWN, { refetchQueries: [PLACES_OF_MEMBERS] });
  const { send, busy, problem } = useSend<Said>((input) => write({ variables: { input } }));
  const { drawId, member, state, viewerCanSayYes, viewerCanSayNo } = place;
  const name = member?.shownAs ?? NAMELESS;

  async function say(answer: PlaceAnswer) {
    const taken = await send({ drawId, memberId: member?.id ?? '', answer });
    setAsking(false);
    if (taken) area.announce(`We have written that down for ${name}.`);
  }

  return (
    <>
      {problem && <ErrorState {...problem} />}
      {viewerCanSayYes && (
        <Button kind="quiet" busy={busy} onClick={() => void say('YES')}>
          Said yes<VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      )}
      {viewerCanSayNo && (
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {NO_WORDS[state] ?? 'Said no'}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={`Write down that ${name} can’t come${state === 'RESERVE' ? ' any more' : ''}?`}
        confirmLabel="Yes, write it down"
        busy={busy}
        onConfirm={() => void say('NO')}
        onCancel={() => setAsking(false)}
      >
        <p>
          {state === 'RESERVE'
            ? 'They will not be asked. The order of all others stays as it was drawn.'
            : 'The next in the published order comes in at once.'}{' '}
          This can’t be undone. No reason is asked, and it never counts against them. They are told
          that you wrote it down{state === 'RESERVE' && ', and so are the people who recruit'}.
        </p>
      </ConfirmDialog>
    </>
  );
}
