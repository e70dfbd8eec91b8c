import { formatCount, plural } from '@freshfaces/web-kit/format';
import { Notice, Panel, Stat, StatRow } from '@freshfaces/web-kit/ui';
import { type Chance, sayChance } from '../chance-words.ts';
import type { PanelRulesInput } from '../generated/graphql.ts';
import { type WayOut, WaysOut } from './ways-out.tsx';

interface Preview {
  feasible: boolean;
  reason?: string | null;
  eligibleCount: number;
  relaxations: readonly WayOut[];
  chances?: Rough | null;
}

/** Roughly, as the graph gives a dry run: counts in whole fives, chances in 5 of 100. */
interface Rough {
  people: number;
  median: Chance;
  largest: Chance;
}

interface PreviewPanelProps {
  preview: Preview | null;
  /** The days members would be lent for, for the form that asks. */
  lendFor?: Parameters<typeof WaysOut>[0]['lendFor'];
  /** Puts other rules into the form; where there is none, ways out are only told. */
  onRules?: (rules: PanelRulesInput) => void;
}

/** A dry run: can the rules be met, and what would the chances be? Nothing is drawn. */
export function PreviewPanel({ preview, lendFor = {}, onRules }: PreviewPanelProps) {
  if (!preview) return null;
  return (
    <Panel title="Dry run: nothing is drawn">
      {preview.feasible ? (
        <>
          <Notice tone="good" title="These rules can be met.">
            <p>
              {plural(preview.eligibleCount, 'person', 'people')} could be drawn. This is a dry run:
              nothing is drawn and nothing is kept.
            </p>
          </Notice>
          {preview.chances ? (
            <RoughChances chances={preview.chances} />
          ) : (
            <p>Fewer than 5 people would have a chance, so we do not say how large it is.</p>
          )}
        </>
      ) : (
        <Notice tone="warning" title="These rules can’t be met.">
          <p>
            {preview.reason} {formatCount(preview.eligibleCount)} could be drawn.
            {preview.relaxations.length > 0 && ' Any one of these would help:'}
          </p>
          <WaysOut ways={preview.relaxations} lendFor={lendFor} {...(onRules && { onRules })} />
        </Notice>
      )}
    </Panel>
  );
}

function RoughChances({ chances: { people, median, largest } }: { chances: Rough }) {
  return (
    <StatRow>
      <Stat
        value={`${formatCount(people)} or more`}
        label="Would have a real chance"
        note="Where others could be drawn too, they have had more turns. They come again later."
      />
      <Stat value={sayChance(median)} label="Chance in the middle, roughly" />
      <Stat
        value={sayChance(largest)}
        label="Largest chance, roughly"
        note="High where few people meet a rule"
      />
    </StatRow>
  );
}
