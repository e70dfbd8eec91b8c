import { BarChart } from '@freshfaces/web-kit/charts';
import { formatCount } from '@freshfaces/web-kit/format';
import { Notice, Panel } from '@freshfaces/web-kit/ui';
import type { PoolAtAGlanceQuery } from '../generated/graphql.ts';
import { NEED_WORDS, ROLE_WORDS } from '../words.ts';
import { listed } from './listed.ts';

type Summary = PoolAtAGlanceQuery['poolSummary'];

/** Too few members for any safe count: see `safeCount` of the graph. */
const FEWEST_TO_SHOW = 10;

export interface NeedsPictureProps {
  needs: Summary['needs'];
  members: number;
}

/** How many of the pool have experience of each need, in counts that can't point at a person. */
export function NeedsPicture({ needs, members }: NeedsPictureProps) {
  const thin = needs.filter((one) => one.members.atLeast == null);
  return (
    <Panel title="Experience in the pool">
      {members < FEWEST_TO_SHOW ? (
        <Notice title="We show this once at least 10 members are in the pool." />
      ) : (
        <BarChart
          title="Members with experience of each need"
          summary={
            thin.length === 0
              ? 'Each of the four needs is covered by at least five members.'
              : `Thin: fewer than 5 members have experience of ${listed(thin.map((one) => NEED_WORDS[one.need].toLowerCase()))}.`
          }
          labelHeading="Need"
          valueHeading="Members"
          bars={needs.map((one) => ({
            label: NEED_WORDS[one.need],
            value: one.members.atLeast ?? 0,
          }))}
          max={members}
          format={(atLeast) => (atLeast === 0 ? 'fewer than 5' : `${formatCount(atLeast)} or more`)}
        />
      )}
      <p className="ff-hint">
        One person can have experience of several needs, or have told us of none. To protect people
        we count in steps of five, across the whole network only, and never say who has which need.
      </p>
    </Panel>
  );
}

export interface TrainedPictureProps {
  trained: Summary['trained'];
  members: number;
}

/** How many members are trained for each role. */
export function TrainedPicture({ trained, members }: TrainedPictureProps) {
  const untrained = trained
    .filter((one) => one.members === 0)
    .map((one) => ROLE_WORDS[one.role].toLowerCase());
  return (
    <Panel title="Training">
      <BarChart
        title="Members trained for each role"
        summary={
          untrained.length > 0
            ? `Nobody is trained yet for ${listed(untrained)}.`
            : 'Every role has trained members.'
        }
        labelHeading="Role"
        valueHeading="Members"
        bars={trained.map((one) => ({ label: ROLE_WORDS[one.role], value: one.members }))}
        max={members}
        format={formatCount}
      />
    </Panel>
  );
}
