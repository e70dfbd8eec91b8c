export { createPeopleGraph } from './create-people-graph.ts';
export type { PeopleOwnPorts } from './own-ports.ts';
export type { PeopleParts } from './parts.ts';
export type { PeoplePorts } from './ports.ts';
