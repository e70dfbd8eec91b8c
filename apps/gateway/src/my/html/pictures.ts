import { Html } from './html.ts';

/** Our own drawings for easy read, one idea each, 48 by 48. */
const DRAWINGS = {
  letter: '<path d="M5 12h38v25H5z"/><path d="m5 13 19 14 19-14" class="n"/>',
  question:
    '<circle cx="24" cy="24" r="19"/><path d="M18 19c0-9 13-8 12 0-1 5-6 5-6 10" class="n"/><circle cx="24" cy="35" r="1.5" class="d"/>',
  yes: '<circle cx="24" cy="24" r="19" class="g"/><path d="m14 25 7 8 14-17" class="n w"/>',
  no: '<circle cx="24" cy="24" r="19" class="r"/><path d="m16 16 16 16m0-16L16 32" class="n w"/>',
  calendar:
    '<path d="M6 10h36v32H6z"/><path d="M6 10h36v9H6z" class="r"/><path d="M15 5v9m18-9v9" class="n"/><path d="M14 26h4m6 0h4m6 0h3M14 34h4m6 0h4" class="n"/>',
  clock: '<circle cx="24" cy="24" r="19"/><path d="M24 12v12l8 6" class="n"/>',
  place:
    '<path d="M24 45C12 30 9 25 9 18a15 15 0 0 1 30 0c0 7-3 12-15 27z" class="r"/><circle cx="24" cy="18" r="5"/>',
  money:
    '<circle cx="24" cy="24" r="19" class="y"/><path d="M31 17c-2-5-11-4-11 3 0 5 2 9-3 13h15m-16-8h11" class="n"/>',
  people:
    '<circle cx="15" cy="15" r="7" class="y"/><circle cx="33" cy="15" r="7" class="b"/><path d="M3 42c0-22 24-22 24 0zM27 42c0-10-3-14-4-15 8-7 22-3 22 15z"/>',
  person: '<circle cx="24" cy="15" r="9" class="y"/><path d="M7 44c0-26 34-26 34 0z" class="b"/>',
  book: '<path d="M24 12c-6-4-12-5-19-4v30c7-1 13 0 19 4 6-4 12-5 19-4V8c-7-1-13 0-19 4z"/><path d="M24 12v29" class="n"/><path d="M10 17h9m-9 7h9m10-7h9m-9 7h9" class="n"/>',
  lock: '<path d="M15 21v-6c0-12 18-12 18 0v6" class="n"/><path d="M9 21h30v22H9z" class="y"/><circle cx="24" cy="32" r="3" class="d"/>',
  eye: '<path d="M3 24c11-19 31-19 42 0-11 19-31 19-42 0z"/><circle cx="24" cy="24" r="7" class="b"/><circle cx="24" cy="24" r="2.5" class="d"/>',
  pause: '<circle cx="24" cy="24" r="19" class="b"/><path d="M18 15v18m12-18v18" class="n w"/>',
  door: '<path d="M10 5h24v38H10z" class="y"/><circle cx="28" cy="25" r="2" class="d"/><path d="M34 24h11m-5-5 5 5-5 5" class="n"/>',
  star: '<path d="m24 4 6 13 14 2-10 10 2 14-12-7-12 7 2-14L4 19l14-2z" class="y"/>',
  talk: '<path d="M5 8h38v25H24L13 43V33H5z" class="b"/><path d="M13 17h22m-22 8h14" class="n w"/>',
  pencil: '<path d="m8 33 24-25 8 8-24 25-10 2z" class="y"/><path d="m28 12 8 8" class="n"/>',
  key: '<circle cx="14" cy="24" r="10" class="y"/><circle cx="14" cy="24" r="3"/><path d="M24 24h20v8m-8-8v6" class="n"/>',
  home: '<path d="M8 22v22h32V22"/><path d="M3 24 24 6l21 18" class="n"/><path d="M19 44V29h10v15z" class="r"/>',
  bin: '<path d="M11 15h26l-3 29H14z"/><path d="M7 13h34M19 13V7h10v6M20 22l1 15m7-15-1 15" class="n"/>',
  happy:
    '<circle cx="24" cy="24" r="20" class="y"/><circle cx="17" cy="19" r="2.5" class="d"/><circle cx="31" cy="19" r="2.5" class="d"/><path d="M13 27c3 12 19 12 22 0z"/>',
  soso: '<circle cx="24" cy="24" r="20" class="y"/><circle cx="17" cy="19" r="2.5" class="d"/><circle cx="31" cy="19" r="2.5" class="d"/><path d="M15 32h18" class="n"/>',
  sad: '<circle cx="24" cy="24" r="20" class="y"/><circle cx="17" cy="19" r="2.5" class="d"/><circle cx="31" cy="19" r="2.5" class="d"/><path d="M14 36c3-9 17-9 20 0" class="n"/>',
  lots: '<path d="M9 21h30l-4 22H13z" class="b"/><path d="M13 21V9h9v12m4 0V5h10v16" /><path d="M9 21h30" class="n"/>',
} as const;

/** What a drawing shows. */
export type Picture = keyof typeof DRAWINGS;

/** The drawing, for eyes only: the words beside it say the same. */
export function picture(name: Picture, size = 64): Html {
  return new Html(
    `<svg class="pic" viewBox="0 0 48 48" width="${size}" height="${size}" aria-hidden="true" focusable="false">${DRAWINGS[name]}</svg>`,
  );
}
