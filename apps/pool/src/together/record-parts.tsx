import { formatDay, plural } from '@freshfaces/web-kit/format';
import type { SummaryRow } from '@freshfaces/web-kit/ui';
import { sayDates } from '../availability/said.ts';
import { purposeTitle, standing } from '../consents/purposes.ts';
import type { InvolvementMenuQuery } from '../generated/graphql.ts';
import type { WholeRecord } from './record-query.ts';
import {
  FORMAT_WORDS,
  ITEM_WORDS,
  inLine,
  KIND_WORDS,
  READER_WORDS,
  REWARD_WORDS,
  ROUTE_WORDS,
  SUPPORT_WORDS,
} from './record-words.ts';

interface Part {
  title: string;
  rows: SummaryRow[];
}

type Menu = InvolvementMenuQuery['involvementMenu'];

const NOTHING = 'Nothing yet';

/** The record in its parts, for reading and for paper. */
export function recordParts(record: WholeRecord, own: boolean, menu: Menu): Part[] {
  const { member, details, profile } = record;
  const text = (label: string, value: string | null | undefined): SummaryRow => ({
    label,
    value: value || NOTHING,
  });
  return [
    {
      title: own ? 'Me' : 'Name and contact',
      rows: [
        text('Name', details.name),
        text('Called', details.calledBy ?? details.name),
        text('Introduced as', profile.introduction),
        text('Kind', KIND_WORDS[details.kind]),
        text('Hears from us by', ROUTE_WORDS[details.route]),
        text('E-mail', details.email),
        text('Phone', details.phone),
        text('Post address', details.postalAddress && inLine(details.postalAddress)),
        ...standingRow(record),
      ],
    },
    { title: 'Working with me', rows: workingRows(record, text) },
    { title: 'List for the day', rows: checklistRows(record) },
    {
      title: 'How often, and what',
      rows: [
        text('Most turns a year', limitWords(details.ownLimitPerYear)),
        text('Busy', details.busy.map(sayDates).join('; ') || 'No dates'),
        text('About when', details.availabilityNote),
        text('Likes to', likedWords(details.likes, menu)),
        text('Reward', profile.reward && REWARD_WORDS[profile.reward]),
      ],
    },
    {
      title: 'About me',
      rows: [
        text('In their own words', profile.aboutMe),
        text('Who may read it', READER_WORDS[profile.aboutMeReader]),
      ],
    },
    {
      title: own ? 'My choices' : 'Choices and agreements',
      rows: [
        ...(member.consents ?? []).map((consent) => ({
          label: purposeTitle(consent.purpose, own ? 'own' : 'other'),
          value: standing(consent),
        })),
        ...(member.agreements ?? []).map(({ title, acknowledged }) => ({
          label: title,
          value: acknowledged ? `Yes, on ${formatDay(acknowledged.at)}` : 'Not yet',
        })),
      ],
    },
  ];
}

type Text = (label: string, value: string | null | undefined) => SummaryRow;

function workingRows({ profile }: WholeRecord, text: Text): SummaryRow[] {
  const { supporter } = profile;
  return [
    text('What helps', profile.whatHelps),
    text('Breaks', profile.breaks),
    text('Travel', profile.travel),
    text('Food and drink', profile.food),
    text('Technology', profile.technology),
    text('Papers', profile.formats.map((one) => FORMAT_WORDS[one]).join(', ')),
    ...profile.communication.map(({ support, daysAhead, note }) =>
      text(
        SUPPORT_WORDS[support],
        `Book ${plural(daysAhead, 'day')} before${note ? `. ${note}` : ''}`,
      ),
    ),
    text('Supporter', supporter && `${supporter.name}, ${supporter.contact}`),
  ];
}

function checklistRows({ profile }: WholeRecord): SummaryRow[] {
  if (profile.checklist.length === 0) return [{ label: 'All lines', value: NOTHING }];
  return profile.checklist.map(({ item, answer, note }) => ({
    label: ITEM_WORDS[item],
    value: `${answer === 'YES' ? 'Yes' : 'Not needed'}${note ? `. ${note}` : ''}`,
  }));
}

function standingRow({ profile }: WholeRecord): SummaryRow[] {
  const { partnerRole, isTrainer, isPaidEmployee } = profile;
  const held = [partnerRole, isTrainer && 'trains others', isPaidEmployee && 'paid employee'];
  const words = held.filter(Boolean).join(', ');
  return words ? [{ label: 'Standing role', value: words }] : [];
}

function limitWords(turns: number | null | undefined): string {
  return turns == null ? 'No limit' : plural(turns, 'turn');
}

function likedWords(likes: readonly string[] | null | undefined, menu: Menu): string {
  return menu
    .filter(({ option }) => likes?.includes(option))
    .map(({ name }) => name)
    .join(', ');
}
