import type { AreaProps } from '@freshfaces/web-kit/area';
import { ButtonLink, DownloadLink, PageTitle, Panel } from '@freshfaces/web-kit/ui';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';

/** A member takes a copy of what is kept about them, or has it erased. */
export function MyDataPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  return (
    <>
      <WayBack whose={whose} />
      <PageTitle title="My data" lead="It is about you, so you can have it, or have it gone." />
      <Panel title="Save a copy">
        <p>You get all that we keep about you. It opens on any computer or phone.</p>
        <p>Keep the file in a safe place. On a shared computer, others might open it.</p>
        <p>
          <DownloadLink
            href="/my-data.zip"
            fileName="my-data.zip"
            label="Save all you keep about me"
            format="ZIP file"
          />
        </p>
      </Panel>
      <Panel title="Have it all gone">
        <p>We can erase you. Then no one here knows who you were. It can not be undone.</p>
        <p>The next page tells you what goes and what stays. Nothing goes until you say so.</p>
        <ButtonLink to={`${whose.page}/erase`} kind="secondary">
          Read about erasing me
        </ButtonLink>
      </Panel>
    </>
  );
}
