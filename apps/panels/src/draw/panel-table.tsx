import type { AreaProps } from '@freshfaces/web-kit/area';
import { Table, VisuallyHidden } from '@freshfaces/web-kit/ui';
import type { DrawResultQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';
import { DropOutButton } from './drop-out-button.tsx';

type Draw = NonNullable<DrawResultQuery['draw']>;

interface PanelTableProps {
  area: AreaProps;
  draw: Draw;
  seats: NonNullable<Draw['panel']>;
}

/** The people drawn. Nothing here says which rule anyone meets. */
export function PanelTable({ area, draw, seats }: PanelTableProps) {
  const { stage, organisation } = draw.recruitment;
  const mayReplace =
    stage === 'PANEL_READY' &&
    area.viewer?.roles.some(
      (held) =>
        ['recruiter', 'involvement-lead'].includes(held.role) &&
        held.organisation.id === organisation?.id,
    );
  return (
    <Table
      caption="People on the panel"
      captionHidden
      columns={[
        {
          heading: 'Person',
          names: true,
          cell: ({ member, replaced }) => (
            <>
              {member?.shownAs ?? NAMELESS}
              {replaced && <div className="ff-hint">In place of {replaced.shownAs}</div>}
            </>
          ),
        },
        {
          heading: 'Home organisation',
          cell: ({ homeOrganisation }) => homeOrganisation?.name ?? NAMELESS,
        },
        ...(mayReplace
          ? [
              {
                heading: 'If they can’t come',
                cell: ({ member }: (typeof seats)[number]) =>
                  member ? (
                    <DropOutButton drawId={draw.id} member={member} announce={area.announce} />
                  ) : (
                    <VisuallyHidden>Not possible right now</VisuallyHidden>
                  ),
              },
            ]
          : []),
      ]}
      rows={seats}
      keyOf={({ member }) => member?.id ?? ''}
    />
  );
}
