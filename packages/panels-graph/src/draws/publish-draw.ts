import { canonicalJson } from '@freshfaces/fair-draw/canonical';
import { prepareCommitment, shareCommitment } from '@freshfaces/fair-draw/commit';
import type { EntropySource, PublicType } from '@freshfaces/fair-draw/record';
import type { Chances, Rules } from '@freshfaces/fair-draw/types';
import { publishedLine } from '@freshfaces/public-log';
import type { Assessed } from '../eligibility/assess-pool.ts';
import { teamFeature } from '../eligibility/draw-rules.ts';
import { bytesToHex } from '../hex.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { chanceText, decimalOf } from './chance-text.ts';
import type { Band, Draw } from './draw.ts';
import { REVEAL_WITHIN_MS } from './draw-moves.ts';
import { secretsKeptUntil } from './draw-secrets.ts';

/** The sources of randomness of every draw, in their order; the browser commits to `witness`. */
export const OPERATOR = 'freshfaces';
export const WITNESS = 'witness';

interface Publication {
  readonly recruitment: Recruitment;
  readonly rules: Rules;
  readonly chances: Chances;
  readonly eligible: readonly Assessed[];
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
  const { recruitment, rules, chances, eligible } = publication;
  const [organisation] = await panels.ports.organisations({ ids: [recruitment.organisationId] });
  const operatorShare = bytesToHex(panels.random(32));
  const secret = panels.random(32);
  return panels.store.transaction(async () => {
    const draw = await panels.draws.get(drawId);
    if (draw?.state !== 'solving') return null;
    const now = panels.now();
    const deadline = new Date(Date.parse(now) + REVEAL_WITHIN_MS).toISOString();
    const name = organisation?.name ?? null;
    const { commitment, secrets } = prepareCommitment({
      lottery: chances.lottery,
      rules,
      label: name ? `${recruitment.post}, ${name}` : recruitment.post,
      about: { id: recruitment.id, version: recruitment.revision, earlier: [], absent: [] },
      withheld: 'no-draw',
      entropySources: sourcesOf(draw, operatorShare, name),
      committedAt: now,
      deadline,
      secret,
    });
    await panels.secrets.insert({
      id: drawId,
      keepUntil: secretsKeptUntil(recruitment),
      operatorShare,
      secrets,
      people: eligible.map(({ memberId, homeOrganisationId, turnsInYear, candidate }) => ({
        memberId,
        homeOrganisationId,
        usedTheTeam:
          recruitment.team !== null && candidate.features.includes(teamFeature(recruitment.team)),
        turns: turnsInYear,
      })),
    });
    await panels.records.insert({
      id: drawId,
      recruitmentId: recruitment.id,
      post: recruitment.post,
      organisationName: name,
      state: 'committed',
      reason: null,
      commitment: commitment.commitment,
      publishedAt: now,
      deadline,
      pickedAt: null,
      record: `${canonicalJson(commitment)}\n`,
    });
    await panels.publicLog.append({ aboutId: drawId, ...publishedLine(commitment) });
    await panels.audit.record({
      at: now,
      personId: draw.startedBy,
      action: 'draw.publish',
      subjectIds: [drawId, recruitment.id],
      content: commitment.commitment,
    });
    return panels.draws.replace({
      ...draw,
      state: 'committed',
      commitment: commitment.commitment,
      publishedAt: now,
      deadline,
      poolSize: commitment.committed.leaves.length,
      exact: chances.exact,
      bands: bandsOf(commitment.committed.types),
    });
  });
}

function sourcesOf(draw: Draw, operatorShare: string, name: string | null): EntropySource[] {
  return [
    {
      kind: 'committed-share',
      id: OPERATOR,
      by: 'The Freshfaces server',
      note: 'Chosen before anything was published, revealed only after the witness’s share.',
      commitment: shareCommitment(OPERATOR, operatorShare),
    },
    {
      kind: 'committed-share',
      id: WITNESS,
      by: name ? `The recruiter at ${name}` : 'The recruiter',
      note: 'Made in the recruiter’s browser before the chances were worked out.',
      commitment: draw.witnessCommitment,
    },
  ];
}

/** How many people have each chance, smallest chance first. */
function bandsOf(types: readonly PublicType[]): readonly Band[] {
  const counts = new Map<string, number>();
  for (const { chance, size } of types) counts.set(chance, (counts.get(chance) ?? 0) + size);
  const bands = [...counts].map(([chance, count]) => ({ chance: chanceText(chance), count }));
  return bands.sort((a, b) => decimalOf(a.chance) - decimalOf(b.chance));
}
