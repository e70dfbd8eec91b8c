import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { ButtonLink, Panel, Table, Tag } from '@freshfaces/web-kit/ui';
import type { TrainedMember } from './member-training-query.ts';

type Line = NonNullable<TrainedMember['training']>[number];

interface LearntPanelProps {
  member: TrainedMember;
  own: boolean;
}

/** Everything a member has learnt, newest first, with how long it counts (R27). */
export function LearntPanel({ member, own }: LearntPanelProps) {
  const lines = member.training ?? [];
  const changes = lines.some(({ viewerCanChange }) => viewerCanChange);
  return (
    <Panel
      title={own ? 'What I have learnt' : 'What they have learnt'}
      actions={
        member.viewerCanRecordTraining && (
          <ButtonLink to="record" kind="secondary">
            Write down training
          </ButtonLink>
        )
      }
    >
      {lines.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <Table
          caption="What was learnt"
          captionHidden
          rows={lines}
          keyOf={({ id }) => id}
          columns={[
            { heading: 'What', names: true, cell: ({ module }) => module.name },
            { heading: 'When', cell: ({ on }) => formatDay(on) },
            { heading: 'With', cell: ({ provider }) => provider.name },
            { heading: 'Counts', cell: countsCell },
            ...(changes ? [{ heading: 'Put right', cell: putRightCell }] : []),
          ]}
        />
      )}
    </Panel>
  );
}

function countsCell({ counts, until, withdrawnReason }: Line) {
  if (withdrawnReason) return `Taken back: ${withdrawnReason}`;
  if (!counts) return <Tag tone="warning">Ended</Tag>;
  return until ? `Until ${formatDay(until)}` : 'For ever';
}

function putRightCell({ id, module, viewerCanChange }: Line) {
  if (!viewerCanChange) return null;
  return (
    <Link to={`lines/${id}`} aria-label={`Put right ${module.name}`}>
      Put right
    </Link>
  );
}
