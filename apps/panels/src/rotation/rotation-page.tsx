import type { AreaProps } from '@freshfaces/web-kit/area';
import { Panel } from '@freshfaces/web-kit/ui';
import { AlertsPanel } from './alerts-panel.tsx';
import { CoveragePicture, isKnown } from './coverage-picture.tsx';
import { FacesAtAGlance } from './faces-at-a-glance.tsx';
import { PartsList } from './parts-list.tsx';
import { RotationFrame } from './rotation-frame.tsx';
import { WhenPicture } from './when-picture.tsx';

/** The busiest of them; all are on the page of who took part when. */
const A_GLANCE = 10;

/** Are turns shared, or is it the same faces? The picture at a glance, and the ways to its parts. */
export function RotationPage({ area }: { area: AreaProps }) {
  return (
    <RotationFrame
      area={area}
      lead="New faces, or the same few? One turn is one recruitment someone took part in, at any stage."
    >
      {(rotation, { canTryWhatIf }) => (
        <>
          <AlertsPanel alerts={rotation.alerts} />
          <FacesAtAGlance now={rotation.now} before={rotation.before} />
          {rotation.coverage?.some(isKnown) && (
            <Panel title="Was coverage met?">
              <CoveragePicture rows={rotation.coverage} />
            </Panel>
          )}
          {rotation.servedWhen && (
            <Panel title="Who took part when">
              <WhenPicture
                rows={rotation.servedWhen}
                people={rotation.now.distinctMembers}
                months={rotation.servedMonths}
                most={A_GLANCE}
              />
            </Panel>
          )}
          <PartsList basePath={area.basePath} rotation={rotation} canTryWhatIf={canTryWhatIf} />
        </>
      )}
    </RotationFrame>
  );
}
