import type { Draw } from '../draws/draw.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';

/** What one recruitment proves about its contract's conditions: counts, never names. */
export interface EvidenceFact {
  readonly recruitmentId: string;
  readonly post: string;
  readonly contractId: string | null;
  readonly interviewsFrom: string;
  readonly drawId: string | null;
  readonly drawnAt: string | null;
  /** True where a panel was drawn and nobody chose it. */
  readonly random: boolean;
  /** Seats the panel was to have. */
  readonly seats: number;
  /** Seats held by members of the pool. */
  readonly livedExperienceSeats: number;
  /** As the panel was first drawn; null where it is not known: no service named, or no draw. */
  readonly teamMemberOnPanel: boolean | null;
  /** The most turns anyone on the panel had in the twelve months before. */
  readonly highestTurnsBefore: number;
  /** Did anyone overrule the draw? Then it is not random (R58). */
  readonly override: boolean;
  /** Their public reasons, oldest first. */
  readonly overrideReasons: readonly string[];
  /** The public reason of each draw that was started after an earlier one was published, oldest first. */
  readonly drawnAgain: readonly string[];
}

/** What is known of a recruitment beside the draw that counts. */
interface Beside {
  /** Its draw that gave a panel first; later ones are for empty seats. */
  readonly firstPicked: Draw | null;
  readonly drawnAgain: readonly string[];
  readonly overrideReasons: readonly string[];
}

export function evidenceFact(
  recruitment: Recruitment,
  draw: Draw | null,
  { firstPicked, drawnAgain, overrideReasons }: Beside,
): EvidenceFact {
  const picked = draw?.state === 'picked' ? draw : null;
  const { id, post, contractId, interviewsFrom, rules, handPicked } = recruitment;
  return {
    recruitmentId: id,
    post,
    contractId,
    interviewsFrom,
    drawId: picked?.id ?? null,
    drawnAt: picked?.pickedAt ?? null,
    random: picked !== null && overrideReasons.length === 0,
    seats: rules.seats,
    livedExperienceSeats: picked?.panel.length ?? handPicked.length,
    teamMemberOnPanel: firstPicked?.teamMemberOnPanel ?? null,
    highestTurnsBefore: picked?.highestTurnsBefore ?? 0,
    override: overrideReasons.length > 0,
    overrideReasons,
    drawnAgain,
  };
}
