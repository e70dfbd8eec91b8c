import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, Notice, PageTitle, Tag } from '@freshfaces/web-kit/ui';
import { PanelReadiness } from '../confirmation/panel-readiness.tsx';
import { DaysPanel } from '../dates/days-panel.tsx';
import { DrawResult } from '../draw/draw-result.tsx';
import { OverridesPanel } from '../overrides/overrides-panel.tsx';
import { ShortPanel } from '../places/short-panel.tsx';
import { NAMELESS, STAGE_TONES, STAGE_WORDS } from '../words.ts';
import { EarlierDraws } from './earlier-draws.tsx';
import { HandPickedPanel } from './hand-picked-panel.tsx';
import { NextStep } from './next-step.tsx';
import { RecruitmentFacts } from './recruitment-facts.tsx';
import { RECRUITMENT } from './recruitment-query.ts';
import { ToldToMembers } from './told-to-members.tsx';

/** One recruitment: what is next, its panel once there is one, and how it is to be drawn. */
export function RecruitmentPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(RECRUITMENT, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const recruitment = data?.recruitment;
  const trail = [{ label: 'Recruitments', to: area.basePath }];
  if (!recruitment) {
    return (
      <>
        <Breadcrumbs trail={trail} />
        <PageTitle title={data ? 'We could not find that recruitment' : 'Recruitment'} />
        {(error || !data) && <QueryState error={error} retry={refetch} />}
      </>
    );
  }
  const { stage, draw, shortPanel } = recruitment;
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PageTitle
        caption={recruitment.organisation?.name ?? NAMELESS}
        title={recruitment.post}
        lead={recruitment.summary}
      />
      <p>
        <Tag tone={STAGE_TONES[stage]}>{STAGE_WORDS[stage]}</Tag>
      </p>
      {shortPanel && <ShortPanel area={area} recruitment={recruitment} short={shortPanel} />}
      {recruitment.drawingAgain && (recruitment.viewerCanChange || recruitment.viewerCanDraw) && (
        <Notice tone="warning" title="A draw here counts as drawing again">
          <p>{recruitment.drawingAgain}</p>
        </Notice>
      )}
      {(!shortPanel || shortPanel.goesAhead) && (
        <NextStep area={area} recruitment={recruitment} onDone={() => void refetch()} />
      )}
      {stage === 'PANEL_READY' && recruitment.viewerCanSeePanel && (
        <PanelReadiness area={area} recruitmentId={id} />
      )}
      {draw?.state === 'PICKED' && <DrawResult area={area} drawId={draw.id} />}
      {stage === 'PANEL_READY' && recruitment.viewerCanSeePanel && (
        <DaysPanel area={area} recruitmentId={id} />
      )}
      {recruitment.method === 'HAND_PICKED' && (
        <HandPickedPanel panel={recruitment.handPickedPanel ?? null} />
      )}
      {draw?.state === 'PICKED' && <OverridesPanel recruitmentId={id} />}
      <RecruitmentFacts recruitment={recruitment} basePath={area.basePath} />
      {recruitment.method === 'RANDOM_DRAW' && <ToldToMembers recruitmentId={id} />}
      <EarlierDraws draws={recruitment.draws} current={draw?.id} />
    </>
  );
}
