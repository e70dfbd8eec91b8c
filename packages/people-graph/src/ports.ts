import type { PersonalDataPorts } from '@freshfaces/graph-kit';

export type OrganisationKind = 'PARTNER' | 'COMMISSIONER' | 'COORDINATOR';

export interface OrganisationFact {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** What people needs of other domains; the gateway wires these. */
export interface PeoplePorts {
  /** Of the pool: those of the ids that are organisations. */
  organisations(input: { readonly ids: readonly string[] }): Promise<readonly OrganisationFact[]>;
  /** Of the pool: adds an organisation, for the set-up of a new network. */
  addOrganisation(input: OrganisationFact): Promise<unknown>;
  /** Of the pool: those of the ids that are members, with their home, and whether they left. */
  members(input: {
    readonly ids: readonly string[];
  }): Promise<
    readonly { readonly id: string; readonly homeOrganisationId: string; readonly left: boolean }[]
  >;
  /** Of the pool: members who left before a day, `YYYY-MM-DD`, and are not erased yet. */
  membersWhoLeft(input: { readonly before: string }): Promise<readonly string[]>;
  /** Of practice: gives what one person wrote for an organisation to another. Safe to run again. */
  handOver(input: {
    readonly organisationId: string;
    readonly fromPersonId: string;
    readonly toPersonId: string;
  }): Promise<unknown>;
  /** Of practice: how many entries someone wrote for an organisation. */
  authoredBy(input: {
    readonly personId: string;
    readonly organisationId: string;
  }): Promise<number>;
  /** Every domain that keeps personal data, by its name: pool, panels, practice, commissioning. */
  readonly domains: Readonly<Record<string, PersonalDataPorts>>;
}
