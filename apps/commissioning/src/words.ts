import type { MarkState } from '@freshfaces/web-kit/charts';
import type {
  ConditionKind,
  ConditionTime,
  EvidenceResult,
  EvidenceState,
} from './generated/graphql.ts';

type Tone = 'neutral' | 'good' | 'waiting' | 'warning';

interface Said {
  readonly words: string;
  readonly tone: Tone;
}

export const STATES: Record<EvidenceState, Said & { readonly mark: MarkState }> = {
  MET: { words: 'Met', tone: 'good', mark: 'good' },
  PARTLY: { words: 'Met in part', tone: 'waiting', mark: 'part' },
  NOT_MET: { words: 'Not met', tone: 'warning', mark: 'bad' },
  NOTHING_YET: { words: 'Nothing to show yet', tone: 'neutral', mark: 'none' },
};

export const MARK_NAMES: Record<MarkState, string> = {
  good: STATES.MET.words,
  part: STATES.PARTLY.words,
  bad: STATES.NOT_MET.words,
  none: STATES.NOTHING_YET.words,
};

export const RESULTS: Record<EvidenceResult, Said> = {
  MET: { words: 'Meets it', tone: 'good' },
  NOT_MET: { words: 'Does not', tone: 'warning' },
  WAITING: { words: 'Not drawn yet', tone: 'neutral' },
};

export const TIMES: Record<ConditionTime, string> = {
  NOT_STARTED: 'Not started',
  IN_FORCE: 'In force',
  OVER: 'Over',
};

export interface KindWords {
  readonly kind: ConditionKind;
  readonly label: string;
  readonly hint: string;
  /** Asked where the kind has a number. */
  readonly numberLabel: string | null;
}

/** The kinds that the record of draws can prove. */
export const KINDS: readonly KindWords[] = [
  {
    kind: 'RANDOM_DRAW',
    label: 'The panel is drawn at random',
    hint: 'Proved by the public record of the draw.',
    numberLabel: null,
  },
  {
    kind: 'LIVED_EXPERIENCE_SEATS',
    label: 'Seats for people with lived experience',
    hint: 'At least so many seats on each panel.',
    numberLabel: 'At least how many seats?',
  },
  {
    kind: 'SOMEONE_FROM_TEAM',
    label: 'Someone who knows the team',
    hint: 'At least one panel member has had support from the team the post is in.',
    numberLabel: null,
  },
  {
    kind: 'ROTATION_LIMIT',
    label: 'Not the same faces every time',
    hint: 'Nobody on the panel had served more than so many turns in the 12 months before.',
    numberLabel: 'At most how many turns in the 12 months before?',
  },
];

export function kindWords(kind: ConditionKind): KindWords {
  const found = KINDS.find((each) => each.kind === kind);
  if (!found) throw new Error(`Unknown kind of condition: ${kind}`);
  return found;
}

/** What is shown where the pool, which knows the names, can't be reached. */
export function nameOf(organisation: { name: string } | null | undefined): string {
  return organisation?.name ?? 'Name not available right now';
}
