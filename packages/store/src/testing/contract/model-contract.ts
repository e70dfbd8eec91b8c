import type { Open } from './fixture.ts';
export function modelContract(_open: Open): void {}
