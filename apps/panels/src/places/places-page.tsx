import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  EmptyState,
  PageTitle,
  Panel,
  PrintButton,
  Table,
  Tag,
} from '@freshfaces/web-kit/ui';
import { DaysToWriteDown } from '../dates/days-to-write-down.tsx';
import type { PlacesOfMembersQuery } from '../generated/graphql.ts';
import { daysInWords, NAMELESS } from '../words.ts';
import { MoreTimeButton } from './more-time-button.tsx';
import { PLACE_TONES, PLACE_WORDS } from './place-words.ts';
import { PLACES_OF_MEMBERS } from './places-query.ts';
import { WriteDown } from './write-down.tsx';

type Place = PlacesOfMembersQuery['placesOfMembers'][number];

/** A place and what its buttons need. */
interface Row {
  area: AreaProps;
  place: Place;
  onGiven: () => void;
}

/** For a lead: the places of their members on panels anywhere, and what each says on the phone. */
export function PlacesPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(PLACES_OF_MEMBERS, {
    fetchPolicy: 'cache-and-network',
  });
  const all = data?.placesOfMembers;
  const places = all?.filter(({ state }) => state !== 'RESERVE');
  const inLine = all?.filter(({ state }) => state === 'RESERVE') ?? [];
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Recruitments', to: area.basePath }]} />
      <PageTitle
        title="Places of your members"
        lead="Members of yours who were drawn for a panel. They answer by themselves, or you write down what they tell you."
      />
      {!places && <QueryState error={error} retry={refetch} />}
      {places?.length === 0 && (
        <EmptyState title="None of your members has a place at the moment." />
      )}
      {places && places.length > 0 && (
        <Panel title="On a panel, or asked to be" actions={<PrintButton />}>
          <Table
            caption="Places of your members"
            captionHidden
            keyOf={({ place }) => place.id}
            rows={places.map((place): Row => ({ area, place, onGiven: () => void refetch() }))}
            columns={[
              { heading: 'Member', names: true, cell: ({ place }) => nameOf(place) },
              { heading: 'Panel', cell: aboutCell },
              { heading: 'Can they come?', cell: standingCell },
              { heading: 'What happens next', cell: ({ place }) => place.whatNext },
              { heading: 'Write down', cell: writeDownCell, screenOnly: true },
              { heading: 'More time', cell: moreTimeCell, screenOnly: true },
            ]}
          />
        </Panel>
      )}
      <InLinePanel area={area} places={inLine} />
      <DaysToWriteDown area={area} />
    </>
  );
}

/** Members who are asked if someone can't come: who can't any more is written down here. */
function InLinePanel({ area, places }: { area: AreaProps; places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <Panel title="In line, and not asked so far">
      <Table
        caption="Members in line for a panel"
        captionHidden
        keyOf={({ place }) => place.id}
        rows={places.map((place): Row => ({ area, place, onGiven: () => undefined }))}
        columns={[
          { heading: 'Member', names: true, cell: ({ place }) => nameOf(place) },
          { heading: 'Panel', cell: aboutCell },
          { heading: 'What happens next', cell: ({ place }) => place.whatNext },
          { heading: 'Write down', cell: writeDownCell, screenOnly: true },
        ]}
      />
    </Panel>
  );
}

function nameOf({ member }: Place): string {
  return member?.shownAs ?? NAMELESS;
}

function aboutCell({ area, place }: Row) {
  const { recruitmentId, post, organisation, interviewsFrom, interviewsTo } = place;
  return (
    <>
      <Link to={`${area.basePath}/${recruitmentId}`}>{post}</Link>
      <div className="ff-hint">
        {organisation?.name ?? NAMELESS}, {daysInWords(interviewsFrom, interviewsTo, formatDay)}
      </div>
    </>
  );
}

function standingCell({ place: { state, hadMoreTime } }: Row) {
  return (
    <>
      <Tag tone={PLACE_TONES[state]}>{PLACE_WORDS[state]}</Tag>
      {hadMoreTime && <div className="ff-hint">With more time than usual</div>}
    </>
  );
}

function writeDownCell({ area, place }: Row) {
  return <WriteDown area={area} place={place} />;
}

function moreTimeCell({ area, place, onGiven }: Row) {
  const { drawId, member, viewerCanGiveMoreTime } = place;
  if (!viewerCanGiveMoreTime || !member) return null;
  return <MoreTimeButton area={area} drawId={drawId} member={member} onGiven={onGiven} />;
}
