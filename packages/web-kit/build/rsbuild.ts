/** Build settings of the shell and the areas, so that what they share is stated once. */
export { areaBuild } from './area-build.ts';
export { shellBuild } from './shell-build.ts';
