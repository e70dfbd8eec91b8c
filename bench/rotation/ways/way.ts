import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import type { Recruitment } from '@freshfaces/panels-graph';
import type { Network } from '../network/open-network.ts';
import type { Luck } from '../world/luck.ts';

/** Why someone gives up their place. */
export type Leaving = 'no' | 'silence' | 'drop-out';

/** A way of choosing a panel out of those who said that they are interested. */
export interface Way {
  readonly name: string;
  /** Days of rest that it asks for between two panels. */
  readonly coolDownDays: number;
  /** Chooses the panel of a recruitment that somebody can sit on. */
  choose(choice: Choice): Promise<void>;
  /** Who sits on it now. */
  panelOf(recruitmentId: string): Promise<readonly string[]>;
  saysYes(recruitmentId: string, memberId: string): Promise<void>;
  /** Someone gives up their place; the next takes it where there is one. */
  leaves(recruitmentId: string, memberId: string, why: Leaving): Promise<void>;
  /** What happens by itself each day before anyone says anything: deadlines that pass, windows that close. */
  beginDay(): Promise<void>;
  /** Does it give up places that nobody answered by itself? Else staff do. */
  readonly endsSilence: boolean;
  /** Goes on where a seat is empty and nobody is in line; answers who could be chosen beside those before. */
  fillAgain(again: FillingAgain): Promise<readonly Candidate[]>;
  /** The interviews are over. */
  complete(recruitmentId: string): Promise<void>;
}

export interface Choice {
  readonly recruitment: Recruitment;
  readonly rules: Rules;
  /** Eligible, and interested. */
  readonly entrants: readonly Candidate[];
}

export interface FillingAgain {
  readonly recruitmentId: string;
  /** The last day on which anyone can still be found. */
  readonly isEve: boolean;
  /** What a member says who is asked again. */
  readonly isInterested: (memberId: string) => boolean;
}

/** What a way works with. */
export interface WayParts {
  readonly network: Network;
  readonly luck: Luck;
  /** How well managers know each member; only hand-picking looks at it. */
  readonly known: ReadonlyMap<string, number>;
}
