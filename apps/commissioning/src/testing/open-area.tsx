import type { HeldRole, Viewer } from '@freshfaces/web-kit/area';
import { type Answer, renderArea, testViewer } from '@freshfaces/web-kit/testing';
import CommissioningArea from '../index.tsx';
import { contract } from './sample-contract.ts';

const council: HeldRole = {
  role: 'commissioner',
  organisation: { id: 'council', name: 'Council' },
};
const commissioner: Viewer = { ...testViewer, roles: [council], activeRole: council };

/** An operation's answer. */
export const query =
  (data: object): Answer =>
  () => ({ __typename: 'Query', ...data });
/** The answer of a list of contracts. */
export const list = (nodes: object[]) =>
  query({ contracts: { __typename: 'ContractPage', total: nodes.length, nodes } });
/** The area at an address, for the commissioner unless told otherwise. */
export async function open(at: string, answers: Record<string, Answer>, viewer = commissioner) {
  return renderArea(CommissioningArea, {
    at: `/commissioning${at}`,
    basePath: '/commissioning',
    viewer,
    answers: { Contract: query({ contract }), ...answers },
  });
}
