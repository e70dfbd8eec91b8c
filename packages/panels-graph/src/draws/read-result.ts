import { typeOfLeaf } from '@freshfaces/fair-draw/leaf-type';
import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { panelNow } from '@freshfaces/fair-draw/replacement';
import { CHAIR_FEATURE, needFeature, teamFeature } from '../eligibility/draw-rules.ts';
import { shareOf } from '../eligibility/empty-seats.ts';
import { type SeatOverride, sitsFor } from '../overrides/override.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import {
  CHAIR_RULE,
  HOUSEHOLD_RULE,
  needRule,
  organisationRule,
  teamRule,
} from '../recruitments/rules-in-words.ts';
import type { CoverageLine, DropOut, ReserveTaken, SeatTaken } from './draw.ts';
import { type DrawnPerson, type DrawSecrets, isErased, type KeptPerson } from './draw-secrets.ts';

/** What a record says once the server puts people to its leaves. */
export interface Result {
  readonly panel: readonly SeatTaken[];
  readonly reserves: readonly ReserveTaken[];
  readonly coverage: readonly CoverageLine[];
  readonly highestTurnsBefore: number;
}

/** Who is on the panel and in reserve now, and which rules the panel meets. */
export function readResult(
  record: DrawRecord,
  secrets: DrawSecrets,
  recruitment: Recruitment,
  dropOuts: readonly DropOut[] = [],
  overrides: readonly SeatOverride[] = [],
): Result {
  const personOf = peopleByLeaf(secrets);
  const leafOf = new Map(secrets.secrets.people.map(({ leaf, id }) => [id, leaf]));
  const { panel: drawn, gone } = panelNow(record);
  const panel = new Set(
    [...drawn].map((leaf) => leafOf.get(sitsFor(overrides, personOf(leaf).memberId)) ?? leaf),
  );
  const seats = [...panel].map(personOf);
  const keeping = keptNow(secrets, recruitment);
  const waiting = record.result.reserves.filter(
    (leaf) => !panel.has(leaf) && !drawn.has(leaf) && !gone.has(leaf),
  );
  const replacedBy = new Map([
    ...dropOuts.map(({ replacementId, memberId }) => [replacementId, memberId] as const),
    ...overrides.map(({ cameId, leftId }) => [cameId, leftId] as const),
  ]);
  return {
    panel: [
      ...seats.map(({ memberId, homeOrganisationId }) => ({
        memberId,
        homeOrganisationId,
        replaced: replacedBy.get(memberId) ?? null,
      })),
      ...keptSeats(secrets, recruitment),
    ].sort(byMemberId),
    reserves: waiting
      .map(personOf)
      .filter(({ memberId }) => !isErased(memberId))
      .map(({ memberId, homeOrganisationId }) => ({ memberId, homeOrganisationId })),
    coverage: coverageOf(record, secrets, recruitment, [...panel]),
    highestTurnsBefore: Math.max(0, ...[...seats, ...keeping].map(({ turns }) => turns)),
  };
}

/** The seats that earlier draws of the recruitment gave, while this is the draw that counts. */
function keptSeats({ id }: DrawSecrets, { drawId, kept = [] }: Recruitment): SeatTaken[] {
  if (drawId !== id) return [];
  return kept
    .filter((seat) => seat.drawId !== id)
    .map(({ drawId: keptFrom, memberId, homeOrganisationId }) => ({
      memberId,
      homeOrganisationId,
      replaced: null,
      keptFrom,
    }));
}

/** What those who kept their seats count for in the rules of the whole panel. */
function keptNow(secrets: DrawSecrets, recruitment: Recruitment): readonly KeptPerson[] {
  const seats = new Set(keptSeats(secrets, recruitment).map(({ memberId }) => memberId));
  return secrets.kept.filter(({ memberId }) => seats.has(memberId));
}

/** The person at each leaf of a record. */
export function peopleByLeaf({ people, secrets }: DrawSecrets): (leaf: number) => DrawnPerson {
  const byId = new Map(people.map((person) => [person.memberId, person]));
  const byLeaf = new Map(secrets.people.map(({ leaf, id }) => [leaf, byId.get(id)]));
  return (leaf) => {
    const person = byLeaf.get(leaf);
    if (!person) throw new RangeError(`Nobody is at leaf ${leaf}`);
    return person;
  };
}

/** So that the order of the seats says nothing of who is which leaf of the public record. */
function byMemberId(a: SeatTaken, b: SeatTaken): number {
  return a.memberId < b.memberId ? -1 : 1;
}

function coverageOf(
  { committed }: DrawRecord,
  kept: DrawSecrets,
  recruitment: Recruitment,
  panel: readonly number[],
): readonly CoverageLine[] {
  const { secrets } = kept;
  const { rules, team } = recruitment;
  const keeping = keptNow(kept, recruitment);
  const codes = new Map(secrets.labels.entries.map(({ code, label }) => [label, code]));
  const { opening } = secrets;
  const types = panel.flatMap((leaf) => opening.types[typeOfLeaf(committed, leaf).number] ?? []);
  const anyoneHas = (feature: string) => {
    const code = codes.get(feature);
    return (
      types.some(({ features }) => code !== undefined && features.includes(code)) ||
      keeping.some(({ features }) => features.includes(feature))
    );
  };
  const withinCap = (kind: string, max: number) => {
    const groups = types.flatMap((type) =>
      type.groups.filter((group) => group.startsWith(`${codes.get(kind)}.`)),
    );
    const ofKind = secrets.labels.entries.filter(({ label }) =>
      label.startsWith(shareOf(`${kind}:`)),
    );
    const leftOver = new Map(opening.rules.quotas.map((quota) => [quota.feature, quota.max]));
    return (
      groups.every((group) => groups.filter((other) => other === group).length <= max) &&
      ofKind.every(
        ({ code }) =>
          types.filter(({ features }) => features.includes(code)).length <=
          (leftOver.get(code) ?? max),
      )
    );
  };
  return [
    ...rules.needs.map((need) => ({ rule: needRule(need), met: anyoneHas(needFeature(need)) })),
    ...(rules.someoneFromTheTeam && team
      ? [{ rule: teamRule(team), met: anyoneHas(teamFeature(team)) }]
      : []),
    ...(rules.someoneTrainedToChair ? [{ rule: CHAIR_RULE, met: anyoneHas(CHAIR_FEATURE) }] : []),
    {
      rule: organisationRule(rules.maxPerOrganisation),
      met: withinCap('organisation', rules.maxPerOrganisation),
    },
    { rule: HOUSEHOLD_RULE, met: withinCap('household', 1) },
  ];
}
