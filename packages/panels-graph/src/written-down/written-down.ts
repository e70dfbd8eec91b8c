import { Problem } from '@freshfaces/graph-kit';

/** Why staff write down for a member that they can't come; never anything about their health or life. */
type Because = 'told-us' | 'not-reached' | 'other';

/** Staff wrote down for someone with a place, or in line for one, that they can't come. */
export interface WrittenDown {
  /** Their part in the draw: `drawId:memberId`. */
  readonly id: string;
  /** What it is known by in lists of changes; leads to nobody. */
  readonly changeId: string;
  readonly drawId: string;
  readonly memberId: string;
  readonly recruitmentId: string;
  /** Whose panel it is. */
  readonly organisationId: string;
  /** UTC. */
  readonly at: string;
  readonly personId: string;
  readonly because: Because;
  /** What it is, where it is something else; null otherwise, and once it is forgotten. */
  readonly words: string | null;
  /** When the member said that it is not so; null while they have not. */
  readonly disputedAt: string | null;
}

/** Why, in a sentence for staff. */
export function becauseInWords({ because, words }: Pick<WrittenDown, 'because' | 'words'>): string {
  if (because === 'told-us') return 'The member told us.';
  if (because === 'not-reached') return 'Nobody can reach the member.';
  return words ?? 'Something else.';
}

const HEALTH = new RegExp(
  [
    /\bill(ness)?\b|sick|unwell|hospital|\bward\b|\bA&E\b|ambulance|medic|doctor|nurse|clinic|surgery|operation/,
    /pregnan|miscarr|disab|cancer|stroke|covid|\bflu\b|infect|injur|epilep|diabet|dementia|\bHIV\b|seizure/,
    /anxi|panic|breakdown|sectioned|therap|counsell|grie[fv]|bereave|funeral|relaps|overdos|methadone|drink|drunk/,
    /custody|arrest|\bpolice\b|magistrate|on the streets?|evict|sofa.?surf|domestic|violen|abus|asylum/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Why they can't come is nobody's to know: their health least of all. Throws `BAD_INPUT`. */
export function mustTellOfNoHealth(words: string): void {
  if (!HEALTH.test(words)) return;
  throw new Problem(
    'BAD_INPUT',
    'Say nothing about anyone’s health. Where they told you that they can’t come, choose that.',
    'words',
  );
}
