import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { EmptyState, PageTitle, PillList, PrintButton, Table } from '@freshfaces/web-kit/ui';
import type { CertificateQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { ROLE_WORDS } from '../words.ts';
import { KeepFileButton } from './keep-file-button.tsx';

const CERTIFICATE = graphql(`
  query Certificate($id: ID!) {
    member(id: $id) {
      id
      certificate {
        name
        network
        on
        learnt { name on }
        trainedFor
        timesTookPart
        lastTookPartOn
        file { name html }
      }
    }
  }
`);

type CertificateShown = NonNullable<NonNullable<CertificateQuery['member']>['certificate']>;

/** What a member has learnt and done, to show to anyone: to print, or to keep as a file (R163). */
export function CertificatePage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const { data, error, refetch } = useQuery(CERTIFICATE, {
    variables: { id: whose.memberId },
    fetchPolicy: 'network-only',
  });
  const certificate = data?.member?.certificate;
  return (
    <>
      <WayBack whose={whose} through={[{ label: 'Training', to: `${whose.page}/training` }]} />
      {!data && <QueryState error={error} retry={refetch} label="Making it out…" />}
      {data && !certificate && (
        <>
          <PageTitle title="Certificate" />
          <EmptyState title="Only the member can see their certificate." />
        </>
      )}
      {certificate && <Certificate certificate={certificate} />}
    </>
  );
}

function Certificate({ certificate }: { certificate: CertificateShown }) {
  const { name, network, on, learnt, trainedFor, file } = certificate;
  return (
    <>
      <PageTitle
        title={name}
        caption="Certificate of training and involvement"
        lead={tookPart(certificate)}
        actions={
          <>
            <PrintButton label="Print it" />
            <KeepFileButton label="Keep it as a file" name={file.name} html={file.html} />
          </>
        }
      />
      {trainedFor.length > 0 && (
        <>
          <h2>Trained for</h2>
          <PillList label="Trained for" items={trainedFor.map((role) => ROLE_WORDS[role])} />
        </>
      )}
      {learnt.length > 0 && (
        <Table
          caption="Has learnt"
          rows={learnt}
          keyOf={(line) => line.name}
          columns={[
            { heading: 'What', names: true, cell: (line) => line.name },
            { heading: 'When', cell: (line) => formatDay(line.on) },
          ]}
        />
      )}
      <p>
        Made out on {formatDay(on)}
        {network && ` by ${network}`}.
      </p>
      <p className="ff-hint ff-no-print">
        It says nothing of what you have been through, and not which organisation you are with. You
        choose whom you show it to.
      </p>
    </>
  );
}

function tookPart({ timesTookPart: times, lastTookPartOn: last }: CertificateShown): string {
  if (times === 0) return 'Is a member of a pool of people who help to choose staff.';
  const often = times === 1 ? 'once' : `${times} times`;
  return `Took part in choosing staff ${often}${last ? `, last on ${formatDay(last)}` : ''}.`;
}
