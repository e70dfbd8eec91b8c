import { Notice, Panel } from '@freshfaces/web-kit/ui';

/** A panel from before Freshfaces: nobody can check how these people came to be asked. */
export function HandPickedPanel({
  panel,
}: {
  panel: readonly { id: string; shownAs: string }[] | null;
}) {
  return (
    <Panel title="The panel">
      <Notice tone="info" title="Someone chose these people. It was before panels were drawn.">
        <p>Their turns count all the same, so that others come first now.</p>
      </Notice>
      {panel && (
        <ul>
          {panel.map(({ id, shownAs }) => (
            <li key={id}>{shownAs}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
