import type { Role } from '@freshfaces/graph-kit';
import type { PanelRole } from './recruitments/recruitment.ts';

/** What the pool tells the draw about one member; it never leaves the server. */
export interface PoolCandidate {
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly consentsToPool: boolean;
  /** Agreed to be drawn for organisations other than their home. */
  readonly consentsToLending: boolean;
  /** Their home organisation lends them for this organisation and these days; true at home (R20). */
  readonly homeLends: boolean;
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

/** What a member is to be told, by the route they chose: e-mail, post or phone (R168). */
export interface MemberNews {
  readonly memberId: string;
  readonly topic: 'interest' | 'dates' | 'draw' | 'placed' | 'asked';
  /** Read over shoulders and on lock screens: no name, no health or offence matter, no post. */
  readonly subject: string;
  /** Short sentences at reading age 9–11. */
  readonly paragraphs: readonly string[];
  /** Where they can answer; works without an account, until this UTC instant. */
  readonly link?: {
    readonly purpose: 'answer-interest' | 'choose-dates' | 'answer-place' | 'own-pages';
    readonly aboutId: string;
    readonly until: string;
    readonly label: string;
  };
  /** Days for their calendar (RFC 5545), with the e-mail where they get one; nothing of what they are about. */
  readonly calendar?: string;
  /** Only where mail reaches them without their lead: of what the lead wrote down for them. */
  readonly onlyByMail?: boolean;
}

/** What staff of organisations are to be told, by e-mail. */
export interface StaffNews {
  readonly organisationIds: readonly string[];
  readonly roles: readonly Role[];
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** A page of the product, `/panels/recruitments/<id>`. */
  readonly action?: { readonly label: string; readonly path: string };
}

/** What panels needs of other domains; the gateway wires these. */
export interface PanelsPorts {
  /** Every active member of the pool, as the draw must know them. */
  candidates(input: {
    readonly team: string | null;
    readonly from: string;
    readonly to: string;
    /** Whose panel it is; null where nobody is to be drawn. */
    readonly organisationId: string | null;
    /** Null for rules that are not saved yet. */
    readonly recruitmentId: string | null;
    /** What they must be trained for, and lent for; null for anything. */
    readonly role: PanelRole | null;
    /** The day from which a lender's notice counts; today where null. */
    readonly askedOn?: string | null;
  }): Promise<readonly PoolCandidate[]>;
  /**
   * Promises the days to this draw, all of them, or with `days` what each member has free of those and
   * none below `atLeast`; asking again is safe. Not taken: days are promised elsewhere, or their
   * organisation does not lend them.
   */
  takeDays(input: {
    readonly drawId: string;
    readonly recruitmentId: string;
    readonly organisationId: string;
    readonly memberIds: readonly string[];
    readonly role: PanelRole;
    readonly from: string;
    readonly to: string;
    readonly days?: readonly string[];
    readonly atLeast?: number;
  }): Promise<
    readonly {
      readonly memberId: string;
      readonly taken: boolean;
      /** Those promised, in order. */
      readonly days: readonly string[];
    }[]
  >;
  /** Of the days these members promised to this draw, keeps only those named. */
  keepDays(input: {
    readonly drawId: string;
    readonly recruitmentId: string;
    readonly memberIds: readonly string[];
    readonly days: readonly string[];
  }): Promise<unknown>;
  /** Gives back what these members had promised to this draw; of whoever promised nothing, nothing. */
  giveBackDays(input: {
    readonly drawId: string;
    readonly recruitmentId: string;
    readonly memberIds: readonly string[];
  }): Promise<unknown>;
  /** What must hold on that day before a member takes part: done or not, never more (R30, R38, R184). */
  readiness(input: { readonly memberIds: readonly string[]; readonly on: string }): Promise<
    readonly {
      readonly memberId: string;
      readonly riskAssessed: boolean;
      readonly dataHandling: boolean;
    }[]
  >;
  /** Which staff have recruitment training that holds on that day (R33). */
  staffTrained(input: {
    readonly personIds: readonly string[];
    readonly on: string;
  }): Promise<readonly { readonly personId: string; readonly trained: boolean }[]>;
  members(input: {
    readonly ids: readonly string[];
  }): Promise<readonly { readonly id: string; readonly homeOrganisationId: string }[]>;
  organisations(input: {
    readonly ids: readonly string[];
  }): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Joins the transaction it is called in: no cause without its message, no message without its cause. */
  tellMember(news: MemberNews): Promise<unknown>;
  /** Letters not posted and calls not made about one thing leave the lead’s list; of all members where it is null. */
  forgetNews(input: {
    readonly purpose: NonNullable<MemberNews['link']>['purpose'];
    readonly aboutId: string;
    readonly memberId: string | null;
  }): Promise<unknown>;
  contractBelongsTo(input: {
    readonly contractId: string;
    readonly organisationId: string;
  }): Promise<boolean>;
  /** The organisation that commissions this contract; null where there is none. */
  commissionerOf(input: { readonly contractId: string }): Promise<string | null>;
}
