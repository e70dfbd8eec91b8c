import { ButtonLink, PageTitle, Steps } from '@freshfaces/web-kit/ui';
import { HatPicture } from './hat-picture.tsx';

/** The first page of a visitor: what this is, and how a panel comes about. */
export function WelcomePage() {
  return (
    <>
      <div className="ff-welcome">
        <div>
          <PageTitle
            title="Fresh faces on every panel"
            lead="When services recruit, people who have used them should be in the room. Freshfaces shares one pool of trained people between services, and draws each panel fairly, so it is never the same few."
          />
          <div className="ff-actions">
            <ButtonLink to="/sign-in">Sign in</ButtonLink>
            <ButtonLink to="/panels/records" kind="secondary">
              Check a draw
            </ButtonLink>
          </div>
        </div>
        <HatPicture />
      </div>
      <h2>How a panel comes about</h2>
      <Steps
        label="How a panel comes about"
        steps={[
          {
            title: 'A service asks',
            state: 'plain',
            children: <p>It says which post, when, and which experience matters for it.</p>,
          },
          {
            title: 'Everyone who could take part is asked',
            state: 'plain',
            children: <p>All at once. Only those who say yes are in the draw.</p>,
          },
          {
            title: 'We work out everyone’s chance',
            state: 'plain',
            children: (
              <p>
                Those who have had the fewest turns come first. Every chance is published as a
                fraction.
              </p>
            ),
          },
          {
            title: 'The draw is sealed, then made',
            state: 'plain',
            children: <p>Nobody can choose who comes out, and that includes us.</p>,
          },
          {
            title: 'Anyone can check it',
            state: 'plain',
            children: <p>The record is public and names nobody. Your own browser does the sums.</p>,
          },
        ]}
      />
    </>
  );
}
