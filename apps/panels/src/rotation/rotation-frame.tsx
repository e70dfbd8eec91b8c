import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { useLocation } from '@freshfaces/web-kit/router';
import { Breadcrumbs, EmptyState, PageTitle, PrintButton } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { PeriodFilter } from './period-filter.tsx';
import { ROTATION_STAGE_WORDS } from './stage-words.ts';
import { type Rotation, type RotationRead, useRotation } from './use-rotation.ts';

const ROTATION_TITLE = 'How turns are shared';

interface RotationFrameProps {
  area: AreaProps;
  /** Of a part; none on the first page. */
  part?: string;
  lead: string;
  children: (rotation: Rotation, read: RotationRead) => ReactNode;
}

/** Title, period and whatever state the figures are in; what is shown of them stands inside. */
export function RotationFrame({ area, part, lead, children }: RotationFrameProps) {
  const read = useRotation();
  const { search } = useLocation();
  const { rotation, error, refetch } = read;
  const recruitments = { label: 'Recruitments', to: area.basePath };
  const whole = { label: ROTATION_TITLE, to: `${area.basePath}/rotation${search}` };
  return (
    <>
      <Breadcrumbs trail={part ? [recruitments, whole] : [recruitments]} />
      <PageTitle title={part ?? ROTATION_TITLE} lead={lead} actions={<PrintButton />} />
      <PeriodFilter {...read} />
      {!rotation && <QueryState error={error} retry={refetch} label="Counting turns…" />}
      {rotation && (
        <p className="ff-hint">
          {formatDay(rotation.from)} to {formatDay(rotation.to)}, {whoseTurns(read)}
        </p>
      )}
      {rotation?.now.turns === 0 && (
        <EmptyState title="Nobody took part in this period.">
          <p>Choose a longer one, or another organisation.</p>
        </EmptyState>
      )}
      {rotation && rotation.now.turns > 0 && children(rotation, read)}
    </>
  );
}

/** Said on paper too, where nobody sees what was chosen. */
function whoseTurns({ asked, organisations }: RotationRead): string {
  const organisation = organisations.find(({ id }) => id === asked.organisationId);
  const posts = organisation ? `posts of ${organisation.name}` : 'posts of the whole network';
  return `${posts}, ${asked.stage ? ROTATION_STAGE_WORDS[asked.stage] : 'all stages'}`;
}
