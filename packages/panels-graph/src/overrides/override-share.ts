/** What one panel says of how its seats were filled. */
export interface PanelSeats {
  readonly organisationId: string;
  readonly seats: number;
  /** Seats that someone chose: all of a panel from before draws, and each one overridden (R58). */
  readonly byHand: number;
}

/** How an organisation's seats were filled. */
export interface OrganisationFairness {
  readonly organisationId: string;
  readonly seats: number;
  readonly byDraw: number;
  /** byDraw ÷ seats, 0 to 1; null where there were no seats. */
  readonly share: number | null;
}

/** For each organisation the share of its seats that came by draw, the lowest share first (R58). */
export function overrideShare(panels: readonly PanelSeats[]): readonly OrganisationFairness[] {
  const byOrganisation = Map.groupBy(panels, ({ organisationId }) => organisationId);
  return [...byOrganisation]
    .map(([organisationId, own]) => {
      const seats = sum(own.map((panel) => panel.seats));
      const byDraw = seats - sum(own.map((panel) => Math.min(panel.byHand, panel.seats)));
      return { organisationId, seats, byDraw, share: seats === 0 ? null : byDraw / seats };
    })
    .sort((a, b) => (a.share ?? 1) - (b.share ?? 1) || b.seats - a.seats);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
