import { addDays, daySchema } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { fromEnum } from '../enums.ts';
import { daysInPeriod } from './interview-days.ts';
import { invitationInput } from './invitation/invitation-input.ts';
import { faultInModel } from './panel-model/panel-model.ts';
import { panelModelInput } from './panel-model/panel-model-input.ts';

/** Longest stretch of interviews one panel may be asked for. */
export const LONGEST_INTERVIEWS_DAYS = 31;

const NEED_VALUES = ['HOMELESSNESS', 'OFFENDING', 'SUBSTANCE_MISUSE', 'MENTAL_ILL_HEALTH'] as const;
const ROLE_VALUES = [
  'PANEL_MEMBER',
  'CHAIR',
  'SHORT_LISTING',
  'JOB_DESCRIPTION_REVIEW',
  'OBSERVER',
] as const;

function words(longest: number, missing: string) {
  return z.string().trim().min(1, missing).max(longest, `Use at most ${longest} characters.`);
}

function whole(from: number, to: number, what: string) {
  const sentence = `${what} must be a whole number from ${from} to ${to}.`;
  return z.number(sentence).int(sentence).min(from, sentence).max(to, sentence);
}

const day = daySchema('Give a real day, such as 2026-11-22.');

/** The rules of a panel as the schema's input gives them, checked, in our own words. */
const panelRulesInput = z.object({
  seats: whole(1, 12, 'Seats'),
  reserves: whole(0, 12, 'Reserves'),
  needs: z
    .array(z.enum(NEED_VALUES).transform(fromEnum))
    .refine((needs) => new Set(needs).size === needs.length, 'Choose each need once.'),
  someoneFromTheTeam: z.boolean(),
  maxPerOrganisation: whole(1, 12, 'The most from one organisation'),
  policy: z.enum(['TURNS', 'EVEN', 'LEANING']).transform(fromEnum),
  coolDownDays: whole(0, 365, 'Days of rest'),
  trainedFor: z.enum(ROLE_VALUES).transform(fromEnum),
  someoneTrainedToChair: z.boolean(),
});

const dates = {
  interviewsFrom: day,
  interviewsTo: day,
  interviewDays: whole(1, LONGEST_INTERVIEWS_DAYS, 'The days members are needed on')
    .nullish()
    .transform((days) => days ?? null),
};
const team = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Name the service by its short name, such as elm-street.')
  .nullish()
  .transform((slug) => slug ?? null);

const post = {
  post: words(120, 'Say what the post is.'),
  summary: words(1000, 'Say in a sentence or two what the post is about.'),
  level: z.enum(['FRONTLINE', 'MANAGER', 'SENIOR', 'BOARD']).transform(fromEnum),
  contractId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  team,
  ...dates,
  invitation: invitationInput.nullish().transform((facts) => facts ?? null),
  panelModel: panelModelInput.nullish().transform((model) => model ?? null),
  rules: panelRulesInput,
};

export const createRecruitmentInput = sensible(
  z.object({ organisationId: z.string().min(1), ...post }),
).superRefine(modelMustFit);
export const changeRecruitmentInput = sensible(
  z.object({ id: z.string().min(1), ...post }),
).superRefine(modelMustFit);
export const panelPreviewInput = sensible(
  z.object({ organisationId: z.string().min(1), team, ...dates, rules: panelRulesInput }),
);

/** How members and staff sit must fit with itself and with the rules of the draw (R62–R65). */
function modelMustFit(
  { panelModel, rules }: z.output<z.ZodObject<Pick<typeof post, 'panelModel' | 'rules'>>>,
  check: z.RefinementCtx,
): void {
  const fault = panelModel && faultInModel({ ...panelModel, ...rules });
  if (!fault) return;
  check.addIssue({ code: 'custom', message: fault.sentence, path: ['panelModel', fault.field] });
}

interface DatesAndRules {
  readonly interviewsFrom: string;
  readonly interviewsTo: string;
  readonly interviewDays: number | null;
  readonly team: string | null;
  readonly rules: {
    readonly seats: number;
    readonly needs: readonly string[];
    readonly someoneFromTheTeam: boolean;
  };
}

/**
 * What must hold between fields: the interviews end after they begin, a team rule names a team, and nobody
 * sits alone where a rule would say what they have been through.
 */
function sensible<T extends z.ZodType<DatesAndRules>>(schema: T) {
  return schema
    .refine(({ interviewsFrom, interviewsTo }) => interviewsTo >= interviewsFrom, {
      message: 'The last day of the interviews must not be before the first.',
      path: ['interviewsTo'],
    })
    .refine(
      ({ interviewsFrom, interviewsTo }) =>
        interviewsTo <= addDays(interviewsFrom, LONGEST_INTERVIEWS_DAYS - 1),
      {
        message: `Ask for at most ${LONGEST_INTERVIEWS_DAYS} days of interviews.`,
        path: ['interviewsTo'],
      },
    )
    .refine((post) => post.interviewDays === null || post.interviewDays <= daysInPeriod(post), {
      message:
        'Members can’t be needed on more days than there are from the first day to the last.',
      path: ['interviewDays'],
    })
    .refine(({ team, rules }) => !rules.someoneFromTheTeam || team !== null, {
      message: 'Say which service the post is in, or do not ask for someone who has used it.',
      path: ['team'],
    })
    .refine(
      ({ rules: { seats, needs, someoneFromTheTeam } }) =>
        seats > 1 || (needs.length === 0 && !someoneFromTheTeam),
      {
        message:
          'With one seat, everyone would know what that person has been through. Ask for at least 2 people, or for no particular experience.',
        path: ['rules', 'seats'],
      },
    );
}
