import { Link } from '@freshfaces/web-kit/router';
import { PageTitle } from '@freshfaces/web-kit/ui';

/** What is kept about people, who sees it, and what they can do about it, in plain words. */
export function PrivacyPage() {
  return (
    <>
      <PageTitle
        title="Privacy"
        lead="What we keep about you, who sees it, and how to have it put right or erased."
      />
      <WhatWeKeep />
      <WhoSeesIt />
      <WhatYouCanDo />
      <h2>What we never do</h2>
      <ul>
        <li>We never show a need beside a name. Not on a page, in a file, or in a message.</li>
        <li>We never publish who was in a draw. The public record holds only sealed numbers.</li>
        <li>We never count small groups: fewer than five people are not shown as a figure.</li>
        <li>We never hold it against you when you say no.</li>
        <li>We never send your page visits to anyone. Nothing here comes from another site.</li>
      </ul>
      <h2>Cookies</h2>
      <p>
        One cookie keeps you signed in, for a working day. While you sign in with a code from your
        telephone there is a second one, for ten minutes. If you open your own pages with a link,
        one cookie keeps them open until you have finished. One more keeps how you like your pages:
        with pictures, or in large print. There are no others, and nothing follows you around. If
        you ask for a link to sign in, your browser remembers which page you wanted. We use that for
        ten minutes, and only to take you there.
      </p>
    </>
  );
}

function WhatWeKeep() {
  return (
    <>
      <h2>What we keep</h2>
      <h3>If you are a member</h3>
      <ul>
        <li>Your name and how to reach you.</li>
        <li>What you are trained for, and when you can take part.</li>
        <li>How often you took part, so that turns can be shared fairly.</li>
        <li>What you said yes or no to, and when.</li>
        <li>
          If you choose to tell us: experience you have that a panel may need. We lock it with a key
          of your own. Without that key nobody can read it, in our copies either.
        </li>
      </ul>
      <p>You can be in the pool, and be drawn, without telling us about any need or experience.</p>
      <h3>If you have an account</h3>
      <ul>
        <li>Your name, your e-mail address, and which organisations you work for as what.</li>
        <li>Your password, in a form that can’t be turned back into it.</li>
        <li>
          When you signed in, and with which browser on which kind of device. Not your internet
          address.
        </li>
        <li>What you changed here, as a line in the record of changes with a number for you.</li>
      </ul>
    </>
  );
}

function WhoSeesIt() {
  return (
    <>
      <h2>Who sees it</h2>
      <ul>
        <li>
          A member’s name is for the member, and for the person who looks after members in their own
          organisation. Everyone else sees two plain words instead of the name.
        </li>
        <li>
          When a member says yes to a panel somewhere else, and agreed to it before, that
          organisation sees how to reach them. When the panel is over it no longer does.
        </li>
        <li>
          Needs are for the member. The person who looks after them sees needs only if the member
          agreed. The draw uses them inside the computer and shows them to nobody.
        </li>
        <li>Network coordinators see counts. They see no member’s name and no need.</li>
        <li>
          An account’s name and e-mail address are for the administrator of the organisation, and
          for network coordinators.
        </li>
      </ul>
    </>
  );
}

function WhatYouCanDo() {
  return (
    <>
      <h2>What you can do</h2>
      <ul>
        <li>
          <strong>See who looked.</strong> Every time someone opens a member’s record we write it
          down. Members see <Link to="/pool/me/looks">who looked at theirs, and why</Link>.
        </li>
        <li>
          <strong>Change your mind.</strong> Members can{' '}
          <Link to="/pool/me/consents">take back any yes</Link>, in one step. It counts at once.
        </li>
        <li>
          <strong>Get a copy.</strong> Members find it in <Link to="/pool/me/data">My data</Link>,
          everyone else in <Link to="/people/account">My account</Link>.
        </li>
        <li>
          <strong>Have it put right.</strong> Members can correct their own record, or ask the
          person who looks after them.
        </li>
        <li>
          <strong>Be erased.</strong> In the same places. Your name, your contact and your needs go
          for ever. A number with no name stays, so that past draws can still be checked.
        </li>
      </ul>
      <p>
        You can also ask the organisation that you belong to. It decides about your data, and has to
        answer you.
      </p>
    </>
  );
}
