import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Actions, ButtonLink, Panel, PrintButton } from '@freshfaces/web-kit/ui';
import { PanelChanges } from '../places/panel-changes.tsx';
import { ChancesPicture } from './chances-picture.tsx';
import { Coverage } from './coverage.tsx';
import { DRAW_RESULT } from './draw-result-query.ts';
import { PanelTable } from './panel-table.tsx';
import { ReservesTable } from './reserves-table.tsx';

interface DrawResultProps {
  area: AreaProps;
  drawId: string;
}

/** The panel, the reserves, the rules met and everyone's chances; names only for those who may see them. */
export function DrawResult({ area, drawId }: DrawResultProps) {
  const { data, error, refetch } = useQuery(DRAW_RESULT, {
    variables: { id: drawId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const draw = data?.draw;
  if (!draw) {
    return <QueryState error={error} retry={refetch} label="Fetching the result…" />;
  }
  return (
    <>
      <Panel title="The panel" actions={<PrintButton />}>
        <p>
          {draw.pickedAt && `Drawn on ${formatMoment(draw.pickedAt)}`} from{' '}
          {plural(draw.poolSize ?? 0, 'person', 'people')}.{' '}
          {draw.recruitment.overrides.length === 0
            ? 'Nobody chose them: anyone can check that.'
            : 'A seat was then changed by hand: see why below.'}
        </p>
        {draw.panel ? (
          <PanelTable area={area} draw={draw} seats={draw.panel} onChanged={() => void refetch()} />
        ) : (
          <p>
            Who is on the panel is shown only to the organisation and the network’s coordinators.
          </p>
        )}
        <Actions>
          <ButtonLink kind="secondary" to={`${area.basePath}/records/${draw.id}`}>
            See and check the public record
          </ButtonLink>
        </Actions>
      </Panel>
      {draw.dropOuts && <PanelChanges dropOuts={draw.dropOuts} />}
      {draw.reserves && <ReservesTable area={area} draw={draw} reserves={draw.reserves} />}
      <Coverage lines={draw.coverage} />
      <ChancesPicture
        chances={draw.chances}
        poolSize={draw.poolSize ?? 0}
        exact={draw.exact ?? true}
      />
    </>
  );
}
