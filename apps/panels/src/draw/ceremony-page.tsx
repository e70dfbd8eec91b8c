import type { AreaProps } from '@freshfaces/web-kit/area';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, ErrorState, Loading, Notice, PageTitle, Steps } from '@freshfaces/web-kit/ui';
import { useEffect, useRef } from 'react';
import { STATE_NEWS, standing, stepNow } from './ceremony-steps.ts';
import { DrawResult } from './draw-result.tsx';
import { PublishStep } from './publish-step.tsx';
import { RevealStep } from './reveal-step.tsx';
import { SolveStep } from './solve-step.tsx';
import { useCeremony } from './use-ceremony.ts';

/** The draw in four steps, each explained as it happens; safe to refresh at any of them. */
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
        lead="Four steps. At the end there is a panel that nobody chose, and a record that anyone can check."
      />
      <div ref={top} tabIndex={-1} className="ff-focus-target">
        {problem && <ErrorState {...problem} />}
        {!recruitment.viewerCanDraw && now !== 'panel' && (
          <Notice title="Only the recruiter of this organisation can make this draw.">
            <p>You can follow it here.</p>
          </Notice>
        )}
        {draw?.state === 'PICKED' && <DrawResult area={area} drawId={draw.id} />}
        <h2 className={draw?.state === 'PICKED' ? undefined : 'ff-visually-hidden'}>
          {draw?.state === 'PICKED' ? 'How it was drawn' : 'Steps of the draw'}
        </h2>
        <Steps
          label="Steps of the draw"
          steps={[
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
            { title: 'The panel', state: now === 'panel' ? 'done' : 'next' },
          ]}
        />
      </div>
    </>
  );
}

/** Reads each new state out, and moves the focus to the steps when the button that had it is gone. */
function useNews(state: keyof typeof STATE_NEWS | undefined, announce: (message: string) => void) {
  const top = useRef<HTMLDivElement>(null);
  const told = useRef(state);
  useEffect(() => {
    if (told.current !== undefined || state === 'SOLVING') {
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
