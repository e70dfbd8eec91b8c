import type { Accounts } from '@freshfaces/accounts';
import type { LinkPorts } from '@freshfaces/pool-graph';
import type { FaultLog } from '../server/fault-log.ts';
import type { PageParts } from './show-page.ts';

/** What members' own pages are served with. */
export interface MyParts extends PageParts {
  readonly links: LinkPorts;
  readonly accounts: Accounts;
  readonly faults: FaultLog;
}
