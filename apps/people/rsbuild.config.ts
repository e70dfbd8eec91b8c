import { areaBuild } from '@freshfaces/web-kit/rsbuild';

export default areaBuild('people');
