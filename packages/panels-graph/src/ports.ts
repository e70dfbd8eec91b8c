/** What the pool tells the draw about one member; it never leaves the server. */
export interface PoolCandidate {
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly consentsToPool: boolean;
  /** Agreed to be drawn for organisations other than their home. */
  readonly consentsToLending: boolean;
  /** `YYYY-MM-DD`; a new joiner starts at the pool's median turns. */
  readonly joinedOn: string;
  readonly trainedFor: readonly string[];
  /** Days they are not free, both ends included, `YYYY-MM-DD`. */
  readonly busy: readonly { readonly from: string; readonly to: string }[];
  /** `need:homelessness`, `team:elm-street`. */
  readonly features: readonly string[];
  /** `organisation:<id>`, `household:<id>`. */
  readonly groups: readonly string[];
  /** Organisations for which they may not serve. */
  readonly conflictsWith: readonly string[];
  readonly ownLimitPerYear: number | null;
}

/** What panels needs of other domains; the gateway wires these. */
export interface PanelsPorts {
  /** Every active member of the pool, as the draw must know them. */
  candidates(input: {
    readonly team: string | null;
    readonly from: string;
    readonly to: string;
  }): Promise<readonly PoolCandidate[]>;
  members(input: {
    readonly ids: readonly string[];
  }): Promise<readonly { readonly id: string; readonly homeOrganisationId: string }[]>;
  organisations(input: {
    readonly ids: readonly string[];
  }): Promise<readonly { readonly id: string; readonly name: string }[]>;
  contractBelongsTo(input: {
    readonly contractId: string;
    readonly organisationId: string;
  }): Promise<boolean>;
}
