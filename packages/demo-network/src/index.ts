export { seedDemoNetwork } from './seed.ts';
