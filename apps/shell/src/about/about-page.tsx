import { Link } from '@freshfaces/web-kit/router';
import { PageTitle } from '@freshfaces/web-kit/ui';

/** What Freshfaces is, and why draws. */
export function AboutPage() {
  return (
    <>
      <PageTitle
        title="About Freshfaces"
        lead="A network for fair, shared, lived-experience involvement in recruitment."
      />
      <h2>Why it exists</h2>
      <p>
        Services often promise to involve people with lived experience when they recruit. In
        practice the same few people are asked again and again, because they are the ones somebody
        knows. Others who are ready and trained are never asked.
      </p>
      <p>
        Freshfaces shares one pool of people between many services, and draws every panel by lot.
        Those who have had fewer turns come first.
      </p>
      <h2>What makes a draw fair</h2>
      <ul>
        <li>Everyone who may take part is in the hat. Anyone left out can see the reason.</li>
        <li>Each person’s chance is worked out exactly before anything is drawn.</li>
        <li>The list and the chances are sealed before the numbers that decide exist.</li>
        <li>The record of the draw is public, and names nobody.</li>
      </ul>
      <p>
        You can <Link to="/panels/records">look at the records and check any draw</Link>.
      </p>
    </>
  );
}
