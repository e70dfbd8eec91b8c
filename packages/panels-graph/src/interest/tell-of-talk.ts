import type { Panels } from '../parts.ts';
import type { About } from './interest-news.ts';

/** Where the wishes to talk are listed. */
const TALKS_PATH = '/panels/talks';

/** Someone wants to talk before they answer: the lead who knows them and the people who recruit are told, by no name. */
export async function tellOfTalk(
  { tellStaff }: Panels,
  { recruitment, host }: About,
  homeOrganisationId: string,
): Promise<void> {
  const subject = 'A member wants to talk before they answer';
  const action = { label: 'See who wants to talk', path: TALKS_PATH };
  const what = `A member was asked whether they are interested in the draw for ${recruitment.post} at ${host}. They want to talk first.`;
  await tellStaff({
    organisationIds: [homeOrganisationId],
    roles: ['involvement-lead'],
    subject,
    paragraphs: [what, 'Please get in touch with them before the time to answer is over.'],
    action,
  });
  await tellStaff({
    organisationIds: [recruitment.organisationId],
    roles: ['recruiter'],
    subject,
    paragraphs: [what, 'Their lead gets in touch with them, and may ask you what to answer.'],
    action,
  });
}
