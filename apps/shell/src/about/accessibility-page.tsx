import { PageTitle } from '@freshfaces/web-kit/ui';

/** The accessibility statement. */
export function AccessibilityPage() {
  return (
    <>
      <PageTitle title="Accessibility" lead="Everyone should be able to use Freshfaces." />
      <h2>What you can do</h2>
      <ul>
        <li>Use every page with a keyboard alone, or with speech.</li>
        <li>Listen to every page with a screen reader.</li>
        <li>Make the text four times as large without losing any of it.</li>
        <li>Use your own colours and contrast settings. Nothing is told by colour alone.</li>
        <li>Read every chart as a table.</li>
        <li>Turn movement off in your system’s settings, and nothing here will move.</li>
        <li>Print any page.</li>
      </ul>
      <h2>What we aim for</h2>
      <p>
        We build to the Web Content Accessibility Guidelines 2.2, level AA. Every change is checked
        by automatic tests in a real browser.
      </p>
      <h2>What we have not done yet</h2>
      <p>
        Freshfaces has not been audited by an independent expert, and people who rely on assistive
        technology have not yet tested it with us. Automatic tests find only part of what can be
        wrong.
      </p>
      <h2>If something does not work for you</h2>
      <p>
        Tell the person who looks after Freshfaces in your organisation. Say which page, and what
        you tried to do. They can give you the same information another way.
      </p>
    </>
  );
}
