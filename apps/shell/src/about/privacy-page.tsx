import { PageTitle } from '@freshfaces/web-kit/ui';

/** What is kept about people, in plain words. */
export function PrivacyPage() {
  return (
    <>
      <PageTitle
        title="Privacy"
        lead="What we keep about you, who sees it, and what we never show."
      />
      <h2>What we keep</h2>
      <ul>
        <li>Your name and how to reach you.</li>
        <li>What you are trained for, and when you can take part.</li>
        <li>How often you took part, so that turns can be shared fairly.</li>
        <li>If you choose to tell us: experience you have that a panel may need.</li>
      </ul>
      <p>You can be in the pool, and be drawn, without telling us about any need or experience.</p>
      <h2>What we never do</h2>
      <ul>
        <li>We never show a need beside a name. Not on a page, in a file, or in a message.</li>
        <li>We never publish who was in a draw. The public record holds only sealed numbers.</li>
        <li>We never count small groups: fewer than five people are not shown as a figure.</li>
        <li>We never hold it against you when you say no.</li>
      </ul>
      <h2>Cookies</h2>
      <p>One cookie keeps you signed in. There are no others, and nothing follows you around.</p>
    </>
  );
}
