import { Details, SummaryList } from '@freshfaces/web-kit/ui';

const WORDS = [
  {
    label: 'Rule on how many of a kind',
    value:
      'At least, or at most, so many on the panel have something in common, such as an experience. Which one it is stays sealed.',
  },
  { label: 'Limit', value: 'At most so many on the panel are from one organisation or one home.' },
  {
    label: 'Ticket',
    value: 'One of a fixed number of equal outcomes. Each leads to a panel that keeps every rule.',
  },
  {
    label: 'Share',
    value: 'A secret number that someone fixed before the draw and showed after it.',
  },
  { label: 'Seed', value: 'The number that all shares make together. The draw follows from it.' },
  {
    label: 'Fingerprint',
    value: 'A number that stands for a whole text: change one letter, and it is another.',
  },
];

/** The words of the check and of the record, each explained once. */
export function RecordWords() {
  return (
    <Details summary="What the words mean">
      <SummaryList rows={WORDS} />
    </Details>
  );
}
