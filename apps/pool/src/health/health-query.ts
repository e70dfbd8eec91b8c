import type { PoolHealthQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const POOL_HEALTH = graphql(`
  query PoolHealth {
    poolHealth {
      asOf
      experienceCountedOn
      from
      to
      seatsAndReserves
      members
      areas
      roles { area everywhere role trained ready expiring booked }
      cover { need area role cover text }
      findings { kind wrong todo steps area role need }
      neverAsked { atLeast text }
      panels { panels dropOutPercent ahead aheadThin }
    }
  }
`);

export const EXPORT_HEALTH = graphql(`
  query ExportPoolHealth {
    exportPoolHealth { name text }
  }
`);

export type Health = PoolHealthQuery['poolHealth'];
