import { BarChart } from '@freshfaces/web-kit/charts';
import { plural } from '@freshfaces/web-kit/format';

/** Why people can't be drawn this time, most frequent first. One person may have several reasons. */
export function ReasonsChart({
  counts,
}: {
  counts: readonly { reason: string; people: number }[];
}) {
  const [first] = counts;
  if (!first) return null;
  return (
    <BarChart
      title="Why some can’t be drawn this time"
      summary={`The most frequent reason concerns ${plural(first.people, 'person', 'people')}: ${first.reason}`}
      labelHeading="Reason"
      valueHeading="People"
      format={(value) => plural(value, 'person', 'people')}
      bars={counts.map(({ reason, people }) => ({ label: reason, value: people }))}
    />
  );
}
