/**
 * What the page carries once: React, and our own facades instead of the libraries behind them, since
 * a facade holds only what we use (docs/adr/0005). The shell provides, the areas only consume; so the
 * shell itself must import each of these. What it does not use (charts, format) the areas bundle.
 */
const SHARED = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  '@freshfaces/web-kit/router',
  '@freshfaces/web-kit/apollo',
  '@freshfaces/web-kit/client',
  '@freshfaces/web-kit/ui',
];

type Provided = Record<string, { singleton: true; requiredVersion: false; eager: true }>;
type Consumed = Record<string, { singleton: true; requiredVersion: false; import: false }>;

/** For the shell: one copy for everyone, in the page’s first files rather than a small file for each. */
export function provided(): Provided {
  return Object.fromEntries(
    SHARED.map((name) => [name, { singleton: true, requiredVersion: false, eager: true }]),
  );
}

/** For an area: taken from the shell, never bundled. */
export function consumed(): Consumed {
  return Object.fromEntries(
    SHARED.map((name) => [name, { singleton: true, requiredVersion: false, import: false }]),
  );
}
