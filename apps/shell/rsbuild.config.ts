import { shellBuild } from '@freshfaces/web-kit/rsbuild';

export default shellBuild({ port: 3000, gateway: 'http://localhost:4000' });
