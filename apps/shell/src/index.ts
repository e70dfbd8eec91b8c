import '@freshfaces/web-kit/styles.css';
import './shell.css';

// The page starts behind one dynamic import, so that what it shares is in place before any area asks.
void import('./start.tsx');
