import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ButtonLink, ErrorState, Notice } from '@freshfaces/web-kit/ui';
import { READINESS } from '../confirmation/readiness-query.ts';
import type { RecruitmentQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { RECRUITMENT } from '../recruitments/recruitment-query.ts';
import { NAMELESS } from '../words.ts';
import { CallOffPanel } from './call-off-panel.tsx';

const GO_AHEAD = graphql(`
  mutation GoAheadShort($input: GoAheadShortInput!) {
    goAheadShort(input: $input) { id shortPanel { id goesAhead viewerCanGoAhead } }
  }
`);

type Recruitment = NonNullable<RecruitmentQuery['recruitment']>;

interface ShortPanelProps {
  area: AreaProps;
  recruitment: Recruitment;
  short: NonNullable<Recruitment['shortPanel']>;
}

/** A seat that stays empty: what it means, and the ways on, for those who may take them. Nobody can be picked. */
export function ShortPanel({ area, recruitment, short }: ShortPanelProps) {
  const { id, organisation } = recruitment;
  const { seats, filled, whatItMeans, goesAhead } = short;
  const { viewerCanGoAhead, viewerCanMove, viewerCanCallOff } = short;
  const [goAhead] = useMutation(GO_AHEAD, { refetchQueries: [RECRUITMENT, READINESS] });
  const { send, busy, problem } = useSend<{ recruitmentId: string }>((input) =>
    goAhead({ variables: { input } }),
  );
  const fewer = `${filled} of ${seats}`;

  async function press() {
    const taken = await send({ recruitmentId: id });
    if (taken) area.announce(`The panel goes ahead with ${fewer}. You can confirm it now.`);
  }

  return (
    <Notice
      tone="warning"
      title={
        goesAhead
          ? `The panel goes ahead with ${fewer}`
          : seats - filled === 1
            ? 'One seat stays empty'
            : `${seats - filled} seats stay empty`
      }
    >
      {whatItMeans.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!viewerCanGoAhead && !viewerCanMove && !viewerCanCallOff && !goesAhead && (
        <p>
          {organisation?.name ?? NAMELESS} decides: the panel goes ahead with fewer, the interviews
          are moved, or the panel is called off.
        </p>
      )}
      {problem && <ErrorState {...problem} />}
      <Actions>
        {viewerCanGoAhead && (
          <Button busy={busy} onClick={() => void press()}>
            Go ahead with {fewer}
          </Button>
        )}
        {viewerCanMove && (
          <ButtonLink kind="secondary" to={`${area.basePath}/${id}/dates`}>
            Move the interviews
          </ButtonLink>
        )}
        {viewerCanCallOff && <CallOffPanel area={area} recruitmentId={id} />}
      </Actions>
    </Notice>
  );
}
