/** What panels tells of how panels went; see its own port. */
export interface PanelFigures {
  readonly panels: number;
  readonly places: number;
  readonly dropOuts: number;
  readonly ahead: number;
  readonly aheadThin: number;
}

/** As pool health tells it. */
export interface PanelHealth {
  readonly panels: number;
  readonly dropOutPercent: number | null;
  readonly ahead: number;
  readonly aheadThin: number;
}

/** A share of fewer places than this would point at people. */
const FEWEST_PLACES = 20;

/** Drop-outs in hundredths to the nearest five, and how many panels to come are short of reserves (R174). */
export function panelHealth({ places, dropOuts, ...rest }: PanelFigures): PanelHealth {
  const { panels, ahead, aheadThin } = rest;
  const dropOutPercent = places < FEWEST_PLACES ? null : 5 * Math.round((20 * dropOuts) / places);
  return { panels, dropOutPercent, ahead, aheadThin };
}
