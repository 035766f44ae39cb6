/** In characters. */
export const NAME_MOST = 60;
export const NAME_LEAST = 3;
export const SAYS_MOST = 2000;
