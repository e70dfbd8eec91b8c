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
import type { PlacesOfMembersQuery } from '../generated/graphql.ts';
import { daysInWords, NAMELESS } from '../words.ts';
import { MoreTimeButton } from './more-time-button.tsx';
import { PLACE_TONES, PLACE_WORDS } from './place-words.ts';
import { PLACES_OF_MEMBERS } from './places-query.ts';
import { WriteDown } from './write-down.tsx';

type Place = PlacesOfMembersQuery['placesOfMembers'][number];

/** For a lead: the places of their members on panels anywhere, and what each says on the phone. */
export function PlacesPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(PLACES_OF_MEMBERS, {
    fetchPolicy: 'cache-and-network',
  });
  const places = data?.placesOfMembers;
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
            keyOf={({ id }) => id}
            rows={places}
            columns={[
              { heading: 'Member', names: true, cell: ({ member }) => member?.shownAs ?? NAMELESS },
              { heading: 'Panel', cell: (place) => <About area={area} place={place} /> },
              { heading: 'Can they come?', cell: standingCell },
              { heading: 'What happens next', cell: ({ whatNext }) => whatNext },
              {
                heading: 'Write down',
                cell: (place) => <WriteDown area={area} place={place} />,
              },
              {
                heading: 'More time',
                cell: ({ drawId, member, viewerCanGiveMoreTime }) =>
                  viewerCanGiveMoreTime && member ? (
                    <MoreTimeButton
                      area={area}
                      drawId={drawId}
                      member={member}
                      onGiven={() => void refetch()}
                    />
                  ) : null,
              },
            ]}
          />
        </Panel>
      )}
    </>
  );
}

function About({ area, place }: { area: AreaProps; place: Place }) {
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

function standingCell({ state, hadMoreTime }: Place) {
  return (
    <>
      <Tag tone={PLACE_TONES[state]}>{PLACE_WORDS[state]}</Tag>
      {hadMoreTime && <div className="ff-hint">With more time than usual</div>}
    </>
  );
}
