import { Link } from '@freshfaces/web-kit/router';
import { Actions, DownloadLink, Panel } from '@freshfaces/web-kit/ui';

interface CheckElsewhereProps {
  id: string;
  text: string;
  basePath: string;
}

/** How to check the record without trusting this page. */
export function CheckElsewhere({ id, text, basePath }: CheckElsewhereProps) {
  const name = `freshfaces-draw-${id}.json`;
  return (
    <Panel title="Check it somewhere else">
      <p>
        This page could lie to you. The file can’t: check it on any computer with the open-source
        checker, with a second one in another language, or write your own from the published format.
      </p>
      <pre className="ff-code">{`npx -y pnpm@12 draw:verify ${name}
python3 packages/fair-draw/verify/verify.py ${name}`}</pre>
      <Actions>
        <DownloadLink
          href={`/records/${id}.json`}
          fileName={name}
          label="Save the record"
          format={`JSON, ${sizeOf(text)}`}
        />
        <Link to={`${basePath}/records/check`}>Check a record file you were given</Link>
      </Actions>
    </Panel>
  );
}

/** `14 kB` */
function sizeOf(text: string): string {
  return `${Math.ceil(new TextEncoder().encode(text).length / 1000)} kB`;
}
