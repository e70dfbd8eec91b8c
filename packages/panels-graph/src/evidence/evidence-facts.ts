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
  /** Null where it is not known: no service named, or no draw. */
  readonly teamMemberOnPanel: boolean | null;
  /** The most turns anyone on the panel had in the twelve months before. */
  readonly highestTurnsBefore: number;
  /** Did anyone overrule the draw? Not possible yet. */
  readonly override: boolean;
}

export function evidenceFact(recruitment: Recruitment, draw: Draw | null): EvidenceFact {
  const picked = draw?.state === 'picked' ? draw : null;
  const { id, post, contractId, interviewsFrom, rules, handPicked } = recruitment;
  return {
    recruitmentId: id,
    post,
    contractId,
    interviewsFrom,
    drawId: picked?.id ?? null,
    drawnAt: picked?.pickedAt ?? null,
    random: picked !== null,
    seats: rules.seats,
    livedExperienceSeats: picked?.panel.length ?? handPicked.length,
    teamMemberOnPanel: picked?.teamMemberOnPanel ?? null,
    highestTurnsBefore: picked?.highestTurnsBefore ?? 0,
    override: false,
  };
}
