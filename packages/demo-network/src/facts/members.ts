import type { MemberKind, Need, TrainingRole } from '@freshfaces/pool-graph';
import { createRandom, type Random } from '../random.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts';
import { ORGANISATIONS, type OrganisationFact, slugOf } from './organisations.ts';
import { BIRDS, COLOURS } from './pseudonyms.ts';

/** A member of the demo network. */
export interface MemberFact {
  readonly key: string;
  readonly name: string;
  readonly pseudonym: string;
  readonly home: string;
  /** Mostly people with lived experience; a few family and carers, of whom no need is recorded (R26). */
  readonly kind: MemberKind;
  /** Overlapping, and for some none recorded (R24, DESIGN.md §3). Offending is the scarce one. */
  readonly needs: readonly Need[];
  /** Slugs of the services experienced; nobody has experience of `elm-street`. */
  readonly teams: readonly string[];
  readonly trainedFor: readonly TrainingRole[];
  readonly ownLimitPerYear: number | null;
  readonly household: string | null;
  readonly joinedDaysAgo: number;
  /** Was on everything before Freshfaces. */
  readonly stalwart: boolean;
  readonly paused: boolean;
  readonly consentsToPool: boolean;
  /** Away from the n-th to the m-th day from now. */
  readonly away: readonly (readonly [number, number])[];
}

const UNCOVERED_TEAM = 'elm-street';
const STALWARTS: ReadonlySet<number> = new Set([2, 29]);

/** The 160 members; the same seed gives the same people. */
export function memberFacts(seed = 20_26): readonly MemberFact[] {
  const random = createRandom(seed);
  const names = pairings(random, GIVEN_NAMES, FAMILY_NAMES);
  const pseudonyms = pairings(random, COLOURS, BIRDS);
  const homes = ORGANISATIONS.flatMap((home) => Array.from({ length: home.members }, () => home));
  const everyone = homes.map((home, place): Omit<MemberFact, 'kind'> => {
    const stalwart = STALWARTS.has(place);
    return {
      key: `m${place + 1}`,
      name: names[place] ?? '',
      pseudonym: pseudonyms[place] ?? '',
      home: home.key,
      needs: stalwart
        ? ['homelessness', 'substance-misuse', 'offending']
        : needsOf(random, home.key),
      teams: teamsOf(random, home),
      trainedFor: stalwart ? ['SHORT_LISTING', 'PANEL_MEMBER', 'CHAIR'] : trainingOf(random),
      ownLimitPerYear: !stalwart && random.chance(0.2) ? 2 + random.below(3) : null,
      household:
        place % 40 === 10 || place % 40 === 11 ? `household-${Math.floor(place / 40)}` : null,
      joinedDaysAgo: stalwart ? 900 : joinedDaysAgo(random),
      stalwart,
      paused: !stalwart && random.chance(0.05),
      consentsToPool: stalwart || random.chance(0.95),
      away: random.chance(0.25) ? [awayFrom(random)] : [],
    };
  });
  return everyone.map((member) => {
    const kind = kindOf(member);
    return { ...member, kind, teams: isRelative(kind) ? [] : member.teams };
  });
}

function kindOf({ key, needs }: Omit<MemberFact, 'kind'>): MemberKind {
  const random = createRandom(Number(key.slice(1)) * 15_485_863);
  if (needs.length > 0) return random.chance(0.08) ? 'PEER_SUPPORTER' : 'LIVED_EXPERIENCE';
  if (!random.chance(0.3)) return 'LIVED_EXPERIENCE';
  return random.chance(0.6) ? 'FAMILY' : 'CARER';
}

function isRelative(kind: MemberKind): boolean {
  return kind === 'FAMILY' || kind === 'CARER';
}

function pairings(random: Random, first: readonly string[], second: readonly string[]): string[] {
  return random.shuffle(first.flatMap((one) => second.map((other) => `${one} ${other}`)));
}

const NEEDS_BY_HOME: Readonly<Record<string, Readonly<Partial<Record<Need, number>>>>> = {
  harbour: { homelessness: 0.85, 'mental-ill-health': 0.4 },
  tideway: { 'substance-misuse': 0.9, homelessness: 0.35 },
  northgate: { 'mental-ill-health': 0.95 },
  fairway: { offending: 0.35, 'substance-misuse': 0.4, homelessness: 0.3 },
  lantern: { homelessness: 0.8 },
};

function needsOf(random: Random, home: string): Need[] {
  if (random.chance(0.08)) return [];
  const odds = {
    homelessness: 0.25,
    'substance-misuse': 0.2,
    'mental-ill-health': 0.3,
    offending: 0.01,
    ...NEEDS_BY_HOME[home],
  };
  return (Object.keys(odds) as Need[]).filter((need) => random.chance(odds[need]));
}

function teamsOf(random: Random, home: OrganisationFact): string[] {
  const own = home.teams
    .map(slugOf)
    .filter((team) => team !== UNCOVERED_TEAM && random.chance(0.6));
  if (!random.chance(0.2)) return own;
  const elsewhere = random
    .pick(ORGANISATIONS.filter(({ teams }) => teams.length > 0))
    .teams.map(slugOf);
  const other = random.pick(elsewhere);
  return other === UNCOVERED_TEAM || own.includes(other) ? own : [...own, other];
}

function trainingOf(random: Random): TrainingRole[] {
  if (random.chance(0.15)) return random.chance(0.5) ? ['OBSERVER'] : [];
  const trained: TrainingRole[] = ['PANEL_MEMBER'];
  if (random.chance(0.15)) trained.push('JOB_DESCRIPTION_REVIEW');
  if (random.chance(0.4)) trained.push('SHORT_LISTING');
  if (random.chance(0.12)) trained.push('CHAIR');
  return trained;
}

function awayFrom(random: Random): readonly [number, number] {
  const start = random.below(60);
  return [start, start + 3 + random.below(18)];
}

/** Most were here before Freshfaces; one in seven joined since, and starts at the pool's median. */
function joinedDaysAgo(random: Random): number {
  return random.chance(0.15) ? 20 + random.below(300) : 400 + random.below(400);
}
