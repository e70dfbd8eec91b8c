import { canonicalJson } from '@freshfaces/fair-draw/canonical';
import { prepareCommitment } from '@freshfaces/fair-draw/commit';
import type { PublicType } from '@freshfaces/fair-draw/record';
import type { Chances, Rules } from '@freshfaces/fair-draw/types';
import { publishedLine } from '@freshfaces/public-log';
import { tellToReveal } from '../ceremony/ask-for-shares.ts';
import { ceremonyFrame } from '../ceremony/ceremony-frame.ts';
import { boundOf } from '../ceremony/draw-share.ts';
import { sharesOf } from '../ceremony/draw-shares.store.ts';
import { inOrder, publishedBefore } from '../ceremony/published-before.ts';
import type { Assessed } from '../eligibility/assess-pool.ts';
import { teamFeature } from '../eligibility/draw-rules.ts';
import { bytesToHex } from '../hex.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { keepWhyNots } from '../why-not/keep-why-nots.ts';
import { chanceText, decimalOf } from './chance-text.ts';
import type { Band, Draw } from './draw.ts';
import { mayMove, stateAfter } from './draw-moves.ts';
import { type DrawnPerson, secretsKeptUntil } from './draw-secrets.ts';

interface Publication {
  readonly recruitment: Recruitment;
  readonly rules: Rules;
  readonly chances: Chances;
  readonly eligible: readonly Assessed[];
  /** Everyone else, each of whom is told why (R170). */
  readonly leftOut: readonly Assessed[];
  /** Those who keep the seats that earlier draws gave them. */
  readonly kept: readonly Assessed[];
}

/**
 * Freezes and publishes everything but the randomness: the commitment goes on the public record and the
 * secrets into their own collection, all or nothing (DESIGN.md §2 stage 5). Answers null, having changed
 * nothing, when the draw was stopped meanwhile.
 */
export async function publishDraw(
  panels: Panels,
  drawId: string,
  publication: Publication,
): Promise<Draw | null> {
  const { recruitment, chances, eligible, leftOut } = publication;
  const withBeacon = (await panels.beacon?.isReachable()) ?? false;
  return panels.store.transaction(async () => {
    const draw = await panels.draws.get(drawId);
    if (!draw || !mayMove(draw.state, 'publish')) return null;
    const now = panels.now();
    const shares = await sharesOf(panels, drawId);
    const published = inOrder(await publishedBefore(panels, recruitment));
    const operatorShare = bytesToHex(panels.random(32));
    const frame = ceremonyFrame({ draw, shares, published, operatorShare, now, withBeacon });
    const name = shares[0]?.organisationName ?? null;
    const { commitment, secrets } = prepareCommitment({
      lottery: chances.lottery,
      rules: publication.rules,
      label: name ? `${recruitment.post}, ${name}` : recruitment.post,
      ...frame,
      secret: panels.random(32),
    });
    await panels.secrets.insert({
      id: drawId,
      keepUntil: secretsKeptUntil(recruitment),
      operatorShare,
      secrets,
      people: eligible.map((one) => personOf(one, recruitment)),
      kept: publication.kept.map((one) => ({
        ...personOf(one, recruitment),
        features: one.candidate.features,
      })),
    });
    const { deadline, withheld } = frame;
    await panels.records.insert({
      id: drawId,
      recruitmentId: recruitment.id,
      post: recruitment.post,
      organisationName: name,
      state: 'committed',
      reason: null,
      again: draw.again,
      commitment: commitment.commitment,
      publishedAt: now,
      deadline,
      shares: null,
      pickedAt: null,
      record: `${canonicalJson(commitment)}\n`,
    });
    await panels.publicLog.append({ aboutId: drawId, ...publishedLine(commitment) });
    await tellToReveal(panels, draw, { shares: boundOf(shares), until: deadline, ...recruitment });
    await keepWhyNots(panels, { drawId, recruitmentId: recruitment.id, at: now }, leftOut);
    await panels.audit.record({
      at: now,
      personId: draw.startedBy,
      action: 'draw.publish',
      subjectIds: [drawId, recruitment.id],
      content: commitment.commitment,
    });
    return panels.draws.replace({
      ...draw,
      state: stateAfter(draw.state, 'publish'),
      commitment: commitment.commitment,
      publishedAt: now,
      deadline,
      withheld,
      beaconRound: frame.beaconRound,
      poolSize: commitment.committed.leaves.length,
      exact: chances.exact,
      bands: bandsOf(commitment.committed.types),
    });
  });
}

/** What the result needs to know of someone; no needs. */
function personOf(
  { memberId, homeOrganisationId, turnsInYear, candidate }: Assessed,
  { team }: Recruitment,
): DrawnPerson {
  const usedTheTeam = team !== null && candidate.features.includes(teamFeature(team));
  return { memberId, homeOrganisationId, usedTheTeam, turns: turnsInYear };
}

/** How many people have each chance, smallest chance first. */
function bandsOf(types: readonly PublicType[]): readonly Band[] {
  const counts = new Map<string, number>();
  for (const { chance, size } of types) counts.set(chance, (counts.get(chance) ?? 0) + size);
  const bands = [...counts].map(([chance, count]) => ({ chance: chanceText(chance), count }));
  return bands.sort((a, b) => decimalOf(a.chance) - decimalOf(b.chance));
}
