/** The first stop of the Tab key: jumps over the navigation to `#main`. */
export function SkipLink() {
  return (
    <a className="ff-skip-link" href="#main">
      Skip to main content
    </a>
  );
}
