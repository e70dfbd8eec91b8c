import type { About } from '../interest/interest-news.ts';
import type { StaffNews } from '../ports.ts';
import type { SeatGoesTo } from './empty-seat.ts';
import { lastDay } from './place-news.ts';

/** What the people who recruit are told when someone left a panel; no name, and never why. */
export function replacedNews(
  { recruitment, host }: About,
  { by, goesOn }: { readonly by: string | null; readonly goesOn: Exclude<SeatGoesTo, 'short'> },
): StaffNews {
  return {
    organisationIds: [recruitment.organisationId],
    roles: ['recruiter'],
    subject: 'A panel has changed',
    paragraphs: [
      `Someone on the panel for ${recruitment.post} at ${host} can’t come.`,
      {
        reserve: `The next reserve in the published order came in by itself, and has until the end of ${by ? lastDay(by) : 'today'} to answer.`,
        asking:
          'Nobody is left in the published order. So members are asked again, for the empty seat only. Everyone else keeps their place.',
      }[goesOn],
      'The panel must be confirmed again once everyone on it has said yes.',
    ],
    action: { label: 'See the panel', path: `/panels/${recruitment.id}` },
  };
}

/** What the leads who know a member are told, by no name. */
export function leadNews(
  { recruitment, host }: About,
  homeOrganisationId: string,
  said: 'left' | 'out-of-line' | 'joined' | 'talk',
): StaffNews {
  const at = `the panel for ${recruitment.post} at ${host}`;
  return {
    organisationIds: [homeOrganisationId],
    roles: ['involvement-lead'],
    subject: {
      left: 'One of your members is no longer on a panel',
      'out-of-line': 'One of your members is no longer in line for a panel',
      joined: 'One of your members has a place on a panel',
      talk: 'A member wants to talk before they answer',
    }[said],
    paragraphs: {
      left: [`One of your members is no longer on ${at}. It never counts against them.`],
      'out-of-line': [
        `Someone wrote down that one of your members, who was in line for ${at}, can’t come.`,
        'Is that not what they said? Then please talk to the people who recruit.',
      ],
      joined: [
        `Someone can’t come to ${at}. One of your members is next in line and has the place.`,
        'They have little time to answer. Please help them if they ask you.',
      ],
      talk: [
        `One of your members was drawn for ${at}. They want to talk before they say yes or no.`,
        'Please get in touch with them soon: the time to answer goes on. You can give them more time once.',
      ],
    }[said],
    action: { label: 'See the places of your members', path: '/panels/places' },
  };
}

/** What the people who recruit are told when a lead took a member out of the line: nobody does it unseen. */
export function outOfLineByLeadNews({ recruitment, host }: About): StaffNews {
  return {
    organisationIds: [recruitment.organisationId],
    roles: ['recruiter'],
    subject: 'Someone in line for a panel can’t come any more',
    paragraphs: [
      `Someone was in line for the panel for ${recruitment.post} at ${host}. Their lead wrote down that they can’t come.`,
      'They will not be asked. The order of all others stays as it was drawn.',
    ],
    action: { label: 'See the panel', path: `/panels/${recruitment.id}` },
  };
}

/** What the people who recruit are told when someone drawn wants to talk first. */
export function talkNews({ recruitment, host }: About): StaffNews {
  return {
    organisationIds: [recruitment.organisationId],
    roles: ['recruiter'],
    subject: 'A member wants to talk before they answer',
    paragraphs: [
      `Someone drawn for the panel for ${recruitment.post} at ${host} wants to talk before they say yes or no.`,
      'Their lead gets in touch with them, and may ask you what to answer. You can give them more time once.',
    ],
    action: { label: 'See the panel', path: `/panels/${recruitment.id}` },
  };
}
