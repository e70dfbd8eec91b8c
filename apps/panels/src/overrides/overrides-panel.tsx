import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatMoment } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Notice, Panel } from '@freshfaces/web-kit/ui';
import type { PanelOverridesQuery } from '../generated/graphql.ts';
import { PANEL_OVERRIDES } from './overrides-query.ts';

type Override = NonNullable<PanelOverridesQuery['recruitment']>['overrides'][number];

/** Seats of this panel that someone changed by hand, each with its public reason (R58). */
export function OverridesPanel({ recruitmentId }: { recruitmentId: string }) {
  const { data } = useQuery(PANEL_OVERRIDES, {
    variables: { id: recruitmentId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const recruitment = data?.recruitment;
  if (!recruitment) return null;
  const { overrides, viewerCanOverride } = recruitment;
  if (overrides.length === 0 && !viewerCanOverride) return null;
  return (
    <Panel title="Changes by hand">
      {overrides.length === 0 ? (
        <p>Nobody changed this panel by hand. It is as it was drawn.</p>
      ) : (
        <Notice tone="warning" title="This panel was changed by hand. It does not count as random.">
          <ul>
            {overrides.map((override) => (
              <li key={override.id}>
                {formatMoment(override.at)}: {changeInWords(override)} The reason: “
                {override.reason}”
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {viewerCanOverride && (
        <p>
          <Link to={`../${recruitmentId}/by-hand`}>
            Change a seat by hand, with a public reason
          </Link>
        </p>
      )}
    </Panel>
  );
}

function changeInWords({ byName, left, came }: Override): string {
  if (byName) {
    return left && came
      ? `${came.shownAs} was named in place of ${left.shownAs}.`
      : 'A member was named for a seat.';
  }
  return left
    ? `${left.shownAs}’s place was taken back. The next in the drawn order came in.`
    : 'A place was taken back. The next in the drawn order came in.';
}
