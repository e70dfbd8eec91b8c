import { areaBuild } from '@freshfaces/web-kit/rsbuild';

export default areaBuild({ name: 'pool', port: 3001 });
