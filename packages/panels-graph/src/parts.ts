import { type Audit, openPeople, type People, type Reads } from '@freshfaces/access';
import type { Clock, Once } from '@freshfaces/graph-kit';
import type { PublicLog } from '@freshfaces/log-keeper';
import type { Collection, Store } from '@freshfaces/store';
import type { Vault } from '@freshfaces/vault';
import { type DrawAudits, openDrawAudits } from './audits/draw-audits.store.ts';
import type { Beacon } from './ceremony/beacon.ts';
import { type DrawShares, openDrawShares } from './ceremony/draw-shares.store.ts';
import { openPanelTeams, type PanelTeams } from './confirmation/panel-teams.store.ts';
import { type DatePolls, openDatePolls } from './dates/date-poll.ts';
import { type DaysOfSeats, openSeatDays } from './dates/seat-days.ts';
import { type AllDrawSettings, openDrawSettings } from './draw-settings/draw-settings.ts';
import type { Draw } from './draws/draw.ts';
import type { DrawEntry } from './draws/draw-entry.ts';
import type { DrawProgress } from './draws/draw-progress.ts';
import { openSecrets, type SecretsOfDraws } from './draws/draw-secrets.store.ts';
import { openDraws, openEntries, openProgress, openRecords } from './draws/draws.store.ts';
import { type HeldDays, openHeldDays } from './draws/held-days.ts';
import type { PublicRecord } from './draws/public-record.ts';
import type { Solve } from './draws/solve.ts';
import type { DryRuns } from './dry-runs/dry-run.ts';
import { openDryRuns } from './dry-runs/dry-runs.store.ts';
import type { Interest, InterestWindow } from './interest/interest.ts';
import { openInterests, openInterestWindows } from './interest/interests.store.ts';
import { type Overrides, openOverrides } from './overrides/overrides.store.ts';
import type { PanelsPorts, StaffNews } from './ports.ts';
import type { Recruitment } from './recruitments/recruitment.ts';
import { openRecruitments } from './recruitments/recruitments.store.ts';
import type { Service } from './services/service.ts';
import { openServices } from './services/services.store.ts';
import type { WhatIf } from './what-if/what-if.ts';
import { openWhatIfs } from './what-if/what-ifs.store.ts';
import { openWhyNots, type WhyNots } from './why-not/why-nots.store.ts';
import { type AllWrittenDown, openWrittenDown } from './written-down/written-down.store.ts';

/** The edges the gateway hands in. */
export interface PanelsEdges {
  readonly store: Store;
  readonly ports: PanelsPorts;
  readonly audit: Audit;
  readonly reads: Reads;
  /** Every public record of the network, in one tree that can only grow. */
  readonly publicLog: PublicLog;
  /** Keeps who is who in a draw, and so who has which need, under a key for each draw. */
  readonly vault: Vault;
  readonly once: Once;
  /** Writes to everyone with one of the roles at one of the organisations; joins the transaction. */
  readonly tellStaff: (news: StaffNews) => Promise<void>;
  /** Closes the seed of a draw where it can be reached; null where the network does without. */
  readonly beacon: Beacon | null;
  readonly now: Clock;
  /** That many unpredictable bytes. */
  readonly random: (bytes: number) => Uint8Array;
  readonly solve: Solve;
  /** Draws worked out at a time in this process; one processor is left to answer people. */
  readonly solvesAtOnce: number;
  /** Told of faults in work that nobody waits for. */
  readonly onFault: (error: unknown) => void;
}

/** The edges and the opened collections: what every rule with an effect is given. */
export interface Panels extends PanelsEdges {
  readonly recruitments: Collection<Recruitment>;
  readonly services: Collection<Service>;
  readonly draws: Collection<Draw>;
  readonly records: Collection<PublicRecord>;
  readonly shares: DrawShares;
  readonly secrets: SecretsOfDraws;
  readonly progress: Collection<DrawProgress>;
  readonly entries: Collection<DrawEntry>;
  readonly dryRuns: Collection<DryRuns>;
  readonly drawSettings: AllDrawSettings;
  readonly overrides: Overrides;
  readonly interests: Collection<Interest>;
  readonly interestWindows: Collection<InterestWindow>;
  readonly heldDays: Collection<HeldDays>;
  readonly whatIfs: Collection<WhatIf>;
  readonly seatDays: DaysOfSeats;
  readonly datePolls: DatePolls;
  readonly whyNots: WhyNots;
  readonly teams: PanelTeams;
  readonly audits: DrawAudits;
  readonly writtenDown: AllWrittenDown;
  /** Who can sign in: read only, for the staff beside a panel. */
  readonly people: People;
}

export function openPanels(edges: PanelsEdges): Panels {
  const { store } = edges;
  return {
    ...edges,
    recruitments: openRecruitments(store),
    services: openServices(store),
    draws: openDraws(store),
    records: openRecords(store),
    shares: openDrawShares(store, edges.vault),
    secrets: openSecrets(store, edges.vault),
    progress: openProgress(store),
    entries: openEntries(store),
    dryRuns: openDryRuns(store),
    drawSettings: openDrawSettings(store),
    overrides: openOverrides(store),
    interests: openInterests(store),
    interestWindows: openInterestWindows(store),
    heldDays: openHeldDays(store),
    whatIfs: openWhatIfs(store),
    seatDays: openSeatDays(store),
    datePolls: openDatePolls(store),
    whyNots: openWhyNots(store),
    teams: openPanelTeams(store),
    audits: openDrawAudits(store),
    writtenDown: openWrittenDown(store),
    people: openPeople(store),
  };
}
