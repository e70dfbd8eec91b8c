import { createHash } from 'node:crypto';
import { addDays, newId } from '@freshfaces/graph-kit';
import type { Calendar } from './days.ts';
import { LEADS } from './get-ready.ts';
import { BORROWER } from './organisations.ts';

/** Runs an operation as one of the network's people; throws what goes wrong. */
export type Must = (
  personId: string,
  text: string,
  variables: object,
) => Promise<Record<string, unknown>>;

/** What the recruiter's browser holds while the draw of this recruitment waits for it. */
export function shareFor(recruitmentId: string): string {
  return createHash('sha256').update(recruitmentId).digest('hex');
}

/** A draw and the recruitment it is for. */
export interface Drawn {
  readonly recruitmentId: string;
  readonly drawId: string;
  /** Whom it chose; empty until the share is revealed. */
  readonly panel: readonly string[];
}

/** A post as the graph takes it. */
type Post = ReturnType<typeof postAt> & { readonly interviewDays?: number };

/** Adds a recruitment of the borrower and answers its id. */
export async function recruit(must: Must, post: object): Promise<string> {
  const created = await must(
    'borrower',
    'mutation($input: CreateRecruitmentInput!) { createRecruitment(input: $input) { id } }',
    { input: { idempotencyKey: newId(), organisationId: BORROWER, ...post } },
  );
  return (created['createRecruitment'] as { id: string }).id;
}

/** Adds a recruitment of the borrower and asks everyone eligible whether they are interested. */
export async function recruitAndAsk(must: Must, post: Post): Promise<string> {
  const recruitmentId = await recruit(must, post);
  const closesOn = addDays(post.interviewsFrom, -2);
  await must(
    'borrower',
    'mutation($input: AskForInterestInput!) { askForInterest(input: $input) { id } }',
    { input: { idempotencyKey: newId(), recruitmentId, closesOn } },
  );
  return recruitmentId;
}

/** A recruitment to whose draw everyone eligible said yes, through their lead. */
export async function recruitWillingPeople(must: Must, post: Post): Promise<string> {
  const recruitmentId = await recruitAndAsk(must, post);
  const step = (more: object) => ({ input: { idempotencyKey: newId(), recruitmentId, ...more } });
  for (const lead of Object.values(LEADS)) {
    const { recruitment } = await must(
      lead,
      'query($id: ID!) { recruitment(id: $id) { ownMembersAsked { member { id } } } }',
      { id: recruitmentId },
    );
    const asked = (recruitment as { ownMembersAsked: { member: { id: string } }[] | null })
      .ownMembersAsked;
    for (const { member } of asked ?? []) {
      await must(
        lead,
        'mutation($input: AnswerInterestInput!) { answerInterest(input: $input) { id } }',
        step({ memberId: member.id, answer: 'YES' }),
      );
    }
  }
  await must(
    'borrower',
    'mutation($input: CloseInterestInput!) { closeInterest(input: $input) { id } }',
    step({ reason: 'Whoever can be drawn in this network has said yes by now.' }),
  );
  return recruitmentId;
}

/** Starts a draw as the recruiter's browser would; it waits for the witnesses, where it has some. */
export async function startDraw(
  must: Must,
  recruitmentId: string,
  witnessOrganisationIds: readonly string[] = [],
): Promise<Drawn> {
  const input = {
    recruitmentId,
    idempotencyKey: newId(),
    witnessCommitment: commitmentOf(shareFor(recruitmentId)),
    witnessOrganisationIds,
  };
  const started = await must(
    'borrower',
    'mutation($input: StartDrawInput!) { startDraw(input: $input) { id } }',
    { input },
  );
  const { id: drawId } = started['startDraw'] as { id: string };
  return { recruitmentId, drawId, panel: [] };
}

/** Starts the draw and waits until it is published. */
export async function commit(must: Must, recruitmentId: string): Promise<Drawn> {
  const { drawId } = await startDraw(must, recruitmentId);
  for (let waited = 0; waited < 1_000; waited++) {
    const { draw } = await must('borrower', 'query($id: ID!) { draw(id: $id) { state reason } }', {
      id: drawId,
    });
    const { state, reason } = draw as { state: string; reason: string | null };
    if (state === 'COMMITTED') return { recruitmentId, drawId, panel: [] };
    if (state !== 'QUEUED' && state !== 'SOLVING')
      throw new Error(`The draw is ${state}: ${reason}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The draw was not committed in time.');
}

/** Recruits, draws and reveals: a panel. */
export async function drawPanel(must: Must, post: Post): Promise<Drawn> {
  const { recruitmentId, drawId } = await commit(must, await recruitWillingPeople(must, post));
  const revealed = await must(
    'borrower',
    'mutation($input: RevealShareInput!) { revealShare(input: $input) { panel { member { id } } } }',
    {
      input: {
        idempotencyKey: newId(),
        drawId,
        organisationId: BORROWER,
        share: shareFor(recruitmentId),
      },
    },
  );
  const { panel } = revealed['revealShare'] as { panel: { member: { id: string } }[] };
  return { recruitmentId, drawId, panel: panel.map(({ member }) => member.id) };
}

/** All that members are told before they say yes. */
export const INVITATION = {
  stages: ['INTERVIEWS'],
  doing: 'You ask a question.',
  hours: 2,
  rewardPence: 0,
  expenses: 'We pay your bus.',
  say: 'ADVICE',
  influence: 'We listen.',
  way: 'ONLINE',
  where: 'At home.',
  guide: 'We tell you what to do.',
  contact: 'Ask us: 01632 960000.',
};

/** A post as the graph takes it, its organisation and key left out. */
export function postAt(calendar: Calendar, from: number, rules: object = {}) {
  return {
    // Each its own post, so that none is drawn again.
    post: `Night worker ${from}`,
    summary: 'Works with people who have no home.',
    level: 'FRONTLINE',
    interviewsFrom: calendar.day(from),
    interviewsTo: calendar.day(from + 1),
    invitation: INVITATION,
    rules: {
      seats: 1,
      reserves: 0,
      needs: [],
      someoneFromTheTeam: false,
      maxPerOrganisation: 2,
      policy: 'TURNS',
      coolDownDays: 0,
      trainedFor: 'CHAIR',
      someoneTrainedToChair: false,
      ...rules,
    },
  };
}

/** The hash of a share, as a recruiter's browser sends it. */
export function commitmentOf(share: string, sourceId = 'witness'): string {
  const text = JSON.stringify(['freshfaces-draw/3/share', sourceId, share]);
  return createHash('sha256').update(text).digest('hex');
}
