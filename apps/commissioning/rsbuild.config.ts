import { areaBuild } from '@freshfaces/web-kit/rsbuild';

export default areaBuild({ name: 'commissioning', port: 3003 });
