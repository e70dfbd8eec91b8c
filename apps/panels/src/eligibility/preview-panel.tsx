import { formatCount, plural } from '@freshfaces/web-kit/format';
import { Notice, Panel, Stat, StatRow } from '@freshfaces/web-kit/ui';
import { type Chance, sayChance } from '../chance-words.ts';

export interface Preview {
  feasible: boolean;
  reason?: string | null;
  eligibleCount: number;
  relaxations: readonly {
    sentence: string;
    organisationsThatCouldLend: readonly { id: string; name: string }[];
  }[];
  chances?: { people: number; smallest: Chance; median: Chance; largest: Chance } | null;
}

/** A dry run: can the rules be met, and what would the chances be? Nothing is drawn. */
export function PreviewPanel({ preview }: { preview: Preview | null }) {
  if (!preview) return null;
  return (
    <Panel title="Dry run">
      {preview.feasible && preview.chances ? (
        <>
          <Notice tone="good" title="These rules can be met.">
            <p>
              {plural(preview.eligibleCount, 'person', 'people')} could be drawn. This is a dry run:
              nothing is drawn and nothing is kept.
            </p>
          </Notice>
          <StatRow>
            <Stat
              value={formatCount(preview.chances.people)}
              label="Would have a real chance"
              note={
                preview.chances.people < preview.eligibleCount
                  ? 'The others have had more turns. They come again later.'
                  : 'Everyone who could be drawn.'
              }
            />
            <Stat value={sayChance(preview.chances.median)} label="Chance in the middle" />
            <Stat
              value={sayChance(preview.chances.largest)}
              label="Largest chance"
              note="High where few people meet a rule"
            />
          </StatRow>
        </>
      ) : (
        <Notice tone="warning" title="These rules can’t be met.">
          <p>
            {preview.reason} {formatCount(preview.eligibleCount)} could be drawn. Any one of these
            would help:
          </p>
          <ul>
            {preview.relaxations.map(({ sentence, organisationsThatCouldLend }) => (
              <li key={sentence}>
                {sentence}
                {organisationsThatCouldLend.length > 0 &&
                  ` They could lend: ${organisationsThatCouldLend.map(({ name }) => name).join(', ')}.`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Panel>
  );
}
