import '@freshfaces/web-kit/styles.css';
import './shell.css';
import './start.tsx';
