import { londonAt } from '@freshfaces/graph-kit';
