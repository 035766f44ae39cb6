/** In characters. */
export const SUBJECT_MOST = 120;
export const SUBJECT_LEAST = 5;
export const LETTER_MOST = 10_000;
export const LETTER_LEAST = 20;
export const MESSAGE_MOST = 3000;
export const MESSAGE_LEAST = 5;
/** What somebody writes to branches within a day. */
export const MESSAGES_A_DAY = 5;
