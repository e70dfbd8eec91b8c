import { areaBuild } from '@freshfaces/web-kit/rsbuild';

export default areaBuild({ name: 'panels', port: 3002 });
