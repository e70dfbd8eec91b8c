export type OrganisationKind = 'PARTNER' | 'COMMISSIONER' | 'COORDINATOR';

/** A service or team that an organisation runs; the slug names it everywhere in the network. */
export interface Team {
  /** Lower case, words joined by hyphens: `elm-street`. */
  readonly slug: string;
  readonly name: string;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly teams: readonly Team[];
  /** The part of the network it works in, as people there call it: `Wexcombe North`; left out until someone says. */
  readonly area?: string;
}

/** As a list of organisations or teams is read. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'en-GB');
}
