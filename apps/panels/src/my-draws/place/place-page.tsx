import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link, useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, PageTitle, SummaryList } from '@freshfaces/web-kit/ui';
import type { MyPlacesQuery } from '../../generated/graphql.ts';
import { NAMELESS } from '../../words.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import { PlaceNews } from './place-news.tsx';
import { MY_PLACES } from './place-query.ts';

export type Place = MyPlacesQuery['myDraws']['nodes'][number];

/** One question: can you come? Short sentences, one idea each (R164). */
export function PlacePage({ area }: { area: AreaProps }) {
  const { drawId = '' } = useParams();
  const { data, error, refetch } = useQuery(MY_PLACES, {
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const place = data?.myDraws.nodes.find((one) => one.drawId === drawId);
  const trail = [{ label: 'Your draws', to: `${area.basePath}/my-draws` }];
  if (!place) {
    return (
      <>
        <Breadcrumbs trail={trail} />
        <PageTitle title={data ? 'We could not find that draw' : 'Can you come?'} />
        {(error || !data) && <QueryState error={error} retry={refetch} />}
      </>
    );
  }
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PageTitle title={titleOf(place)} lead={place.post} />
      <PlaceNews place={place} />
      {place.viewerCanSayYes || place.viewerCanSayNo ? (
        <Facts place={place} />
      ) : (
        <SummaryList
          rows={[
            { label: 'Who it is for', value: place.organisation?.name ?? NAMELESS },
            { label: 'First day', value: formatDay(place.interviewsFrom) },
          ]}
        />
      )}
      {(place.viewerCanSayYes || place.viewerCanSayNo) && (
        <AnswerButtons area={area} place={place} />
      )}
      <p>
        <Link to={`${area.basePath}/my-draws`}>Back to your draws</Link>
      </p>
    </>
  );
}

/** All they must know before a yes, the same for everyone (R162). */
function Facts({ place: { facts } }: { place: Place }) {
  return (
    <SummaryList
      rows={facts.map(({ heading, text, link }) => ({
        label: heading,
        value: link ? (
          <a href={link} rel="noreferrer">
            {text}
          </a>
        ) : (
          text
        ),
      }))}
    />
  );
}

function titleOf({ viewerCanSayYes }: Place): string {
  return viewerCanSayYes ? 'Can you come?' : 'Your place';
}
