/** The one name under which a document of ours has a text, and the only thing in it. */
export const TEXT_NAME = "body";

/** What a shared text and its wire may hold. One place for the form, the socket and whatever else takes a text. */
export const BOUNDS = {
  /** Of the text. It is said in words; the characters stop only what is no text. */
  words: 20_000,
  characters: 150_000,
  /** Of one message. A whole text of three bytes a character fits in once. */
  messageBytes: 512 * 1024,
  /** What one socket may send: so much at once, and then so much a second. */
  burstBytes: 1024 * 1024,
  bytesASecond: 64 * 1024,
  messagesASecond: 60,
  /** Where somebody's cursor is: two places in the text. */
  placeBytes: 128,
} as const;

/**
 * Words as people count them: what stands between spaces.
 * @param text of any length
 * @returns how many there are
 */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count += 1;
  return count;
}
