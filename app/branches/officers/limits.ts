/** In characters. */
export const NOTES_MOST = 10_000;
export const WHY_MOST = 500;
export const WHY_LEAST = 10;
