import type { AreaProps } from '@freshfaces/web-kit/area';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, ErrorState, Loading, PageTitle, Steps } from '@freshfaces/web-kit/ui';
import { useEffect, useRef } from 'react';
import { OwnVerdict } from '../ceremony/own-verdict.tsx';
import type { CeremonyDraw } from '../ceremony/use-own-share.ts';
import { BeaconStep } from './beacon-step.tsx';
import { STATE_NEWS, standing, stepNow } from './ceremony-steps.ts';
import { DrawResult } from './draw-result.tsx';
import { GatherStep } from './gather-step.tsx';
import { NotYours } from './not-yours.tsx';
import { PublishStep } from './publish-step.tsx';
import { RevealStep } from './reveal-step.tsx';
import { SolveStep } from './solve-step.tsx';
import { useCeremony } from './use-ceremony.ts';

/** The draw in its steps, each explained as it happens; safe to refresh at any of them. */
export function CeremonyPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const ceremony = useCeremony(id);
  const { recruitment, draw, problem } = ceremony;
  const now = stepNow(draw?.state);
  const top = useNews(draw?.state, area.announce);
  if (!recruitment) {
    return (
      <>
        <PageTitle title="The draw" />
        {problem && <ErrorState {...problem} onRetry={ceremony.retry} />}
        {!problem && (ceremony.loaded ? <p>We could not find that recruitment.</p> : <Loading />)}
      </>
    );
  }
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Recruitments', to: area.basePath },
          { label: recruitment.post, to: `${area.basePath}/${recruitment.id}` },
        ]}
      />
      <PageTitle
        caption={recruitment.post}
        title="The draw"
        lead="At the end there is a panel that nobody chose, and a record that anyone can check."
      />
      <div ref={top} tabIndex={-1} className="ff-focus-target">
        {problem && <ErrorState {...problem} />}
        {!recruitment.viewerCanDraw && now !== 'panel' && <NotYours stage={recruitment.stage} />}
        {draw?.state === 'PICKED' && <DrawResult area={area} drawId={draw.id} />}
        <h2 className={draw?.state === 'PICKED' ? undefined : 'ff-visually-hidden'}>
          {draw?.state === 'PICKED' ? 'How it was drawn' : 'Steps of the draw'}
        </h2>
        <Steps
          label="Steps of the draw"
          steps={[
            ...(draw?.gatherUntil
              ? [
                  {
                    title: 'Ask the witnesses',
                    state: standing('witnesses', now),
                    children: <GatherStep ceremony={ceremony} />,
                  },
                ]
              : []),
            {
              title: 'Work out the chances',
              state: standing('solve', now),
              children: <SolveStep ceremony={ceremony} />,
            },
            {
              title: 'Publish everything but the luck',
              state: standing('publish', now),
              children: <PublishStep draw={draw} basePath={area.basePath} />,
            },
            {
              title: 'Reveal and draw',
              state: standing('reveal', now),
              children: <RevealStep ceremony={ceremony} />,
            },
            ...(draw?.beaconAt
              ? [
                  {
                    title: 'The public beacon decides',
                    state: standing('beacon', now),
                    children: <BeaconStep draw={draw} />,
                  },
                ]
              : []),
            { title: 'The panel', state: now === 'panel' ? 'done' : 'next' },
          ]}
        />
        {draw && isChecked(draw) && (
          <OwnVerdict key={draw.state} area={area} draw={draw} own={ceremony.own} />
        )}
      </div>
    </>
  );
}

/** With witnesses or a beacon, whoever gave a share is shown whether it counted. */
function isChecked({ state, witnesses, beaconAt }: CeremonyDraw): boolean {
  const together = witnesses.length > 1 || Boolean(beaconAt);
  return together && (state === 'CLOSING' || state === 'PICKED');
}

/** Reads each new state out, and moves the focus to the steps when the button that had it is gone. */
function useNews(state: keyof typeof STATE_NEWS | undefined, announce: (message: string) => void) {
  const top = useRef<HTMLDivElement>(null);
  const told = useRef(state);
  useEffect(() => {
    if (told.current !== undefined || state === 'QUEUED' || state === 'GATHERING') {
      const news = state && STATE_NEWS[state];
      if (news && told.current !== state) {
        announce(news);
        if (document.activeElement === document.body) top.current?.focus();
      }
    }
    told.current = state;
  }, [state, announce]);
  return top;
}
