import { assertCan, can } from '@freshfaces/access';
import { dayOf, type GraphContext, notFound, parseInput, type Viewer } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { changeOnce } from '../change.ts';
import { toEnum } from '../enums.ts';
import type {
  MutationResolvers,
  MyInterestResolvers,
  QueryResolvers,
  RecruitmentResolvers,
} from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { invitationFacts } from '../recruitments/invitation/invitation-facts.ts';
import { answerInterest } from './answer-interest.ts';
import { type AskedMember, askedMembers } from './asked-member.ts';
import { currentWindow } from './current-window.ts';
import { type AnsweredBy, type Interest, interestId } from './interest.ts';
import { answerInterestInput } from './interest-input.ts';
import { mayAnswer } from './interest-rules.ts';
import { standingInWords } from './standing-words.ts';
import { withHost } from './with-host.ts';

/** What a member was asked: for themselves, who supports them, and their lead. */
export function myInterestQueries(
  panels: Panels,
): Pick<QueryResolvers, 'myInterests' | 'memberInterests'> {
  return {
    async myInterests(_parent, _input, { viewer }) {
      if (viewer?.memberId === null) return [];
      const memberId = viewer?.memberId ?? '';
      assertCan(viewer, 'interest.see', { memberId });
      return [...(await interestsOf(panels, memberId))];
    },

    async memberInterests(_parent, { memberId }, context) {
      const home = await homeOf(panels, memberId);
      if (!can(context.viewer, 'interest.see', { organisationIds: home, memberId })) return null;
      await noteRecord(panels, context, memberId, home);
      return [...(await interestsOf(panels, memberId))];
    },
  };
}

export function ownMembersField(panels: Panels): Pick<RecruitmentResolvers, 'ownMembersAsked'> {
  return {
    async ownMembersAsked({ id }, _input, context) {
      const led = organisationsLedBy(context.viewer);
      if (led.length === 0) return null;
      const window = await currentWindow(panels, id);
      if (!window) return [];
      const rows = await findAll(panels.interests, {
        where: { windowId: window.id, homeOrganisationId: { in: led } },
      });
      const noted = rows.map(({ memberId, homeOrganisationId }) =>
        recordOf(memberId, [homeOrganisationId]),
      );
      await panels.reads.noteMany(context, noted);
      return [...(await askedMembers(panels, rows))];
    },
  };
}

export function answerInterestMutation(panels: Panels): Pick<MutationResolvers, 'answerInterest'> {
  return {
    async answerInterest(_parent, { input }, context) {
      const given = parseInput(answerInterestInput, input);
      const { recruitmentId, memberId, answer, notAgain } = given;
      const organisationIds = await homeOf(panels, memberId);
      const viewer = assertCan(context.viewer, 'interest.answer', { organisationIds, memberId });
      const { personId } = viewer;
      const by = answeredBy(viewer, memberId);
      const answering = { recruitmentId, memberId, answer, notAgain, by, personId };
      await changeOnce(panels, context, { personId, action: 'interest.answer', input }, () =>
        answerInterest(panels, answering),
      );
      return mustBeAsked(panels, recruitmentId, memberId);
    },
  };
}

export function myInterestFields(panels: Panels): MyInterestResolvers {
  const today = ({ now }: GraphContext) => dayOf(now());
  const may = ({ recruitment, window, row }: AskedMember, context: GraphContext) =>
    mayAnswer(recruitment, window, row, today(context));
  return {
    id: ({ row }) => row.id,
    recruitmentId: ({ row }) => row.recruitmentId,
    member: ({ row }) => ({ id: row.memberId }),
    post: ({ recruitment }) => recruitment.post,
    organisation: ({ recruitment }) => ({ id: recruitment.organisationId }),
    async facts({ recruitment }) {
      const { host } = await withHost(panels, recruitment);
      return invitationFacts(recruitment, host).map(({ link = null, ...fact }) => ({
        ...fact,
        link,
      }));
    },
    closesOn: ({ window }) => window.closesOn,
    answer: ({ row }) => row.answer && toEnum(row.answer),
    notAgain: ({ row }) => row.notAgain,
    mayAnswer: (asked, _input, context) => toEnum(may(asked, context)),
    standing: (asked, _input, context) => [...standingInWords(asked, may(asked, context))],
    viewerCanAnswer: (asked, _input, context) =>
      may(asked, context) !== 'nothing' &&
      can(context.viewer, 'interest.answer', {
        memberId: asked.row.memberId,
        organisationIds: [asked.row.homeOrganisationId],
      }),
  };
}

async function interestsOf(panels: Panels, memberId: string): Promise<readonly AskedMember[]> {
  const rows = await findAll(panels.interests, {
    where: { memberId },
    sort: { by: 'askedAt', order: 'desc' },
  });
  return askedMembers(panels, latestOfEach(rows));
}

/** Where a member was asked more than once about a recruitment, the last time counts. */
function latestOfEach(rows: readonly Interest[]): readonly Interest[] {
  const latest = new Map<string, Interest>();
  for (const row of rows) {
    const before = latest.get(row.recruitmentId);
    if (!before || before.askedAt < row.askedAt) latest.set(row.recruitmentId, row);
  }
  return [...latest.values()];
}

async function mustBeAsked(
  panels: Panels,
  recruitmentId: string,
  memberId: string,
): Promise<AskedMember> {
  const window = await currentWindow(panels, recruitmentId);
  const row = window && (await panels.interests.get(interestId(window, memberId)));
  const [asked] = row ? await askedMembers(panels, [row]) : [];
  if (!asked) throw notFound('question');
  return asked;
}

/** The member's home, as a list; empty for nobody. */
async function homeOf({ ports }: Panels, memberId: string): Promise<readonly string[]> {
  const [member] = await ports.members({ ids: [memberId] });
  return member ? [member.homeOrganisationId] : [];
}

function organisationsLedBy(viewer: Viewer | null): readonly string[] {
  const ids = viewer?.roles.map(({ organisationId }) => organisationId) ?? [];
  return [...new Set(ids)].filter((id) =>
    can(viewer, 'interest.answer', { organisationIds: [id] }),
  );
}

function recordOf(memberId: string, organisationIds: readonly string[]) {
  return { memberId, what: 'record', why: 'record', organisationIds } as const;
}

async function noteRecord(
  { reads }: Panels,
  context: GraphContext,
  memberId: string,
  home: readonly string[],
): Promise<void> {
  await reads.note(context, recordOf(memberId, home));
}

/** A link has no account behind it: then the person is `member:<id>`. */
function answeredBy({ personId, memberId: own }: Viewer, memberId: string): AnsweredBy {
  if (own !== memberId) return 'lead';
  return personId === `member:${memberId}` ? 'link' : 'self';
}
