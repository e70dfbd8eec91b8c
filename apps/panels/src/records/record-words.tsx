import { Details, SummaryList } from '@freshfaces/web-kit/ui';

const WORDS = [
  {
    label: 'Sealed',
    value:
      'Fixed before the draw and published as a fingerprint: nobody can read it, or change it.',
  },
  {
    label: 'Commitment',
    value: 'All that was fixed and published before the draw, as one fingerprint.',
  },
  {
    label: 'Ticket',
    value: 'One of a fixed number of equal outcomes. Each leads to people of the sealed list.',
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
