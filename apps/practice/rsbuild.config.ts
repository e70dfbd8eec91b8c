import { areaBuild } from '@freshfaces/web-kit/rsbuild';

export default areaBuild({ name: 'practice', port: 3004 });
