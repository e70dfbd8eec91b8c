import type { Relaxation, RuleChange } from '@freshfaces/fair-draw/types';
import { FEW } from '@freshfaces/graph-kit';
import type { Relaxation as RelaxationView } from '../generated/resolvers-types.ts';
import { teamName } from '../recruitments/rules-in-words.ts';
import type { Assessed, Post } from './assess-pool.ts';
import { CHAIR_FEATURE } from './draw-rules.ts';
import { relaxedRules } from './relaxed-rules.ts';

/**
 * The same whatever is missing: it is what those who kept their seats do not bring, so what the one who left
 * did, and everyone who reads this knows who left.
 */
const EMPTY_SEATS: RelaxationView = {
  sentence:
    'Nobody can take the empty seats by every rule of the panel. Give members more time to answer, ask organisations to lend, or go without a rule.',
  organisationsThatCouldLend: [],
  rules: null,
};

/** What could be done about an impossible panel, in words, with who else could lend where that is safe to say. */
export function relaxationsInWords(
  relaxations: readonly Relaxation[],
  assessed: readonly Assessed[],
  { rules, organisationId, kept = [] }: Pick<Post, 'rules' | 'organisationId' | 'kept'>,
): RelaxationView[] {
  if (kept.length > 0) return [EMPTY_SEATS];
  const carried = new Set(
    assessed.flatMap(({ eligible, candidate }) => (eligible ? candidate.features : [])),
  );
  return relaxations.map(({ changes }) => ({
    sentence: oneAfterAnother(changes.map((change) => inWords(change, carried))),
    organisationsThatCouldLend: organisationsWithMore(changes, assessed).flatMap((id) =>
      id === organisationId ? [] : [{ id }],
    ),
    rules: relaxedRules(rules, changes),
  }));
}

/** Changes that only help together: “Ask for 3 people instead of 4. And allow 3 people from one organisation instead of 2.” */
function oneAfterAnother([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((one) => one.charAt(0).toLowerCase() + one.slice(1))].join(' And ');
}

function inWords(change: RuleChange, carried: ReadonlySet<string>): string {
  const { from, to } = change;
  if (change.kind === 'cap') {
    return change.cap === 'household'
      ? 'Allow two people of one household.'
      : `Allow ${to} people from one organisation instead of ${from}.`;
  }
  if (change.kind === 'seats') return `Ask for ${people(to)} instead of ${from}.`;
  return `${gapInWords(change.feature, carried.has(change.feature))}: go without that rule, or ask organisations to lend.`;
}

/** What is missing. Of a need it is never said that nobody has it. */
function gapInWords(feature: string, someoneHas: boolean): string {
  const [kind, value = ''] = feature.split(':');
  if (feature === CHAIR_FEATURE) {
    return someoneHas
      ? 'Not enough people who are free are trained to chair'
      : 'Nobody who is free is trained to chair';
  }
  if (kind === 'team') {
    return someoneHas
      ? `Not enough people who are free have used ${teamName(value)}`
      : `Nobody who is free has used ${teamName(value)}`;
  }
  return `Not enough people who are free have experience of ${value.replaceAll('-', ' ')}`;
}

/**
 * Home organisations of members who would fill the gap but can't be drawn now. Only organisations with at
 * least five of them, so that no one's need can be guessed.
 */
function organisationsWithMore(
  changes: readonly RuleChange[],
  assessed: readonly Assessed[],
): readonly string[] {
  const wanted = changes.flatMap((change) => ('feature' in change ? [change.feature] : []));
  const counts = new Map<string, number>();
  for (const { eligible, homeOrganisationId, candidate } of assessed) {
    if (eligible || !candidate.features.some((feature) => wanted.includes(feature))) continue;
    counts.set(homeOrganisationId, (counts.get(homeOrganisationId) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, count]) => (count >= FEW ? [id] : [])).sort();
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
