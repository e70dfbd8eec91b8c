import { useQuery } from '@freshfaces/web-kit/apollo';
import { Details, Notice, Panel, SummaryList } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';

const TOLD = graphql(`
  query ToldToMembers($id: ID!) {
    recruitment(id: $id) {
      id
      stage
      viewerCanChange
      missingFacts
      invitationFacts { heading text link }
    }
  }
`);

/** The page of facts as members read it before they say yes, and what it still needs (R56, R77, R162, R169). */
export function ToldToMembers({ recruitmentId }: { recruitmentId: string }) {
  const { data } = useQuery(TOLD, {
    variables: { id: recruitmentId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const recruitment = data?.recruitment;
  if (!recruitment) return null;
  const { missingFacts, invitationFacts, viewerCanChange, stage } = recruitment;
  return (
    <Panel title="What members are told">
      {missingFacts.length > 0 && viewerCanChange && stage === 'PLANNED' && (
        <Notice tone="warning" title="Before members can be asked:">
          <ul>
            {missingFacts.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Details summary="See it as members read it">
        <SummaryList
          rows={invitationFacts.map(({ heading, text, link }) => ({
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
      </Details>
    </Panel>
  );
}
