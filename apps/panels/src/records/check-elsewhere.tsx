import { Link } from '@freshfaces/web-kit/router';
import { Actions, Button, Panel } from '@freshfaces/web-kit/ui';
import { saveFile } from '../save-file.ts';

interface CheckElsewhereProps {
  id: string;
  text: string;
  basePath: string;
}

/** How to check the record without trusting this page. */
export function CheckElsewhere({ id, text, basePath }: CheckElsewhereProps) {
  const name = `draw-record-${id}.json`;
  return (
    <Panel title="Check it somewhere else">
      <p>
        This page could lie to you. The file can’t: check it on any computer with the open-source
        checker, or write your own from the published format.
      </p>
      <pre className="ff-code">npx -y pnpm@12 draw:verify {name}</pre>
      <Actions>
        <Button kind="secondary" onClick={() => saveFile({ name, text }, 'application/json')}>
          Save the record (JSON)
        </Button>
        <Link to={`${basePath}/records/check`}>Check a record file you were given</Link>
      </Actions>
    </Panel>
  );
}
