import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  ErrorState,
  Notice,
  PageTitle,
  Panel,
  PrintButton,
  Tag,
} from '@freshfaces/web-kit/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { OwnVerdict } from '../ceremony/own-verdict.tsx';
import { ShareBoard } from '../ceremony/share-board.tsx';
import { useOwnShare } from '../ceremony/use-own-share.ts';
import { LogWatch } from '../public-log/log-watch.tsx';
import { NAMELESS, STATE_TONES, STATE_WORDS } from '../words.ts';
import { WITNESSED_DRAW } from './witness-query.ts';
import { WITNESS_NEWS, WitnessStep } from './witness-step.tsx';

const POLL_MS = 1_500;
/** The draw is on the public log, and so is what comes of it: the witness keeps the log’s head. */
const PUBLISHED = ['COMMITTED', 'CLOSING', 'PICKED', 'ABANDONED'];
const OVER = ['PICKED', 'CANCELLED', 'FAILED', 'INTERRUPTED', 'ABANDONED'];

/** A draw as one of its witnesses: promise a share, reveal it when its time comes, see that it counted. */
export function WitnessPage({ area }: { area: AreaProps }) {
  const { drawId = '' } = useParams();
  const [polling, setPolling] = useState(true);
  const { data, error, refetch } = useQuery(WITNESSED_DRAW, {
    variables: { id: drawId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
    pollInterval: polling ? POLL_MS : 0,
  });
  const draw = data?.draw ?? null;
  const shouldPoll = !draw || !OVER.includes(draw.state);
  if (data && shouldPoll !== polling) setPolling(shouldPoll);
  const held = area.viewer?.roles.map(({ organisation }) => organisation.id) ?? [];
  const active = area.viewer?.activeRole.organisation.id ?? '';
  const asked = draw?.witnesses.filter(({ recruits }) => !recruits) ?? [];
  const ours =
    asked.find(({ organisationId }) => organisationId === active) ??
    asked.find(({ organisationId }) => held.includes(organisationId));
  const again = useCallback(() => refetch(), [refetch]);
  const own = useOwnShare({
    draw,
    organisationId: ours?.organisationId,
    byItself: true,
    onChange: again,
  });
  useNews(draw?.state, area.announce);
  const trail = [{ label: 'Draws we witness', to: `${area.basePath}/witness` }];
  if (!draw || !ours) {
    return (
      <>
        <Breadcrumbs trail={trail} />
        <PageTitle
          title={data ? 'Your organisation is no witness of this draw' : 'Witness a draw'}
        />
        {!data && <QueryState error={error} retry={refetch} />}
      </>
    );
  }
  const { post, organisation } = draw.recruitment;
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PageTitle
        caption={`For ${ours.name ?? NAMELESS}`}
        title={`${organisation?.name ?? NAMELESS} asks you to witness a draw`}
        lead={`A panel is drawn for “${post}”. A witness makes sure that nobody steers it.`}
        actions={<PrintButton />}
      />
      <p>
        <Tag tone={STATE_TONES[draw.state]}>{STATE_WORDS[draw.state]}</Tag>
      </p>
      {own.problem && <ErrorState {...own.problem} />}
      <WitnessStep draw={draw} own={own} />
      {(draw.state === 'CLOSING' || draw.state === 'PICKED' || draw.state === 'ABANDONED') && (
        <OwnVerdict key={draw.state} area={area} draw={draw} own={own} />
      )}
      <h2>Everyone who takes part</h2>
      <ShareBoard draw={draw} />
      {PUBLISHED.includes(draw.state) && (
        <Panel title="The public log, as your browser keeps it">
          <LogWatch key={draw.state} viewer={area.viewer} />
        </Panel>
      )}
      {draw.again && (
        <Notice title="This post was drawn for before.">
          <p>The reason given for drawing again: {draw.again}</p>
        </Notice>
      )}
    </>
  );
}

/** Reads each new state out, once. */
function useNews(state: keyof typeof WITNESS_NEWS | undefined, announce: (news: string) => void) {
  const told = useRef(state);
  useEffect(() => {
    const news = state && WITNESS_NEWS[state];
    if (news && told.current !== undefined && told.current !== state) announce(news);
    told.current = state;
  }, [state, announce]);
}
