import { createCommissioningGraph } from '@freshfaces/commissioning-graph';
import type { PersonalDataPorts, RetentionRule, Subgraph } from '@freshfaces/graph-kit';
import { createPanelsGraph, type PanelsOwnPorts } from '@freshfaces/panels-graph';
import { createPeopleGraph, type PeopleOwnPorts, type PeoplePorts } from '@freshfaces/people-graph';
import {
  createPoolGraph,
  type LinkPorts,
  openMemberNews,
  type PoolPorts,
} from '@freshfaces/pool-graph';
import { createPracticeGraph } from '@freshfaces/practice-graph';
import type { SubgraphName } from '../compose/sources.ts';
import type { FaultLog } from '../server/fault-log.ts';
import type { Edges } from './edges.ts';
import type { PortTable } from './port-table.ts';

export interface SubgraphParts {
  readonly edges: Edges;
  readonly faults: FaultLog;
  readonly table: PortTable;
  /** Of everything in this process. */
  readonly retention: () => readonly RetentionRule[];
}

/** Makes one domain, with the ports it needs of the others. */
export function createSubgraph(name: SubgraphName, parts: SubgraphParts): Subgraph {
  const { edges, faults, table, retention } = parts;
  const pool = poolThrough(table);
  const panels = panelsThrough(table);
  const make: Record<SubgraphName, () => Subgraph> = {
    commissioning: () => createCommissioningGraph({ ...edges, ports: { ...panels, ...pool } }),
    panels: () =>
      createPanelsGraph({
        ...edges,
        ports: {
          ...pool,
          ...openMemberNews(edges),
          staffTrained: table.port('pool', 'staffTrained'),
          contractBelongsTo: table.port('commissioning', 'contractBelongsTo'),
          commissionerOf: table.port('commissioning', 'commissionerOf'),
        },
        onFault: (error) => faults.fault(error, { subgraph: name }),
      }),
    people: () => createPeopleGraph({ ...edges, retention, ports: portsOfPeople(table) }),
    pool: () => {
      const people = peopleThrough(table);
      const accountMoved: typeof people.accountMoved = (input) => people.accountMoved(input);
      return createPoolGraph({ ...edges, ports: { ...panels, accountMoved } });
    },
    practice: () => createPracticeGraph(edges),
  };
  return make[name]();
}

/** The pool's own ports, wherever the pool runs. */
export function poolThrough(table: PortTable): PoolPorts {
  return {
    candidates: table.port('pool', 'candidates'),
    members: table.port('pool', 'members'),
    organisations: table.port('pool', 'organisations'),
    addOrganisation: table.port('pool', 'addOrganisation'),
    membersWhoLeft: table.port('pool', 'membersWhoLeft'),
    takeDays: table.port('pool', 'takeDays'),
    keepDays: table.port('pool', 'keepDays'),
    staffTrained: table.port('pool', 'staffTrained'),
    giveBackDays: table.port('pool', 'giveBackDays'),
    readiness: table.port('pool', 'readiness'),
  };
}

/** What members' own pages ask of the pool about links, wherever it runs. */
export function linksThrough(table: PortTable): LinkPorts {
  return {
    linkAt: table.port('pool', 'linkAt'),
    startVisit: table.port('pool', 'startVisit'),
    visitorOf: table.port('pool', 'visitorOf'),
    endVisit: table.port('pool', 'endVisit'),
  };
}

/** The people graph's own ports, wherever it runs. */
export function peopleThrough(table: PortTable): PeopleOwnPorts {
  return {
    invitedEmail: table.port('people', 'invitedEmail'),
    exportArchive: table.port('people', 'exportArchive'),
    accountMoved: table.port('people', 'accountMoved'),
    setUp: table.port('people', 'setUp'),
  };
}

/** Panels' own ports, wherever panels runs. */
function panelsThrough(table: PortTable): Omit<PanelsOwnPorts, keyof PersonalDataPorts> {
  return {
    evidenceFacts: table.port('panels', 'evidenceFacts'),
    handChangePage: table.port('panels', 'handChangePage'),
    handChangesCsv: table.port('panels', 'handChangesCsv'),
    turnsServed: table.port('panels', 'turnsServed'),
    placesSaidYes: table.port('panels', 'placesSaidYes'),
    lastServed: table.port('panels', 'lastServed'),
    recruitmentFacts: table.port('panels', 'recruitmentFacts'),
    stepBackFor: table.port('panels', 'stepBackFor'),
    answerPlaceFor: table.port('panels', 'answerPlaceFor'),
    placesOf: table.port('panels', 'placesOf'),
    turnsAcross: table.port('panels', 'turnsAcross'),
    panelFigures: table.port('panels', 'panelFigures'),
    recordServices: table.port('panels', 'recordServices'),
    memberMoved: table.port('panels', 'memberMoved'),
  };
}

/**
 * Domains that keep personal data, in the order they erase: the pool first, so that no draw published in
 * between has the person in it.
 */
const KEEPERS = ['pool', 'panels', 'commissioning', 'practice'] as const;

function portsOfPeople(table: PortTable): PeoplePorts {
  const domains = KEEPERS.map((name): [string, PersonalDataPorts] => [
    name,
    {
      personalData: table.port(name, 'personalData'),
      erasePersonalData: table.port(name, 'erasePersonalData'),
    },
  ]);
  return {
    organisations: table.port('pool', 'organisations'),
    addOrganisation: table.port('pool', 'addOrganisation'),
    members: table.port('pool', 'members'),
    membersWhoLeft: table.port('pool', 'membersWhoLeft'),
    handOver: table.port('practice', 'handOver'),
    authoredBy: table.port('practice', 'authoredBy'),
    domains: Object.fromEntries(domains),
  };
}
