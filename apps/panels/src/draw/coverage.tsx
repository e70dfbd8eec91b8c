import { Notice, Panel } from '@freshfaces/web-kit/ui';

interface CoverageProps {
  lines: readonly { rule: string; met: boolean }[];
}

/** The rules of the panel and whether the people drawn meet them; never who meets which. */
export function Coverage({ lines }: CoverageProps) {
  const missed = lines.filter(({ met }) => !met);
  return (
    <Panel title="The rules this panel meets">
      <ul className="ff-checklist">
        {lines.map(({ rule, met }) => (
          <li key={rule} className={met ? 'ff-check-yes' : 'ff-check-no'}>
            <span aria-hidden="true">{met ? '✓' : '✗'}</span> {rule}
            <strong> – {met ? 'met' : 'not met'}</strong>
          </li>
        ))}
      </ul>
      {missed.length > 0 && (
        <Notice tone="warning" title="No reserve who could come kept every rule.">
          <p>The one who comes closest was brought in. You can go ahead, or ask the coordinator.</p>
        </Notice>
      )}
      <p className="ff-hint">
        We never show who meets which rule. Please don’t ask. What members have been through, and
        services they used, is said as it was drawn: a change after someone left would tell it of
        them.
      </p>
    </Panel>
  );
}
