import { Link } from '@freshfaces/web-kit/router';
import { Panel } from '@freshfaces/web-kit/ui';
import type { RotationQuery } from '../generated/graphql.ts';

type Alerts = RotationQuery['rotation']['alerts'];

/** What to look at first: the figure, why it is so, and what can be done. */
export function AlertsPanel({ alerts }: { alerts: Alerts }) {
  if (alerts.length === 0) return null;
  return (
    <Panel title="What to look at">
      <ol className="ff-steps-to-take">
        {alerts.map(({ says, why, steps }) => (
          <li key={says}>
            <p>
              <strong>{says}</strong> {why}
            </p>
            <p>
              {steps.map(({ label, path }) => (
                <Link key={path} to={path}>
                  {label}
                </Link>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
