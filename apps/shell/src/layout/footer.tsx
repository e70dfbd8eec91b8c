import { Link } from '@freshfaces/web-kit/router';

/** What every page ends with. */
export function Footer() {
  return (
    <footer className="ff-footer">
      <div className="ff-width">
        <nav aria-label="About this service">
          <ul>
            <li>
              <Link to="/about">About Freshfaces</Link>
            </li>
            <li>
              <Link to="/panels/records">Public draw records</Link>
            </li>
            <li>
              <Link to="/about/accessibility">Accessibility</Link>
            </li>
            <li>
              <Link to="/about/privacy">Privacy</Link>
            </li>
            <li>
              <Link to="/about/open-source">Open source</Link>
            </li>
          </ul>
        </nav>
        <p>
          A fair, shared place for people with lived experience to take part in recruitment. Times
          are UK times.
        </p>
      </div>
    </footer>
  );
}
