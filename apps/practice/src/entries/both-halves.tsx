import { Panel } from '@freshfaces/web-kit/ui';

interface BothHalvesProps {
  text: { worked: string; didNotWork: string; nothingYet?: string | null };
}

/** What worked and what did not, one beside the other in weight. */
export function BothHalves({ text: { worked, didNotWork, nothingYet } }: BothHalvesProps) {
  return (
    <>
      <Panel title="What worked">
        <Half text={worked} otherwise={nothingYet} />
      </Panel>
      <Panel title="What did not work">
        <Half text={didNotWork} otherwise={nothingYet} />
      </Panel>
    </>
  );
}

function Half({ text, otherwise }: { text: string; otherwise: string | null | undefined }) {
  if (!text) return <p>Nothing yet. {otherwise}</p>;
  return text.split(/\n{2,}/).map((paragraph, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- paragraphs have no names and keep their places
    <p key={place}>{paragraph}</p>
  ));
}
