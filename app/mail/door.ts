export type { Letter, LetterKind, Mailing, Recipient } from "./letter.ts";
export { postLetter, postToMany, settleLetters } from "./store.ts";
