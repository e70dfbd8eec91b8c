import { formatCount, plural } from '@freshfaces/web-kit/format';
import { Stat, StatRow } from '@freshfaces/web-kit/ui';
import type { Health } from './health-query.ts';

/** The pool's health in four figures. */
export function HealthStats({ health }: { health: Health }) {
  const { roles, neverAsked, panels, members } = health;
  const panel = roles.find((one) => one.everywhere && one.role === 'PANEL_MEMBER');
  return (
    <StatRow>
      <Stat
        value={formatCount(panel?.ready ?? 0)}
        label="Ready for a panel"
        note={`Of ${plural(members, 'member')}: trained, and free on most days. Family and carers are not in it.`}
      />
      <Stat
        value={formatCount(panel?.expiring ?? 0)}
        label="Training runs out"
        note="For sitting on a panel, within eight weeks."
      />
      <Stat
        value={neverAsked.atLeast == null ? '–' : `${formatCount(neverAsked.atLeast)}+`}
        label="Never taken part"
        note={neverAsked.atLeast == null ? neverAsked.text : 'Ready, and waiting to be drawn.'}
      />
      {panels && (
        <Stat
          value={panels.dropOutPercent == null ? '–' : `${panels.dropOutPercent}%`}
          label="Dropped out"
          note={`Of places on ${plural(panels.panels, 'panel')} in a year, to the nearest 5%. ${thin(panels)}`}
        />
      )}
    </StatRow>
  );
}

function thin({ ahead, aheadThin }: NonNullable<Health['panels']>): string {
  if (ahead === 0) return 'No panel is coming up.';
  return aheadThin === 0
    ? 'Every panel coming up has two reserves.'
    : `${aheadThin} of ${plural(ahead, 'panel')} coming up ${aheadThin === 1 ? 'has' : 'have'} fewer than two reserves left.`;
}
