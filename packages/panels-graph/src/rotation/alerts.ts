import { FEW } from '@freshfaces/graph-kit';
import type { RotationAlert, RotationStep } from '../generated/resolvers-types.ts';
import { NEEDS, type Need } from '../recruitments/recruitment.ts';
import { NEED_WORDS } from '../recruitments/rules-in-words.ts';
import type { TurnsAtOrganisation } from './by-organisation.ts';
import { type CoverageOfNeed, fewOnPanelsFor, type SatPanel } from './need-coverage.ts';
import type { SameFaces } from './same-faces.ts';

/** The turns of one organisation, with the name it goes by and how many of 100 seats came by draw. */
export interface NamedOrganisation extends TurnsAtOrganisation {
  readonly name: string;
  readonly drawnInHundred: number | null;
}

/** What alerts look at: figures of the whole network, and who sat on which panel. No need of anyone. */
export interface AlertFacts {
  readonly now: SameFaces;
  /** Members in the shared pool for a year or longer who never had a turn. */
  readonly waitingAYear: number;
  readonly coverage: readonly CoverageOfNeed[];
  readonly panels: readonly SatPanel[];
  readonly organisations: readonly NamedOrganisation[];
  /** May whoever looks try other rules? Else they are not sent there. */
  readonly mayTry: boolean;
}

const TENTH_AT_MOST = 0.2;
const FEW_PANELS_HUNDREDTHS = 60;
const MET_AT_LEAST = 95;
const TURNS_THAT_TELL = 12;
const DRAWN_AT_LEAST = 90;

const WHAT_IF: RotationStep = {
  label: 'Try another policy on the last 12 months',
  path: '/panels/rotation/what-if',
};
const HEALTH: RotationStep = { label: 'See where the pool is thin', path: '/pool/health' };
const TRAINING: RotationStep = { label: 'Plan training', path: '/pool/training' };
const ORGANISATIONS: RotationStep = {
  label: 'See each organisation',
  path: '/panels/rotation/organisations',
};
const LENDING: RotationStep = { label: 'Borrow members', path: '/pool/lending' };

/**
 * What someone should look at, with why and a next step, most pressing first. A few people are never named
 * or counted: alerts of a need look at who sat on panels that asked for it, which whoever sees people sees
 * as well, and at nobody's needs.
 */
export function rotationAlerts(facts: AlertFacts): RotationAlert[] {
  return [
    ...NEEDS.flatMap((need) => fewCoverANeed(need, facts.panels)),
    ...facts.coverage.flatMap(needNotMet),
    ...busyFew(facts),
    ...neverServed(facts.waitingAYear),
    ...nobodyLent(facts.organisations.filter(({ turns }) => turns >= TURNS_THAT_TELL)),
    ...chosenByHand(facts.organisations.filter(({ turns }) => turns >= TURNS_THAT_TELL)),
  ];
}

function fewCoverANeed(need: Need, panels: readonly SatPanel[]): RotationAlert[] {
  const inHundred = fewOnPanelsFor(need, panels);
  if (inHundred === null || inHundred < FEW_PANELS_HUNDREDTHS) return [];
  return [
    {
      kind: 'FEW_COVER_A_NEED',
      says: `Fewer than ${FEW} people sat on about ${inHundred}% of the panels that asked for experience of ${NEED_WORDS[need]}.`,
      why: 'When few people with an experience are trained and free, the same ones are drawn for it again and again.',
      steps: [TRAINING, LENDING, HEALTH],
    },
  ];
}

function needNotMet({ need, metInHundred }: CoverageOfNeed): RotationAlert[] {
  if (metInHundred === null || metInHundred >= MET_AT_LEAST) return [];
  return [
    {
      kind: 'NEED_NOT_MET',
      says: `About ${metInHundred}% of the panels that asked for experience of ${NEED_WORDS[need]} had it when they sat.`,
      why: 'Someone could not come, and nobody left in the drawn order had this experience.',
      steps: [TRAINING, LENDING, HEALTH],
    },
  ];
}

function busyFew({ now, mayTry }: AlertFacts): RotationAlert[] {
  const { busiestTenthShare, evenestTenthShare, turns } = now;
  const share = busiestTenthShare ?? 0;
  const isFair = share <= Math.max(TENTH_AT_MOST, 1.5 * (evenestTenthShare ?? 0));
  if (isFair || turns < TURNS_THAT_TELL) return [];
  return [
    {
      kind: 'BUSY_FEW',
      says: `The busiest tenth of the pool had ${Math.round(100 * share)}% of all turns.`,
      why: 'Turns from before panels were drawn count too, and so do stages where nobody was drawn. Few people trained or free has the same effect.',
      steps: mayTry ? [WHAT_IF, HEALTH] : [HEALTH],
    },
  ];
}

function neverServed(waitingAYear: number): RotationAlert[] {
  if (waitingAYear < FEW) return [];
  return [
    {
      kind: 'NEVER_SERVED',
      says: `${waitingAYear} members have been in the shared pool for a year and never had a turn.`,
      why: 'They may not be trained yet, may not be lent to other organisations, or may not have said yes.',
      steps: [TRAINING, HEALTH],
    },
  ];
}

function nobodyLent(organisations: readonly NamedOrganisation[]): RotationAlert[] {
  const alone = organisations.filter(({ lent }) => lent === 0);
  if (alone.length === 0) return [];
  return [
    {
      kind: 'NOBODY_LENT',
      says: `All turns at posts of ${listed(alone)} were taken by their own members.`,
      why: 'Panels drawn from one organisation see the same faces sooner.',
      steps: [LENDING],
    },
  ];
}

function chosenByHand(organisations: readonly NamedOrganisation[]): RotationAlert[] {
  const byHand = organisations.filter(
    ({ drawnInHundred }) => drawnInHundred !== null && drawnInHundred < DRAWN_AT_LEAST,
  );
  if (byHand.length === 0) return [];
  return [
    {
      kind: 'CHOSEN_BY_HAND',
      says: `More than one seat in ten on panels of ${listed(byHand)} was filled by hand.`,
      why: 'Someone was put there or kept out with a written reason, or the panel is from before draws. It counts as a turn for the member, and not to the credit of the organisation.',
      steps: [ORGANISATIONS],
    },
  ];
}

const NAMED = 3;

/** `Harbour, Tideway and 3 more` */
function listed(organisations: readonly NamedOrganisation[]): string {
  const names = organisations.map(({ name }) => name);
  const more = names.length - NAMED;
  const shown = more > 0 ? [...names.slice(0, NAMED), `${more} more`] : names;
  return shown.length < 2
    ? shown.join('')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
