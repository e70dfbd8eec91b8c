import { drawLifeInputs } from './draw-life-inputs.ts';
import { interestInputs } from './interest-inputs.ts';
import {
  BORROWERS_ENTRY,
  CONDITION,
  CONTRACT,
  ENTRY,
  LEAVERS_ENTRY,
  WITHDRAWN_ENTRY,
} from './network/keep-documents.ts';
import type { TestNetwork } from './network/open-network.ts';
import { BORROWER, COMMISSIONER, HOME } from './network/organisations.ts';
import { commitmentOf, postAt, shareFor } from './network/recruit.ts';
import { poolInputs } from './pool-inputs.ts';
import type { Relation } from './relations.ts';

type Make = (network: TestNetwork, relation: Relation) => object;

const text = {
  title: 'A new title',
  stage: 'INTERVIEWING',
  context: 'One team.',
  worked: 'Tea first.',
  didNotWork: 'A long table.',
};

const contract = ({ calendar }: TestNetwork) => ({
  title: 'A new contract',
  reference: 'N-1',
  purpose: 'Support.',
  from: calendar.day(-400),
  to: calendar.day(400),
});

const terms = ({ calendar }: TestNetwork) => ({
  from: calendar.day(1),
  targetPercent: 90,
  notes: '',
  consulted: '',
});

/** Who takes over from whoever alone holds a role. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  'home-lead': 'home-recruiter',
  'home-admin': 'home-lead',
  borrower: 'borrower-admin',
};

const ofMember: Make = (_network, { memberId }) => ({ memberId });

/** A valid input for every mutation, its key left out. Each is tried on the network as it was made. */
export const mutationInputs: Readonly<Record<string, Make>> = {
  ...poolInputs,
  ...interestInputs,
  ...drawLifeInputs,
  'Mutation.addContract': (network) => ({
    ...contract(network),
    commissionerId: COMMISSIONER,
    providerId: BORROWER,
  }),
  'Mutation.changeContract': (network) => ({
    ...contract(network),
    contractId: CONTRACT,
    version: 1,
  }),
  'Mutation.addCondition': (network) => ({
    contractId: CONTRACT,
    kind: 'RANDOM_DRAW',
    terms: terms(network),
  }),
  'Mutation.changeCondition': (network) => ({
    conditionId: CONDITION,
    edition: 1,
    terms: terms(network),
  }),
  'Mutation.endCondition': ({ calendar }) => ({
    conditionId: CONDITION,
    on: calendar.day(3),
    reason: 'It has done its work.',
  }),
  'Mutation.createRecruitment': ({ calendar }) => ({
    ...postAt(calendar, 70),
    organisationId: BORROWER,
  }),
  'Mutation.changeRecruitment': ({ calendar, recruitments }) => ({
    ...postAt(calendar, 71),
    id: recruitments.plannedId,
  }),
  'Mutation.completeRecruitment': ({ recruitments }) => ({
    id: recruitments.toComplete.recruitmentId,
  }),
  'Mutation.startDraw': ({ recruitments }) => ({
    recruitmentId: recruitments.askedId,
    witnessCommitment: commitmentOf(shareFor('a new share')),
  }),
  'Mutation.cancelDraw': ({ recruitments }) => ({ id: recruitments.solvingDrawId }),
  'Mutation.revealShare': ({ recruitments }) => ({
    drawId: recruitments.committed.drawId,
    organisationId: BORROWER,
    share: shareFor(recruitments.committed.recruitmentId),
  }),
  'Mutation.giveWitnessHash': ({ recruitments }) => ({
    drawId: recruitments.gathering.drawId,
    organisationId: HOME,
    commitment: commitmentOf(shareFor('a witness'), `witness:${HOME}`),
  }),
  'Mutation.closeGathering': ({ recruitments }) => ({ id: recruitments.gathering.drawId }),
  'Mutation.recordDropOut': ({ recruitments }, { memberId }) => ({
    drawId: recruitments.main.drawId,
    memberId,
    because: 'TOLD_US',
  }),
  'Mutation.choosePanelStaff': ({ recruitments }) => ({
    recruitmentId: recruitments.main.recruitmentId,
    staff: [{ personId: 'borrower', part: 'CHAIR' }],
  }),
  'Mutation.confirmPanel': ({ recruitments }) => ({
    recruitmentId: recruitments.toComplete.recruitmentId,
  }),
  'Mutation.confirmPanel#unready': ({ recruitments }) => ({
    recruitmentId: recruitments.main.recruitmentId,
  }),
  'Mutation.answerPlace': ({ recruitments }) => ({
    drawId: recruitments.waiting.drawId,
    answer: 'YES',
  }),
  'Mutation.previewMemberImport': () => ({
    organisationId: HOME,
    fileName: 'new.csv',
    csv: 'Name\nNew Person\n',
  }),
  'Mutation.confirmMemberImport': ({ made }) => ({ importId: made.importId }),
  'Mutation.discardMemberImport': ({ made }) => ({ importId: made.importId }),
  'Mutation.changeAvailability': (network, relation) => ({
    ...ofMember(network, relation),
    paused: true,
  }),
  'Mutation.addOrganisation': () => ({ name: 'A new partner', kind: 'PARTNER' }),
  'Mutation.answerConsent': (network, relation) => ({
    ...ofMember(network, relation),
    purpose: 'PHOTO_OR_STORY',
    given: true,
    wordingVersion: 1,
    how: relation.viewer?.memberId === relation.memberId ? 'SCREEN' : 'PAPER',
  }),
  'Mutation.recordNeeds': (network, relation) => ({
    ...ofMember(network, relation),
    needs: ['OFFENDING'],
  }),
  'Mutation.correctMember': (network, relation) => ({
    ...ofMember(network, relation),
    phone: '07700 900999',
  }),
  'Mutation.writePractice': () => ({ organisationId: HOME, text }),
  'Mutation.changePractice': () => ({ entryId: ENTRY, edition: 1, text }),
  'Mutation.changePractice#leaver': () => ({ entryId: LEAVERS_ENTRY, edition: 1, text }),
  'Mutation.withdrawPractice': () => ({ entryId: ENTRY }),
  'Mutation.restorePractice': () => ({ entryId: WITHDRAWN_ENTRY }),
  'Mutation.respondToPractice': () => ({
    entryId: BORROWERS_ENTRY,
    organisationId: HOME,
    worked: true,
  }),
  'Mutation.invitePerson': () => ({
    organisationId: HOME,
    email: 'newcomer@staff.test',
    roles: ['RECRUITER'],
  }),
  'Mutation.withdrawInvitation': ({ made }) => ({ invitationId: made.invitationId }),
  'Mutation.acceptInvitation': ({ made }) => ({ token: made.invitationToken }),
  'Mutation.changeRoles': () => ({
    organisationId: HOME,
    personId: 'home-recruiter',
    roles: ['RECRUITER', 'INVOLVEMENT_LEAD'],
  }),
  'Mutation.removePerson': () => ({
    organisationId: HOME,
    personId: 'home-recruiter',
    handOverTo: 'home-lead',
  }),
  'Mutation.leaveOrganisation': (_network, { viewer }) => {
    const organisationId = viewer?.roles[0]?.organisationId ?? HOME;
    return { organisationId, handOverTo: SUCCESSORS[viewer?.personId ?? ''] ?? null };
  },
  'Mutation.resendMail': ({ made }) => ({ mailId: made.mailId }),
  'Mutation.erasePerson': (_network, { memberId }) => ({ memberId, confirm: 'ERASE' }),
  'Mutation.erasePerson#account': () => ({ personId: 'home-recruiter', confirm: 'ERASE' }),
};
